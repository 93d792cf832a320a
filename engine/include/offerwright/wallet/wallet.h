/// \file What sales leave to a customer: effects applied, taken back, and told. Pure: a new value each time.
///
///     Book book{.opening = customer};
///     book = settled(std::move(book), {"sale-1", 0, day, result->effects});
///     book = reversed(std::move(book), "sale-1");   // equal to what it was
#pragma once
#include "offerwright/adjudicate/journey_path.h"
#include "offerwright/model/customer.h"
#include "offerwright/model/effect.h"

namespace offerwright {

/// The customer after these effects, in their order. `today` tells what is pending from what may be spent. Coupons,
/// counters, journeys, uses, balances, visits and what is told of budgets change; entitlements and donations are no
/// wallet's. A balance may fall below zero here: the floor is the book's.
Customer applied(Customer customer, const Effects& effects, LocalDate today);

/// One sale as it stands: its effects, and which revision of them (a return makes a new one).
struct Posting {
    std::string transaction;
    std::int64_t revision = 0;
    Effects effects = {};
    bool operator==(const Posting&) const = default;
};

/// A customer before anything of this book, and the sales since, in the order in which they were first settled. What a
/// customer has is what these come to in this order, so that any of them can be taken back, early or late.
struct Book {
    Customer opening;
    std::vector<Posting> postings;
    bool operator==(const Book&) const = default;
};

/// Posts a sale. A transaction that stands already is left as it is, unless the revision is a later one: then its
/// effects take the place of the earlier ones.
Book settled(Book book, Posting posting);
/// As if the sale had not been. The transaction is forgotten: it may be settled again.
Book reversed(Book book, const std::string& transaction);

/// What a balance lacks: the book says less than the floor, because what was earned has been taken back after it was
/// spent. Later points make it up.
struct Shortfall {
    std::string account; ///< empty: the programme's points account
    std::int64_t amount = 0;
    bool operator==(const Shortfall&) const = default;
};

/// Balances go no lower than `floor`; what lies below is owed.
struct WalletPolicy {
    std::int64_t floor = 0;
    bool operator==(const WalletPolicy&) const = default;
};

/// The customer on a day, for the next sale.
Customer customerOn(const Book& book, LocalDate day, const WalletPolicy& policy = {});
/// By account, the programme's own first.
std::vector<Shortfall> owed(const Book& book, LocalDate day, const WalletPolicy& policy = {});

/// One thing that a sale changed, as a code and arguments; see engine/wallet/README.md.
struct WalletChange {
    std::string code;
    std::string promotion;
    NodeId node;
    std::vector<std::string> arguments;
    bool operator==(const WalletChange&) const = default;
};

/// What these effects change for the customer, in their order. Promotions are looked up in `promotions` for how far a
/// step is; of one that is not there only the bare count is told.
std::vector<WalletChange> explain(const Effects& effects, const Customer& before,
                                  const std::vector<std::shared_ptr<const Promotion>>& promotions, LocalDate today);

} // namespace offerwright
