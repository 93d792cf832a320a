/// \file What the ledger knows of one sale, and of what is not a wallet's: for the engine's next answer.
#pragma once
#include "app/service/ledger/ledger.h"

namespace offerwright::ledger {

/// What an open sale holds: `kind` is "points" (ref: unit), "coupon", "limit" (part: window), "budget" or "code".
struct HeldView {
    std::string kind;
    std::string ref;
    std::string part;
    std::int64_t quantity = 0;
    bool operator==(const HeldView&) const = default;
};

struct SaleView {
    std::string state; ///< "open", "settled", "voided", "expired"
    std::int64_t revision = 0;
    std::string bundle;
    std::optional<Instant> openedAt;
    std::optional<Instant> settledAt;
    std::string result; ///< of the plan that was opened or settled last
    std::vector<HeldView> holds;
    bool operator==(const SaleView&) const = default;
};
/// Nothing when the wallet has no such sale.
std::expected<std::optional<SaleView>, Refusal> saleOf(sql::Session& session, const TenantScope& scope,
                                                       const WalletId& wallet, const TransactionId& sale);

/// The revision of a call that was made and answered: its step ("open", "settle", "void") with this fingerprint. Of
/// several the last.
std::expected<std::optional<std::int64_t>, Refusal> revisionMade(sql::Session& session, const TenantScope& scope,
                                                                 const WalletId& wallet, const TransactionId& sale,
                                                                 std::string_view step, std::string_view fingerprint);

/// A sale in a wallet's history.
struct PastSaleView {
    TransactionId sale;
    std::string state;
    std::int64_t revision = 0;
    std::string store;
    std::string till;
    LocalDate businessDay;
    Instant at; ///< settled, else opened
    bool operator==(const PastSaleView&) const = default;
};
/// The latest first, at most `most` of those before `before`. One that was closed without having been opened is left
/// out.
std::expected<std::vector<PastSaleView>, Refusal> salesOf(sql::Session& session, const TenantScope& scope,
                                                          const WalletId& wallet, Instant before, std::int64_t most);

/// Of a budget, what is held and used.
struct BudgetView {
    std::string budget;
    std::int64_t taken = 0;
    bool operator==(const BudgetView&) const = default;
};
/// All of the tenant's, in the order of their names.
std::expected<std::vector<BudgetView>, Refusal> budgetsOf(sql::Session& session, const TenantScope& scope);

/// Coupons of the wallet that open sales hold, in the order of their names.
std::expected<std::vector<CouponUse>, Refusal> couponsHeld(sql::Session& session, const TenantScope& scope,
                                                           const WalletId& wallet);

/// Whether it is a bearer code that was given out, used or not.
std::expected<bool, Refusal> isCode(sql::Session& session, const TenantScope& scope, const std::string& code);

} // namespace offerwright::ledger
