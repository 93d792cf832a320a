/// \file The bill while promotions take their turns: how its lines stand, and who gave so far.
#pragma once
#include "engine/adjudicate/standing.h"
#include "offerwright/base/pool.h"
#include <vector>

namespace offerwright {

struct Proposal;

/// A promotion that gave something.
struct Giver {
    std::uint32_t place = 0;
    std::int64_t discount = 0;
    std::int64_t credit = 0;
    std::int64_t points = 0;
    Pooled<std::uint64_t> lines = {}; ///< that it gave money on
    bool operator==(const Giver&) const = default;
};

/// A value: searches copy it.
struct Bill {
    Standing standing;
    Pooled<Giver> givers; ///< in the order they gave
};

/// The proposal is given: the lines stand as it leaves them.
void enter(Bill& bill, std::uint32_t place, Proposal& proposal);

} // namespace offerwright
