#include "app/words/plain.h"
#include "app/words/reward_chips.h"
#include <algorithm>

namespace offerwright::app {
namespace {

constexpr std::int64_t kFree = 1'000'000;

bool isOne(const Number& number, const Voice& voice) { return usualValue(voice, number) == 1; }

/// The products a reward falls on, as a noun: "all dairy", "the cheapest item in dairy", "every 2nd item of the same
/// product".
struct Goods {
    Sentence words;
    bool isMany = true;
};

Sentence matchedGoods(const Target& target, const Voice& voice, const NodeId& node) {
    switch (groundOf(target, voice, node)) {
    case Ground::Basket: return wordsOf(voice.translate("Words", "the whole basket"));
    case Ground::Counted: return wordsOf(voice.translate("Words", "these products"));
    case Ground::Everything: return wordsOf(voice.translate("Words", "any product"));
    case Ground::Own: break;
    }
    const Sentence chips = selectionChips(*target.of, voice, node);
    return isPlace(target.of->in) ? fill(voice.translate("Words", "all %1"), {chips}) : chips;
}

/// A repeat names its products after the reward: "the cheapest item free for every 3 items in butter".
Sentence pickedAmong(const Target& target, const Voice& voice, const NodeId& node) {
    const bool isToldLater = !target.of && voice.names.promotion->ladder.relation == Relation::Repeat;
    return isToldLater ? Sentence{} : amongTarget(target, voice, node);
}

Goods goodsOf(const Target& target, const Voice& voice, const NodeId& node) {
    if (target.pick == Pick::Matched) return {matchedGoods(target, voice, node), true};
    const Sentence among = pickedAmong(target, voice, node);
    if (target.pick == Pick::EveryNth) {
        const QString pattern = target.among == Among::Product
                                    ? voice.translate("Words", "every %1 item of the same product")
                                    : voice.translate("Words", "every %1 item");
        return {inRow({fill(pattern, {ordinalOf(target.count, voice, node)}), among}), false};
    }
    const bool isCheapest = target.pick == Pick::Cheapest;
    const QString one =
        isCheapest ? voice.translate("Words", "the cheapest item") : voice.translate("Words", "the dearest item");
    const QString many = isCheapest ? voice.translate("Words", "the %1 cheapest items")
                                    : voice.translate("Words", "the %1 dearest items");
    const bool isSingle = isOne(target.count, voice);
    const Sentence count = numberOf(voice, target.count, Unit::Count, "count", node);
    return {inRow({fill(isSingle ? one : many, {count}), among}), !isSingle};
}

Sentence upTo(const Sentence& gain, const Cap& cap, const Voice& voice, const NodeId& node) {
    if (!cap) return gain;
    return fill(voice.translate("Words", "%1, up to %2"), {gain, numberOf(voice, *cap, Unit::Money, "cap", node)});
}

/// `lead` stands for the reward's first number, so that tiers can put several there.
struct GainMaker {
    const Voice& voice;
    const NodeId& node;
    const Sentence& lead;

    Gains operator()(const PercentOff& percent) const {
        const Goods goods = goodsOf(percent.on, voice, node);
        const bool isFree = !percent.rate.personal() && percent.rate.value == kFree;
        const QString free =
            goods.isMany ? voice.translate("Words", "%1 for free") : voice.translate("Words", "%1 free");
        const Sentence gain =
            isFree ? fill(free, {goods.words}) : fill(voice.translate("Words", "%1 off %2"), {lead, goods.words});
        return {{upTo(gain, percent.cap, voice, node)}, {}};
    }

    Gains operator()(const AmountOff& off) const { return {{upTo(amountGain(off), off.cap, voice, node)}, {}}; }

    Sentence amountGain(const AmountOff& off) const {
        const bool isBasket = groundOf(off.on, voice, node) == Ground::Basket;
        if (isBasket && off.per == Per::Order) return fill(voice.translate("Words", "%1 off"), {lead});
        const bool isSpread = off.per != Per::Order && off.on.pick == Pick::Matched;
        if (isSpread && off.on.of && isOneProduct(*off.on.of))
            return fill(voice.translate("Words", "%1 off each %2"), {lead, selectionChips(*off.on.of, voice, node)});
        if (isSpread) return inRow({fill(perPattern(off.per), {lead}), amongTarget(off.on, voice, node)});
        return fill(voice.translate("Words", "%1 off %2"), {lead, goodsOf(off.on, voice, node).words});
    }

    QString perPattern(Per per) const {
        return per == Per::Unit ? voice.translate("Words", "%1 off each item")
                                : voice.translate("Words", "%1 off each line");
    }

    Gains operator()(const FixedPrice& fixed) const {
        return {{}, {fill(voice.translate("Words", "%1 each for %2"), {lead, goodsOf(fixed.on, voice, node).words})}};
    }

    Gains operator()(const SetPrice& set) const {
        Sentences parts;
        for (const SetPart& part : set.parts) parts.push_back(setPartChips(part, voice));
        return {{}, {fill(voice.translate("Words", "%1 for the set of %2"), {lead, allOf(parts, voice)})}};
    }

    Gains operator()(const PointsFixed& fixed) const { return {{fill(pointsPattern(fixed.points), {lead})}, {}}; }

    Gains operator()(const PointsPerAmount& per) const {
        const Sentence every = numberOf(voice, per.every, Unit::Money, "every", node);
        const Sentence points = fill(pointsPattern(per.points), {lead});
        return {{inRow({fill(voice.translate("Words", "%1 for every %2 spent"), {points, every}), spentOn(per.on)})},
                {}};
    }

    Gains operator()(const PointsMultiplier& multiplier) const {
        return {{inRow({fill(voice.translate("Words", "their points %1"), {lead}), spentOn(multiplier.on)})}, {}};
    }

    Gains operator()(const auto&) const { return {}; }
    Gains operator()(const Message& message) const {
        const QString text = fromUtf8(message.text.in(voice.language.code().toStdString()));
        return {{fill(voice.translate("Words", "the message “%1”"), {valueOf(text, "message", node)})}, {}};
    }

    QString pointsPattern(const Number& points) const {
        const int count = countOf(usualValue(voice, points));
        return voice.language.translate("Words", "%1 point(s)", nullptr, count);
    }

    Sentence spentOn(const Target& target) const {
        if (groundOf(target, voice, node) == Ground::Counted)
            return fill(voice.translate("Words", "on %1"), {wordsOf(voice.translate("Words", "these products"))});
        if (!target.of) return {};
        return target.of->everything() ? Sentence{} : withinSelection(*target.of, voice, node);
    }
};

struct LeadPlace {
    Number* number = nullptr;
    Unit unit = Unit::Money;
    const char* field = "";
};

struct LeadFinder {
    LeadPlace operator()(PercentOff& r) const { return {&r.rate, Unit::Percent, "percent"}; }
    LeadPlace operator()(AmountOff& r) const { return {&r.amount, Unit::Money, "amount"}; }
    LeadPlace operator()(FixedPrice& r) const { return {&r.price, Unit::Money, "price"}; }
    LeadPlace operator()(SetPrice& r) const { return {&r.price, Unit::Money, "price"}; }
    LeadPlace operator()(PointsFixed& r) const { return {&r.points, Unit::Points, "points"}; }
    LeadPlace operator()(PointsPerAmount& r) const { return {&r.points, Unit::Points, "points"}; }
    LeadPlace operator()(PointsMultiplier& r) const { return {&r.factor, Unit::Factor, "factor"}; }
    LeadPlace operator()(auto&) const { return {}; }
};

LeadPlace leadOf(RewardRule& rule) { return std::visit(LeadFinder{}, rule); }

Sentence leadText(const Reward& reward, const Voice& voice) {
    RewardRule rule = reward.rule;
    const LeadPlace lead = leadOf(rule);
    return lead.number ? numberOf(voice, *lead.number, lead.unit, lead.field, reward.id) : Sentence{};
}

/// The rule with its first number blank, to compare all else.
RewardRule withoutLead(const RewardRule& rule) {
    RewardRule copy = rule;
    if (const LeadPlace lead = leadOf(copy); lead.number) *lead.number = Number{};
    return copy;
}

bool isFree(const Reward& reward) {
    const PercentOff* percent = std::get_if<PercentOff>(&reward.rule);
    return percent && percent->rate.value == kFree && !percent->rate.personal();
}

} // namespace

void Gains::add(const Gains& more) {
    got.insert(got.end(), more.got.begin(), more.got.end());
    paid.insert(paid.end(), more.paid.begin(), more.paid.end());
}

Gains gainOf(const Reward& reward, const Voice& voice) {
    return std::visit(GainMaker{voice, reward.id, leadText(reward, voice)}, reward.rule);
}

std::optional<Gains> commonGain(const std::vector<const Reward*>& rewards, const Voice& voice) {
    if (rewards.empty() || leadText(*rewards.front(), voice).empty()) return std::nullopt;
    const RewardRule common = withoutLead(rewards.front()->rule);
    Sentences leads;
    for (const Reward* reward : rewards) {
        if (isFree(*reward) || withoutLead(reward->rule) != common) return std::nullopt;
        leads.push_back(leadText(*reward, voice));
    }
    return std::visit(GainMaker{voice, rewards.back()->id, anyOf(leads, voice)}, rewards.back()->rule);
}

} // namespace offerwright::app
