/// \file When the conditions of time would hold.
#pragma once
#include "engine/explain/blame.h"

namespace offerwright {

/// The next instants after the sale's at which the step's dates, weekdays and hours would let it fire, all else staying
/// as it was; nearest first, at most `limit`, within some two years.
std::vector<Instant> momentsFor(const AdjudicatedSale& sale, const Diagnosis& diagnosis, std::size_t limit);

} // namespace offerwright
