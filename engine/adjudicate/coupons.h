/// \file Coupons: which count as presented, and what became of them.
#pragma once
#include "offerwright/base/pool.h"
#include "offerwright/base/time.h"
#include "offerwright/model/basket.h"
#include "offerwright/model/customer.h"

namespace offerwright {

/// Codes that the sale presents: those of the basket, then those of valid coupons in the wallet. A code that the wallet
/// holds counts only while one of its coupons is valid on the day and unused.
Pooled<std::string_view> presentedCoupons(const Sale& basket, const Customer& customer, LocalDate today);
/// The wallet holds coupons of this code, and none of them counts today.
bool isSpent(const Customer& customer, std::string_view code, LocalDate today);

} // namespace offerwright
