#include "app/words/customer_words.h"
#include "app/words/measure_words.h"
#include "app/words/time_words.h"

namespace offerwright::app {
namespace {

constexpr std::size_t kMostCustomers = 3; ///< that are named; more are counted

/// Words as one chip: side by side on a card, as a choice in running text.
Sentence choice(const QStringList& words, const Voice& voice, const char* field, const NodeId& node,
                const char* icon = "") {
    if (words.isEmpty()) return missingValue(voice, field, node);
    const QString text = voice.isRunning ? voice.language.either(words) : words.join(QStringLiteral(", "));
    return valueOf(text, field, node, voice.isRunning ? QString() : QString::fromLatin1(icon));
}

QStringList textsOf(const std::vector<std::string>& list) {
    QStringList words;
    for (const std::string& text : list) words << fromUtf8(text);
    return words;
}

QString pick(const Voice& voice, const char* card, const char* running) {
    return voice.translate("Words", voice.isRunning ? running : card);
}

QString pickCounted(const Voice& voice, const char* card, const char* running, const Number& number) {
    const int count = countOf(usualValue(voice, number));
    return voice.language.translate("Words", voice.isRunning ? running : card, nullptr, count);
}

BoundPatterns visitPatterns(const Voice& voice, const Number& last) {
    return {pickCounted(voice, QT_TRANSLATE_N_NOOP("Words", "At least %1 visit(s)"),
                        QT_TRANSLATE_N_NOOP("Words", "have made at least %1 visit(s)"), last),
            pickCounted(voice, QT_TRANSLATE_N_NOOP("Words", "At most %2 visit(s)"),
                        QT_TRANSLATE_N_NOOP("Words", "have made at most %2 visit(s)"), last),
            pickCounted(voice, QT_TRANSLATE_N_NOOP("Words", "Between %1 and %2 visit(s)"),
                        QT_TRANSLATE_N_NOOP("Words", "have made between %1 and %2 visit(s)"), last)};
}

BoundPatterns dayPatterns(const Voice& voice, const Number& last) {
    return {pickCounted(voice, QT_TRANSLATE_N_NOOP("Words", "Visits on at least %1 different day(s)"),
                        QT_TRANSLATE_N_NOOP("Words", "have come on at least %1 different day(s)"), last),
            pickCounted(voice, QT_TRANSLATE_N_NOOP("Words", "Visits on at most %2 different day(s)"),
                        QT_TRANSLATE_N_NOOP("Words", "have come on at most %2 different day(s)"), last),
            pickCounted(voice, QT_TRANSLATE_N_NOOP("Words", "Visits on between %1 and %2 different day(s)"),
                        QT_TRANSLATE_N_NOOP("Words", "have come on between %1 and %2 different day(s)"), last)};
}

BoundPatterns weekPatterns(const Voice& voice, const Number& last) {
    return {pickCounted(voice, QT_TRANSLATE_N_NOOP("Words", "Visits in at least %1 different week(s)"),
                        QT_TRANSLATE_N_NOOP("Words", "have come in at least %1 different week(s)"), last),
            pickCounted(voice, QT_TRANSLATE_N_NOOP("Words", "Visits in at most %2 different week(s)"),
                        QT_TRANSLATE_N_NOOP("Words", "have come in at most %2 different week(s)"), last),
            pickCounted(voice, QT_TRANSLATE_N_NOOP("Words", "Visits in between %1 and %2 different week(s)"),
                        QT_TRANSLATE_N_NOOP("Words", "have come in between %1 and %2 different week(s)"), last)};
}

BoundPatterns monthPatterns(const Voice& voice, const Number& last) {
    return {pickCounted(voice, QT_TRANSLATE_N_NOOP("Words", "Visits in at least %1 different month(s)"),
                        QT_TRANSLATE_N_NOOP("Words", "have come in at least %1 different month(s)"), last),
            pickCounted(voice, QT_TRANSLATE_N_NOOP("Words", "Visits in at most %2 different month(s)"),
                        QT_TRANSLATE_N_NOOP("Words", "have come in at most %2 different month(s)"), last),
            pickCounted(voice, QT_TRANSLATE_N_NOOP("Words", "Visits in between %1 and %2 different month(s)"),
                        QT_TRANSLATE_N_NOOP("Words", "have come in between %1 and %2 different month(s)"), last)};
}

BoundPatterns spentPatterns(const Voice& voice) {
    return {
        pick(voice, QT_TRANSLATE_NOOP("Words", "At least %1 spent"), QT_TRANSLATE_NOOP("Words", "spend at least %1")),
        pick(voice, QT_TRANSLATE_NOOP("Words", "At most %2 spent"), QT_TRANSLATE_NOOP("Words", "spend at most %2")),
        pick(voice, QT_TRANSLATE_NOOP("Words", "Between %1 and %2 spent"),
             QT_TRANSLATE_NOOP("Words", "spend between %1 and %2"))};
}

BoundPatterns boughtPatterns(const Voice& voice, const Number& last) {
    const auto text = [&](const char* card, const char* running) {
        return itemsPattern(voice, last, voice.isRunning ? running : card);
    };
    return {text(QT_TRANSLATE_N_NOOP("Words", "At least %1 item(s) bought"),
                 QT_TRANSLATE_N_NOOP("Words", "buy at least %1 item(s)")),
            text(QT_TRANSLATE_N_NOOP("Words", "At most %2 item(s) bought"),
                 QT_TRANSLATE_N_NOOP("Words", "buy at most %2 item(s)")),
            text(QT_TRANSLATE_N_NOOP("Words", "Between %1 and %2 item(s) bought"),
                 QT_TRANSLATE_N_NOOP("Words", "buy between %1 and %2 item(s)"))};
}

BoundPatterns countPatterns(CountKind kind, const Voice& voice, const Number& last) {
    switch (kind) {
    case CountKind::Days: return dayPatterns(voice, last);
    case CountKind::Weeks: return weekPatterns(voice, last);
    case CountKind::Months: return monthPatterns(voice, last);
    case CountKind::Spend: return spentPatterns(voice);
    case CountKind::Quantity: return boughtPatterns(voice, last);
    case CountKind::Visits: break;
    }
    return visitPatterns(voice, last);
}

/// Which visit, without "every".
Sentence visitRange(const VisitNumber& rule, const Voice& voice, const NodeId& node) {
    const Bounds bounds{node, Unit::Count, rule.atLeast, rule.atMost};
    const Sentence least = rule.atLeast ? numberOf(voice, *rule.atLeast, Unit::Count, "atLeast", node) : Sentence{};
    const Sentence most = rule.atMost ? numberOf(voice, *rule.atMost, Unit::Count, "atMost", node) : Sentence{};
    if (rule.atLeast && rule.atMost && *rule.atLeast == *rule.atMost)
        return fill(
            pick(voice, QT_TRANSLATE_NOOP("Words", "Visit no. %1"), QT_TRANSLATE_NOOP("Words", "on visit no. %1")),
            {least});
    const BoundPatterns patterns{
        pick(voice, QT_TRANSLATE_NOOP("Words", "From visit no. %1 on"),
             QT_TRANSLATE_NOOP("Words", "from visit no. %1 on")),
        pick(voice, QT_TRANSLATE_NOOP("Words", "Up to visit no. %2"), QT_TRANSLATE_NOOP("Words", "up to visit no. %2")),
        pick(voice, QT_TRANSLATE_NOOP("Words", "From visit no. %1 to no. %2"),
             QT_TRANSLATE_NOOP("Words", "from visit no. %1 to no. %2"))};
    return bounded(voice, patterns, bounds, {});
}

QString attributeText(const AttributeTest& test, const Voice& voice) {
    const QString text = testWords(test, voice);
    return voice.isRunning ? lowered(text) : text;
}

} // namespace

Sentence overTimeWords(const OverTime& rule, const Voice& voice, const NodeId& node) {
    const Bounds bounds{node, unitOf(rule.count.kind), rule.atLeast, rule.atMost};
    const BoundPatterns patterns = countPatterns(rule.count.kind, voice, lastOf(bounds));
    const Sentence ever = voice.isRunning ? wordsOf(voice.translate("Words", "over all their visits"))
                                          : wordsOf(voice.translate("Words", "over all visits"));
    const bool isSum = rule.count.kind == CountKind::Spend || rule.count.kind == CountKind::Quantity;
    const Sentence window = windowChip(rule.count.within, voice, node);
    return inRow({bounded(voice, patterns, bounds, {}), purchasesOf(rule.count, voice, node),
                  window.empty() && isSum ? ever : window});
}

Sentence visitWords(const VisitNumber& rule, const Voice& voice, const NodeId& node) {
    if (!rule.every) return visitRange(rule, voice, node);
    Sentence nth = numberOf(voice, *rule.every, Unit::Count, "every", node);
    nth.front().text = voice.language.ordinal(usualValue(voice, *rule.every));
    const Sentence every =
        fill(pick(voice, QT_TRANSLATE_NOOP("Words", "Every %1 visit"), QT_TRANSLATE_NOOP("Words", "on every %1 visit")),
             {nth});
    if (!rule.atLeast && !rule.atMost) return every;
    Sentence range = visitRange(rule, voice, node);
    range.front().text = lowered(range.front().text);
    return fill(voice.translate("Words", "%1, %2"), {every, range});
}

Sentence memberWords(const IsMember& rule, const Voice& voice, const NodeId& node) {
    if (!rule.daysAtLeast && !rule.daysAtMost) {
        const QString text =
            pick(voice, QT_TRANSLATE_NOOP("Words", "Any member"), QT_TRANSLATE_NOOP("Words", "are members"));
        return voice.isRunning ? wordsOf(text) : valueOf(text, "daysAtLeast", node, QStringLiteral("person"));
    }
    const Sentence least = rule.daysAtLeast ? daysOf(voice, *rule.daysAtLeast, "daysAtLeast", node) : Sentence{};
    const Sentence most = rule.daysAtMost ? daysOf(voice, *rule.daysAtMost, "daysAtMost", node) : Sentence{};
    if (!rule.daysAtMost)
        return fill(pick(voice, QT_TRANSLATE_NOOP("Words", "Member for at least %1"),
                         QT_TRANSLATE_NOOP("Words", "have been members for at least %1")),
                    {least});
    if (!rule.daysAtLeast)
        return fill(pick(voice, QT_TRANSLATE_NOOP("Words", "Member for at most %1"),
                         QT_TRANSLATE_NOOP("Words", "have been members for at most %1")),
                    {most});
    return fill(pick(voice, QT_TRANSLATE_NOOP("Words", "Member for between %1 and %2"),
                     QT_TRANSLATE_NOOP("Words", "have been members for between %1 and %2")),
                {least, most});
}

Sentence birthdayWords(const NearBirthday& rule, const Voice& voice, const NodeId& node) {
    const Sentence before = daysOf(voice, rule.before, "before", node);
    const Sentence after = daysOf(voice, rule.after, "after", node);
    if (rule.before == Number{} && rule.after == Number{}) {
        const QString text =
            pick(voice, QT_TRANSLATE_NOOP("Words", "The day itself"), QT_TRANSLATE_NOOP("Words", "on their birthday"));
        if (voice.isRunning) return wordsOf(text);
        return fill(voice.translate("Words", "Birthday: %1"), {valueOf(lowered(text), "before", node)});
    }
    if (rule.after == Number{})
        return fill(pick(voice, QT_TRANSLATE_NOOP("Words", "Birthday: from %1 before to the day itself"),
                         QT_TRANSLATE_NOOP("Words", "from %1 before their birthday to the day itself")),
                    {before});
    if (rule.before == Number{})
        return fill(pick(voice, QT_TRANSLATE_NOOP("Words", "Birthday: from the day itself to %1 after"),
                         QT_TRANSLATE_NOOP("Words", "from their birthday to %1 after it")),
                    {after});
    return fill(pick(voice, QT_TRANSLATE_NOOP("Words", "Birthday: from %1 before to %2 after"),
                     QT_TRANSLATE_NOOP("Words", "from %1 before to %2 after their birthday")),
                {before, after});
}

Sentence attributeWords(const CustomerAttribute& rule, const Voice& voice, const NodeId& node) {
    const Sentence chip = rule.test.name.empty() ? missingValue(voice, "customerAttribute", node)
                                                 : valueOf(attributeText(rule.test, voice), "customerAttribute", node,
                                                           voice.isRunning ? QString() : QStringLiteral("person"));
    return fill(pick(voice, QT_TRANSLATE_NOOP("Words", "Customer with %1"), QT_TRANSLATE_NOOP("Words", "have “%1”")),
                {chip});
}

Sentence customersWords(const AmongCustomers& rule, const Voice& voice, const NodeId& node) {
    if (rule.customers.size() <= kMostCustomers) {
        const QString pattern =
            pick(voice, QT_TRANSLATE_NOOP("Words", "Customer %1"), QT_TRANSLATE_NOOP("Words", "are the customer %1"));
        return fill(pattern, {choice(textsOf(rule.customers), voice, "customers", node, "person")});
    }
    const int count = countOf(static_cast<std::int64_t>(rule.customers.size()));
    const QString text = voice.language.translate("Words", "%n chosen customer(s)", nullptr, count);
    const Sentence chip = valueOf(text, "customers", node, voice.isRunning ? QString() : QStringLiteral("person"));
    return fill(pick(voice, QT_TRANSLATE_NOOP("Words", "One of %1"), QT_TRANSLATE_NOOP("Words", "are among %1")),
                {chip});
}

Sentence paidWithWords(const PaidWith& rule, const Voice& voice, const NodeId& node) {
    QStringList types;
    for (const std::string& type : rule.types) types << tenderWords(type, voice.language);
    const Sentence chip = choice(types, voice, "types", node);
    if (!rule.atLeast)
        return fill(pick(voice, QT_TRANSLATE_NOOP("Words", "Pay by %1"), QT_TRANSLATE_NOOP("Words", "pay by %1")),
                    {chip});
    return fill(pick(voice, QT_TRANSLATE_NOOP("Words", "Pay at least %1 by %2"),
                     QT_TRANSLATE_NOOP("Words", "pay at least %1 by %2")),
                {numberOf(voice, *rule.atLeast, Unit::Money, "atLeast", node), chip});
}

Sentence tillWords(const AtTill& rule, const Voice& voice, const NodeId& node) {
    QStringList types;
    for (const std::string& type : rule.types) types << lowered(nameFromId(type));
    return fill(pick(voice, QT_TRANSLATE_NOOP("Words", "At tills of type %1"),
                     QT_TRANSLATE_NOOP("Words", "at tills of type “%1”")),
                {choice(types, voice, "tillType", node, "store")});
}

Sentence balanceWords(const HasBalance& rule, const Voice& voice, const NodeId& node) {
    const Bounds bounds{node, unitOfAccount(rule.account, voice), rule.atLeast, rule.atMost};
    const BoundPatterns patterns{pick(voice, QT_TRANSLATE_NOOP("Words", "At least %1 in account %3"),
                                      QT_TRANSLATE_NOOP("Words", "have at least %1 in their account %3")),
                                 pick(voice, QT_TRANSLATE_NOOP("Words", "At most %2 in account %3"),
                                      QT_TRANSLATE_NOOP("Words", "have at most %2 in their account %3")),
                                 pick(voice, QT_TRANSLATE_NOOP("Words", "Between %1 and %2 in account %3"),
                                      QT_TRANSLATE_NOOP("Words", "have between %1 and %2 in their account %3"))};
    return bounded(voice, patterns, bounds, accountChip(rule.account, voice, node));
}

Sentence promotionWords(const PromotionState& rule, const Voice& voice, const NodeId& node) {
    const Sentence chip = choice(namesFromIds(rule.promotions), voice, "any", node, "tag");
    switch (rule.state) {
    case Happened::Fired:
        return fill(
            pick(voice, QT_TRANSLATE_NOOP("Words", "Together with %1"), QT_TRANSLATE_NOOP("Words", "also get “%1”")),
            {chip});
    case Happened::NotFired:
        return fill(
            pick(voice, QT_TRANSLATE_NOOP("Words", "Without %1"), QT_TRANSLATE_NOOP("Words", "do not get “%1”")),
            {chip});
    case Happened::Completed: break;
    }
    return fill(pick(voice, QT_TRANSLATE_NOOP("Words", "After completing %1"),
                     QT_TRANSLATE_NOOP("Words", "have completed “%1”")),
                {chip});
}

} // namespace offerwright::app
