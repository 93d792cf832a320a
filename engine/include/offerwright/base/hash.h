/// \file A fast hash of short texts, the same on every machine. For looking up; not against those who mean harm: tables
/// over texts from outside hold what an operator loaded, not what a till sends.
#pragma once
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace offerwright {

__extension__ typedef unsigned __int128 WideBits;

/// Both halves of a product, folded: every bit of either side counts.
inline std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    const WideBits product = WideBits{a} * b;
    return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64);
}

/// Bytes as they would lie in memory from low to high.
inline std::uint64_t readBytes(const char* from, std::size_t count) {
    if constexpr (std::endian::native == std::endian::little) {
        if (count >= 4) { // two halves that may overlap
            std::uint32_t low = 0;
            std::uint32_t high = 0;
            std::memcpy(&low, from, 4);
            std::memcpy(&high, from + count - 4, 4);
            return low | std::uint64_t{high} << (8 * (count - 4));
        }
    }
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < count; ++i) word |= std::uint64_t{static_cast<unsigned char>(from[i])} << (8 * i);
    return word;
}

inline std::uint64_t hashOf(std::string_view text, std::uint64_t seed = 0) {
    constexpr std::uint64_t kFirst = 0x9e3779b97f4a7c15ULL;
    constexpr std::uint64_t kSecond = 0xd1b54a32d192ed03ULL;
    std::uint64_t hash = seed ^ mixed(text.size() + 1, kFirst);
    const char* at = text.data();
    std::size_t left = text.size();
    for (; left >= 8; at += 8, left -= 8) hash = mixed(hash ^ readBytes(at, 8), kSecond);
    if (left > 0) hash = mixed(hash ^ readBytes(at, left), kFirst);
    return mixed(hash, kSecond);
}

} // namespace offerwright
