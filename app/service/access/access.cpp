#include "app/service/access/access.h"
#include "offerwright/base/assert.h"
#include <sodium.h>

namespace offerwright::service {
namespace {

constexpr std::string_view kScheme = "Bearer ";
constexpr std::size_t kBytes = 32;

std::string hexOf(const unsigned char* bytes, std::size_t size) {
    std::string text(2 * size + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), bytes, size);
    text.pop_back();
    return text;
}

} // namespace

std::string keyDigest(std::string_view key) {
    unsigned char digest[kBytes];
    const int done = crypto_generichash(digest, sizeof digest, reinterpret_cast<const unsigned char*>(key.data()),
                                        key.size(), nullptr, 0);
    OW_ASSERT(done == 0);
    return hexOf(digest, sizeof digest);
}

std::string newKey() {
    OW_ASSERT(sodium_init() >= 0);
    unsigned char bytes[kBytes];
    randombytes_buf(bytes, sizeof bytes);
    return "owk_" + hexOf(bytes, sizeof bytes);
}

Credentials::Credentials(KeyEntry entry)
    : m_entry(std::move(entry))
    , m_scope(CredentialKey(), m_entry.tenant + '/' + m_entry.environment) {}

Keyring::Keyring(const std::vector<KeyEntry>& entries) {
    for (const KeyEntry& entry : entries) m_credentials.push_back(Credentials(entry));
}

std::optional<Credentials> Keyring::find(std::string_view authorization) const {
    const bool isScheme = authorization.starts_with(kScheme);
    const std::string digest = keyDigest(isScheme ? authorization.substr(kScheme.size()) : authorization);
    const Credentials* found = nullptr;
    for (const Credentials& each : m_credentials) {
        const std::string& known = each.m_entry.digest;
        if (known.size() == digest.size() && sodium_memcmp(known.data(), digest.data(), digest.size()) == 0)
            found = &each;
    }
    return found && isScheme ? std::optional(*found) : std::nullopt;
}

std::vector<Credentials> Keyring::places() const {
    std::vector<Credentials> each;
    for (const Credentials& credentials : m_credentials) {
        const auto isSame = [&](const Credentials& other) {
            return other.scope().tenant() == credentials.scope().tenant();
        };
        if (std::ranges::none_of(each, isSame)) each.push_back(credentials);
    }
    return each;
}

} // namespace offerwright::service
