#include "offerwright/base/money.h"
#include "offerwright/base/assert.h"
#include <limits>

namespace offerwright {
std::optional<Money> checkedAdd(Money a, Money b) {
    Money sum;
    if (__builtin_add_overflow(a.minor, b.minor, &sum.minor)) return std::nullopt;
    return sum;
}

std::optional<Money> checkedSubtract(Money a, Money b) {
    Money difference;
    if (__builtin_sub_overflow(a.minor, b.minor, &difference.minor)) return std::nullopt;
    return difference;
}

std::int64_t divideWide(Wide numerator, Wide denominator, RoundMode mode) {
    OW_ASSERT(denominator > 0);
    Wide quotient = numerator / denominator;
    const Wide remainder = numerator % denominator;
    const bool negative = numerator < 0;
    if (movesAway(quotient, negative ? -remainder : remainder, denominator, mode)) quotient += negative ? -1 : 1;
    OW_ASSERT(quotient >= std::numeric_limits<std::int64_t>::min() &&
              quotient <= std::numeric_limits<std::int64_t>::max());
    return static_cast<std::int64_t>(quotient);
}

std::string decimalText(Money amount, int exponent) {
    OW_ASSERT(exponent >= 0 && exponent <= 18);
    const bool negative = amount.minor < 0;
    // Unsigned, so that the smallest amount has a magnitude too.
    const std::uint64_t magnitude = negative ? std::uint64_t{0} - static_cast<std::uint64_t>(amount.minor)
                                             : static_cast<std::uint64_t>(amount.minor);
    std::string digits = std::to_string(magnitude);
    const auto decimals = static_cast<std::size_t>(exponent);
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals > 0) digits.insert(digits.size() - decimals, 1, '.');
    return negative ? "-" + digits : digits;
}

} // namespace offerwright
