/// \file Fixed runs of decimal digits, as dates and times are written.
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace offerwright {

/// A run of one to nine digits as a number; empty when there is anything else in it.
inline std::optional<int> readDigits(std::string_view text) {
    if (text.empty() || text.size() > 9) return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// A number with zeros before it up to `width`; a sign stands before the zeros.
inline std::string padded(int value, std::size_t width) {
    std::string digits = std::to_string(value < 0 ? -value : value);
    if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
    return value < 0 ? "-" + digits : digits;
}

} // namespace offerwright
