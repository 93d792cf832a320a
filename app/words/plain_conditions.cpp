#include "app/words/customer_words.h"
#include "app/words/measure_words.h"
#include "app/words/plain.h"
#include <algorithm>

namespace offerwright::app {
namespace {

constexpr int kDeepest = 4; ///< groups within groups that running text still follows

bool namesPeople(const QString& name) {
    const QStringList words = name.split(u' ');
    return std::ranges::any_of(words, [](const QString& word) { return word.size() > 2 && word.endsWith(u's'); });
}

Sentence eitherName(const std::vector<std::string>& ids, const char* field, const Voice& voice, const NodeId& node) {
    if (ids.empty()) return missingValue(voice, field, node);
    return valueOf(voice.language.either(namesFromIds(ids)), field, node);
}

Sentence couponChip(const CouponPresented& coupon, const Voice& voice, const NodeId& node) {
    QStringList codes;
    for (const std::string& code : coupon.codes) codes << fromUtf8(code);
    if (codes.isEmpty()) return missingValue(voice, "coupon", node);
    return valueOf(voice.language.either(codes), "coupon", node);
}

template <typename Rule, typename... Rules> inline constexpr bool kIsOneOf = (std::is_same_v<Rule, Rules> || ...);
/// When, where and at which visit; all else is something that customers do or are.
template <typename Rule>
concept Circumstance =
    kIsOneOf<Rule, ThroughChannel, AtStore, WithinDates, OnWeekdays, WithinHours, VisitNumber, NearBirthday, AtTill>;
template <typename Rule>
concept Deed = kIsOneOf<Rule, Group, Measured, BasketTotal, CouponPresented, InSegment, HasTier, GaveConsent, OverTime,
                        IsMember, CustomerAttribute, AmongCustomers, PaidWith, HasBalance, PromotionState>;

/// Circumstances of a condition, or nothing when it asks for a deed.
struct CircumstanceMaker {
    const Voice& voice;
    const NodeId& node;

    Sentence operator()(const ThroughChannel& through) const {
        QStringList words;
        for (const Channel channel : through.channels) words << channelWords(channel, voice);
        return words.isEmpty() ? missingValue(voice, "channel", node)
                               : valueOf(voice.language.either(words), "channel", node);
    }
    Sentence operator()(const AtStore& at) const { return placesList(at, voice, node); }
    Sentence operator()(const WithinDates& dates) const { return datesSentence(dates, voice, node); }
    Sentence operator()(const OnWeekdays& on) const {
        if (on.days.empty()) return missingValue(voice, "weekdays", node);
        if (on.days.size() > 2 && !weekdaysWords(on.days, voice, true).contains(u','))
            return fill(voice.translate("Words", "every day from %1"),
                        {valueOf(weekdaysWords(on.days, voice, true), "weekdays", node)});
        Sentences days;
        for (const Weekday day : on.days) days.push_back(valueOf(voice.language.weekday(day), "weekdays", node));
        return eachDay(days);
    }
    Sentence operator()(const WithinHours& hours) const { return hoursSentence(hours, voice, node); }
    Sentence operator()(const VisitNumber& rule) const { return visitWords(rule, voice, node); }
    Sentence operator()(const NearBirthday& rule) const { return birthdayWords(rule, voice, node); }
    Sentence operator()(const AtTill& rule) const { return tillWords(rule, voice, node); }
    template <Deed Rule> Sentence operator()(const Rule&) const { return {}; }

    /// "on a Saturday or Sunday"; French repeats its article.
    Sentence eachDay(const Sentences& days) const {
        Sentences rest;
        for (std::size_t i = 1; i < days.size(); ++i) rest.push_back(fill(voice.translate("Words", "a %1"), {days[i]}));
        Sentences all{fill(voice.translate("Words", "on a %1"), {days.front()})};
        all.insert(all.end(), rest.begin(), rest.end());
        return anyOf(all, voice);
    }
};

Sentence circumstanceOf(const Condition& condition, const Voice& voice) {
    if (const Group* group = std::get_if<Group>(&condition.rule)) {
        Sentences members;
        for (const Condition& member : group->members) {
            if (std::holds_alternative<Group>(member.rule)) return {};
            members.push_back(circumstanceOf(member, voice));
        }
        const bool isPlain = std::ranges::none_of(members, &Sentence::empty) && !members.empty();
        if (isPlain && group->kind == GroupKind::Any) return anyOf(members, voice);
        if (isPlain && group->kind == GroupKind::None)
            return fill(voice.translate("Words", "but not %1"), {anyOf(members, voice)});
        return {};
    }
    return std::visit(CircumstanceMaker{voice, condition.id}, condition.rule);
}

Sentence deedOf(const Condition& condition, const Voice& voice, int depth);

struct DeedMaker {
    const Voice& voice;
    const Condition& condition;
    int depth;

    Sentence operator()(const Measured& measured) const {
        return measuredText(measured.measure, boundsOf(measured, condition.id), voice);
    }
    Sentence operator()(const BasketTotal& total) const {
        const BoundPatterns patterns{voice.translate("Words", "spend at least %1 in all"),
                                     voice.translate("Words", "spend at most %2 in all"),
                                     voice.translate("Words", "spend between %1 and %2 in all")};
        return bounded(voice, patterns, Bounds{condition.id, Unit::Money, total.atLeast, total.atMost}, {});
    }
    Sentence operator()(const OverTime& rule) const { return overTimeWords(rule, voice, condition.id); }
    Sentence operator()(const IsMember& rule) const { return memberWords(rule, voice, condition.id); }
    Sentence operator()(const CustomerAttribute& rule) const { return attributeWords(rule, voice, condition.id); }
    Sentence operator()(const AmongCustomers& rule) const { return customersWords(rule, voice, condition.id); }
    Sentence operator()(const PaidWith& rule) const { return paidWithWords(rule, voice, condition.id); }
    Sentence operator()(const HasBalance& rule) const { return balanceWords(rule, voice, condition.id); }
    Sentence operator()(const PromotionState& rule) const { return promotionWords(rule, voice, condition.id); }
    Sentence operator()(const CouponPresented& coupon) const {
        return fill(voice.translate("Words", "present coupon %1"), {couponChip(coupon, voice, condition.id)});
    }
    Sentence operator()(const InSegment& in) const {
        return fill(voice.translate("Words", "belong to “%1”"),
                    {eitherName(in.segments, "segment", voice, condition.id)});
    }
    Sentence operator()(const HasTier& tier) const {
        return fill(voice.translate("Words", "have tier %1"), {eitherName(tier.tiers, "tier", voice, condition.id)});
    }
    Sentence operator()(const GaveConsent& consent) const {
        QStringList purposes;
        for (const std::string& purpose : consent.purposes) purposes << lowered(nameFromId(purpose));
        const Sentence chip = purposes.isEmpty() ? missingValue(voice, "consent", condition.id)
                                                 : valueOf(voice.language.list(purposes), "consent", condition.id);
        return fill(voice.translate("Words", "have consented to “%1”"), {chip});
    }
    Sentence operator()(const Group& group) const {
        if (depth >= kDeepest) return wordsOf(voice.translate("Words", "meet further conditions"));
        Sentences members;
        for (const Condition& member : group.members) members.push_back(deedOf(member, voice, depth + 1));
        if (members.empty()) return {};
        switch (group.kind) {
        case GroupKind::All: return allOf(members, voice);
        case GroupKind::Any: return either(members);
        case GroupKind::None:
            return fill(voice.translate("Words", "are not among those who %1"), {anyOf(members, voice)});
        case GroupKind::AtLeast: break;
        }
        const Sentence n = numberOf(voice, group.atLeast, Unit::Count, "n", condition.id);
        return fill(voice.translate("Words", "meet at least %1 of these conditions (they %2)"),
                    {n, anyOf(members, voice)});
    }
    /// Said as one choice, so that "and" around it keeps its sense.
    Sentence either(const Sentences& members) const {
        if (members.size() < 2) return members.front();
        return fill(voice.translate("Words", "either %1"), {anyOf(members, voice)});
    }
    template <Circumstance Rule> Sentence operator()(const Rule&) const {
        return fill(voice.translate("Words", "shop %1"), {circumstanceOf(condition, voice)});
    }
};

/// "do not belong to", for a group that only keeps segments or tiers out.
Sentence refusalOf(const Condition& condition, const Voice& voice) {
    const Group* group = std::get_if<Group>(&condition.rule);
    if (!group || group->kind != GroupKind::None || group->members.size() != 1) return {};
    const Condition& member = group->members.front();
    if (const InSegment* in = std::get_if<InSegment>(&member.rule))
        return fill(voice.translate("Words", "do not belong to “%1”"),
                    {eitherName(in->segments, "segment", voice, member.id)});
    if (const HasTier* has = std::get_if<HasTier>(&member.rule))
        return fill(voice.translate("Words", "do not have tier %1"),
                    {eitherName(has->tiers, "tier", voice, member.id)});
    if (const CouponPresented* coupon = std::get_if<CouponPresented>(&member.rule))
        return fill(voice.translate("Words", "do not present coupon %1"), {couponChip(*coupon, voice, member.id)});
    return {};
}

Sentence deedOf(const Condition& condition, const Voice& voice, int depth) {
    const Sentence refusal = refusalOf(condition, voice);
    return refusal.empty() ? std::visit(DeedMaker{voice, condition, depth}, condition.rule) : refusal;
}

Sentence subjectOf(const Condition& condition, const Voice& voice) {
    if (const IsMember* member = std::get_if<IsMember>(&condition.rule); member && *member == IsMember{})
        return valueOf(voice.translate("Words", "members"), "daysAtLeast", condition.id);
    const InSegment* in = std::get_if<InSegment>(&condition.rule);
    if (!in || in->segments.empty()) return {};
    QStringList names;
    for (const QString& name : namesFromIds(in->segments)) {
        if (!namesPeople(name)) return {};
        names << lowered(name);
    }
    return valueOf(voice.language.either(names), "segment", condition.id);
}

void gatherOne(const Condition& condition, const Voice& voice, Asked& asked) {
    const Sentence subject = asked.subjects.empty() ? subjectOf(condition, voice) : Sentence{};
    const Sentence circumstance = subject.empty() ? circumstanceOf(condition, voice) : Sentence{};
    if (!subject.empty())
        asked.subjects.push_back(subject);
    else if (!circumstance.empty())
        asked.circumstances.push_back(circumstance);
    else if (const Sentence deed = deedOf(condition, voice, 1); !deed.empty())
        asked.deeds.push_back(deed);
}

} // namespace

void gather(const Condition& root, const Voice& voice, Asked& asked) {
    const Group* group = std::get_if<Group>(&root.rule);
    if (!group || group->kind != GroupKind::All) return gatherOne(root, voice, asked);
    for (const Condition& member : group->members) gatherOne(member, voice, asked);
}

Sentence measuredDeed(const Measure& measure, const Sentence& amounts, const Number& last, const Voice& voice) {
    return inRow({fill(atLeastPattern(measure.kind, last, voice), {amounts}), withinMeasure(measure, voice)});
}

Sentence withinMeasure(const Measure& measure, const Voice& voice) {
    const Sentence among = amongChip(measure.among, voice, measure.id);
    if (measure.kind == MeasureKind::Sets) return partsList(measure.parts, voice, measure.id);
    if (measure.of.everything()) return among;
    const bool isSpend = measure.kind == MeasureKind::Spend || measure.kind == MeasureKind::Share;
    const Sentence products =
        isSpend ? withinSelection(measure.of, voice, measure.id) : amongSelection(measure.of, voice, measure.id);
    return inRow({products, among});
}

} // namespace offerwright::app
