/// \file The order of adjudication, as far as it is known before any basket.
#pragma once
#include "engine/compile/plan.h"
#include "offerwright/model/programme.h"

namespace offerwright {

/// A plan with what the programme says of its place.
struct Ranked {
    std::shared_ptr<const PromotionPlan> plan;
    std::uint32_t lane = 0;
    std::uint32_t tagRank = 0;
};

/// How promotions of a lane share a line.
inline Stacking stackingOf(const Programme& programme, std::uint32_t lane) {
    return lane == 0 || lane > programme.lanes.size() ? programme.stacking : programme.lanes[lane - 1].stacking;
}

/// Below zero: a goes first; above: b does. Keys of value are equal here. For Ranked and PlacedPromotion.
template <typename Place> int compareKey(const Place& a, const Place& b, OrderBy key) {
    const auto sign = [](auto first, auto second) { return first < second ? -1 : first > second ? 1 : 0; };
    switch (key) {
    case OrderBy::Priority: return sign(b.plan->source->priority, a.plan->source->priority);
    case OrderBy::Expiry: return sign(a.plan->lastDay, b.plan->lastDay);
    case OrderBy::Tags: return sign(a.tagRank, b.tagRank);
    case OrderBy::Discount:
    case OrderBy::Points: break;
    }
    return 0;
}

/// Stage, lane, the programme's keys but those of value, id. For Ranked and PlacedPromotion.
template <typename Place> bool goesBefore(const Place& a, const Place& b, const Programme& programme) {
    const Promotion& first = *a.plan->source;
    const Promotion& second = *b.plan->source;
    if (first.stage != second.stage) return first.stage < second.stage;
    if (a.lane != b.lane) return a.lane < b.lane;
    for (const OrderBy key : programme.order)
        if (const int sign = compareKey(a, b, key); sign != 0) return sign < 0;
    return programme.ties == Ties::LowestId ? first.id < second.id : second.id < first.id;
}

/// Some of the programme's keys are values: baskets order each lane anew.
bool ordersByValue(const Programme& programme);
/// As `goesBefore` says. A lane that the programme does not know goes last.
std::vector<Ranked> inOrder(std::vector<std::shared_ptr<const PromotionPlan>> plans, const Programme& programme);

} // namespace offerwright
