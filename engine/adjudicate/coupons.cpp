#include "engine/adjudicate/coupons.h"
#include <algorithm>

namespace offerwright {
namespace {

bool isValid(const HeldCoupon& coupon, LocalDate today) {
    return !coupon.used && coupon.from <= today && today <= coupon.to;
}

} // namespace

bool isSpent(const Customer& customer, const std::string& code, LocalDate today) {
    bool held = false;
    for (const HeldCoupon& coupon : customer.wallet.coupons) {
        if (coupon.code != code) continue;
        if (isValid(coupon, today)) return false;
        held = true;
    }
    return held;
}

std::vector<std::string> presentedCoupons(const Basket& basket, const Customer& customer, LocalDate today) {
    std::vector<std::string> codes;
    const auto add = [&](const std::string& code) {
        if (std::ranges::find(codes, code) == codes.end()) codes.push_back(code);
    };
    for (const std::string& code : basket.coupons)
        if (!isSpent(customer, code, today)) add(code);
    for (const HeldCoupon& coupon : customer.wallet.coupons)
        if (isValid(coupon, today)) add(coupon.code);
    return codes;
}

} // namespace offerwright
