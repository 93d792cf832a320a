/// \file Sharing an amount over at most 64 lines, for the short way.
#pragma once
#include "offerwright/model/programme.h"
#include <cstdint>
#include <span>

namespace offerwright {

/// Shares of a total that is within `sum`, that of the weights: none exceeds its weight. `units` of the lines are for
/// the methods that go by them. The methods are those of `sharing`, which are the law.
void splitBy(Allocation method, std::int64_t total, std::span<const std::int64_t> weights, std::int64_t sum,
             std::span<const std::int64_t> units, std::span<std::int64_t> shares);

} // namespace offerwright
