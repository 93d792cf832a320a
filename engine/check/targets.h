/// \file Which products a reward falls on, as far as the document alone can say.
#pragma once
#include "engine/check/rules.h"

namespace offerwright::checks {

/// The selection that a reward falls on: its own, else that of the ladder's measure, else that of the only measured
/// condition of its step. Null when it is everything, or more than one.
const Selection* targetOf(const Promotion& promotion, const Step& step, const Reward& reward);

/// The cheapest and the dearest product with a price that the selection picks; null when there is none.
struct PriceRange {
    const Product* cheapest = nullptr;
    const Product* dearest = nullptr;
};
PriceRange pricesOf(const Surroundings& around, const Selection& selection);

} // namespace offerwright::checks
