// A repeat that gives money or points without end: one large basket, or one cheat, pays for the whole campaign.
#include "engine/check/rules.h"
#include <algorithm>

namespace offerwright::checks {
namespace {

bool hasCap(const Reward& reward) {
    return std::visit(
        [](const auto& rule) {
            if constexpr (requires { rule.cap; })
                return rule.cap.has_value();
            else
                return false;
        },
        reward.rule);
}

/// Gives more for every time; what falls on units of the basket is bounded by what they are worth.
bool growsWithoutEnd(const Reward& reward) {
    if (const auto* off = std::get_if<AmountOff>(&reward.rule)) return off->per == Per::Order && !hasCap(reward);
    return std::holds_alternative<PointsFixed>(reward.rule) || std::holds_alternative<FreeItem>(reward.rule) ||
           std::holds_alternative<IssueCoupon>(reward.rule) || std::holds_alternative<Entitlement>(reward.rule) ||
           std::holds_alternative<Donation>(reward.rule);
}

} // namespace

void repeatsAreBounded(Findings& findings) {
    const Promotion& promotion = findings.promotion;
    const Limits& limits = promotion.limits;
    if (promotion.ladder.relation != Relation::Repeat || promotion.ladder.atMost) return;
    if (limits.timesPerBasket || limits.discountPerBasket || limits.budget) return;
    for (const Step& step : promotion.ladder.steps)
        if (std::ranges::any_of(step.rewards, growsWithoutEnd)) findings.warning("repeat.unbounded", step.id, "");
}

} // namespace offerwright::checks
