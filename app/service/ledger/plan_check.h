/// \file What no plan may say. Private to this room.
#pragma once
#include "app/service/ledger/ledger.h"

namespace offerwright::ledger {

/// The first fault: a quantity out of range, or a thing named twice.
std::optional<Refusal> faultOf(const Plan& plan);
std::optional<Refusal> faultOf(const Refund& refund);

} // namespace offerwright::ledger
