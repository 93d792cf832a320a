#include "engine/compile/order.h"
#include <algorithm>

namespace offerwright {
namespace {

std::uint32_t laneOf(const Promotion& promotion, const Programme& programme) {
    if (promotion.combines.lane.empty()) return 0;
    const auto found = std::ranges::find(programme.lanes, promotion.combines.lane, &Lane::name);
    return static_cast<std::uint32_t>(found - programme.lanes.begin()) + 1;
}

std::uint32_t tagRankOf(const Promotion& promotion, const Programme& programme) {
    const auto& order = programme.tagOrder;
    const auto named = [&](const std::string& tag) {
        return std::ranges::find(promotion.tags, tag) != promotion.tags.end();
    };
    return static_cast<std::uint32_t>(std::ranges::find_if(order, named) - order.begin());
}

} // namespace

bool ordersByValue(const Programme& programme) {
    return std::ranges::any_of(programme.order,
                               [](OrderBy key) { return key == OrderBy::Discount || key == OrderBy::Points; });
}

std::vector<Ranked> inOrder(std::vector<std::shared_ptr<const PromotionPlan>> plans, const Programme& programme) {
    std::vector<Ranked> ranked;
    ranked.reserve(plans.size());
    for (auto& plan : plans) {
        const Promotion& source = *plan->source;
        const std::uint32_t lane = laneOf(source, programme);
        const std::uint32_t tagRank = tagRankOf(source, programme);
        ranked.push_back({std::move(plan), lane, tagRank});
    }
    std::ranges::sort(ranked, [&](const Ranked& a, const Ranked& b) { return goesBefore(a, b, programme); });
    return ranked;
}

} // namespace offerwright
