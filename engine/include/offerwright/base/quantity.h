/// \file Quantity in thousandths and Rate in millionths: exact decimals in 64 bits.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace offerwright {

/// Thousandths of a unit of measure: 3 pieces are 3000, 0.534 kg are 534. Negative on return lines.
struct Quantity {
    std::int64_t thousandths = 0;
    auto operator<=>(const Quantity&) const = default;
    static constexpr Quantity pieces(std::int64_t n) { return {n * 1000}; }
    constexpr bool isWhole() const { return thousandths % 1000 == 0; }
};

/// Largest quantity of a line: 10^6 pieces.
inline constexpr std::int64_t kMaxThousandths = 1'000'000'000;

/// An exact factor in millionths: 20 % is 200'000, a multiplier of 1.5 is 1'500'000.
struct Rate {
    std::int64_t millionths = 0;
    auto operator<=>(const Rate&) const = default;
    static constexpr Rate percent(std::int64_t whole) { return {whole * 10'000}; }
    static constexpr Rate times(std::int64_t whole) { return {whole * 1'000'000}; }
};

/// Reads a plain decimal ("0.534", "-2", "17.5") as an integer with `scale` decimals; empty when it is no such decimal, has
/// more decimals than the scale holds (nothing is cut silently) or does not fit.
std::optional<std::int64_t> parseDecimal(std::string_view text, int scale);
/// The shortest plain decimal for an integer with `scale` decimals: (534, 3) -> "0.534", (3000, 3) -> "3".
std::string printDecimal(std::int64_t value, int scale);

} // namespace offerwright
