/// \file Which promotions are worth a turn.
#pragma once
#include "engine/adjudicate/checkout.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// Places, ascending: promotions that the sale touches or that nothing keeps out, whose gates stand open and whose
/// thresholds can be reached. All others are surely not met.
Pooled<std::uint32_t> candidatesOf(const Checkout& checkout);

} // namespace offerwright
