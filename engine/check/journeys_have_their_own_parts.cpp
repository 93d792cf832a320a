#include "engine/check/rules.h"

namespace offerwright::checks {

/// A journey counts by its steps' frequencies, not by a measure of one basket; what belongs to journeys says nothing
/// elsewhere, and would be lost in silence.
void journeysHaveTheirOwnParts(Findings& findings) {
    const Ladder& ladder = findings.promotion.ladder;
    if (ladder.acrossVisits()) {
        if (ladder.measure) findings.error("journey.measured", ladder.measure->id, "");
        return;
    }
    if (!ladder.completion.empty()) findings.error("ladder.noJourney", {}, "completion");
    if (ladder.deadline) findings.error("ladder.noJourney", {}, "deadline");
    if (ladder.complete) findings.error("ladder.noJourney", {}, "complete");
    for (const Step& step : ladder.steps)
        if (step.deadline) findings.error("ladder.noJourney", step.id, "deadline");
}

} // namespace offerwright::checks
