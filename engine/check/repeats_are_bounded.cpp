// A repeat that gives money or points without end: one large basket, or one cheat, pays for the whole campaign.
#include "engine/check/rules.h"
#include <algorithm>

namespace offerwright::checks {
namespace {

/// What a reward gives more of with every time.
enum class Growth { None, Money, Points, Gifts };

/// What falls on units of the basket is bounded by what they are worth.
struct GrowthOf {
    Growth operator()(const AmountOff& off) const {
        return off.per == Per::Order && !off.cap ? Growth::Money : Growth::None;
    }
    Growth operator()(const PointsFixed&) const { return Growth::Points; }
    Growth operator()(const FreeItem&) const { return Growth::Gifts; }
    Growth operator()(const IssueCoupon&) const { return Growth::Gifts; }
    Growth operator()(const Entitlement&) const { return Growth::Gifts; }
    Growth operator()(const Donation&) const { return Growth::Gifts; }
    template <typename Rule> Growth operator()(const Rule&) const { return Growth::None; }
};

/// A bound of money ends no points, and neither ends gifts.
bool endsWithin(Growth growth, const Limits& limits) {
    const Budget budget = limits.budget.value_or(Budget{});
    switch (growth) {
    case Growth::Money: return limits.discountPerBasket || budget.money || budget.times;
    case Growth::Points: return budget.points || budget.times;
    case Growth::Gifts: return budget.times.has_value();
    default: return true;
    }
}

} // namespace

void repeatsAreBounded(Findings& findings) {
    const Promotion& promotion = findings.promotion;
    if (promotion.ladder.relation != Relation::Repeat || promotion.ladder.atMost) return;
    if (promotion.limits.timesPerBasket) return;
    const auto grows = [&](const Reward& reward) {
        return !endsWithin(std::visit(GrowthOf{}, reward.rule), promotion.limits);
    };
    for (const Step& step : promotion.ladder.steps)
        if (std::ranges::any_of(step.rewards, grows)) findings.warning("repeat.unbounded", step.id, "");
}

} // namespace offerwright::checks
