// Identities that must be kept with a sale: sealed under the wallet's secret, which erasure destroys.
#include "app/service/customers/identities.h"
#include <sodium.h>

namespace offerwright::customers {
namespace {

using Nonce = std::array<unsigned char, crypto_secretbox_NONCEBYTES>;

const unsigned char* bytesOf(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }
unsigned char* bytesOf(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }

/// One identity a sale, so one text a nonce.
Nonce nonceOf(const ledger::TransactionId& sale) {
    Nonce nonce{};
    std::ranges::copy(sale.view(), nonce.begin());
    return nonce;
}

using Secret = std::array<unsigned char, crypto_secretbox_KEYBYTES>;

/// Of the tenant's key, for sealing alone.
Secret secretOf(const IdentityKey& key) {
    constexpr std::string_view kUse = "seal";
    Secret secret;
    const int done = crypto_generichash(secret.data(), secret.size(), bytesOf(kUse), kUse.size(),
                                        bytesOf(std::string_view(key.bytes)),
                                        std::min<std::size_t>(key.bytes.size(), crypto_generichash_KEYBYTES_MAX));
    OW_ASSERT(done == 0);
    return secret;
}

bool isSecret(const std::string& secret) { return secret.size() == crypto_secretbox_KEYBYTES; }

} // namespace

sql::Result<std::string> secretOf(sql::Session& session, const ledger::TenantScope& scope,
                                  const ledger::WalletId& wallet) {
    const auto rows = session.query("SELECT secret FROM shopper WHERE tenant = $1 AND wallet = $2",
                                    {scope.tenant(), sql::Bytes{wallet.view()}});
    if (!rows) return std::unexpected(rows.error());
    return rows->empty() ? std::string() : rows->front()[0].bytes();
}

std::string sealed(std::string_view identity, const std::string& secret, const ledger::TransactionId& sale) {
    if (identity.empty() || !isSecret(secret)) return {};
    std::string box(identity.size() + crypto_secretbox_MACBYTES, '\0');
    const int done = crypto_secretbox_easy(bytesOf(box), bytesOf(identity), identity.size(), nonceOf(sale).data(),
                                           bytesOf(std::string_view(secret)));
    OW_ASSERT(done == 0);
    std::string hex(box.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), bytesOf(std::string_view(box)), box.size());
    hex.pop_back();
    return hex;
}

std::string opened(std::string_view seal, const std::string& secret, const ledger::TransactionId& sale) {
    std::string box(seal.size() / 2, '\0');
    const bool isHex =
        sodium_hex2bin(bytesOf(box), box.size(), seal.data(), seal.size(), nullptr, nullptr, nullptr) == 0;
    if (!isHex || !isSecret(secret) || box.size() < crypto_secretbox_MACBYTES) return {};
    std::string identity(box.size() - crypto_secretbox_MACBYTES, '\0');
    const int done = crypto_secretbox_open_easy(bytesOf(identity), bytesOf(std::string_view(box)), box.size(),
                                                nonceOf(sale).data(), bytesOf(std::string_view(secret)));
    return done == 0 ? identity : std::string();
}

std::string sealedFor(const IdentityKey& key, std::string_view text, const Chance& chance) {
    std::string seal;
    for (const auto& part : {chance(), chance()}) seal.append(part.data(), part.size());
    seal.resize(crypto_secretbox_NONCEBYTES);
    std::string box(text.size() + crypto_secretbox_MACBYTES, '\0');
    const int done =
        crypto_secretbox_easy(bytesOf(box), bytesOf(text), text.size(), bytesOf(seal), secretOf(key).data());
    OW_ASSERT(done == 0);
    return seal + box;
}

std::optional<std::string> openedFor(const IdentityKey& key, std::string_view seal) {
    if (seal.size() < crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES) return std::nullopt;
    const std::string_view box = seal.substr(crypto_secretbox_NONCEBYTES);
    std::string text(box.size() - crypto_secretbox_MACBYTES, '\0');
    if (crypto_secretbox_open_easy(bytesOf(text), bytesOf(box), box.size(), bytesOf(seal), secretOf(key).data()) != 0)
        return std::nullopt;
    return text;
}

} // namespace offerwright::customers
