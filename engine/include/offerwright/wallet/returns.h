/// \file Returns, exchanges and partial fulfilment: what a sale would have been with less on it.
#pragma once
#include "offerwright/adjudicate/adjudicate.h"
#include "offerwright/wallet/wallet.h"

namespace offerwright {

/// A sale as it was rung up. The set is that of the day of sale, the customer as before the sale.
struct PastSale {
    std::shared_ptr<const PromotionSet> set;
    Basket basket;
    Customer customer;
    Instant at;
};

/// So much of a line of the sale's basket, by its place. Whole pieces; what is one unit (weighed, broken) whole.
struct LinePart {
    std::size_t line = 0;
    Quantity quantity;
    bool operator==(const LinePart&) const = default;
};
using LineParts = std::vector<LinePart>;

/// Most sub-baskets that are looked at for one return. Beyond it not every way of returning piece by piece is weighed,
/// only line by line, and at most kMostLineWays of these.
inline constexpr std::int64_t kMostWays = 1'024;
inline constexpr std::int64_t kMostLineWays = 64;

struct LineRefund {
    std::size_t line = 0;
    Quantity quantity;
    Money amount;
    bool operator==(const LineRefund&) const = default;
};

/// Points, or minor units where the account holds money.
struct AccountChange {
    std::string account; ///< empty: the programme's points account
    std::int64_t amount = 0;
    bool operator==(const AccountChange&) const = default;
};

struct Refund {
    Money money;                         ///< to hand back, >= 0
    std::vector<LineRefund> lines;       ///< returned now, in the basket's order; sums to `money`
    std::int64_t burntBack = 0;          ///< points paid with that go back, >= 0
    std::vector<AccountChange> clawback; ///< taken out of accounts again, > 0, by account
    Effects effects;                     ///< of the sale from now on: the next revision of its posting
    bool everyWay = true;                ///< false: kMostWays was reached
    bool operator==(const Refund&) const = default;
};

/// What is handed back for `now`, when `before` came back earlier. Refused with every fault:
/// `return.unknownLine`(line), `return.notPositive`(quantity), `return.notWhole`(quantity), `return.tooMany`(asked in
/// all, sold), beside what the adjudication itself refuses. The law and its choices: engine/wallet/README.md.
std::expected<Refund, Diagnostics> refund(const PastSale& sale, const LineParts& before, const LineParts& now);

/// What is bought instead.
struct NewSale {
    std::shared_ptr<const PromotionSet> set;
    Basket basket;
    Instant at;
};

struct Exchange {
    Refund refund;
    Adjudication bought;
    Money toPay; ///< by the customer; below zero: handed back
    Book book;   ///< with the return in it, not yet with the new sale
};

/// Both at once: goods come back, and the new basket is adjudicated for the customer as the return leaves them.
/// `transaction` names the sale's posting in the book.
std::expected<Exchange, Diagnostics> exchange(const Book& book, const std::string& transaction, const PastSale& sale,
                                              const LineParts& before, const LineParts& now, const NewSale& instead);

struct Fulfilment {
    std::vector<AccountChange> points; ///< credited now, > 0, by account
    Effects effects;                   ///< of the order so far: the next revision of its posting
    bool everyWay = true;
    bool operator==(const Fulfilment&) const = default;
};

/// What an order earns when `now` is handed over, `before` having been so: what all that is fulfilled earns, less what
/// was credited for it already; the last part brings it to what the whole order earns. Codes as for refunds.
std::expected<Fulfilment, Diagnostics> fulfil(const PastSale& order, const LineParts& before, const LineParts& now);

} // namespace offerwright
