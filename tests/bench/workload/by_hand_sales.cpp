#include "tests/bench/workload/by_hand_sales.h"
#include <iostream>

namespace offerwright::bench::by_hand {
namespace {

Expected outcome(const Answer& answer) {
    Expected got{.discount = answer.discount, .points = answer.points};
    for (std::size_t i = 0; i < kPromotions; ++i)
        if (answer.given[i] != 0) got.given.emplace(kIds[i], answer.given[i]);
    return got;
}

} // namespace

Shopper shopperOf(const Customer& customer) {
    const auto isNamed = [&](std::string_view segment) { return std::ranges::count(customer.segments, segment) > 0; };
    const auto own = std::ranges::find(customer.ownValues, kIds[kPromotions - 1], &OwnValue::promotion);
    return {.isInSegment = std::ranges::any_of(kSegments, isNamed),
            .visits = static_cast<std::int32_t>(customer.wallet.visits),
            .stampFrom = own == customer.ownValues.end() ? 0 : static_cast<std::int32_t>(own->value)};
}

Sale saleOf(const Workload& workload, std::size_t at) {
    const Basket& basket = workload.baskets[at];
    const Shopper shopper = shopperOf(workload.customers[at]);
    Sale sale{.hasCoupon = std::ranges::count(basket.coupons, kCouponCode) > 0,
              .isInSegment = shopper.isInSegment,
              .visits = shopper.visits,
              .stampFrom = shopper.stampFrom};
    for (const Line& line : basket.lines) {
        sale.price[sale.lines] = static_cast<std::int32_t>(line.unitPrice.minor);
        sale.units[sale.lines] = static_cast<std::int32_t>(line.quantity.thousandths / 1000);
        sale.product[sale.lines++] = workload.catalogue->numberOf(line.sku);
    }
    return sale;
}

std::size_t wrongAnswersByHand(const Workload& workload) {
    Counter<> counter;
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < workload.baskets.size(); ++i) {
        Answer answer;
        counter.adjudicate(saleOf(workload, i), answer);
        std::int64_t off = 0;
        for (const std::int32_t each : answer.off) off += each;
        if (outcome(answer) == workload.expected[i] && off == answer.discount) continue;
        if (++wrong > 5) continue;
        std::cerr << workload.baskets[i].id << " by hand: discount " << answer.discount << " for "
                  << workload.expected[i].discount << ", points " << answer.points << " for "
                  << workload.expected[i].points << '\n';
    }
    return wrong;
}

} // namespace offerwright::bench::by_hand
