#include "app/words/policy_words.h"
#include <QCoreApplication>
#include <map>

namespace offerwright::app {
namespace {

const std::vector<const char*> kRoundings{
    QT_TRANSLATE_NOOP("Programme", "up, away from zero"), QT_TRANSLATE_NOOP("Programme", "to the even cent"),
    QT_TRANSLATE_NOOP("Programme", "off: always down"), QT_TRANSLATE_NOOP("Programme", "always up"),
    QT_TRANSLATE_NOOP("Programme", "down")};

const std::vector<const char*> kAllocations{
    QT_TRANSLATE_NOOP("Programme", "to the largest remainder"),
    QT_TRANSLATE_NOOP("Programme", "all to the largest line"),
    QT_TRANSLATE_NOOP("Programme", "to the first lines, after rounding halves down"),
    QT_TRANSLATE_NOOP("Programme", "to the first lines, within what is left"),
    QT_TRANSLATE_NOOP("Programme", "to the last line, after rounding halves up"),
    QT_TRANSLATE_NOOP("Programme", "all to the first line with room"),
    QT_TRANSLATE_NOOP("Programme", "all to the dearest"),
    QT_TRANSLATE_NOOP("Programme", "cent by cent to the dearest"),
    QT_TRANSLATE_NOOP("Programme", "to the first, cut from the last back"),
    QT_TRANSLATE_NOOP("Programme", "on to the next line"),
    QT_TRANSLATE_NOOP("Programme", "on to the next line, always cut down"),
    QT_TRANSLATE_NOOP("Programme", "nowhere: every piece bears the same")};

const std::map<PolicyKind, PolicyWords>& table() {
    static const std::map<PolicyKind, PolicyWords> words{
        {PolicyKind::RoundMode, {QT_TRANSLATE_NOOP("Programme", "Half a cent is rounded"), nullptr, kRoundings}},
        {PolicyKind::RoundAt,
         {QT_TRANSLATE_NOOP("Programme", "Percents are rounded"),
          QT_TRANSLATE_NOOP("Programme", "15 % of ten pieces at 9.99 is 15.00 by piece, 14.99 otherwise."),
          {QT_TRANSLATE_NOOP("Programme", "piece by piece"), QT_TRANSLATE_NOOP("Programme", "line by line"),
           QT_TRANSLATE_NOOP("Programme", "once over all")}}},
        {PolicyKind::Stacking,
         {QT_TRANSLATE_NOOP("Programme", "Two percents on one line work"),
          QT_TRANSLATE_NOOP("Programme", "10 % and 20 % on 100 give 28, 30 or 20."),
          {QT_TRANSLATE_NOOP("Programme", "one on what the other left"),
           QT_TRANSLATE_NOOP("Programme", "both on the shelf price"),
           QT_TRANSLATE_NOOP("Programme", "so that only the better one counts")}}},
        {PolicyKind::Allocation,
         {QT_TRANSLATE_NOOP("Programme", "The odd cent of a shared amount goes"), nullptr, kAllocations}},
        {PolicyKind::WhenCapped,
         {QT_TRANSLATE_NOOP("Programme", "What a line or a limit cannot take"),
          nullptr,
          {QT_TRANSLATE_NOOP("Programme", "is cut off"), QT_TRANSLATE_NOOP("Programme", "voids the reward"),
           QT_TRANSLATE_NOOP("Programme", "goes to the other lines")}}},
        {PolicyKind::SpendBasis,
         {QT_TRANSLATE_NOOP("Programme", "Spend is measured"),
          QT_TRANSLATE_NOOP("Programme", "So that one offer does not switch off the next, or so that it does."),
          {QT_TRANSLATE_NOOP("Programme", "at the start of the stage"),
           QT_TRANSLATE_NOOP("Programme", "before any discount"),
           QT_TRANSLATE_NOOP("Programme", "as it stands at that moment")}}},
        {PolicyKind::SetGrouping,
         {QT_TRANSLATE_NOOP("Programme", "Of nine at 3 for 2, free are"),
          nullptr,
          {QT_TRANSLATE_NOOP("Programme", "the three cheapest of all"),
           QT_TRANSLATE_NOOP("Programme", "the cheapest of each three")}}},
        {PolicyKind::Favour,
         {QT_TRANSLATE_NOOP("Programme", "In doubt a set favours"),
          nullptr,
          {QT_TRANSLATE_NOOP("Programme", "the house"), QT_TRANSLATE_NOOP("Programme", "the customer")}}},
        {PolicyKind::CarriedBy,
         {QT_TRANSLATE_NOOP("Programme", "The discount is borne by"),
          QT_TRANSLATE_NOOP("Programme", "What a return pays back follows from it."),
          {QT_TRANSLATE_NOOP("Programme", "all units of the set"),
           QT_TRANSLATE_NOOP("Programme", "the rewarded units")}}},
        {PolicyKind::ExclusiveChooser,
         {QT_TRANSLATE_NOOP("Programme", "Of an exclusive group applies"),
          nullptr,
          {QT_TRANSLATE_NOOP("Programme", "the first in order"),
           QT_TRANSLATE_NOOP("Programme", "the best for the customer")}}},
        {PolicyKind::Competition,
         {QT_TRANSLATE_NOOP("Programme", "Offers that want the same units"),
          QT_TRANSLATE_NOOP("Programme", "The best of all ways is searched, and the result says if it is proven."),
          {QT_TRANSLATE_NOOP("Programme", "take them in order"),
           QT_TRANSLATE_NOOP("Programme", "share them best for the customer")}}},
        {PolicyKind::PointsRounding,
         {QT_TRANSLATE_NOOP("Programme", "Parts of a point are rounded"), nullptr, kRoundings}},
        {PolicyKind::Multipliers,
         {QT_TRANSLATE_NOOP("Programme", "Two multipliers ×2 and ×3"),
          nullptr,
          {QT_TRANSLATE_NOOP("Programme", "add up to ×4"), QT_TRANSLATE_NOOP("Programme", "multiply to ×6")}}},
    };
    return words;
}

} // namespace

const PolicyWords& wordsOf(PolicyKind kind) { return table().at(kind); }

QString policySentence(const PolicyUsed& policy, const Language& language) {
    const PolicyWords& words = wordsOf(policy.kind);
    return QStringLiteral("%1 %2.").arg(
        language.translate("Programme", words.label),
        language.translate("Programme", words.options.at(static_cast<std::size_t>(policy.option))));
}

} // namespace offerwright::app
