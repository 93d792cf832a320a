/// \file One sale as the till sends it.
#pragma once
#include "offerwright/base/money.h"
#include "offerwright/base/quantity.h"
#include "offerwright/base/time.h"
#include "offerwright/model/catalogue.h"
#include "offerwright/model/hold.h"
#include "offerwright/model/promotion.h"
#include <optional>
#include <string>
#include <vector>

namespace offerwright {

/// Most lines of a basket, and most units that set promotions reason about in one: limits on all input.
inline constexpr std::size_t kMaxLines = 10'000;
inline constexpr std::int64_t kMaxUnits = 100'000;

/// What a basket is made of, on texts and lists that are owned or looked at.
template <typename Hold> struct BasketParts {
    using Text = typename Hold::Text;
    template <typename Item> using List = typename Hold::template List<Item>;
    using Attribute = AttributeOn<Hold>;

    /// One product on the basket. Catalogue data may ride along; where it does, it wins over the catalogue's.
    struct Line {
        Text sku;
        Quantity quantity{1000};
        Money unitPrice; ///< shelf price of one unit of measure before discounts, >= 0
        UnitOfMeasure measure = UnitOfMeasure::Piece;
        bool promotable = true; ///< false: no promotion may touch it (gift card, deposit)
        std::optional<Text> name;
        std::optional<Text> category;
        std::optional<Text> brand;
        std::optional<Text> supplier;
        std::optional<List<Text>> tags;
        std::optional<List<Attribute>> attributes;
        std::optional<Money> regularPrice =
            {}; ///< what it costs outside of price cuts; below it the line is already reduced
        std::optional<Money> floorPrice = {}; ///< no promotion takes a unit below this
        bool operator==(const Line&) const = default;
    };

    /// A means of payment as the till announces it; types are the retailer's own words ("cash" is known to the cash
    /// step).
    struct Tender {
        Text type;
        Money amount;
        bool operator==(const Tender&) const = default;
    };

    struct Basket {
        Text id;
        Text currency; ///< ISO 4217; empty: the programme's
        Text store;    ///< id of a store of the programme; may be empty
        Channel channel = Channel::InStore;
        std::optional<Instant> at; ///< when it was rung up, when the text carries it
        Text customer;             ///< pseudonymous id; empty: unknown shopper
        List<Text> coupons;        ///< codes presented
        Text till = {};
        Text tillType = {};
        List<Tender> tenders = {};
        std::int64_t burn = 0;  ///< points the shopper wants to pay with; see Programme::burn
        Text saleReturned = {}; ///< id of the sale whose lines come back
        List<Line> lines;
        bool operator==(const Basket&) const = default;
    };
};

using Line = BasketParts<Owned>::Line;
using Tender = BasketParts<Owned>::Tender;
using Basket = BasketParts<Owned>::Basket;

/// A basket as it passes from a reader to the engine: valid as long as the text or the basket that it looks at.
using SaleParts = BasketParts<Viewed>;
using Sale = SaleParts::Basket;

/// The same, to keep.
Basket toBasket(const Sale& sale);

/// Looks at baskets one after the other; its memory is used again. One thread at a time.
class SaleView {
public:
    /// Valid until the next call, and as long as the basket.
    const Sale& of(const Basket& basket);

private:
    SaleParts::Line line(const Line& line);

    Sale m_sale;
    std::vector<SaleParts::Line> m_lines;
    std::vector<SaleParts::Tender> m_tenders;
    std::vector<std::string_view> m_texts;
    std::vector<SaleParts::Attribute> m_attributes;
};

} // namespace offerwright
