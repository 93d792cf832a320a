/// \file What the ledger knows of a wallet, for the engine's next answer and for who asks.
#pragma once
#include "app/service/ledger/wallet_status.h"

namespace offerwright::ledger {

struct AccountView {
    std::string unit;
    std::int64_t posted = 0;
    std::int64_t held = 0;
    bool operator==(const AccountView&) const = default;
};

struct LimitView {
    std::string promotion;
    std::string window;
    std::int64_t used = 0;
    std::int64_t held = 0;
    bool operator==(const LimitView&) const = default;
};

/// Lists are in the order of their names. Coupons are those that may be used at the instant asked for.
struct WalletView {
    std::int64_t version = 0; ///< for Call::seen; 0: never seen
    WalletStatus status = WalletStatus::Active;
    std::vector<AccountView> accounts;
    std::vector<CouponUse> coupons;
    std::vector<LimitView> limits;
    std::vector<ProgressStep> progress;
    bool operator==(const WalletView&) const = default;
};
/// Everything of one moment.
std::expected<WalletView, Refusal> viewOf(sql::Session& session, const TenantScope& scope, const WalletId& wallet,
                                          Instant at);

/// One entry of a sale that may be refunded, and how much of it has been taken back.
struct EntryView {
    std::int64_t line = 0;
    std::string unit;
    std::string debit;
    std::string credit;
    std::int64_t quantity = 0;
    std::int64_t refunded = 0;
    bool operator==(const EntryView&) const = default;
};
std::expected<std::vector<EntryView>, Refusal> entriesOf(sql::Session& session, const TenantScope& scope,
                                                         const WalletId& wallet, const TransactionId& sale);

} // namespace offerwright::ledger
