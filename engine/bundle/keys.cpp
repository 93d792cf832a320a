#include <algorithm>
#include <offerwright/base/assert.h>
#include <offerwright/bundle/keys.h>
#include <sodium.h>
#include <string>

namespace offerwright {
namespace {

static_assert(crypto_sign_SEEDBYTES == 32 && crypto_sign_PUBLICKEYBYTES == 32 && crypto_sign_BYTES == 64);
static_assert(crypto_hash_sha256_BYTES == 32);

const unsigned char* bytesOf(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

std::string joined(std::string_view prefix, std::string_view text) {
    std::string message;
    message.reserve(prefix.size() + text.size());
    message += prefix;
    message += text;
    return message;
}

} // namespace

struct SecretKey::Bytes {
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret;
    PublicKey open;
};

void SecretKey::Wipe::operator()(Bytes* bytes) const {
    sodium_memzero(bytes->secret.data(), bytes->secret.size());
    delete bytes;
}

SecretKey::SecretKey(std::span<const std::uint8_t, 32> seed)
    : m_bytes(new Bytes) {
    const int failed = crypto_sign_seed_keypair(m_bytes->open.bytes.data(), m_bytes->secret.data(), seed.data());
    OW_ASSERT(failed == 0);
}

PublicKey SecretKey::publicKey() const {
    OW_ASSERT(m_bytes != nullptr);
    return m_bytes->open;
}

Signature SecretKey::sign(std::string_view prefix, std::string_view text) const {
    OW_ASSERT(m_bytes != nullptr);
    const std::string message = joined(prefix, text);
    Signature signature;
    const int failed =
        crypto_sign_detached(signature.bytes.data(), nullptr, bytesOf(message), message.size(), m_bytes->secret.data());
    OW_ASSERT(failed == 0);
    return signature;
}

bool isSignedBy(const PublicKey& key, std::string_view prefix, std::string_view text, const Signature& signature) {
    const std::string message = joined(prefix, text);
    return crypto_sign_verify_detached(signature.bytes.data(), bytesOf(message), message.size(), key.bytes.data()) == 0;
}

Sha256 sha256Of(std::string_view bytes) {
    Sha256 digest;
    const int failed = crypto_hash_sha256(digest.bytes.data(), bytesOf(bytes), bytes.size());
    OW_ASSERT(failed == 0);
    return digest;
}

void wipe(std::span<char> bytes) { sodium_memzero(bytes.data(), bytes.size()); }

} // namespace offerwright
