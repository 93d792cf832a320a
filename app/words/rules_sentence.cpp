// One line for the cards of ladder, limits and combining.
#include "app/words/phrases.h"

namespace offerwright::app {
namespace {

QString timesWords(const Number& number, const Voice& voice) {
    const std::int64_t times = usualValue(voice, number);
    if (times == 1) return voice.translate("Words", "once");
    if (times == 2) return voice.translate("Words", "twice");
    const int count = countOf(times);
    return voice.language.translate("Words", "%n time(s)", nullptr, count);
}

Sentence timesChip(const Number& number, const Voice& voice, const std::string& field) {
    Sentence chip = valueOf(timesWords(number, voice), field, {});
    chip.front().personal = number.personal();
    return chip;
}

Sentence everySentence(const Promotion& promotion, const Voice& voice) {
    const Step& step = promotion.ladder.steps.front();
    const Measure& measure = *promotion.ladder.measure;
    const bool isSpend = measure.kind == MeasureKind::Spend;
    const Unit unit = isSpend ? Unit::Money : Unit::Quantity;
    const Sentence every = numberOf(voice, step.threshold, unit, "every", step.id);
    const Sentence line = isSpend ? fill(voice.translate("Words", "Every %1 spent %2"),
                                         {every, withinSelection(measure.of, voice, measure.id)})
                                  : fill(voice.translate("Words", "Every %1 × %2"),
                                         {every, selectionChips(measure.of, voice, measure.id)});
    if (!promotion.ladder.atMost) return line;
    return fill(voice.translate("Words", "%1, at most %2"),
                {line, timesChip(*promotion.ladder.atMost, voice, "atMost")});
}

} // namespace

Sentence ladderSentence(const Promotion& promotion, const Language& language, const Names& names) {
    const Ladder& ladder = promotion.ladder;
    if (ladder.relation == Relation::Single || !ladder.measure) return {};
    const Voice voice{language, names};
    if (ladder.relation == Relation::Repeat && !ladder.steps.empty()) return everySentence(promotion, voice);
    return sentence(*ladder.measure, language, names);
}

Sentence limitsSentence(const Promotion& promotion, const Language& language, const Names& names) {
    const Voice voice{language, names};
    const Limits& limits = promotion.limits;
    Sentences lines;
    if (limits.timesPerBasket) {
        const Sentence times = timesChip(*limits.timesPerBasket, voice, "timesPerBasket");
        lines.push_back(fill(voice.translate("Words", "At most %1 per basket"), {times}));
    }
    if (limits.discountPerBasket) {
        const Sentence off = numberOf(voice, *limits.discountPerBasket, Unit::Money, "discountPerBasket", {});
        lines.push_back(fill(voice.translate("Words", "At most %1 off per basket"), {off}));
    }
    if (lines.empty()) return valueOf(voice.translate("Words", "No limit"), "timesPerBasket", {});
    if (lines.size() == 2) return fill(QStringLiteral("%1 · %2"), lines);
    return lines.front();
}

Sentence combinesSentence(const Promotion& promotion, const Language& language, const Names& names) {
    const Voice voice{language, names};
    const Combining& combines = promotion.combines;
    const bool isBest = names.programme->exclusiveChooser == Chooser::BestForCustomer;
    const Sentence winner =
        wordsOf(isBest ? voice.translate("Words", "the best wins") : voice.translate("Words", "the first wins"));
    Sentence line = fill(voice.translate("Words", "With %1"),
                         {valueOf(voice.translate("Words", "all other promotions"), "exclusiveGroup", {})});
    if (!combines.exclusiveGroup.empty()) {
        const Sentence group = valueOf(nameFromId(combines.exclusiveGroup), "exclusiveGroup", {});
        line = fill(voice.translate("Words", "With all but group %1, where %2"), {group, winner});
    }
    if (!combines.sharesUnits) return line;
    const Sentence shares = valueOf(voice.translate("Words", "leaves its items free for others"), "sharesUnits", {});
    return fill(QStringLiteral("%1 · %2"), {line, shares});
}

} // namespace offerwright::app
