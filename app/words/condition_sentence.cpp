// One line for the card of a condition.
#include "app/words/condition_chips.h"
#include "app/words/customer_words.h"
#include "app/words/measure_words.h"
#include <algorithm>

namespace offerwright::app {
namespace {

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
        const Measure& measure = measured.measure;
        const Sentence line = measuredLine(measure, boundsOf(measured, node), voice);
        return withBasis(voice, inRow({line, amongChip(measure.among, voice, node)}), measure.basis, node);
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
    Sentence operator()(const OverTime& rule) const { return overTimeWords(rule, voice, node); }
    Sentence operator()(const VisitNumber& rule) const { return visitWords(rule, voice, node); }
    Sentence operator()(const IsMember& rule) const { return memberWords(rule, voice, node); }
    Sentence operator()(const NearBirthday& rule) const { return birthdayWords(rule, voice, node); }
    Sentence operator()(const CustomerAttribute& rule) const { return attributeWords(rule, voice, node); }
    Sentence operator()(const AmongCustomers& rule) const { return customersWords(rule, voice, node); }
    Sentence operator()(const PaidWith& rule) const { return paidWithWords(rule, voice, node); }
    Sentence operator()(const AtTill& rule) const { return tillWords(rule, voice, node); }
    Sentence operator()(const HasBalance& rule) const { return balanceWords(rule, voice, node); }
    Sentence operator()(const PromotionState& rule) const { return promotionWords(rule, voice, node); }

    Sentence chipOf(const QStringList& words, const char* field, const char* icon) const {
        if (words.isEmpty()) return missingValue(voice, field, node);
        return valueOf(words.join(QStringLiteral(", ")), field, node, QString::fromLatin1(icon));
    }

    static QStringList texts(const std::vector<std::string>& list) {
        QStringList words;
        for (const std::string& text : list) words << fromUtf8(text);
        return words;
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

/// What tiers and repeats are thresholds of.
QString measuredOf(MeasureKind kind, const Voice& voice) {
    switch (kind) {
    case MeasureKind::Spend: return voice.translate("Words", "Spend %1");
    case MeasureKind::Weight: return voice.translate("Words", "Weight or measure bought of %1");
    case MeasureKind::Distinct: return voice.translate("Words", "Number of different products of %1");
    case MeasureKind::Sets: return voice.translate("Words", "Number of sets of %1");
    case MeasureKind::Share: return voice.translate("Words", "Share of the basket spent %1");
    case MeasureKind::Quantity: break;
    }
    return voice.translate("Words", "Number bought of %1");
}

Sentence measuredGoods(const Measure& measure, const Voice& voice) {
    const bool isSpend = measure.kind == MeasureKind::Spend || measure.kind == MeasureKind::Share;
    if (measure.kind == MeasureKind::Sets) return partsList(measure.parts, voice, measure.id);
    return isSpend ? withinSelection(measure.of, voice, measure.id) : selectionChips(measure.of, voice, measure.id);
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
    const Sentence line = inRow({fill(measuredOf(measure.kind, voice), {measuredGoods(measure, voice)}),
                                 amongChip(measure.among, voice, measure.id)});
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
