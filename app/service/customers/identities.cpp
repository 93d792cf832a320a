#include "app/service/customers/identities.h"
#include <sodium.h>

namespace offerwright::customers {
namespace {

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

} // namespace

sql::Done prepareSchema(sql::Session& session) {
    return session.define("CREATE TABLE IF NOT EXISTS identity (tenant TEXT NOT NULL, hash BYTES NOT NULL, "
                          "wallet BYTES NOT NULL, PRIMARY KEY (tenant, hash))");
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
                                        std::string_view identity, const ledger::WalletId& fresh) {
    const auto known = walletOf(session, scope, key, identity);
    if (!known) return std::unexpected(known.error());
    if (*known) return **known;
    const std::string hash = hashOf(key, identity);
    const auto made = session.run("INSERT INTO identity (tenant, hash, wallet) VALUES ($1, $2, $3) "
                                  "ON CONFLICT (tenant, hash) DO NOTHING",
                                  {scope.tenant(), sql::Bytes{hash}, sql::Bytes{fresh.view()}});
    if (!made) return std::unexpected(made.error());
    // Another call may have been first: what stands there now counts.
    const auto now = walletOf(session, scope, key, identity);
    if (!now) return std::unexpected(now.error());
    return now->value_or(fresh);
}

} // namespace offerwright::customers
