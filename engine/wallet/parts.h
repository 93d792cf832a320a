/// \file Parts of a sale: what came back or was handed over, by line, and the baskets that are left.
#pragma once
#include "offerwright/wallet/returns.h"
#include <functional>

namespace offerwright {

/// How much of each line of the sale, in thousandths.
using Taken = std::vector<std::int64_t>;

/// Every fault of `before` and `now` together.
Diagnostics faultsOf(const Basket& basket, const LineParts& before, const LineParts& now);
Taken takenBy(const Basket& basket, const LineParts& parts);
Taken sumOf(const Taken& a, const Taken& b);

/// What is sold, returns that were rung up with it apart, less `taken`.
Basket without(const Basket& basket, const Taken& taken);
/// The taken alone.
Basket onlyOf(const Basket& basket, const Taken& taken);

/// Calls `visit` for every way to take a part of `most`, nothing and all of it included; where these are too many, line
/// by line from the first. False when some were left out.
bool forEachWay(const Basket& basket, const Taken& most, const std::function<void(const Taken&)>& visit);

} // namespace offerwright
