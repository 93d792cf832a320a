/// \file The pure function that the product is about: (promotion set, basket, customer, instant) -> adjudication.
#pragma once
#include "offerwright/compile/compile.h"
#include "offerwright/model/adjudication.h"
#include "offerwright/model/basket.h"
#include "offerwright/model/customer.h"
#include <expected>

namespace offerwright {

/// Adjudicates a basket. Same inputs, same answer, on every machine and thread; the answer is the same with and without
/// a trace. Refused with every fault: too many lines or units, an amount beyond the limits, another currency than the
/// programme's, an unknown store. Lines with negative quantity are returns: valued, never discounted, never counted.
/// The order within the set, what "spend" means and how discounts are shared are written in
/// engine/adjudicate/CHOICES.md.
///
///     auto result = adjudicate(set, basket, customer, at, &trace);
///     if (result) print(result->total);
std::expected<Adjudication, Diagnostics> adjudicate(const PromotionSet& set, const Basket& basket,
                                                    const Customer& customer, Instant at, Trace* trace = nullptr);

} // namespace offerwright
