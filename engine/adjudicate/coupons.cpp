#include "engine/adjudicate/coupons.h"
#include <algorithm>

namespace offerwright {
namespace {

bool isValid(const HeldCoupon& coupon, LocalDate today) {
    return !coupon.used && coupon.from <= today && today <= coupon.to;
}

} // namespace

bool isSpent(const Customer& customer, std::string_view code, LocalDate today) {
    bool held = false;
    for (const HeldCoupon& coupon : customer.wallet.coupons) {
        if (coupon.code != code) continue;
        if (isValid(coupon, today)) return false;
        held = true;
    }
    return held;
}

Pooled<std::string_view> presentedCoupons(const Sale& basket, const Customer& customer, LocalDate today) {
    Pooled<std::string_view> codes;
    const auto add = [&](std::string_view code) {
        if (std::ranges::find(codes, code) == codes.end()) codes.push_back(code);
    };
    for (std::string_view code : basket.coupons)
        if (!isSpent(customer, code, today)) add(code);
    for (const HeldCoupon& coupon : customer.wallet.coupons)
        if (isValid(coupon, today)) add(coupon.code);
    return codes;
}

} // namespace offerwright
