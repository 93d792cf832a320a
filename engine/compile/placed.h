/// \file A promotion at its place in a set: what adjudication reads of it, in one piece of memory.
#pragma once
#include "engine/compile/plan.h"
#include "engine/compile/short_way.h"
#include <span>

namespace offerwright {

/// The least that a promotion asks of a selection before any discount; kNone: nothing is known.
struct Threshold {
    std::uint32_t selection = kNone;
    MeasureKind kind = MeasureKind::Spend;
    std::int64_t amount = 0;
};

/// Its numbers lie right behind it: those of its gates, of its plan's selections, and of its conditions' facts; then
/// its short plan. Plan and promotion are kept alive by whoever made it.
struct PlacedPromotion {
    const PromotionPlan* plan = nullptr;
    const Promotion* source = nullptr;
    std::uint64_t idHash = 0;
    const std::uint32_t* numbers = nullptr;
    Threshold threshold;
    std::uint32_t gateCount = 0;
    std::uint32_t firstFact = 0; ///< of the numbers
    std::uint32_t group = kNone; ///< exclusive group, by number
    std::uint32_t lane = 0;      ///< 0: the unnamed one, then the programme's in order
    std::uint32_t tagRank = 0; ///< place of its earliest tag in the programme's order of tags; behind all: none of them
    Stage stage = Stage::Item;
    const ShortPlan* shortPlan = nullptr; ///< null: it goes the long way

    /// Facts that must hold.
    std::span<const std::uint32_t> gates() const { return {numbers, gateCount}; }
    /// The set's number of a selection of the plan.
    std::uint32_t selection(std::uint32_t local) const { return numbers[gateCount + local]; }
    /// The set's number of the fact that a condition of the plan is; kNone: it is none.
    std::uint32_t fact(std::uint32_t condition) const { return numbers[firstFact + condition]; }
};

} // namespace offerwright
