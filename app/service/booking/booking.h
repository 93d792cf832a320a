/// \file Between the engine and the ledger: what the ledger knows of a customer as the engine reads it, and what a sale
/// changes as the ledger books it. Pure.
///
/// Every effect has its booking: points and credits are earned and burnt in units of their accounts, pending ones in a
/// unit of their day; coupons are used by what the wallet holds, else as bearer codes, else counted as paper; uses are
/// limits by day; budgets are taken from; entitlements and donations are units of their own; visits, counters, journeys
/// and coupons issued are progress (marks.h).
///
///     Standing standing = standingOf(facts, *set, "4711", today);
///     auto adjudicated = adjudicate(*set, basket, standing.customer, at);
///     ledger::Plan plan = planOf(standing, *adjudicated, adjudicated->effects, today);
#pragma once
#include "app/service/booking/marks.h"
#include "app/service/ledger/sale_view.h"
#include "app/service/ledger/view.h"
#include "offerwright/compile/compile.h"
#include "offerwright/model/adjudication.h"

namespace offerwright::booking {

/// What the ledger said, of one moment. What the sale itself holds does not count against it.
struct Facts {
    ledger::WalletView wallet;
    std::vector<ledger::HeldView> holds; ///< of the sale
    std::vector<ledger::BudgetView> budgets;
    std::vector<ledger::CouponUse> couponsHeld; ///< by all open sales of the wallet
};

/// Points of the programme's own account that may be spent, by the unit in which they lie, the longest due first.
struct Purse {
    std::string unit;
    std::int64_t available = 0;
    bool operator==(const Purse&) const = default;
};

struct Standing {
    Customer customer;
    Marks marks; ///< as the ledger has them
    std::vector<Purse> purses;
    std::set<std::string> bearerCodes = {}; ///< those of the basket that were given out
};

/// `id` empty: an unknown shopper, who has budgets only. Coupons that another sale holds count as used.
Standing standingOf(const Facts& facts, const PromotionSet& set, const std::string& id, LocalDate today);

/// Of coupons that a plan uses, how many copies were ever issued, by the ledger's name.
std::vector<ledger::CouponUse> copiesOf(const Standing& standing, const std::vector<ledger::CouponUse>& uses);
/// The engine answers "not valid" for these codes.
void spoil(Standing& standing, const std::string& code);

/// `awards` say who funds what; `effects` may be fewer than theirs, after a return.
ledger::Plan planOf(const Standing& standing, const Adjudication& awards, const Effects& effects, LocalDate today);

/// "points" for the programme's own account, "account:<name>" for another; behind "<day>:" what is pending until then.
std::string unitOf(const std::string& account, std::optional<LocalDate> pendingUntil = {});
/// What `unitOf` was asked for; empty for a unit that is no account's.
struct AccountOfUnit {
    std::string account;
    std::optional<LocalDate> pendingUntil;
};
std::optional<AccountOfUnit> accountOf(std::string_view unit);

/// A bearer code as it is kept: its digest.
std::string digestOf(const std::string& code);

/// A promotion's budget of one kind ("money", "points", "times"), as the ledger names it.
std::string budgetOf(const std::string& promotion, std::string_view kind);

} // namespace offerwright::booking
