/// \file Sets of parts that share units: how many can be made, and of which units. A unit serves one part of one set.
///
/// Everything goes by which parts a unit may serve (bit i: part i), so that the work goes with lines times 2^parts; the
/// checker holds parts to kMaxSetParts. By Hall's theorem a row of units can fill the parts exactly when no group of
/// parts finds too few units among those that serve any of them.
#pragma once
#include "offerwright/base/pool.h"
#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace offerwright {

using PartMask = std::uint32_t;

/// Units of one run.
struct PartUnits {
    PartMask serves = 0;
    std::int64_t count = 0;
};

/// `units` of run `run` that serve `part`.
struct PartTaken {
    std::size_t run = 0;
    std::size_t part = 0;
    std::int64_t units = 0;
};

/// The largest number of sets with counts[i] units for part i. Parts that ask for none are left aside; no parts, no
/// sets.
std::int64_t mostSets(std::span<const PartUnits> row, std::span<const std::int64_t> counts);

/// The units of so many sets, earlier runs of the row first wherever they can take part, and which part each serves.
/// Ordered by run. `sets` <= mostSets (asserted).
Pooled<PartTaken> assignParts(std::span<const PartUnits> row, std::span<const std::int64_t> counts, std::int64_t sets);

} // namespace offerwright
