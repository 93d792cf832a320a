/// \file The basket made ready: checked against the limits, joined with the catalogue, split into what promotions may
/// see and what they may not. Does not change while promotions take their turns.
#pragma once
#include "engine/adjudicate/matches.h"
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/adjudication.h"
#include "offerwright/model/basket.h"
#include "offerwright/model/customer.h"
#include <expected>

namespace offerwright {

struct CheckoutLine {
    std::int64_t gross = 0;
    std::int64_t units = 0; ///< whole pieces; 1 for what is weighed or broken; 0 for returns and nothing
    std::int64_t thousandths = 0;
    std::int64_t floor = 0; ///< no promotion takes a unit below this
    bool pieces = true;     ///< sold in whole pieces
    bool weighed = false;   ///< sold by weight, volume or length
    bool returned = false;
    std::uint32_t product = 0; ///< equal for lines of the same product; only when the set asks for it
};

/// A parameter that the customer has an own value for, within its bounds.
struct OwnParameter {
    std::uint32_t place = 0;
    std::int32_t parameter = 0;
    std::int64_t value = 0;
};

struct Checkout {
    const Program& program;
    const Basket& basket;
    const Customer& customer;
    Instant at;
    const Store* store = nullptr;
    const Zone& zone;
    LocalTime local;
    std::vector<CheckoutLine> lines;
    Matches matches;
    std::vector<std::uint64_t> visible; ///< lines that promotions may see
    std::vector<OwnParameter> own;
    std::vector<std::string> coupons; ///< codes presented, by the till or by the wallet
    std::vector<Notice> notices;
};

std::expected<Checkout, Diagnostics> openCheckout(const Program& program, const Basket& basket,
                                                  const Customer& customer, Instant at);

} // namespace offerwright
