// On what a reward falls, as chips.
#include "app/words/reward_chips.h"

namespace offerwright::app {
namespace {

Sentence groundChips(const Target& target, const Voice& voice, const NodeId& node) {
    switch (groundOf(target, voice, node)) {
    case Ground::Own: return selectionChips(*target.of, voice, node);
    case Ground::Basket: return valueOf(voice.translate("Words", "the basket"), "in", node);
    case Ground::Everything: return valueOf(voice.translate("Words", "any product"), "in", node);
    case Ground::Counted: break;
    }
    return valueOf(voice.translate("Words", "these products"), "in", node);
}

QString amongWords(Among among, const Voice& voice) {
    switch (among) {
    case Among::Product: return voice.translate("Words", "of the same product");
    case Among::Line: return voice.translate("Words", "of the same line");
    case Among::Selection: break;
    }
    return voice.translate("Words", "of any mix");
}

/// "[every] [2nd] item [of the same product] in [Dairy]".
Sentence everyNth(const Target& target, const Voice& voice, const NodeId& node) {
    return inRow({fill(voice.translate("Words", "%1 %2 item %3"),
                       {valueOf(voice.translate("Words", "every"), "pick", node), ordinalOf(target.count, voice, node),
                        valueOf(amongWords(target.among, voice), "among", node)}),
                  amongTarget(target, voice, node)});
}

/// "[the cheapest] [1] of [these products] [of the same product]".
Sentence picked(const Target& target, const Sentence& ground, const Voice& voice, const NodeId& node) {
    const Sentence count = numberOf(voice, target.count, Unit::Count, "count", node);
    const bool isCheapest = target.pick == Pick::Cheapest;
    const bool isOne = usualValue(voice, target.count) == 1;
    const QString cheapest =
        isOne ? voice.translate("Words", "the cheapest") : voice.translate("Words", "the cheapest ones");
    const QString dearest =
        isOne ? voice.translate("Words", "the dearest") : voice.translate("Words", "the dearest ones");
    const Sentence pick = valueOf(isCheapest ? cheapest : dearest, "pick", node);
    const Sentence line = fill(voice.translate("Words", "%1 %2 of %3"), {pick, count, ground});
    if (target.among == Among::Selection) return line;
    return inRow({line, valueOf(eachWords(target.among, voice), "among", node)});
}

} // namespace

QString eachWords(Among among, const Voice& voice) {
    return among == Among::Product ? voice.translate("Words", "of each product")
                                   : voice.translate("Words", "on each line");
}

Sentence limitedUnits(const Sentence& ground, const Target& target, const Voice& voice, const NodeId& node) {
    Sentence line = target.sets ? unitsOfSets(target, voice, node) : ground;
    if (target.after)
        line = fill(voice.translate("Words", "%1 after the first %2 of each line"),
                    {line, numberOf(voice, *target.after, Unit::Count, "after", node)});
    if (!target.atMost) return line;
    Sentence most = numberOf(voice, *target.atMost, Unit::Count, "atMost", node);
    if (target.among != Among::Selection) most = inRow({most, valueOf(eachWords(target.among, voice), "among", node)});
    return fill(target.cheapestFirst ? voice.translate("Words", "%1 (at most %2, cheapest first)")
                                     : voice.translate("Words", "%1 (at most %2)"),
                {line, most});
}

/// The first of a rank needs no number.
Sentence nthOfSet(const UnitSets& sets, const Voice& voice, const NodeId& node) {
    Sentence nth = numberOf(voice, sets.nth, Unit::Count, "nth", node);
    const std::int64_t rank = usualValue(voice, sets.nth);
    const QString ordinal = voice.language.ordinal(rank);
    const QString first =
        sets.cheapestFirst ? voice.translate("Words", "cheapest") : voice.translate("Words", "dearest");
    const QString later =
        sets.cheapestFirst ? voice.translate("Words", "%1 cheapest") : voice.translate("Words", "%1 dearest");
    nth.front().text = rank == 1 ? first : Language::filled(later, {ordinal});
    return nth;
}

Sentence unitsOfSets(const Target& target, const Voice& voice, const NodeId& node) {
    const UnitSets& sets = *target.sets;
    const Sentence size = numberOf(voice, sets.size, Unit::Count, "size", node);
    const Sentence among = amongTarget(target, voice, node);
    if (sets.nth == Number{}) return inRow({fill(voice.translate("Words", "groups of %1 items"), {size}), among});
    if (!sets.across)
        return inRow(
            {fill(voice.translate("Words", "the %1 of every %2 items"), {nthOfSet(sets, voice, node), size}), among});
    const Sentence share = numberOf(voice, sets.nth, Unit::Count, "nth", node);
    const QString pattern = sets.cheapestFirst ? voice.translate("Words", "%1, share no. %2 from the cheapest on")
                                               : voice.translate("Words", "%1, share no. %2 from the dearest on");
    return fill(pattern, {inRow({fill(voice.translate("Words", "one in %1 items"), {size}), among}), share});
}

Sentence targetChips(const Target& target, const Voice& voice, const NodeId& node) {
    const Sentence ground = groundChips(target, voice, node);
    if (target.pick == Pick::Matched) return limitedUnits(ground, target, voice, node);
    if (target.pick == Pick::EveryNth) return everyNth(target, voice, node);
    return picked(target, ground, voice, node);
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

} // namespace offerwright::app
