/// \file Keys and signatures: Ed25519 by libsodium.
///
/// What is signed says what it is: the bytes of each kind of document are signed behind a prefix of its own, so that a
/// signature of one kind never holds for another, whoever's key it is.
///
///     SecretKey key(seed);                       // 32 bytes of chance, from the caller: nothing here is random
///     certify(certificate, key);                 // certificate.h
#pragma once
#include "offerwright/model/publication.h"
#include <array>
#include <memory>
#include <span>
#include <string_view>

namespace offerwright {

struct Signature {
    std::array<std::uint8_t, 64> bytes{};
    bool operator==(const Signature&) const = default;
};

/// A key that signs. It cannot be copied or printed, moves without leaving a trace, and wipes itself at its end. The
/// seed that it was made from is the caller's to wipe.
class SecretKey {
public:
    explicit SecretKey(std::span<const std::uint8_t, 32> seed);
    SecretKey(SecretKey&&) noexcept = default;
    SecretKey& operator=(SecretKey&&) noexcept = default;

    PublicKey publicKey() const;
    /// Signs `prefix` and `text` one behind the other.
    Signature sign(std::string_view prefix, std::string_view text) const;

private:
    struct Bytes;
    struct Wipe {
        void operator()(Bytes* bytes) const;
    };
    std::unique_ptr<Bytes, Wipe> m_bytes;
};

bool isSignedBy(const PublicKey& key, std::string_view prefix, std::string_view text, const Signature& signature);

Sha256 sha256Of(std::string_view bytes);

/// Overwrites what held a secret, in a way that no compiler leaves out.
void wipe(std::span<char> bytes);

} // namespace offerwright
