/// \file The receipt as rows, for the till's paper in the studio and for the command line.
#pragma once
#include "app/words/language.h"
#include <offerwright/adjudicate/adjudicate.h>
#include <vector>

namespace offerwright::app {

struct ReceiptRow {
    /// Gift and GiftDiscount: a product given on top, at its price and off again. Subtotal: before what is paid with
    /// points and the rounding of cash (Payment). Credit: money for an account. Note: a coupon issued, something
    /// entitled to or given to a cause, a step of a journey.
    enum class Kind {
        Line,
        LineDiscount,
        Rule,
        BasketDiscount,
        Total,
        Saving,
        Points,
        Message,
        Coupon,
        Gift,
        GiftDiscount,
        Subtotal,
        Payment,
        Credit,
        Note
    };
    Kind kind = Kind::Line;
    QString left;
    QString right;
    Address source;       ///< of the reward that made it; empty on plain lines
    std::size_t line = 0; ///< of the basket, for Line and LineDiscount
    bool operator==(const ReceiptRow&) const = default;
};

/// Rows in printing order: lines, item discounts under their line, gifts, basket discounts, what is paid with points,
/// total, saving, points, credits, messages, notes, refused coupons.
std::vector<ReceiptRow> receiptOf(const Adjudication& adjudication, const Basket& basket, const PromotionSet& set,
                                  const Language& language);
/// The same as text, `width` columns wide.
QString receiptText(const std::vector<ReceiptRow>& rows, int width = 42);

} // namespace offerwright::app
