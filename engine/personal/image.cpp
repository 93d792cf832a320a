#include "engine/personal/image.h"
#include "offerwright/base/assert.h"
#include <algorithm>
#include <sodium.h>

namespace offerwright::personal {
namespace {

constexpr std::string_view kKey = "offerwright.assignments.v1";
static_assert(kKey.size() >= crypto_generichash_KEYBYTES_MIN && kKey.size() <= crypto_generichash_KEYBYTES_MAX);

void update(crypto_generichash_state& state, Bytes bytes) {
    const int failed = crypto_generichash_update(&state, bytes.data(), bytes.size());
    OW_ASSERT(failed == 0);
}

} // namespace

/// Of everything but itself.
std::array<std::uint8_t, kDigestBytes> digestOf(Bytes image) {
    std::array<std::uint8_t, kDigestBytes> digest{};
    crypto_generichash_state state;
    const auto* key = reinterpret_cast<const unsigned char*>(kKey.data());
    int failed = crypto_generichash_init(&state, key, kKey.size(), digest.size());
    OW_ASSERT(failed == 0);
    update(state, image.first(kDigestAt));
    update(state, image.subspan(kHeaderBytes));
    failed = crypto_generichash_final(&state, digest.data(), digest.size());
    OW_ASSERT(failed == 0);
    return digest;
}

void writeHeader(std::span<std::uint8_t> image, const Layout& layout) {
    std::ranges::copy(kMagic, image.data());
    std::uint8_t* to = image.data() + kMagic.size();
    for (const std::uint64_t number :
         {kVersion, layout.customers, layout.assignments, layout.parameters, layout.namesBytes, layout.entriesBytes}) {
        writeFixed(to, number);
        to += 8;
    }
    std::ranges::copy(digestOf(image), image.data() + kDigestAt);
}

Layout readLayout(Bytes image) {
    const std::uint8_t* from = image.data() + kMagic.size() + 8;
    return {.customers = readFixed(from),
            .assignments = readFixed(from + 8),
            .parameters = readFixed(from + 16),
            .namesBytes = readFixed(from + 24),
            .entriesBytes = readFixed(from + 32)};
}

std::string fingerprintOf(Bytes image) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : image.subspan(kDigestAt, 8)) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

} // namespace offerwright::personal
