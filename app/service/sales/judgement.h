/// \file What the engine says to a sale, and all that it was told. Private to this room.
#pragma once
#include "app/service/booking/booking.h"
#include "app/service/sales/sales.h"

namespace offerwright::sales {

/// What is known of a sale and its wallet, of one moment.
struct Sight {
    ledger::WalletId wallet;
    std::string secret; ///< of the wallet's shopper; empty: nobody's
    booking::Facts facts;
    std::optional<ledger::SaleView> sale;
};
std::expected<Sight, Refusal> look(const Books& books, const ledger::WalletId& wallet,
                                   const ledger::TransactionId& sale, Instant now);

/// The bundle that the sale was opened with, else what is live.
std::expected<std::shared_ptr<const live::Live>, Refusal> liveFor(const Books& books,
                                                                  const std::optional<ledger::SaleView>& sale);
/// What of it a till gave that sold alone; as it is where none did.
std::shared_ptr<const live::Live> soldOn(const Books& books, std::shared_ptr<const live::Live> live,
                                         const std::optional<Shopper>& alone);
/// When the basket was rung up: by itself, else by the sale's first open.
Instant instantOf(const Basket& basket, const std::optional<ledger::SaleView>& sale, Instant now);
LocalDate dayOf(const Basket& basket, const Programme& programme, Instant at);

/// The customer that the engine is told of; codes of the basket that were given out are known.
std::expected<booking::Standing, Refusal> standingFor(const Books& books, const Sight& sight, const live::Live& live,
                                                      const Basket& basket, Instant at);
/// Coupons lie in the ledger from the first sale on that may use them.
std::expected<void, Refusal> layOut(const Books& books, const ledger::WalletId& wallet,
                                    const booking::Standing& standing, const ledger::Plan& plan);

struct Judgement {
    Adjudication adjudication;
    std::string text; ///< as the till gets it
};
std::expected<Judgement, Refusal> judge(const PromotionSet& set, const Basket& basket, const Customer& customer,
                                        Instant at, Trace* trace = nullptr);

/// Where and on what it was sold.
ledger::Place placeOf(const Basket& basket, const live::Live& live, Instant at);

/// {stamp, name: value}
std::string bodyOf(const live::Live& live, std::string_view name, std::string_view value);

} // namespace offerwright::sales
