#include "app/service/sales/ids.h"

namespace offerwright::sales {
namespace {

constexpr std::string_view kShape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
constexpr std::string_view kDigits = "0123456789abcdef";

std::optional<unsigned> digitOf(char c) {
    if (c >= 'A' && c <= 'F') c = static_cast<char>(c - 'A' + 'a');
    const std::size_t digit = kDigits.find(c);
    if (digit == std::string_view::npos) return {};
    return static_cast<unsigned>(digit);
}

} // namespace

std::optional<std::array<char, 16>> parseUuid(std::string_view text) {
    if (text.size() != kShape.size()) return {};
    std::array<char, 16> bytes{};
    std::size_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (kShape[i] == '-') {
            if (text[i] != '-') return {};
            continue;
        }
        const auto digit = digitOf(text[i]);
        if (!digit) return {};
        const unsigned before = static_cast<unsigned char>(bytes[digits / 2]);
        bytes[digits / 2] = static_cast<char>(before << 4U | *digit);
        ++digits;
    }
    return bytes;
}

std::string printUuid(const std::array<char, 16>& bytes) {
    std::string text;
    std::size_t digits = 0;
    for (const char shape : kShape) {
        if (shape == '-') {
            text += '-';
            continue;
        }
        const unsigned byte = static_cast<unsigned char>(bytes[digits / 2]);
        text += kDigits[digits % 2 == 0 ? byte >> 4U : byte & 15U];
        ++digits;
    }
    return text;
}

} // namespace offerwright::sales
