// Random sales within what the oracle covers: dense ones, in which promotions meet.
#pragma once
#include "tests/oracle/shop.h"
#include "tests/support/dice.h"

namespace offerwright::oracle {

Question randomQuestion(std::uint64_t seed);

} // namespace offerwright::oracle
