// Journeys and cycles in running text.
#include "app/words/plain.h"
#include "app/words/time_words.h"

namespace offerwright::app {
namespace {

/// "4 visits within 30 days", with what else a step asks and by when.
Sentence stepAsked(const Step& step, const Voice& voice) {
    const Frequency& frequency = step.frequency;
    const Sentence reach = numberOf(voice, frequency.reach, unitOf(frequency.count.kind), "reach", step.id);
    Sentence line = countedDeed(frequency.count, reach, frequency.reach, voice, step.id);
    Asked also;
    gather(step.qualification, voice, also);
    also.deeds.insert(also.deeds.end(), also.circumstances.begin(), also.circumstances.end());
    if (!also.deeds.empty())
        line = fill(voice.translate("Words", "%1 where they %2"), {line, allOf(also.deeds, voice)});
    if (!step.deadline) return line;
    return fill(voice.translate("Words", "%1, done within %2"),
                {line, daysOf(voice, *step.deadline, "deadline", step.id)});
}

/// "1. 4 visits: get 50 points; 2. €100 spent: get €5 off".
Sentence stepList(const Ladder& ladder, const Voice& voice) {
    Sentences steps;
    for (std::size_t i = 0; i < ladder.steps.size(); ++i) {
        const Step& step = ladder.steps[i];
        const Sentence number = wordsOf(voice.language.integer(static_cast<std::int64_t>(i) + 1));
        const Sentence asked = stepAsked(step, voice);
        if (step.rewards.empty())
            steps.push_back(fill(voice.translate("Words", "%1) %2"), {number, asked}));
        else
            steps.push_back(fill(voice.translate("Words", "%1) %2, for which they %3"),
                                 {number, asked, verbsOf(gainsOf(step.rewards, voice), voice)}));
    }
    Sentence list = steps.front();
    for (std::size_t i = 1; i < steps.size(); ++i) list = fill(voice.translate("Words", "%1; %2"), {list, steps[i]});
    return list;
}

QString journeyPattern(const Ladder& ladder, const Voice& voice) {
    if (!ladder.anyOrder) return voice.translate("Words", "go through these steps one after the other: %1");
    return ladder.complete ? voice.translate("Words", "complete any %2 of these steps: %1")
                           : voice.translate("Words", "complete these steps in any order: %1");
}

} // namespace

bool asksMore(const Step& step) {
    const Group* group = std::get_if<Group>(&step.qualification.rule);
    return !group || !group->members.empty();
}

Sentence journeyGains(const Promotion& promotion, const Voice& voice) {
    const Ladder& ladder = promotion.ladder;
    const Step& first = ladder.steps.front();
    const bool isOne = ladder.steps.size() == 1 && ladder.completion.empty();
    if (isOne) {
        const QString pattern = ladder.relation == Relation::Cycle ? voice.translate("Words", "%1 each time after %2")
                                                                   : voice.translate("Words", "%1 after %2");
        return fill(pattern, {verbsOf(gainsOf(first.rewards, voice), voice), stepAsked(first, voice)});
    }
    const Sentence complete =
        ladder.complete ? numberOf(voice, *ladder.complete, Unit::Count, "complete", {}) : Sentence{};
    return fill(journeyPattern(ladder, voice), {stepList(ladder, voice), complete});
}

Sentence journeyTerms(const Promotion& promotion, const Voice& voice) {
    const Ladder& ladder = promotion.ladder;
    if (!ladder.acrossVisits()) return {};
    Sentences lines;
    if (!ladder.completion.empty())
        lines.push_back(fill(voice.translate("Words", "On completion they %1."),
                             {verbsOf(gainsOf(ladder.completion, voice), voice)}));
    if (ladder.deadline)
        lines.push_back(fill(voice.translate("Words", "All this within %1 of the first visit that counts."),
                             {daysOf(voice, *ladder.deadline, "deadline", {})}));
    if (ladder.relation == Relation::Cycle && ladder.atMost) {
        const int rounds = countOf(usualValue(voice, *ladder.atMost));
        lines.push_back(wordsOf(voice.language.translate("Words", "At most %n time(s) in all.", nullptr, rounds)));
    }
    if (ladder.overflow == Overflow::Dropped)
        lines.push_back(wordsOf(voice.translate("Words", "What goes beyond a step does not count for the next.")));
    return inRow(lines);
}

} // namespace offerwright::app
