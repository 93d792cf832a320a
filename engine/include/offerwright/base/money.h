/// \file Money: signed 64-bit minor units of one ISO 4217 currency. No floating point anywhere.
///
/// Within one adjudication there is one currency, so amounts travel as `Money` (minor units) and the currency is named
/// once, by the programme and the basket. All arithmetic that could overflow goes through the checked functions.
///
///     Money paid{6570};                           // 65.70 EUR
///     auto sum = checkedAdd(paid, Money{100});    // std::optional, empty on overflow
#pragma once
#include "offerwright/base/pool.h"
#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright {

/// An amount in minor units (cents for EUR, yen for JPY, fils for KWD). Range: any int64; inputs are limited to
/// kMaxMinor.
struct Money {
    std::int64_t minor = 0;
    auto operator<=>(const Money&) const = default;
};

/// Money or none, in the room of money.
class MaybeMoney {
public:
    constexpr MaybeMoney() = default;
    constexpr MaybeMoney(Money money)
        : m_money(money) {}
    constexpr MaybeMoney(std::optional<Money> money)
        : m_money(money.value_or(kNone)) {}

    constexpr bool has_value() const { return m_money != kNone; }
    constexpr explicit operator bool() const { return has_value(); }
    constexpr const Money& operator*() const { return m_money; }
    constexpr const Money* operator->() const { return &m_money; }
    constexpr Money value_or(Money other) const { return has_value() ? m_money : other; }
    constexpr operator std::optional<Money>() const { return has_value() ? std::optional(m_money) : std::nullopt; }
    bool operator==(const MaybeMoney&) const = default;

private:
    static constexpr Money kNone{std::numeric_limits<std::int64_t>::min()};
    Money m_money = kNone;
};

/// The largest amount that an input may carry, 10^12 minor units: a million lines of it still sum within 64 bits, and
/// any product with a rate fits 128 bits.
inline constexpr std::int64_t kMaxMinor = 1'000'000'000'000;

std::optional<Money> checkedAdd(Money a, Money b);
std::optional<Money> checkedSubtract(Money a, Money b);

/// Exponent of a currency's minor unit by ISO 4217: 2 for EUR, 0 for JPY, 3 for KWD, 4 for CLF. Empty for an unknown
/// code.
std::optional<int> currencyExponent(std::string_view isoCode);
/// Every currency code known, in alphabetical order.
std::span<const std::string_view> knownCurrencies();

/// 128-bit intermediates of products.
__extension__ typedef __int128 Wide;

/// How an exact fraction becomes a whole number. Default of a programme: half away from zero.
enum class RoundMode { HalfAwayFromZero, HalfEven, Down, Up, HalfDown };

/// As divideRounded, for what does not fit 64 bits.
std::int64_t divideWide(Wide numerator, Wide denominator, RoundMode mode);

/// Whether a quotient with this remainder (both without sign) moves one away from zero.
template <typename Number> bool movesAway(Number quotient, Number remainder, Number denominator, RoundMode mode) {
    if (remainder == 0 || mode == RoundMode::Down) return false;
    if (mode == RoundMode::Up) return true;
    // Compared without doubling, which could overflow.
    const Number rest = denominator - remainder;
    if (remainder != rest) return remainder > rest;
    return mode == RoundMode::HalfAwayFromZero || (mode == RoundMode::HalfEven && quotient % 2 != 0);
}

/// numerator / denominator rounded by `mode` ("down" is towards zero, "up" away from zero, "half
/// down" sends an exact half towards zero). denominator > 0 is asserted.
inline std::int64_t divideRounded(Wide numerator, Wide denominator, RoundMode mode) {
    const auto small = static_cast<std::int64_t>(numerator);
    const auto by = static_cast<std::int64_t>(denominator);
    if (small != numerator || by != denominator || small < 0 || by <= 0)
        return divideWide(numerator, denominator, mode);
    const std::int64_t quotient = small / by;
    return quotient + (movesAway(quotient, small - quotient * by, by, mode) ? 1 : 0);
}

/// Below this, products of two amounts fit 64 bits.
inline constexpr std::int64_t kSmall = std::int64_t{1} << 31;

/// total x part / whole cut down; none below zero, part and total within the whole, whole > 0.
inline std::int64_t floorPart(std::int64_t total, std::int64_t part, std::int64_t whole) {
    if (whole < kSmall) return total * part / whole;
    return static_cast<std::int64_t>(Wide{total} * part / whole);
}

/// Shares of `total` in proportion to `weights` by the largest-remainder method, ties to the earlier line; zero weights
/// get nothing, and shares sum exactly to `total`. Needs total >= 0, weights >= 0 and, for total > 0, a positive weight
/// (asserted). When total <= sum of weights, no share exceeds its weight. The one allocation function of the house.
Pooled<std::int64_t> allocateLargestRemainder(std::int64_t total, std::span<const std::int64_t> weights);

/// The same by flooring each share and giving the whole rest to the largest weight (first of equals): the tills' API's
/// `largest_line`. The rest is trimmed so that no share exceeds its weight while another still has room.
Pooled<std::int64_t> allocateLargestLine(std::int64_t total, std::span<const std::int64_t> weights);

/// "65.70", "-3.00", "1300" (JPY): plain decimal with a point, for texts that machines read. People's formats live
/// outside.
std::string decimalText(Money amount, int exponent);

} // namespace offerwright
