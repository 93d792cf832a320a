// The members of a basket's objects, for its readers: the enumerations name them in the words' order.
#pragma once
#include "engine/text/words.h"

namespace offerwright::text {

enum class BasketMember : std::uint8_t {
    Id,
    Time,
    Store,
    Channel,
    Customer,
    Currency,
    Coupons,
    Lines,
    Returns,
    X,
    Till,
    TillType,
    Tenders,
    Burn,
    SaleReturned
};
inline constexpr std::array kBasketMembers{Word("id"),       Word("time"),     Word("store"),       Word("channel"),
                                           Word("customer"), Word("currency"), Word("coupons"),     Word("lines"),
                                           Word("returns"),  Word("x"),        Word("till"),        Word("tillType"),
                                           Word("tenders"),  Word("burn"),     Word("saleReturned")};

enum class LineMember : std::uint8_t {
    Sku,
    Name,
    Category,
    Qty,
    UnitPrice,
    X,
    Unit,
    Promotable,
    Brand,
    Supplier,
    Tags,
    Attributes,
    Currency,
    RegularPrice,
    FloorPrice
};
inline constexpr std::array kLineMembers{Word("sku"),
                                         Word("name"),
                                         Word("category"),
                                         Word("qty"),
                                         Word("unit_price_minor"),
                                         Word("x"),
                                         Word("unit"),
                                         Word("promotable"),
                                         Word("brand"),
                                         Word("supplier"),
                                         Word("tags"),
                                         Word("attributes"),
                                         Word("currency"),
                                         Word("regular_price_minor"),
                                         Word("floor_price_minor")};

enum class TenderMember : std::uint8_t { Type, Amount };
inline constexpr std::array kTenderMembers{Word("type"), Word("amount_minor")};

/// What makes it no sale, where a basket's `x` says it.
inline constexpr Word kStockMovement = "stock_adjustment";

} // namespace offerwright::text
