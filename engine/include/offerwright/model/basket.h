/// \file One sale as the till sends it.
#pragma once
#include "offerwright/base/money.h"
#include "offerwright/base/quantity.h"
#include "offerwright/base/time.h"
#include "offerwright/model/catalogue.h"
#include "offerwright/model/promotion.h"
#include <optional>
#include <string>
#include <vector>

namespace offerwright {

/// Most lines of a basket, and most units that set promotions reason about in one: limits on all input.
inline constexpr std::size_t kMaxLines = 10'000;
inline constexpr std::int64_t kMaxUnits = 100'000;

/// One product on the basket. Catalogue data may ride along; where it does, it wins over the catalogue's.
struct Line {
    std::string sku;
    Quantity quantity{1000};
    Money unitPrice; ///< shelf price of one unit of measure before discounts, >= 0
    UnitOfMeasure measure = UnitOfMeasure::Piece;
    bool promotable = true; ///< false: no promotion may touch it (gift card, deposit)
    std::optional<std::string> name;
    std::optional<CategoryPath> category;
    std::optional<std::string> brand;
    std::optional<std::string> supplier;
    std::optional<std::vector<std::string>> tags;
    std::optional<std::vector<Attribute>> attributes;
    std::optional<Money> regularPrice =
        {};                               ///< what it costs outside of price cuts; below it the line is already reduced
    std::optional<Money> floorPrice = {}; ///< no promotion takes a unit below this
    bool operator==(const Line&) const = default;
};

/// A means of payment as the till announces it; types are the retailer's own words ("cash" is known to the cash step).
struct Tender {
    std::string type;
    Money amount;
    bool operator==(const Tender&) const = default;
};

struct Basket {
    std::string id;
    std::string currency; ///< ISO 4217; empty: the programme's
    std::string store;    ///< id of a store of the programme; may be empty
    Channel channel = Channel::InStore;
    std::optional<Instant> at;        ///< when it was rung up, when the text carries it
    std::string customer;             ///< pseudonymous id; empty: unknown shopper
    std::vector<std::string> coupons; ///< codes presented
    std::string till = {};
    std::string tillType = {};
    std::vector<Tender> tenders = {};
    std::int64_t burn = 0;         ///< points the shopper wants to pay with; see Programme::burn
    std::string saleReturned = {}; ///< id of the sale whose lines come back
    std::vector<Line> lines;
    bool operator==(const Basket&) const = default;
};

} // namespace offerwright
