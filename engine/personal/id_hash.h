/// \file Where a customer stands: a hash of the id that is the same on every machine.
///
/// It spreads ids and no more. It is no secret and no proof: ids with one hash can be made at will, so whoever finds a
/// place by hash compares the whole id, and places that are crowded beyond chance are refused.
#pragma once
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace offerwright::personal {

/// The finaliser of Sebastiano Vigna's splitmix64; one to one.
constexpr std::uint64_t mixed(std::uint64_t x) {
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

/// Up to eight bytes as a number, the first the lowest.
inline std::uint64_t wordOf(std::string_view bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data(), bytes.size());
    return std::endian::native == std::endian::little ? word : std::byteswap(word);
}

constexpr std::uint64_t seedOf(std::size_t length) { return 0x9e3779b97f4a7c15u * (length + 1); }

inline std::uint64_t idHash(std::string_view id) {
    std::uint64_t hash = seedOf(id.size());
    for (; id.size() >= 8; id.remove_prefix(8)) hash = mixed(hash ^ wordOf(id.substr(0, 8)));
    return id.empty() ? hash : mixed(hash ^ wordOf(id));
}

} // namespace offerwright::personal
