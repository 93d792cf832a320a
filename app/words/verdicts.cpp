// Verdicts of nodes, near misses and notices in words.
#include "app/words/asked_words.h"
#include "app/words/messages.h"
#include "app/words/phrases.h"
#include <QHash>
#include <algorithm>
#include <cstdlib>
#include <offerwright/model/nodes.h>

namespace offerwright::app {
namespace {

bool isNearly(const NodeTrace& node) {
    return node.measured && node.atLeast && *node.measured < *node.atLeast && isNear(*node.measured, *node.atLeast);
}

QString stateWord(const NodeTrace& node, const Language& language) {
    if (!node.reached) return language.translate("Words", "Not reached");
    if (node.holds) return language.translate("Words", "Met");
    return isNearly(node) ? language.translate("Words", "Nearly") : language.translate("Words", "Not met");
}

/// The unit stands once where the language writes it last: "27,60 sur 30,00 €", but "€27.60 of €30.00".
QString measuredOf(std::int64_t measured, std::int64_t required, Unit unit, const Language& language,
                   const QString& currency) {
    const bool isSignLast = unit == Unit::Money && language.code() == QLatin1String("fr");
    const QString first =
        isSignLast ? language.amount({measured}, currency) : language.number(measured, unit, currency);
    return Language::filled(language.translate("Words", "%1 of %2"),
                            {first, language.number(required, unit, currency)});
}

QString givenFact(const NodeTrace& node, const Language& language, const QString& currency) {
    if (node.unit == Unit::Points)
        return Language::filled(language.translate("Words", "gives %1 points"), {language.integer(node.given)});
    return Language::filled(language.translate("Words", "gives %1"), {language.number(node.given, node.unit, currency)});
}

QString countedOn(const QString& fact, const NodeTrace& node, const Language& language) {
    if (node.lines.empty()) return fact;
    const int lines = countOf(static_cast<std::int64_t>(node.lines.size()));
    return Language::filled(language.translate("Words", "%1 on %n line(s)", nullptr, lines), {fact});
}

QString factOf(const NodeTrace& node, const Language& language, const QString& currency) {
    if (node.given != 0) return givenFact(node, language, currency);
    if (!node.measured) return {};
    if (!node.holds && node.atLeast && *node.measured < *node.atLeast)
        return measuredOf(*node.measured, *node.atLeast, node.unit, language, currency);
    if (!node.holds && node.atMost) return measuredOf(*node.measured, *node.atMost, node.unit, language, currency);
    return countedOn(language.number(*node.measured, node.unit, currency), node, language);
}

struct ChangeMaker {
    const Language& language;
    const Names& names;
    const NearMiss& miss;

    QString operator()(const AddUnits& add) const {
        const Product* product = names.catalogue ? names.catalogue->find(add.sku) : nullptr;
        const QString name = fromUtf8(product ? product->name : add.sku);
        const QString quantity = language.quantity(add.quantity);
        if (!product || !product->price)
            return Language::filled(language.translate("Words", "Add %1 × %2."), {quantity, name});
        const QString currency = QString::fromStdString(names.programme->currency);
        return Language::filled(language.translate("Words", "Add %1 × %2 at %3."),
                                {quantity, name, language.money(*product->price, currency)});
    }
    QString operator()(const PresentCoupon& coupon) const {
        return Language::filled(language.translate("Words", "Present coupon “%1”."), {fromUtf8(coupon.code)});
    }
    QString operator()(const MoveTo& move) const {
        const LocalTime local = toLocal(move.at, names.programme->zone);
        const QString day = Language::filled(QStringLiteral("%1 %2"),
                                             {language.weekday(weekdayOf(local.date)), language.longDate(local.date)});
        return Language::filled(language.translate("Words", "Shop on %1 at %2."),
                                {day, language.timeOfDay({local.msOfDay / 60'000})});
    }
    QString operator()(const GoThrough& go) const {
        return Language::filled(language.translate("Words", "Buy %1."),
                                {channelWords(go.channel, Voice{language, names})});
    }
    QString operator()(const PayBy& pay) const {
        return Language::filled(language.translate("Words", "Pay by %1."), {tenderWords(pay.type, language)});
    }
    QString operator()(const GoTo& go) const {
        return Language::filled(language.translate("Words", "Shop at %1."),
                                {storeName(go.store, Voice{language, names})});
    }
};

QString unmetWords(const Reason& reason, const Language& language, const Names& names) {
    const QString asked = askedWords(reason.node, language, names);
    if (!reason.measured || !reason.required)
        return Language::filled(language.translate("Words", "Not met: %1."), {asked});
    const QString currency = QString::fromStdString(names.programme->currency);
    const QString fact = measuredOf(*reason.measured, *reason.required, reason.unit, language, currency);
    return Language::filled(language.translate("Words", "Not met: %1 (%2)."), {asked, fact});
}

/// The rival, and what each would have given where that is known.
QString lostSentences(const NearMiss& miss, const Language& language, const Names& names) {
    const QString lost = lostWords(miss.lostTo, miss.lostBy, language);
    if (miss.wouldGive.minor == 0 || miss.rivalGave.minor == 0) return lost;
    const QString currency = QString::fromStdString(names.programme->currency);
    const QString amounts =
        Language::filled(language.translate("Words", "It would give %1, the other gives %2."),
                         {language.money(miss.wouldGive, currency), language.money(miss.rivalGave, currency)});
    return lost + u' ' + amounts;
}

} // namespace

VerdictWords verdictOf(const NodeTrace& node, const Language& language, const QString& currency) {
    return {stateWord(node, language), factOf(node, language, currency)};
}

QString gapOf(const NearMiss& miss, const Language& language, const QString& currency) {
    for (const Reason& reason : miss.reasons) {
        if (!reason.required || reason.missing == 0) continue;
        const QString missing = language.number(std::abs(reason.missing), reason.unit, currency);
        const QString required = language.number(*reason.required, reason.unit, currency);
        const bool isAbove = reason.measured && *reason.measured > *reason.required;
        const QString pattern =
            isAbove ? language.translate("Words", "%1 over %2") : language.translate("Words", "%1 short of %2");
        return Language::filled(pattern, {missing, required});
    }
    return {};
}

QString changeWords(const NearMiss& miss, const Language& language, const Names& names) {
    return miss.change ? std::visit(ChangeMaker{language, names, miss}, *miss.change) : QString();
}

QString effectWords(const NearMiss& miss, const Language& language, const QString& currency) {
    const std::int64_t difference = miss.totalAfter.minor - miss.totalBefore.minor;
    const QString amount = language.money({std::abs(difference)}, currency);
    QString pattern = language.translate("Words", "The customer pays the same");
    if (difference < 0) pattern = language.translate("Words", "The customer pays %1 less");
    if (difference > 0) pattern = language.translate("Words", "The customer pays %1 more");
    const QString effect = Language::filled(pattern, {amount});
    if (miss.pointsAfter == 0) return effect + u'.';
    return Language::filled(language.translate("Words", "%1 and earns %2 points in all."),
                            {effect, language.integer(miss.pointsAfter)});
}

QString lostWords(const std::string& rival, const std::string& rule, const Language& language) {
    static const QHash<QString, const char*> rules{
        {"group", QT_TRANSLATE_NOOP("Words", "Another offer of its group applied: “%1”.")},
        {"alone", QT_TRANSLATE_NOOP("Words", "It does not go with “%1”: one of the two applies alone.")},
        {"notWith", QT_TRANSLATE_NOOP("Words", "It does not go with “%1”, which applied.")},
        {"atMost", QT_TRANSLATE_NOOP("Words", "“%1” took the last place that there is for offers of this kind.")},
        {"lane", QT_TRANSLATE_NOOP("Words", "“%1” gives more on the same items, and only the best one counts there.")},
        {"competition", QT_TRANSLATE_NOOP("Words", "Its items went to “%1”, which is better for the customer.")},
    };
    const char* known = rules.value(fromUtf8(rule), rules.value("group"));
    return Language::filled(language.translate("Words", known), {fromUtf8(rival)});
}

QString trimWords(const std::string& by, const Language& language) {
    static const QHash<QString, const char*> reasons{
        {"worth", QT_TRANSLATE_NOOP("Words", "Cut to what the items are still worth.")},
        {"floor", QT_TRANSLATE_NOOP("Words", "Cut at the lowest price that the items may have.")},
        {"cap", QT_TRANSLATE_NOOP("Words", "Cut by its own cap.")},
        {"limit", QT_TRANSLATE_NOOP("Words", "Cut by what it may give in one basket.")},
        {"budget", QT_TRANSLATE_NOOP("Words", "Cut to what is left of its budget.")},
    };
    if (by.empty()) return {};
    const char* known = reasons.value(fromUtf8(by), QT_TRANSLATE_NOOP("Words", "Cut by the ceiling “%1”."));
    return Language::filled(language.translate("Words", known), {fromUtf8(by)});
}

QString reasonWords(const NearMiss& miss, const Language& language, const Names& names) {
    switch (miss.outcome) {
    case Outcome::Lost: return lostSentences(miss, language, names);
    case Outcome::LimitReached:
        return language.translate("Words", "Its own limit leaves nothing to give in this basket.");
    case Outcome::NothingToGive:
        return language.translate("Words", "Its conditions hold, but its reward changes nothing in this basket.");
    case Outcome::Fired:
    case Outcome::NotMet: break;
    }
    QStringList reasons;
    for (const Reason& reason : miss.reasons) reasons << unmetWords(reason, language, names);
    return reasons.join(u' ');
}

} // namespace offerwright::app
