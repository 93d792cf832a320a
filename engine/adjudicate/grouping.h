/// \file Units of a target cut into groups: which of them a reward falls on. By runs, so that the work goes with lines.
#pragma once
#include "engine/adjudicate/units.h"

namespace offerwright {

/// Groups of `size` units in the order of the runs; only complete ones count.
struct Grouping {
    std::int64_t size = 1;           ///< > 0 (asserted)
    std::int64_t nth = 0;            ///< of each group; 0: all its units
    bool across = false;             ///< the nth slice of all grouped units ranked together, one unit for each group
    bool cheapestFirst = true;       ///< the rank in which nth counts
    std::int64_t most = kMaxUnits;   ///< rewarded units, in the order in which they are found
    std::int64_t groups = kMaxUnits; ///< at most so many groups
};

/// Marks the rewarded units; the others of complete groups pay. Says how many groups there are.
std::int64_t markGroups(std::span<UnitRun> runs, const Grouping& grouping);

/// Marks, in the order of the runs, at most `most` units after the first `after`.
void markFirst(std::span<UnitRun> runs, std::int64_t after, std::int64_t most);

} // namespace offerwright
