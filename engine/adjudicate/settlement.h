/// \file What is to be paid in the end: points taken as payment, and cash to its step.
#pragma once
#include "engine/adjudicate/checkout.h"

namespace offerwright {

/// Whole blocks of what the shopper wants to pay with, by the programme's terms: never more than the balance, nor than
/// is to be paid.
RulingParts::Payment burn(const Checkout& checkout, std::int64_t total);
/// What is added to an amount that is paid in cash and nothing else.
Money cashRounding(const Checkout& checkout, std::int64_t amount);
/// Burn, cash rounding and what is to be paid, of a result whose total is known.
void settle(const Checkout& checkout, Ruling& result, Pooled<RulingParts::Notice>& notices);

} // namespace offerwright
