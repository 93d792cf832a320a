// One line for the cards of ladder, limits and combining.
#include "app/words/measure_words.h"
#include "app/words/time_words.h"

namespace offerwright::app {
namespace {

QString timesWords(const Number& number, const Voice& voice) {
    const std::int64_t times = usualValue(voice, number);
    if (times == 1) return voice.translate("Words", "once");
    if (times == 2) return voice.translate("Words", "twice");
    const int count = countOf(times);
    return voice.language.translate("Words", "%n time(s)", nullptr, count);
}

Sentence timesChip(const Number& number, const Voice& voice, const std::string& field, const NodeId& node = {}) {
    Sentence chip = valueOf(timesWords(number, voice), field, node);
    chip.front().personal = number.personal();
    return chip;
}

/// Items side by side, as the cards of rules have them.
Sentence beside(const Sentences& items) {
    Sentence line;
    for (const Sentence& item : items) line = line.empty() ? item : fill(QStringLiteral("%1 · %2"), {line, item});
    return line;
}

/// "Every €20.00 spent in Dairy".
Sentence everyLine(const Measure& measure, const Sentence& every, int count, const Voice& voice) {
    const auto with = [&](const QString& pattern, const Sentence& products) {
        return fill(pattern, {every, products});
    };
    switch (measure.kind) {
    case MeasureKind::Spend:
        return with(voice.translate("Words", "Every %1 spent %2"), withinSelection(measure.of, voice, measure.id));
    case MeasureKind::Weight:
        return with(voice.translate("Words", "Every %1 kg, l or m %2"), amongSelection(measure.of, voice, measure.id));
    case MeasureKind::Distinct:
        return with(voice.translate("Words", "Every %1 different products %2"),
                    amongSelection(measure.of, voice, measure.id));
    case MeasureKind::Sets:
        return with(voice.language.translate("Words", "Every %1 set(s) of %2", nullptr, count),
                    partsList(measure.parts, voice, measure.id));
    case MeasureKind::Share:
        return with(voice.translate("Words", "Every %1 of the basket spent %2"),
                    withinSelection(measure.of, voice, measure.id));
    case MeasureKind::Quantity: break;
    }
    return with(voice.translate("Words", "Every %1 × %2"), selectionChips(measure.of, voice, measure.id));
}

Sentence everySentence(const Promotion& promotion, const Voice& voice) {
    const Step& step = promotion.ladder.steps.front();
    const Measure& measure = *promotion.ladder.measure;
    const Sentence every = numberOf(voice, step.threshold, unitOf(measure.kind), "every", step.id);
    const Sentence line = inRow({everyLine(measure, every, countOf(usualValue(voice, step.threshold)), voice),
                                 amongChip(measure.among, voice, measure.id)});
    if (!promotion.ladder.atMost) return line;
    return fill(voice.translate("Words", "%1, at most %2"),
                {line, timesChip(*promotion.ladder.atMost, voice, "atMost")});
}

/// "Any [3] of 5 steps".
Sentence stepsInAnyOrder(const Ladder& ladder, const Voice& voice) {
    if (!ladder.complete) return valueOf(voice.translate("Words", "All steps, in any order"), "anyOrder", {});
    const auto count = countOf(static_cast<std::int64_t>(ladder.steps.size()));
    const QString pattern = voice.language.translate("Words", "Any %1 of %n step(s)", nullptr, count);
    return fill(pattern, {numberOf(voice, *ladder.complete, Unit::Count, "complete", {})});
}

Sentence journeySentence(const Ladder& ladder, const Voice& voice) {
    Sentences lines;
    if (ladder.steps.size() > 1)
        lines.push_back(ladder.anyOrder
                            ? stepsInAnyOrder(ladder, voice)
                            : valueOf(voice.translate("Words", "One step after the other"), "anyOrder", {}));
    if (ladder.relation == Relation::Cycle) {
        const Sentence again = wordsOf(voice.translate("Words", "Starts again when complete"));
        lines.push_back(ladder.atMost ? fill(voice.translate("Words", "%1, at most %2"),
                                             {again, timesChip(*ladder.atMost, voice, "atMost")})
                                      : again);
    }
    if (ladder.deadline)
        lines.push_back(
            fill(voice.translate("Words", "Within %1 in all"), {daysOf(voice, *ladder.deadline, "deadline", {})}));
    if (ladder.overflow == Overflow::Dropped)
        lines.push_back(valueOf(voice.translate("Words", "What goes beyond a step is lost"), "overflow", {}));
    if (lines.empty()) return wordsOf(voice.translate("Words", "Over several visits"));
    return beside(lines);
}

Sentence otherOffers(const Combining& combines, const Voice& voice) {
    if (combines.alone) return valueOf(voice.translate("Words", "Applies alone"), "alone", {});
    if (combines.exclusiveGroup.empty())
        return fill(voice.translate("Words", "With %1"),
                    {valueOf(voice.translate("Words", "all other promotions"), "exclusiveGroup", {})});
    const bool isBest = voice.names.programme->exclusiveChooser == Chooser::BestForCustomer;
    const Sentence winner =
        wordsOf(isBest ? voice.translate("Words", "the best wins") : voice.translate("Words", "the first wins"));
    const Sentence group = valueOf(nameFromId(combines.exclusiveGroup), "exclusiveGroup", {});
    return fill(voice.translate("Words", "With all but group %1, where %2"), {group, winner});
}

Sentence listChip(const std::vector<std::string>& ids, const char* field) {
    return valueOf(namesFromIds(ids).join(QStringLiteral(", ")), field, {});
}

} // namespace

Sentence ladderSentence(const Promotion& promotion, const Language& language, const Names& names) {
    const Ladder& ladder = promotion.ladder;
    const Voice voice{language, names};
    if (ladder.acrossVisits()) return journeySentence(ladder, voice);
    if (ladder.relation == Relation::Single || !ladder.measure) return {};
    if (ladder.relation == Relation::Repeat && !ladder.steps.empty()) return everySentence(promotion, voice);
    return sentence(*ladder.measure, language, names);
}

Sentence stepSentence(const Step& step, const Language& language, const Names& names) {
    const Voice voice{language, names};
    const Frequency& frequency = step.frequency;
    const Sentence reach = numberOf(voice, frequency.reach, unitOf(frequency.count.kind), "reach", step.id);
    const Sentence deed = capitalised(countedDeed(frequency.count, reach, frequency.reach, voice, step.id));
    if (!step.deadline) return deed;
    return fill(voice.translate("Words", "%1, done within %2"),
                {deed, daysOf(voice, *step.deadline, "deadline", step.id)});
}

Sentence limitSentence(const CustomerLimit& limit, const Language& language, const Names& names) {
    const Voice voice{language, names};
    return inRow(
        {fill(voice.translate("Words", "At most %1 per customer"), {timesChip(limit.times, voice, "times", limit.id)}),
         limitWindow(limit.within, voice, limit.id)});
}

Sentence budgetSentence(const Budget& budget, const Language& language, const Names& names) {
    const Voice voice{language, names};
    Sentences bounds;
    if (budget.money) bounds.push_back(valueOf(language.money({*budget.money}, voice.currency()), "budget", {}));
    if (budget.points) {
        const QString points = language.translate("Words", "%1 point(s)", nullptr, countOf(*budget.points));
        bounds.push_back(valueOf(Language::filled(points, {language.integer(*budget.points)}), "budget", {}));
    }
    if (budget.times) {
        const QString times = language.translate("Words", "%n time(s)", nullptr, countOf(*budget.times));
        bounds.push_back(valueOf(times, "budget", {}));
    }
    if (bounds.empty()) return fill(voice.translate("Words", "Budget of %1"), {missingValue(voice, "budget", {})});
    const Sentence line = fill(voice.translate("Words", "Budget of %1"), {anyOf(bounds, voice)});
    if (budget.whenShort == Budget::Short::Trim) return line;
    return fill(voice.translate("Words", "%1, given whole or not at all"), {line});
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
    if (limits.budget) lines.push_back(budgetSentence(*limits.budget, language, names));
    if (lines.empty() && !limits.perCustomer.empty()) return {};
    if (lines.empty()) return valueOf(voice.translate("Words", "No limit"), "timesPerBasket", {});
    return beside(lines);
}

Sentence combinesSentence(const Promotion& promotion, const Language& language, const Names& names) {
    const Voice voice{language, names};
    const Combining& combines = promotion.combines;
    Sentences lines{otherOffers(combines, voice)};
    if (!combines.notWith.empty())
        lines.push_back(fill(voice.translate("Words", "not with %1"), {listChip(combines.notWith, "notWith")}));
    if (!combines.notWithTags.empty())
        lines.push_back(fill(voice.translate("Words", "not with offers tagged %1"),
                             {listChip(combines.notWithTags, "notWithTags")}));
    if (combines.sharesUnits)
        lines.push_back(valueOf(voice.translate("Words", "leaves its items free for others"), "sharesUnits", {}));
    if (combines.stops)
        lines.push_back(valueOf(voice.translate("Words", "closes its items to later offers"), "stops", {}));
    if (!combines.lane.empty())
        lines.push_back(fill(voice.translate("Words", "in lane %1"), {valueOf(nameFromId(combines.lane), "lane", {})}));
    return beside(lines);
}

} // namespace offerwright::app
