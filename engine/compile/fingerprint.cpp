#include "engine/compile/fingerprint.h"
#include "offerwright/base/assert.h"
#include <algorithm>
#include <map>
#include <sodium.h>

namespace offerwright {
namespace {

constexpr std::string_view kKey = "offerwright.promotion-set.v2";
static_assert(kKey.size() >= crypto_generichash_KEYBYTES_MIN && kKey.size() <= crypto_generichash_KEYBYTES_MAX);

const unsigned char* bytes(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

Digest keyed(const unsigned char* data, std::size_t size) {
    Digest digest{};
    const int failed = crypto_generichash(digest.data(), digest.size(), data, size, bytes(kKey), kKey.size());
    OW_ASSERT(failed == 0);
    return digest;
}

Digest keyed(std::span<const Digest> digests) {
    static_assert(sizeof(Digest) == 32);
    return keyed(digests.empty() ? nullptr : digests.front().data(), digests.size() * sizeof(Digest));
}

std::string digitsOf(const Digest& whole) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < 8; ++i) {
        text += kDigits[whole[i] >> 4];
        text += kDigits[whole[i] & 15];
    }
    return text;
}

} // namespace

Digest digestOf(std::string_view canonicalText) { return keyed(bytes(canonicalText), canonicalText.size()); }

std::size_t DigestTree::groupOf(const Digest& promotion) { return std::size_t{promotion[0]} << 2 | promotion[1] >> 6; }

void DigestTree::build(std::vector<Digest> promotions) {
    m_promotions = std::move(promotions);
    std::ranges::sort(m_promotions);
    m_begin.assign(kGroups + 1, 0);
    for (const Digest& each : m_promotions) ++m_begin[groupOf(each) + 1];
    for (std::size_t group = 0; group < kGroups; ++group) {
        m_begin[group + 1] += m_begin[group];
        const std::size_t count = m_begin[group + 1] - m_begin[group];
        if (count > 0) m_groups[group] = keyed(std::span(m_promotions).subspan(m_begin[group], count));
    }
}

std::string DigestTree::fingerprint(const Digest& programme, std::span<const Digest* const> less,
                                    std::span<const Digest* const> more) const {
    std::map<std::size_t, std::vector<Digest>> changed;
    const auto membersOf = [&](std::size_t group) -> std::vector<Digest>& {
        const auto [found, isNew] = changed.try_emplace(group);
        if (isNew)
            found->second.assign(m_promotions.begin() + m_begin[group], m_promotions.begin() + m_begin[group + 1]);
        return found->second;
    };
    for (const Digest* each : less) {
        auto& members = membersOf(groupOf(*each));
        members.erase(std::ranges::find(members, *each));
    }
    for (const Digest* each : more) {
        auto& members = membersOf(groupOf(*each));
        members.insert(std::ranges::lower_bound(members, *each), *each);
    }
    std::vector<Digest> all{programme};
    for (std::size_t group = 0; group < kGroups; ++group) {
        const auto found = changed.find(group);
        const bool isEmpty = found == changed.end() ? m_begin[group] == m_begin[group + 1] : found->second.empty();
        if (!isEmpty) all.push_back(found == changed.end() ? m_groups[group] : keyed(found->second));
    }
    return digitsOf(keyed(all));
}

} // namespace offerwright
