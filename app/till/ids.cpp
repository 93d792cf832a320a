#include "app/till/ids.h"

namespace offerwright::till {
namespace {

constexpr std::string_view kShape = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
constexpr std::string_view kDigits = "0123456789abcdef";

} // namespace

std::string saleId(Instant now, std::array<std::uint8_t, 16> chance) {
    for (std::size_t i = 0; i < 6; ++i) chance[i] = static_cast<std::uint8_t>(now.ms >> (40 - 8 * i));
    chance[6] = static_cast<std::uint8_t>(0x70 | (chance[6] & 0x0f));
    chance[8] = static_cast<std::uint8_t>(0x80 | (chance[8] & 0x3f));
    std::string text;
    std::size_t digits = 0;
    for (const char shape : kShape) {
        const std::uint8_t byte = chance[digits / 2];
        text += shape == '-' ? '-' : kDigits[digits % 2 == 0 ? byte >> 4 : byte & 15];
        digits += shape == '-' ? 0 : 1;
    }
    return text;
}

} // namespace offerwright::till
