/// \file Which products a reward falls on, as far as the document alone can say.
#pragma once
#include "engine/check/rules.h"

namespace offerwright::checks {

/// The selection that a reward falls on: its own, else that of the ladder's measure, else that of the only measured
/// condition of its step. Null when it is everything, or more than one.
const Selection* targetOf(const Promotion& promotion, const Step& step, const Reward& reward);

/// Units of which one gets the reward that falls on this target: every second at 68 % is 34 % on each. At least one.
std::int64_t unitsOf(const Findings& findings, const Reward& reward, const Target& target);

/// The cheapest and the dearest product with a price that the selection picks; null when there is none.
struct PriceRange {
    const Product* cheapest = nullptr;
    const Product* dearest = nullptr;
};
PriceRange pricesOf(const Programme& programme, const Catalogue& catalogue, const Selection& selection);

} // namespace offerwright::checks
