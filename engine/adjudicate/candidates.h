/// \file Which promotions are worth a turn.
#pragma once
#include "engine/adjudicate/checkout.h"

namespace offerwright {

/// Places, ascending: promotions of which a selection is touched, and those that no selection keeps out. All others are
/// surely not met.
std::vector<std::uint32_t> candidatesOf(const Checkout& checkout);

} // namespace offerwright
