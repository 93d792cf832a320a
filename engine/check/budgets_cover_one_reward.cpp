// A budget that the first reward would already pass.
#include "engine/check/rules.h"
#include "offerwright/model/walk.h"

namespace offerwright::checks {

void budgetsCoverOneReward(Findings& findings) {
    const auto& budget = findings.promotion.limits.budget;
    if (!budget) return;
    const auto tell = [&](const std::optional<std::int64_t>& most, std::int64_t one, Unit unit) {
        if (most && one > *most)
            findings.warning("budget.belowOneReward", {}, "budget",
                             {findings.text(*most, unit), findings.text(one, unit)});
    };
    walkRewards(findings.promotion, [&](const Reward& reward) {
        if (const auto* off = std::get_if<AmountOff>(&reward.rule))
            tell(budget->money, findings.usual(off->amount), Unit::Money);
        if (const auto* points = std::get_if<PointsFixed>(&reward.rule))
            tell(budget->points, findings.usual(points->points), Unit::Points);
    });
}

} // namespace offerwright::checks
