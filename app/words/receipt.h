/// \file The receipt as rows, for the till's paper in the studio and for the command line.
#pragma once
#include "app/words/language.h"
#include <offerwright/adjudicate/adjudicate.h>
#include <vector>

namespace offerwright::app {

struct ReceiptRow {
    enum class Kind { Line, LineDiscount, Rule, BasketDiscount, Total, Saving, Points, Message, Coupon };
    Kind kind = Kind::Line;
    QString left;
    QString right;
    Address source;       ///< of the reward that made it; empty on plain lines
    std::size_t line = 0; ///< of the basket, for Line and LineDiscount
    bool operator==(const ReceiptRow&) const = default;
};

/// Rows in printing order: lines, item discounts under their line, basket discounts, total, saving, points, messages,
/// refused coupons.
std::vector<ReceiptRow> receiptOf(const Adjudication& adjudication, const Basket& basket, const PromotionSet& set,
                                  const Language& language);
/// The same as text, `width` columns wide.
QString receiptText(const std::vector<ReceiptRow>& rows, int width = 42);

} // namespace offerwright::app
