#include "engine/check/rules.h"

namespace offerwright::checks {

void ladderHasItsParts(Findings& findings) {
    const Ladder& ladder = findings.promotion.ladder;
    const bool measures = ladder.relation == Relation::Tiers || ladder.relation == Relation::Repeat;
    const bool oneStep = ladder.relation == Relation::Single || ladder.relation == Relation::Repeat;
    if (measures && !ladder.measure) findings.error("ladder.noMeasure", {}, "relation");
    if (ladder.steps.empty())
        findings.error("ladder.noSteps", {}, "steps");
    else if (oneStep && ladder.steps.size() > 1)
        findings.error("ladder.notOneStep", {}, "steps", {std::to_string(ladder.steps.size())});
    for (const Step& step : ladder.steps)
        if (step.rewards.empty() && !ladder.acrossVisits()) findings.error("step.noReward", step.id, "");
}

} // namespace offerwright::checks
