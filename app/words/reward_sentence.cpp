// One line for the card of a reward.
#include "app/words/reward_chips.h"

namespace offerwright::app {
namespace {

constexpr std::int64_t kFree = 1'000'000; ///< of a percent: all of it

Sentence capped(const Voice& voice, const Sentence& sentence, const Cap& cap, const NodeId& node) {
    if (!cap) return sentence;
    return fill(voice.translate("Words", "%1, at most %2"),
                {sentence, numberOf(voice, *cap, Unit::Money, "cap", node)});
}

struct CardMaker {
    const Voice& voice;
    const NodeId& node;

    Sentence number(const Number& value, Unit unit, const char* field) const {
        return numberOf(voice, value, unit, field, node);
    }

    Sentence operator()(const PercentOff& percent) const {
        const bool isFree = !percent.rate.personal() && percent.rate.value == kFree;
        const Sentence target = targetChips(percent.on, voice, node);
        if (isFree) {
            const Sentence free = valueOf(voice.translate("Words", "free"), "percent", node);
            return capped(voice, fill(voice.translate("Words", "Give %1 %2"), {target, free}), percent.cap, node);
        }
        const Sentence rate = number(percent.rate, Unit::Percent, "percent");
        return capped(voice, fill(voice.translate("Words", "Take %1 off %2"), {rate, target}), percent.cap, node);
    }

    Sentence operator()(const AmountOff& off) const {
        const Sentence amount = number(off.amount, Unit::Money, "amount");
        const Sentence target = targetChips(off.on, voice, node);
        const bool isBasket = groundOf(off.on, voice, node) == Ground::Basket && off.per == Per::Order;
        const Sentence line = isBasket
                                  ? fill(voice.translate("Words", "Take %1 off %2"), {amount, target})
                                  : fill(voice.translate("Words", "Take %1 off %2 %3"), {amount, target, per(off.per)});
        return capped(voice, line, off.cap, node);
    }

    Sentence operator()(const FixedPrice& fixed) const {
        const Sentence price = number(fixed.price, Unit::Money, "price");
        return fill(voice.translate("Words", "Sell %1 at %2 each"), {targetChips(fixed.on, voice, node), price});
    }

    Sentence operator()(const SetPrice& set) const {
        Sentences parts;
        for (const SetPart& part : set.parts) parts.push_back(setPartChips(part, voice));
        const Sentence all = parts.empty() ? missingValue(voice, "parts", node) : allOf(parts, voice);
        return fill(voice.translate("Words", "Sell the set of %1 for %2"),
                    {all, number(set.price, Unit::Money, "price")});
    }

    Sentence operator()(const PointsFixed& fixed) const {
        const int count = countOf(usualValue(voice, fixed.points));
        return fill(voice.language.translate("Words", "Give %1 point(s)", nullptr, count),
                    {number(fixed.points, Unit::Points, "points")});
    }

    Sentence operator()(const PointsPerAmount& per) const {
        return fill(voice.translate("Words", "Give %1 points for every %2 spent on %3"),
                    {number(per.points, Unit::Points, "points"), number(per.every, Unit::Money, "every"),
                     targetChips(per.on, voice, node)});
    }

    Sentence operator()(const PointsMultiplier& multiplier) const {
        return fill(voice.translate("Words", "Points %1 on %2"),
                    {number(multiplier.factor, Unit::Factor, "factor"), targetChips(multiplier.on, voice, node)});
    }

    Sentence operator()(const auto&) const { return {}; }
    Sentence operator()(const Message& message) const {
        const QString text = fromUtf8(message.text.in(voice.language.code().toStdString()));
        const Sentence chip = text.isEmpty() ? missingValue(voice, "message", node) : valueOf(text, "message", node);
        return fill(voice.translate("Words", "Say “%1”"), {chip});
    }

    Sentence per(Per per) const { return valueOf(perWords(per), "per", node); }

    QString perWords(Per per) const {
        switch (per) {
        case Per::Unit: return voice.translate("Words", "per item");
        case Per::Line: return voice.translate("Words", "per line");
        case Per::Order: break;
        }
        return voice.translate("Words", "in all");
    }
};

Sentence groundChips(const Target& target, const Voice& voice, const NodeId& node) {
    switch (groundOf(target, voice, node)) {
    case Ground::Own: return selectionChips(*target.of, voice, node);
    case Ground::Basket: return valueOf(voice.translate("Words", "the basket"), "in", node);
    case Ground::Everything: return valueOf(voice.translate("Words", "any product"), "in", node);
    case Ground::Counted: break;
    }
    return valueOf(voice.translate("Words", "these products"), "in", node);
}

/// "[every] [2nd] item [of the same product] in [Dairy]".
Sentence everyNth(const Target& target, const Voice& voice, const NodeId& node) {
    const bool isSame = target.among == Among::Product;
    const QString among =
        isSame ? voice.translate("Words", "of the same product") : voice.translate("Words", "of any mix");
    return inRow({fill(voice.translate("Words", "%1 %2 item %3"),
                       {valueOf(voice.translate("Words", "every"), "pick", node), ordinalOf(target.count, voice, node),
                        valueOf(among, "among", node)}),
                  amongTarget(target, voice, node)});
}

} // namespace

Sentence targetChips(const Target& target, const Voice& voice, const NodeId& node) {
    const Sentence ground = groundChips(target, voice, node);
    if (target.pick == Pick::Matched) return ground;
    if (target.pick == Pick::EveryNth) return everyNth(target, voice, node);
    const Sentence count = numberOf(voice, target.count, Unit::Count, "count", node);
    const bool isCheapest = target.pick == Pick::Cheapest;
    const bool isOne = usualValue(voice, target.count) == 1;
    const QString cheapest =
        isOne ? voice.translate("Words", "the cheapest") : voice.translate("Words", "the cheapest ones");
    const QString dearest =
        isOne ? voice.translate("Words", "the dearest") : voice.translate("Words", "the dearest ones");
    const Sentence pick = valueOf(isCheapest ? cheapest : dearest, "pick", node);
    return fill(voice.translate("Words", "%1 %2 of %3"), {pick, count, ground});
}

Sentence amongTarget(const Target& target, const Voice& voice, const NodeId& node) {
    if (target.of) return amongSelection(*target.of, voice, node);
    if (groundOf(target, voice, node) == Ground::Everything) return amongSelection({}, voice, node);
    return fill(voice.translate("Words", "among %1"), {groundChips(target, voice, node)});
}

Sentence ordinalOf(const Number& number, const Voice& voice, const NodeId& node) {
    Sentence chip = numberOf(voice, number, Unit::Count, "count", node);
    chip.front().text = voice.language.ordinal(usualValue(voice, number));
    return chip;
}

Sentence setPartChips(const SetPart& part, const Voice& voice) {
    const Sentence count = numberOf(voice, part.count, Unit::Count, "count", part.id);
    return fill(voice.translate("Words", "%1 × %2"), {count, selectionChips(part.of, voice, part.id)});
}

Sentence sentence(const Reward& reward, const Language& language, const Names& names) {
    const Voice voice{language, names};
    return std::visit(CardMaker{voice, reward.id}, reward.rule);
}

} // namespace offerwright::app
