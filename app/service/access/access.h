/// \file Who calls: credentials, and the tenant whose rows they may touch. No other field of a request names a tenant.
#pragma once
#include "app/service/ledger/tenant_scope.h"
#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright::service {

enum class Role {
    Till,   ///< sells: transactions, points, offline journal, a till's copy of the bundle
    Studio, ///< publishes, explains, asks for wallets
    Feed,   ///< customers, assignments
};

/// One key of a tenant. `environment` is where it may act ("production", "staging"): each has its own bundle, wallets
/// and ledger.
struct KeyEntry {
    std::string tenant;
    std::string environment;
    Role role = Role::Till;
    std::string name;   ///< told in logs and audits
    std::string digest; ///< 64 hexadecimal digits: BLAKE2b-256 of the key, which is not kept
    bool operator==(const KeyEntry&) const = default;
};

/// What is kept of a key.
std::string keyDigest(std::string_view key);
/// A new one, of 256 bits of chance. It is shown once.
std::string newKey();

/// Made from a key that was found, and from nothing else.
class Credentials {
public:
    const ledger::TenantScope& scope() const { return m_scope; }
    const std::string& environment() const { return m_entry.environment; }
    const std::string& name() const { return m_entry.name; }
    Role role() const { return m_entry.role; }

private:
    friend class Keyring;
    explicit Credentials(KeyEntry entry);
    KeyEntry m_entry;
    ledger::TenantScope m_scope; ///< of tenant and environment together
};

/// The keys of all tenants, immutable; usable from any number of threads.
class Keyring {
public:
    explicit Keyring(const std::vector<KeyEntry>& entries);
    /// `authorization` as sent: "Bearer <key>". Takes as long whatever is wrong with it.
    std::optional<Credentials> find(std::string_view authorization) const;
    /// One for each tenant's environment that has a key: for work of the service's own, such as what is due by the
    /// clock.
    std::vector<Credentials> places() const;

private:
    std::vector<Credentials> m_credentials;
};

} // namespace offerwright::service
