/// \file Ways to share a whole amount over lines, beside the two of money.h. A programme chooses one (Allocation).
///
/// All of them: total >= 0, weights >= 0 and, for total > 0, a positive weight (asserted); shares sum exactly to the
/// total; zero weights get nothing; while the total is within the weights, no share exceeds its weight: what a rule
/// would give beyond goes to the first line that has room. "Exact" is total x weight / sum of the weights. Pure.
#pragma once
#include "offerwright/base/pool.h"
#include <cstdint>
#include <span>
#include <vector>

namespace offerwright {

using Shares = Pooled<std::int64_t>;

/// Nearest to the exact, halves down; then single units are added to or taken from the first lines until the sum fits.
Shares allocateHalfDownFirst(std::int64_t total, std::span<const std::int64_t> weights);
/// Nearest to the exact, halves down, but never more than earlier lines left; what is missing by single units from the
/// first.
Shares allocateHalfDownLimited(std::int64_t total, std::span<const std::int64_t> weights);
/// Nearest to the exact, halves up, but never more than earlier lines left; the last takes the rest.
Shares allocateHalfUpLast(std::int64_t total, std::span<const std::int64_t> weights);
/// The exact cut down; all that is missing to the first line that has room, then the next.
Shares allocateDownFirst(std::int64_t total, std::span<const std::int64_t> weights);
/// From the last line back, each its part of what is left by the weights that are left, cut down; the first takes the
/// rest.
Shares allocateCutFromLast(std::int64_t total, std::span<const std::int64_t> weights);
/// Each line its part of the running sum, rounded half up: what one line's rounding took the next one gets back.
Shares allocateCarried(std::int64_t total, std::span<const std::int64_t> weights);
/// The same with the running sum cut down.
Shares allocateCarriedDown(std::int64_t total, std::span<const std::int64_t> weights);

/// These look at the worth of one unit: weight / units, units > 0 (asserted) and as many as weights. "Dearest" is the
/// line with the dearest unit; of equals the first, but in RestToDearest the last. The exact cut down; the dearest line
/// takes the rest.
Shares allocateRestToDearest(std::int64_t total, std::span<const std::int64_t> weights,
                             std::span<const std::int64_t> units);
/// The exact cut down; what is missing one for each unit, the dearest line first.
Shares allocateOddToDearest(std::int64_t total, std::span<const std::int64_t> weights,
                            std::span<const std::int64_t> units);
/// The same for every unit whatever its worth, the dearest line first, again with what lines without room left over;
/// the last, too little for all units, one for each unit.
Shares allocateEvenPerUnit(std::int64_t total, std::span<const std::int64_t> weights,
                           std::span<const std::int64_t> units);

} // namespace offerwright
