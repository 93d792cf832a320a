/// \file A table of bits, turned over: 64 rows of 64 columns become 64 columns of 64 rows.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>

namespace offerwright {

using BitTable = std::array<std::uint64_t, 64>;

/// Squares of this many rows change places across the diagonal of each square twice as large.
template <std::size_t size> void turnSquares(BitTable& rows, std::uint64_t low) {
    for (std::size_t first = 0; first < rows.size(); first += 2 * size) {
        std::uint64_t* const upper = rows.data() + first;
        std::uint64_t* const lower = upper + size;
        for (std::size_t row = 0; row < size; ++row) {
            const std::uint64_t above = upper[row];
            const std::uint64_t below = lower[row];
            const std::uint64_t differing = (above >> size ^ below) & low;
            upper[row] = above ^ differing << size;
            lower[row] = below ^ differing;
        }
    }
}

inline void turn(BitTable& rows) {
    turnSquares<32>(rows, 0x00000000ffffffff);
    turnSquares<16>(rows, 0x0000ffff0000ffff);
    turnSquares<8>(rows, 0x00ff00ff00ff00ff);
    turnSquares<4>(rows, 0x0f0f0f0f0f0f0f0f);
    turnSquares<2>(rows, 0x3333333333333333);
    turnSquares<1>(rows, 0x5555555555555555);
}

} // namespace offerwright
