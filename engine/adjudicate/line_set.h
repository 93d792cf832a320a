/// \file Sets of lines, one bit a line, as 64-bit words.
#pragma once
#include "offerwright/base/pool.h"
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace offerwright {

using LineWords = std::span<const std::uint64_t>;

inline std::size_t wordsFor(std::size_t lines) { return (lines + 63) / 64; }

/// Calls `visit(line)` in the basket's order.
template <typename Visit> void forEachLine(LineWords words, const Visit& visit) {
    for (std::size_t at = 0; at < words.size(); ++at)
        for (std::uint64_t rest = words[at]; rest != 0; rest &= rest - 1)
            visit(static_cast<std::uint32_t>(at * 64 + static_cast<std::size_t>(std::countr_zero(rest))));
}

inline bool holdsLine(LineWords words, std::size_t line) { return (words[line / 64] >> (line % 64)) & 1; }
inline void addLine(std::span<std::uint64_t> words, std::size_t line) {
    words[line / 64] |= std::uint64_t{1} << (line % 64);
}

inline bool anyLine(LineWords words) {
    for (const std::uint64_t word : words)
        if (word != 0) return true;
    return false;
}

inline std::int64_t countLines(LineWords words) {
    std::int64_t count = 0;
    for (const std::uint64_t word : words) count += std::popcount(word);
    return count;
}

inline void uniteWith(Pooled<std::uint64_t>& words, LineWords other) {
    for (std::size_t at = 0; at < words.size(); ++at) words[at] |= other[at];
}

inline std::vector<std::size_t> listLines(LineWords words) {
    std::vector<std::size_t> lines;
    forEachLine(words, [&](std::uint32_t line) { lines.push_back(line); });
    return lines;
}

} // namespace offerwright
