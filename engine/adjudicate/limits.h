/// \file What a basket must keep to before it is looked at.
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/basket.h"
#include "offerwright/model/programme.h"

namespace offerwright {

/// Every fault, in the basket's order; empty when it may be adjudicated.
Diagnostics refusals(const Basket& basket, const Programme& programme);

/// Shelf value of a line: price times quantity, rounded half away from zero as the till has rung it up.
std::int64_t grossOf(const Line& line);
/// Units that sets reason about. `weighed`: the catalogue says that it is sold by weight, volume or length.
std::int64_t unitsOf(const Line& line, bool weighed);

} // namespace offerwright
