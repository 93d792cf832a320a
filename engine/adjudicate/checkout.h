/// \file The basket made ready: checked against the limits, joined with the catalogue, split into what promotions may
/// see and what they may not. Does not change while promotions take their turns.
#pragma once
#include "engine/adjudicate/matches.h"
#include "offerwright/adjudicate/prepared_sale.h"
#include "offerwright/base/diagnostic.h"
#include "offerwright/base/pool.h"
#include "offerwright/model/adjudication.h"
#include "offerwright/model/basket.h"
#include "offerwright/model/customer.h"
#include <expected>
#include <initializer_list>

namespace offerwright {

using CheckoutLine = PreparedLine;

/// A parameter that the customer has an own value for, within its bounds.
struct OwnParameter {
    std::uint32_t place = 0;
    std::int32_t parameter = 0;
    std::int64_t value = 0;
};

struct Checkout {
    const Program& program;
    const Sale& basket;
    const Customer& customer;
    Instant at;
    Desk& desk;
    const Store* store = nullptr;
    const Zone& zone;
    LocalTime local;
    std::span<const CheckoutLine> lines;
    std::span<const std::int64_t> gross; ///< by line
    std::span<const std::int64_t> units; ///< by line
    bool isVisit = false;                ///< some line is neither nothing nor returned
    Matches matches;
    bool hasFloors = false;           ///< some line has a price that no promotion goes below
    std::span<std::uint64_t> visible; ///< lines that promotions may see
    Pooled<std::uint32_t> candidates; ///< places, ascending: see candidates.h
    Pooled<OwnParameter> own;
    Pooled<std::string_view> coupons; ///< codes presented, by the till or by the wallet
    Pooled<RulingParts::Notice> notices;
};

/// What the checkout says stays good until the desk is used again, and as long as the sale. The sale is prepared with
/// the program's catalogue. `traced`: promotions that cannot fire are asked too.
std::expected<Checkout, Diagnostics> openCheckout(const Program& program, const PreparedSale& sale,
                                                  const Customer& customer, Instant at, Desk& desk, bool traced);
/// A notice's text, kept as long as the ruling.
std::string_view textOf(std::int64_t number, Desk& desk);
RulingParts::Notice notice(Desk& desk, std::string_view code, std::string_view promotion,
                           std::initializer_list<std::string_view> arguments);

} // namespace offerwright
