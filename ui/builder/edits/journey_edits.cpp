#include "ui/builder/edits/journey_edits.h"
#include "ui/builder/edits/promotion_edits.h"
#include <algorithm>
#include <offerwright/model/nodes.h>

namespace offerwright::ui {

Promotion withStepAdded(Promotion promotion, NodeId* added) {
    auto& steps = promotion.ladder.steps;
    if (steps.empty()) return promotion;
    Step step;
    step.id = freshId(promotion, "s");
    step.qualification = {step.id + "-if", Group{}};
    const std::vector<Reward> pattern = steps.back().rewards;
    steps.push_back(step);
    for (const Reward& reward : pattern)
        promotion = withReward(promotion, step.id, {}, withFreshIds(promotion, reward));
    if (added) *added = step.id;
    return promotion;
}

Promotion withCustomerLimitAdded(Promotion promotion, NodeId* added) {
    const NodeId id = freshId(promotion, "l");
    promotion.limits.perCustomer.push_back({id, Number{1}, std::nullopt});
    if (added) *added = id;
    return promotion;
}

Promotion withoutCustomerLimit(Promotion promotion, const NodeId& limit) {
    std::erase_if(promotion.limits.perCustomer, [&](const CustomerLimit& each) { return each.id == limit; });
    return promotion;
}

Promotion withBudget(Promotion promotion, const std::optional<Budget>& budget) {
    promotion.limits.budget = budget;
    return promotion;
}

Promotion withFunding(Promotion promotion, const NodeId& reward, std::vector<FundingShare> funding) {
    if (Reward* found = findReward(promotion, reward)) found->funding = std::move(funding);
    return promotion;
}

std::optional<Window>* windowAt(Promotion& promotion, const NodeId& node) {
    const auto limit = std::ranges::find(promotion.limits.perCustomer, node, &CustomerLimit::id);
    if (limit != promotion.limits.perCustomer.end()) return &limit->within;
    if (Step* step = findStep(promotion, node)) return &step->frequency.count.within;
    Condition* condition = findCondition(promotion, node);
    auto* overTime = condition ? std::get_if<OverTime>(&condition->rule) : nullptr;
    return overTime ? &overTime->count.within : nullptr;
}

} // namespace offerwright::ui
