/// \file An amount shared over lines, as the programme allocates and within what each line has room for.
#pragma once
#include "offerwright/base/allocation.h"
#include "offerwright/base/money.h"
#include "offerwright/model/programme.h"
#include <span>
#include <vector>

namespace offerwright {

/// What one line brings to the sharing of an amount.
struct Sharer {
    std::int64_t weight = 0;
    std::int64_t room = 0;  ///< no share is above it
    std::int64_t units = 1; ///< that the weight is made of
};

/// Shares in proportion to the weights, whatever the room. Nothing when there is nothing to share it over.
Shares allocate(Allocation method, std::int64_t total, std::span<const Sharer> sharers);

/// Shares within the room. What a line has no room for is lost, unless `passOn`: then it is shared over the lines that
/// still have room, by the same weights, until nothing is left or nobody has room.
Shares shareWithin(Allocation method, std::int64_t total, std::span<const Sharer> sharers, bool passOn);

/// A percent of the weights, rounded once to `total`, shared by each line's exact part of it: carried, the running sum
/// is rounded; with odd cents to the dearest (and evenly per unit, which a percent does not know) every part is cut
/// down and what is missing goes one for each unit to the dearest; else as an amount. What a line has no room for is
/// lost.
struct Percent {
    std::int64_t millionths = 0;
    RoundMode mode = RoundMode::HalfAwayFromZero;
};
Shares sharePercent(Allocation method, Percent percent, std::int64_t total, std::span<const Sharer> sharers);

} // namespace offerwright
