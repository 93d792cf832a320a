#include "engine/check/rules.h"

namespace offerwright::checks {
void tiersAscend(Findings& findings) {
    const Ladder& ladder = findings.promotion.ladder;
    if (ladder.relation != Relation::Tiers || !ladder.measure) return;
    const Unit unit = unitOf(ladder.measure->kind);
    for (std::size_t i = 1; i < ladder.steps.size(); ++i) {
        const std::int64_t before = findings.usual(ladder.steps[i - 1].threshold);
        const std::int64_t here = findings.usual(ladder.steps[i].threshold);
        if (here <= before)
            findings.error("tiers.notAscending", ladder.steps[i].id, "from",
                           {findings.text(before, unit), findings.text(here, unit)});
    }
}

} // namespace offerwright::checks
