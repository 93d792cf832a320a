/// \file The sales of workload w1 as the integers that by_hand.h takes.
#pragma once
#include "tests/bench/workload/by_hand.h"
#include "tests/bench/workload/workload.h"

namespace offerwright::bench::by_hand {

/// What the ten promotions ask of a customer.
struct Shopper {
    bool isInSegment = false;
    std::int32_t visits = 0;
    std::int32_t stampFrom = 0;
};
Shopper shopperOf(const Customer& customer);
Sale saleOf(const Workload& workload, std::size_t basket);
/// Baskets of w1 that the counter answers otherwise than expected; the first few are told on standard error.
std::size_t wrongAnswersByHand(const Workload& workload);

} // namespace offerwright::bench::by_hand
