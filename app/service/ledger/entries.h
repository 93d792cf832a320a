/// \file The book itself: entries, each from one account to another, never changed. Private to this room.
#pragma once
#include "app/service/ledger/work.h"

namespace offerwright::ledger {

inline constexpr std::string_view kCustomer = "wallet"; ///< the customer's side, the only one with a balance row

/// An entry of another transaction, or of an earlier revision, that is reversed.
struct Reversed {
    TransactionId sale;
    std::int64_t line = 0;
};

/// Value that goes from `debit` to `credit`.
struct Movement {
    std::string unit;
    std::string debit;
    std::string credit;
    std::int64_t quantity = 0;
    std::optional<std::string> lot = {};
    std::string promotion = {};
    std::string funder = {};
    std::string partner = {}; ///< who accepted points paid with
    std::string rate = {};
    std::optional<Reversed> reverses = {};
};

/// The next line of the sale.
void post(Work& work, const Movement& movement);
void postAt(Work& work, const Movement& movement, std::int64_t line);

} // namespace offerwright::ledger
