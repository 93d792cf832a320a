/// \file Promotions of one lane that have to do with one another, and which of them compete.
#pragma once
#include "engine/adjudicate/turns.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// Promotions that meet on lines, shut one another out, or share a count or a ceiling. What they come to does not
/// depend on any other promotion of the lane.
struct Contest {
    Pooled<std::uint32_t> places;  ///< in the order of turns
    Pooled<std::uint8_t> competes; ///< parallel: when it takes its turn, if at all, is for the search to say
    Pooled<std::uint32_t> lines;   ///< that they touch

    std::size_t competing() const;
};

/// Only contests with competitors: promotions that take units of the same lines, or cannot both apply. `places` are
/// candidates of one lane in the order of turns.
Pooled<Contest> contestsOf(const Table& table, std::span<const std::uint32_t> places);

} // namespace offerwright
