// A ledger with what every test needs: a tenant of its own, wallets and sales by number, calls by name.
#pragma once
#include "app/service/ledger/schema.h"
#include "app/service/ledger/stock.h"
#include "app/service/ledger/verify.h"
#include "app/service/ledger/view.h"
#include "app/service/sql/session.h"

namespace offerwright::service {

/// Stands for the room of credentials, the only one that makes scopes.
class Credentials {
public:
    static ledger::TenantScope of(std::string tenant) { return {CredentialKey(), std::move(tenant)}; }
};

} // namespace offerwright::service

namespace offerwright::ledger {

inline WalletId walletNumbered(int number) {
    WalletId id;
    id.bytes[0] = static_cast<char>(number);
    return id;
}

inline TransactionId saleNumbered(int number) {
    TransactionId id;
    id.bytes[0] = static_cast<char>(number & 0xff);
    id.bytes[1] = static_cast<char>(number >> 8);
    return id;
}

inline constexpr std::int64_t kMinute = 60'000;

/// Another each time, so that tests may share a database.
inline TenantScope newTenant() {
    static int count = 0;
    return service::Credentials::of("grocer " + std::to_string(++count));
}

struct Shop {
    explicit Shop(std::unique_ptr<sql::Session> of)
        : session(std::move(of)) {}

    Call call(int sale, std::int64_t revision = 0) const {
        return {walletNumbered(1), saleNumbered(sale), revision, "print-" + std::to_string(revision), now, {}};
    }
    Answer open(int sale, const Plan& plan, std::int64_t revision = 0) {
        return ledger::open(*session, scope, {call(sale, revision), plan, {now.ms + 30 * kMinute}, {}});
    }
    Answer settle(int sale, const Plan& plan, std::int64_t revision = 1) {
        return ledger::settle(*session, scope, {call(sale, revision), plan, now, {}});
    }
    Answer letGo(int sale, std::int64_t revision = 1) { return voidSale(*session, scope, call(sale, revision)); }
    Answer refund(int sale, int original, std::vector<RefundLine> lines) {
        return ledger::refund(*session, scope, {call(sale), saleNumbered(original), std::move(lines)});
    }
    WalletView view() { return *viewOf(*session, scope, walletNumbered(1), now); }
    std::vector<EntryView> entries(int sale) {
        return *entriesOf(*session, scope, walletNumbered(1), saleNumbered(sale));
    }
    AccountView account(const std::string& unit = "points") {
        for (const AccountView& account : view().accounts)
            if (account.unit == unit) return account;
        return {unit, 0, 0};
    }
    std::int64_t posted() { return account().posted; }

    std::unique_ptr<sql::Session> session;
    TenantScope scope = newTenant();
    Instant now{1'000 * kMinute};
};

inline Plan earning(std::int64_t points, Instant expiresAt = kNever) {
    return {.earns = {{.unit = "points", .quantity = points, .funder = "grocer", .expiresAt = expiresAt}},
            .result = "earned"};
}

inline Plan burning(std::int64_t points) {
    return {.burns = {{.unit = "points", .quantity = points, .partner = "grocer"}}, .result = "burnt"};
}

} // namespace offerwright::ledger
