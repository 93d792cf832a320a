#include "app/service/access/access.h"
#include "offerwright/base/assert.h"
#include <algorithm>
#include <cstring>
#include <map>
#include <sodium.h>

namespace offerwright::service {
namespace {

using Digest = std::array<unsigned char, 32>;
constexpr std::string_view kBearer = "Bearer ";
constexpr std::string_view kPrefix = "ow_"; // so that scanners for lost keys know ours
constexpr std::size_t kLongestKey = 256;

Digest hashOf(std::string_view key) {
    Digest digest;
    crypto_generichash(digest.data(), digest.size(), reinterpret_cast<const unsigned char*>(key.data()), key.size(),
                       nullptr, 0);
    return digest;
}

Digest bytesOf(const std::string& digest) {
    OW_ASSERT(isDigest(digest));
    Digest bytes;
    sodium_hex2bin(bytes.data(), bytes.size(), digest.data(), digest.size(), nullptr, nullptr, nullptr);
    return bytes;
}

} // namespace

std::optional<Role> roleNamed(std::string_view word) {
    if (word == "till") return Role::Till;
    if (word == "studio") return Role::Studio;
    if (word == "feed") return Role::Feed;
    return {};
}

std::string newKey() {
    OW_ASSERT(sodium_init() >= 0);
    std::array<unsigned char, 32> chance;
    randombytes_buf(chance.data(), chance.size());
    std::array<char, 64> text{};
    sodium_bin2base64(text.data(), text.size(), chance.data(), chance.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    sodium_memzero(chance.data(), chance.size());
    return std::string(kPrefix) + text.data();
}

std::array<char, 16> newChance() {
    OW_ASSERT(sodium_init() >= 0);
    std::array<char, 16> chance;
    randombytes_buf(chance.data(), chance.size());
    return chance;
}

std::string digestOf(std::string_view key) {
    const Digest digest = hashOf(key);
    std::array<char, 2 * sizeof(Digest) + 1> text;
    return sodium_bin2hex(text.data(), text.size(), digest.data(), digest.size());
}

bool isDigest(std::string_view text) {
    return text.size() == 2 * sizeof(Digest) &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

std::string scopeNamed(std::string_view tenant, std::string_view environment) {
    return std::string(tenant).append("/").append(environment);
}

Credentials::Credentials(KeyEntry entry)
    : m_entry(std::move(entry))
    , m_scope(CredentialKey(), scopeNamed(m_entry.tenant, m_entry.environment)) {}

Keyring::Keyring(const std::vector<KeyEntry>& entries, std::vector<ClientEntry> clients,
                 const Environments& environments) {
    OW_ASSERT(sodium_init() >= 0);
    for (const KeyEntry& entry : entries) m_places.push_back({bytesOf(entry.digest), Credentials(entry)});
    std::ranges::sort(m_places, {}, &Place::digest);
    OW_ASSERT(std::ranges::adjacent_find(m_places, {}, &Place::digest) == m_places.end());
    for (ClientEntry& client : clients) {
        const Credentials who({client.tenant, client.environment, Role::Till, client.name, {}});
        OW_ASSERT(m_clients.try_emplace(client.id, who, std::move(client.secret)).second);
        m_scopes.emplace(who.scope().tenant(), who.scope());
    }
    for (const Place& place : m_places) m_scopes.emplace(place.credentials.scope().tenant(), place.credentials.scope());
    for (const auto& [tenant, name] : environments) {
        const Credentials own({tenant, name, Role::Till, {}, {}});
        m_scopes.emplace(own.scope().tenant(), own.scope());
    }
}

Keyring::~Keyring() {
    for (auto& [id, client] : m_clients) sodium_memzero(client.secret.data(), client.secret.size());
}

std::optional<Credentials> Keyring::findProven(std::string_view client, std::string_view proof,
                                               std::initializer_list<std::string_view> said) const {
    const auto known = m_clients.find(client);
    const bool isKnown = known != m_clients.end();
    crypto_hash_sha256_state state;
    crypto_hash_sha256_init(&state);
    const auto add = [&](std::string_view text) {
        crypto_hash_sha256_update(&state, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    };
    for (const std::string_view part : said) add(part);
    add(isKnown ? std::string_view(known->second.secret) : kBearer);
    Digest expected, sent{};
    crypto_hash_sha256_final(&state, expected.data());
    std::size_t size = 0;
    const bool isHex =
        sodium_hex2bin(sent.data(), sent.size(), proof.data(), proof.size(), nullptr, &size, nullptr) == 0;
    const bool isSame = sodium_memcmp(expected.data(), sent.data(), sent.size()) == 0;
    if (!isKnown || !isHex || size != sent.size() || !isSame) return {};
    return known->second.credentials;
}

// Looked up by the digest, never by the key: what the time of a search tells is of a hash that nobody can choose. The
// one that may be it is compared in constant time.
std::optional<Credentials> Keyring::find(std::string_view authorization) const {
    const bool isBearer = authorization.starts_with(kBearer) && authorization.size() <= kLongestKey;
    const Digest digest = hashOf(isBearer ? authorization.substr(kBearer.size()) : kBearer);
    const auto place = std::ranges::lower_bound(m_places, digest, {}, &Place::digest);
    const bool isThere =
        place != m_places.end() && sodium_memcmp(place->digest.data(), digest.data(), digest.size()) == 0;
    if (!isBearer || !isThere) return {};
    return place->credentials;
}

std::vector<ledger::TenantScope> Keyring::scopes() const {
    std::vector<ledger::TenantScope> scopes;
    for (const auto& [name, scope] : m_scopes) scopes.push_back(scope);
    return scopes;
}

} // namespace offerwright::service
