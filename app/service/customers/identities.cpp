#include "app/service/customers/identities.h"
#include <sodium.h>

namespace offerwright::customers {
namespace {

constexpr std::array kTables{
    "CREATE TABLE IF NOT EXISTS identity (tenant TEXT NOT NULL, hash BYTES NOT NULL, wallet BYTES NOT NULL, "
    "PRIMARY KEY (tenant, hash))",
    "CREATE TABLE IF NOT EXISTS shopper (tenant TEXT NOT NULL, wallet BYTES NOT NULL, secret BYTES NOT NULL, "
    "PRIMARY KEY (tenant, wallet))",
    "CREATE TABLE IF NOT EXISTS profile (tenant TEXT NOT NULL, wallet BYTES NOT NULL, document BYTES NOT NULL, "
    "PRIMARY KEY (tenant, wallet))",
    "CREATE TABLE IF NOT EXISTS own_values (tenant TEXT NOT NULL, wallet BYTES NOT NULL, image BYTES NOT NULL, "
    "PRIMARY KEY (tenant, wallet))",
    "CREATE INDEX IF NOT EXISTS identity_of ON identity (tenant, wallet)",
};

std::string hashOf(const IdentityKey& key, std::string_view identity) {
    OW_ASSERT(key.bytes.size() >= crypto_generichash_KEYBYTES_MIN);
    std::string hash(crypto_generichash_BYTES, '\0');
    const auto bytes = [](const auto& text) { return reinterpret_cast<const unsigned char*>(text.data()); };
    const int done =
        crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(), bytes(identity), identity.size(),
                           bytes(key.bytes), std::min<std::size_t>(key.bytes.size(), crypto_generichash_KEYBYTES_MAX));
    OW_ASSERT(done == 0);
    return hash;
}

ledger::WalletId walletIn(const std::string& bytes) {
    ledger::WalletId id;
    OW_ASSERT(bytes.size() == id.bytes.size());
    std::ranges::copy(bytes, id.bytes.begin());
    return id;
}

sql::Done make(sql::Session& session, const ledger::TenantScope& scope, const std::string& hash, const Chance& chance) {
    const std::array<char, 16> wallet = chance();
    const sql::Bytes id{{wallet.data(), wallet.size()}};
    std::string secret;
    for (int half = 0; half < 2; ++half) {
        const std::array<char, 16> bytes = chance();
        secret.append(bytes.data(), bytes.size());
    }
    auto transaction = sql::Transaction::begin(session);
    if (!transaction) return std::unexpected(transaction.error());
    const auto made = session.run("INSERT INTO identity (tenant, hash, wallet) VALUES ($1, $2, $3) "
                                  "ON CONFLICT (tenant, hash) DO NOTHING",
                                  {scope.tenant(), sql::Bytes{hash}, id});
    if (!made) return std::unexpected(made.error());
    // Another call was first: its wallet is the shopper's.
    if (*made == 0) return {};
    const auto kept = session.run("INSERT INTO shopper (tenant, wallet, secret) VALUES ($1, $2, $3)",
                                  {scope.tenant(), id, sql::Bytes{secret}});
    if (!kept) return std::unexpected(kept.error());
    return transaction->commit();
}

} // namespace

sql::Done prepareSchema(sql::Session& session) {
    for (const char* table : kTables)
        if (auto done = session.define(table); !done) return done;
    return {};
}

sql::Result<std::optional<ledger::WalletId>> walletOf(sql::Session& session, const ledger::TenantScope& scope,
                                                      const IdentityKey& key, std::string_view identity) {
    const std::string hash = hashOf(key, identity);
    const auto rows = session.query("SELECT wallet FROM identity WHERE tenant = $1 AND hash = $2",
                                    {scope.tenant(), sql::Bytes{hash}});
    if (!rows) return std::unexpected(rows.error());
    if (rows->empty()) return std::nullopt;
    return walletIn(rows->front()[0].bytes());
}

sql::Result<ledger::WalletId> walletFor(sql::Session& session, const ledger::TenantScope& scope, const IdentityKey& key,
                                        std::string_view identity, const Chance& chance) {
    const auto known = walletOf(session, scope, key, identity);
    if (!known) return std::unexpected(known.error());
    if (*known) return **known;
    if (auto made = make(session, scope, hashOf(key, identity), chance); !made) return std::unexpected(made.error());
    const auto now = walletOf(session, scope, key, identity);
    if (!now) return std::unexpected(now.error());
    if (!*now) return std::unexpected(sql::Failure{sql::Fault::Conflict, "an identity that was erased at once"});
    return **now;
}

sql::Done erase(sql::Session& session, const ledger::TenantScope& scope, const ledger::WalletId& wallet) {
    auto transaction = sql::Transaction::begin(session);
    if (!transaction) return std::unexpected(transaction.error());
    for (const char* statement : {"DELETE FROM identity WHERE tenant = $1 AND wallet = $2",
                                  "DELETE FROM shopper WHERE tenant = $1 AND wallet = $2",
                                  "DELETE FROM profile WHERE tenant = $1 AND wallet = $2",
                                  "DELETE FROM own_values WHERE tenant = $1 AND wallet = $2"}) {
        const auto done = session.run(statement, {scope.tenant(), sql::Bytes{wallet.view()}});
        if (!done) return std::unexpected(done.error());
    }
    return transaction->commit();
}

} // namespace offerwright::customers
