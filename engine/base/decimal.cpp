#include "offerwright/base/assert.h"
#include "offerwright/base/quantity.h"

namespace offerwright {
namespace {

constexpr int kMaxScale = 18;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The whole digits and the decimals of "12.5"; empty when the text has another form.
struct Digits {
    std::string_view whole;
    std::string_view decimals;
};

std::size_t countDigits(std::string_view text) {
    std::size_t n = 0;
    while (n < text.size() && isDigit(text[n])) ++n;
    return n;
}

std::optional<Digits> splitDigits(std::string_view text) {
    const std::size_t whole = countDigits(text);
    if (whole == 0 || (whole > 1 && text[0] == '0')) return std::nullopt;
    Digits digits{text.substr(0, whole), {}};
    if (whole == text.size()) return digits;
    if (text[whole] != '.') return std::nullopt;
    digits.decimals = text.substr(whole + 1);
    if (digits.decimals.empty() || countDigits(digits.decimals) != digits.decimals.size()) return std::nullopt;
    return digits;
}

/// Appends decimal digits below zero, where the range of 64 bits is one wider.
bool appendBelowZero(std::int64_t& value, std::string_view digits) {
    for (const char c : digits) {
        if (__builtin_mul_overflow(value, 10, &value)) return false;
        if (__builtin_sub_overflow(value, c - '0', &value)) return false;
    }
    return true;
}

} // namespace

std::optional<std::int64_t> parseDecimal(std::string_view text, int scale) {
    OW_ASSERT(scale >= 0 && scale <= kMaxScale);
    const bool negative = text.starts_with('-');
    const auto digits = splitDigits(negative ? text.substr(1) : text);
    const auto decimals = static_cast<std::size_t>(scale);
    if (!digits || digits->decimals.size() > decimals) return std::nullopt;
    std::int64_t value = 0;
    const std::string zeros(decimals - digits->decimals.size(), '0');
    if (!appendBelowZero(value, digits->whole) || !appendBelowZero(value, digits->decimals)) return std::nullopt;
    if (!appendBelowZero(value, zeros)) return std::nullopt;
    if (negative) return value;
    if (__builtin_sub_overflow(std::int64_t{0}, value, &value)) return std::nullopt;
    return value;
}

std::string printDecimal(std::int64_t value, int scale) {
    OW_ASSERT(scale >= 0 && scale <= kMaxScale);
    const bool negative = value < 0;
    const std::uint64_t magnitude =
        negative ? std::uint64_t{0} - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
    std::string digits = std::to_string(magnitude);
    const auto decimals = static_cast<std::size_t>(scale);
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    if (decimals > 0) {
        digits.insert(digits.size() - decimals, 1, '.');
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.back() == '.') digits.pop_back();
    }
    return negative ? "-" + digits : digits;
}

} // namespace offerwright
