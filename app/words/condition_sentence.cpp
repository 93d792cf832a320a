// One line for the card of a condition.
#include "app/words/condition_chips.h"
#include "app/words/phrases.h"
#include <algorithm>

namespace offerwright::app {
namespace {

/// The three ways to bound a number, as patterns over (at least, at most, products).
struct BoundPatterns {
    QString least;
    QString most;
    QString between;
};

Sentence bounded(const Voice& voice, const BoundPatterns& patterns, const Bounds& bounds, const Sentence& rest) {
    const auto chip = [&](const std::optional<Number>& number, const char* field) {
        return number ? numberOf(voice, *number, bounds.unit, field, bounds.node)
                      : missingValue(voice, field, bounds.node);
    };
    const Sentence least = chip(bounds.atLeast, "atLeast");
    const Sentence most = chip(bounds.atMost, "atMost");
    const bool isMostOnly = bounds.atMost && !bounds.atLeast;
    const QString& pattern = isMostOnly ? patterns.most : bounds.atMost ? patterns.between : patterns.least;
    return fill(pattern, {least, most, rest});
}

/// "in Dairy, as it stands": the basis is said only where it differs from the programme's.
Sentence withBasis(const Voice& voice, const Sentence& sentence, SpendBasis basis, const NodeId& node) {
    if (basis == SpendBasis::Programme) return sentence;
    return fill(QStringLiteral("%1 %2"), {sentence, valueOf(basisWords(basis, voice), "basis", node)});
}

struct CardMaker {
    const Voice& voice;
    const NodeId& node;

    Sentence operator()(const Group& group) const {
        switch (group.kind) {
        case GroupKind::All: return wordsOf(voice.translate("Words", "All of"));
        case GroupKind::Any: return wordsOf(voice.translate("Words", "Any of"));
        case GroupKind::None: return wordsOf(voice.translate("Words", "None of"));
        case GroupKind::AtLeast: break;
        }
        return fill(voice.translate("Words", "At least %1 of"),
                    {numberOf(voice, group.atLeast, Unit::Count, "n", node)});
    }

    Sentence operator()(const Measured& measured) const {
        const bool isSpend = measured.measure.kind == MeasureKind::Spend;
        const Bounds bounds = boundsOf(measured, node);
        const Selection& of = measured.measure.of;
        const Sentence line = isSpend ? bounded(voice, spendPatterns(), bounds, withinSelection(of, voice, node))
                                      : quantityLine(bounds, of);
        return withBasis(voice, line, measured.measure.basis, node);
    }

    Sentence operator()(const BasketTotal& total) const {
        const Bounds bounds{node, Unit::Money, total.atLeast, total.atMost};
        return withBasis(voice, bounded(voice, totalPatterns(), bounds, {}), total.basis, node);
    }

    Sentence operator()(const CouponPresented& coupon) const {
        return fill(voice.translate("Words", "Present coupon %1"), {chipOf(texts(coupon.codes), "coupon", "coupon")});
    }
    Sentence operator()(const InSegment& segment) const {
        return chipOf(namesFromIds(segment.segments), "segment", "person");
    }
    Sentence operator()(const HasTier& tier) const {
        return fill(voice.translate("Words", "%1 tier"), {chipOf(namesFromIds(tier.tiers), "tier", "star")});
    }
    Sentence operator()(const GaveConsent& consent) const {
        return fill(voice.translate("Words", "Consent to %1"), {chipOf(texts(consent.purposes), "consent", "person")});
    }
    Sentence operator()(const ThroughChannel& through) const {
        QStringList words;
        for (const Channel channel : through.channels) words << channelWords(channel, voice);
        return capitalised(chipOf(words, "channel", "store"));
    }
    Sentence operator()(const AtStore& at) const { return capitalised(placesList(at, voice, node)); }
    Sentence operator()(const WithinDates& dates) const { return capitalised(datesSentence(dates, voice, node)); }
    Sentence operator()(const OnWeekdays& on) const {
        if (on.days.empty()) return missingValue(voice, "weekdays", node);
        return valueOf(weekdaysWords(on.days, voice, false), "weekdays", node, QStringLiteral("calendar"));
    }
    Sentence operator()(const WithinHours& hours) const { return capitalised(hoursSentence(hours, voice, node)); }
    Sentence operator()(const auto&) const { return {}; }

    Sentence chipOf(const QStringList& words, const char* field, const char* icon) const {
        if (words.isEmpty()) return missingValue(voice, field, node);
        return valueOf(words.join(QStringLiteral(", ")), field, node, QString::fromLatin1(icon));
    }

    static QStringList texts(const std::vector<std::string>& list) {
        QStringList words;
        for (const std::string& text : list) words << fromUtf8(text);
        return words;
    }

    BoundPatterns spendPatterns() const {
        return {voice.translate("Words", "Spend at least %1 %3"), voice.translate("Words", "Spend at most %2 %3"),
                voice.translate("Words", "Spend between %1 and %2 %3")};
    }
    Sentence quantityLine(const Bounds& bounds, const Selection& of) const {
        if (isOneProduct(of)) return bounded(voice, productPatterns(), bounds, selectionChips(of, voice, node));
        return bounded(voice, itemPatterns(bounds), bounds, amongSelection(of, voice, node));
    }
    BoundPatterns productPatterns() const {
        return {voice.translate("Words", "Buy at least %1 × %3"), voice.translate("Words", "Buy at most %2 × %3"),
                voice.translate("Words", "Buy between %1 and %2 × %3")};
    }
    BoundPatterns itemPatterns(const Bounds& bounds) const {
        const Number& last = bounds.atMost ? *bounds.atMost : bounds.atLeast.value_or(Number{});
        return {itemsPattern(voice, last, QT_TRANSLATE_N_NOOP("Words", "Buy at least %1 item(s) %3")),
                itemsPattern(voice, last, QT_TRANSLATE_N_NOOP("Words", "Buy at most %2 item(s) %3")),
                itemsPattern(voice, last, QT_TRANSLATE_N_NOOP("Words", "Buy between %1 and %2 item(s) %3"))};
    }
    BoundPatterns totalPatterns() const {
        return {voice.translate("Words", "Basket of at least %1"), voice.translate("Words", "Basket of at most %2"),
                voice.translate("Words", "Basket of between %1 and %2")};
    }
};

/// Days, hours, dates, stores and channels stand side by side; all else is joined by "and".
bool saysWhenOrWhere(const Condition& condition) {
    const auto is = [&condition]<typename... Rules>(std::type_identity<Rules>...) {
        return (std::holds_alternative<Rules>(condition.rule) || ...);
    };
    return is(std::type_identity<WithinDates>{}, std::type_identity<OnWeekdays>{}, std::type_identity<WithinHours>{},
              std::type_identity<AtStore>{}, std::type_identity<ThroughChannel>{});
}

/// A line that goes on after another one: its words lose their capital, its values keep theirs.
Sentence going(Sentence line) {
    if (!line.empty() && line.front().kind == Part::Kind::Words) line.front().text = lowered(line.front().text);
    return line;
}

} // namespace

Sentence sentence(const Condition& condition, const Language& language, const Names& names) {
    const Voice voice{language, names};
    return std::visit(CardMaker{voice, condition.id}, condition.rule);
}

Sentence sentence(const Measure& measure, const Language& language, const Names& names) {
    const Voice voice{language, names};
    const bool isSpend = measure.kind == MeasureKind::Spend;
    const Sentence line =
        isSpend
            ? fill(voice.translate("Words", "Spend %1"), {withinSelection(measure.of, voice, measure.id)})
            : fill(voice.translate("Words", "Number bought of %1"), {selectionChips(measure.of, voice, measure.id)});
    return withBasis(voice, line, measure.basis, measure.id);
}

Sentence membersSentence(const Condition& condition, const Language& language, const Names& names) {
    const Group* group = std::get_if<Group>(&condition.rule);
    if (!group) return sentence(condition, language, names);
    const Voice voice{language, names};
    Sentences lines;
    for (const Condition& member : group->members) {
        if (std::holds_alternative<Group>(member.rule)) return sentence(condition, language, names);
        lines.push_back(lines.empty() ? sentence(member, language, names) : going(sentence(member, language, names)));
    }
    if (group->kind == GroupKind::All && std::ranges::all_of(group->members, saysWhenOrWhere)) return inRow(lines);
    if (group->kind == GroupKind::All) return allOf(lines, voice);
    if (group->kind == GroupKind::Any) return anyOf(lines, voice);
    return fill(QStringLiteral("%1 %2"), {sentence(condition, language, names), anyOf(lines, voice)});
}

QString textOf(const Sentence& sentence) {
    QString text;
    for (const Part& part : sentence) text += part.text;
    return text;
}

} // namespace offerwright::app
