#include "app/store/catalogue_import.h"
#include <algorithm>
#include <array>
#include <offerwright/base/quantity.h>

namespace offerwright::app {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Blanks of every kind that stand in printed prices: plain, no-break, narrow no-break.
std::string withoutBlanks(std::string_view text) {
    std::string plain(text);
    for (const std::string_view blank : {" ", "\xC2\xA0", "\xE2\x80\xAF"}) {
        for (auto at = plain.find(blank); at != std::string::npos; at = plain.find(blank, at))
            plain.erase(at, blank.size());
    }
    return plain;
}

/// Takes one currency sign or three-letter code off either end.
std::string_view withoutCurrency(std::string_view text) {
    constexpr std::array<std::string_view, 4> signs{"\xE2\x82\xAC", "$", "\xC2\xA3", "\xC2\xA5"};
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    for (const std::string_view sign : signs) {
        if (text.starts_with(sign)) return text.substr(sign.size());
        if (text.ends_with(sign)) return text.substr(0, text.size() - sign.size());
    }
    if (text.size() <= 3) return text;
    if (std::ranges::all_of(text.substr(0, 3), isCapital)) return text.substr(3);
    if (std::ranges::all_of(text.substr(text.size() - 3), isCapital)) return text.substr(0, text.size() - 3);
    return text;
}

/// Drops the marks between thousands of a whole part; empty when they do not stand before groups of three digits.
std::optional<std::string> ungrouped(std::string_view whole, char mark) {
    std::string digits;
    std::size_t sinceMark = 0;
    bool marked = false;
    for (const char c : whole) {
        if (c == mark) {
            if (digits.empty() || (marked && sinceMark != 3) || (!marked && sinceMark > 3)) return std::nullopt;
            marked = true;
            sinceMark = 0;
        } else {
            digits += c;
            ++sinceMark;
        }
    }
    if (marked && sinceMark != 3) return std::nullopt;
    return digits;
}

} // namespace

std::optional<Money> parsePrice(std::string_view text, PriceFormat format, int exponent) {
    const std::string blankless = withoutBlanks(text);
    const std::string_view number = withoutCurrency(blankless);
    if (number.empty() || !isDigit(number.front()) || !isDigit(number.back())) return std::nullopt;
    std::optional<std::int64_t> minor;
    if (format == PriceFormat::MinorUnits) {
        minor = parseDecimal(number, 0);
    } else {
        const char point = format == PriceFormat::DecimalComma ? ',' : '.';
        const std::size_t at = number.find(point);
        const auto whole = ungrouped(number.substr(0, at), format == PriceFormat::DecimalComma ? '.' : ',');
        if (!whole) return std::nullopt;
        std::string decimal = *whole;
        if (at != std::string_view::npos) decimal += '.' + std::string(number.substr(at + 1));
        minor = parseDecimal(decimal, exponent);
    }
    if (!minor || *minor < 0 || *minor > kMaxMinor) return std::nullopt;
    return Money{*minor};
}

bool isGtin(std::string_view text) {
    constexpr std::array<std::size_t, 4> lengths{8, 12, 13, 14};
    if (std::ranges::find(lengths, text.size()) == lengths.end() || !std::ranges::all_of(text, isDigit)) return false;
    int sum = 0;
    // From the right: the check digit counts once, the one before it three times, and so on.
    for (std::size_t i = 0; i < text.size(); ++i) sum += (text[text.size() - 1 - i] - '0') * (i % 2 == 0 ? 1 : 3);
    return sum % 10 == 0;
}

} // namespace offerwright::app
