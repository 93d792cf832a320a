/// \file Who calls: credentials, and the tenant whose rows they may touch. No other field of a request names a tenant.
#pragma once
#include "app/service/ledger/tenant_scope.h"
#include <array>
#include <cstdint>
#include <map>
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
/// "till", "studio", "feed".
std::optional<Role> roleNamed(std::string_view word);

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

/// One caller that proves a shared secret with each request instead of sending a key; it acts as a till. The secret is
/// kept as it is, for every proof is made from it: it is worth what a key is worth, and stands in a file or the
/// environment of the process, never in the configuration.
struct ClientEntry {
    std::string tenant;
    std::string environment;
    std::string name;
    std::string id; ///< as the caller says it
    std::string secret;
};

/// A key of 256 random bits, to be told once and kept nowhere. Any thread.
std::string newKey();
/// 16 bytes that nobody guesses. Any thread.
std::array<char, 16> newChance();
/// What is kept of a key.
std::string digestOf(std::string_view key);
/// 64 hexadecimal digits, in lower case.
bool isDigest(std::string_view text);

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

/// How the scope of an environment is called.
std::string scopeNamed(std::string_view tenant, std::string_view environment);

/// The keys of all tenants, immutable; usable from any number of threads.
class Keyring {
public:
    using Environments = std::vector<std::pair<std::string, std::string>>; ///< tenant and name
    /// Digests are digests (isDigest), each once, and so are the ids of clients. `environments`: that may have neither
    /// keys nor clients.
    explicit Keyring(const std::vector<KeyEntry>& entries, std::vector<ClientEntry> clients = {},
                     const Environments& environments = {});
    ~Keyring();
    Keyring(const Keyring&) = delete;
    Keyring& operator=(const Keyring&) = delete;
    /// `authorization` as sent: "Bearer <key>". Takes as long whatever is wrong with it.
    std::optional<Credentials> find(std::string_view authorization) const;
    /// `proof`: 64 hexadecimal digits, the SHA-256 of what was said and the client's secret behind it. Takes as long
    /// for a client that is not known as for a proof that is wrong.
    std::optional<Credentials> findProven(std::string_view client, std::string_view proof,
                                          std::initializer_list<std::string_view> said) const;
    /// Of every environment, each once: for what the service does by itself.
    std::vector<ledger::TenantScope> scopes() const;

private:
    struct Place {
        std::array<unsigned char, 32> digest;
        Credentials credentials;
    };
    struct Client {
        Credentials credentials;
        std::string secret;
    };
    std::vector<Place> m_places;                          ///< in the order of their digests
    std::map<std::string, Client, std::less<>> m_clients; ///< by id
    std::map<std::string, ledger::TenantScope> m_scopes;  ///< by name
};

} // namespace offerwright::service
