#include "engine/compile/fingerprint.h"
#include "offerwright/base/assert.h"
#include <sodium.h>

namespace offerwright {
namespace {

constexpr std::string_view kKey = "offerwright.promotion-set.v1";
static_assert(kKey.size() >= crypto_generichash_KEYBYTES_MIN && kKey.size() <= crypto_generichash_KEYBYTES_MAX);

const unsigned char* bytes(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

Digest keyed(const unsigned char* data, std::size_t size) {
    Digest digest{};
    const int failed = crypto_generichash(digest.data(), digest.size(), data, size, bytes(kKey), kKey.size());
    OW_ASSERT(failed == 0);
    return digest;
}

} // namespace

Digest digestOf(std::string_view canonicalText) { return keyed(bytes(canonicalText), canonicalText.size()); }

std::string fingerprintOf(const Digest& programme, const std::vector<const Digest*>& promotions) {
    std::vector<unsigned char> all(programme.begin(), programme.end());
    for (const Digest* promotion : promotions) all.insert(all.end(), promotion->begin(), promotion->end());
    const Digest whole = keyed(all.data(), all.size());
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
        text += kDigits[whole[i] >> 4];
        text += kDigits[whole[i] & 15];
    }
    return text;
}

} // namespace offerwright
