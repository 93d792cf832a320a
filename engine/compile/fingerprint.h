/// \file Digests of what a set is made of. Keyed BLAKE2b: the same bytes give the same digest on every machine.
#pragma once
#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright {

using Digest = std::array<unsigned char, 32>;

Digest digestOf(std::string_view canonicalText);

/// The digests of a set's promotions. They stand in groups by their first ten bits, within a group in the order of
/// their bytes, so that neither the order of promotions nor how they came to be there shows, and so that a promotion
/// more, less or changed concerns one group or two. A group's digest is that of its promotions' digests one behind the
/// other.
class DigestTree {
public:
    void build(std::vector<Digest> promotions);
    /// 16 hexadecimal digits over the programme's digest and those of the groups that are not empty, in order. `less`
    /// and `more`: digests to leave out and to add first.
    std::string fingerprint(const Digest& programme, std::span<const Digest* const> less = {},
                            std::span<const Digest* const> more = {}) const;

private:
    static constexpr std::size_t kGroups = 1024;
    static std::size_t groupOf(const Digest& promotion);

    std::vector<Digest> m_promotions; ///< in order
    std::vector<std::uint32_t> m_begin = std::vector<std::uint32_t>(kGroups + 1, 0);
    std::vector<Digest> m_groups = std::vector<Digest>(kGroups); ///< of those that are not empty
};

} // namespace offerwright
