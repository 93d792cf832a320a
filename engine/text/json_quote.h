// How a text is written between its quotes.
#pragma once
#include "engine/text/json_scan.h"
#include <array>
#include <offerwright/base/hash.h>

namespace offerwright::text {

/// True when the text is ASCII without quotes, backslashes and control characters: it is written as it is. Eight bytes
/// a step: a test of them may take a good one for a bad one only behind a bad one.
inline bool isPlainAscii(std::string_view text) {
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kTops = kOnes << 7U;
    const auto oddIn = [](std::uint64_t bytes) {
        const std::uint64_t quote = bytes ^ (kOnes * '"');
        const std::uint64_t backslash = bytes ^ (kOnes * '\\');
        return (bytes | (bytes - kOnes * ' ') | (quote - kOnes) | (backslash - kOnes)) & kTops;
    };
    constexpr std::size_t kWord = sizeof(std::uint64_t);
    if (text.size() < kWord) {
        const std::uint64_t spaces = kOnes * ' ' << (8 * text.size());
        return oddIn(readBytes(text.data(), text.size()) | spaces) == 0;
    }
    std::uint64_t odd = oddIn(readBytes(text.data() + text.size() - kWord, kWord));
    for (std::size_t at = 0; at + kWord < text.size(); at += kWord) odd |= oddIn(readBytes(text.data() + at, kWord));
    return odd == 0;
}

/// A control character as it is escaped.
inline std::string_view escapedControl(char c, std::array<char, 6>& room) {
    static constexpr std::string_view kCodes = "\b\f\n\r\t";
    static constexpr std::string_view kNames = "bfnrt";
    static constexpr std::string_view kHex = "0123456789abcdef";
    room[0] = '\\';
    if (const std::size_t i = kCodes.find(c); i != std::string_view::npos) {
        room[1] = kNames[i];
        return {room.data(), 2};
    }
    const auto byte = static_cast<unsigned char>(c);
    room = {'\\', 'u', '0', '0', kHex[byte >> 4U], kHex[byte & 15U]};
    return {room.data(), room.size()};
}

/// Calls `put(piece)` for what stands between the quotes, piece after piece. Bytes that are no UTF-8 become U+FFFD.
template <typename Put> void escapeInto(std::string_view text, const Put& put) {
    std::array<char, 6> room;
    std::size_t written = 0;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        const std::size_t length = utf8Length(text, i);
        const bool control = static_cast<unsigned char>(c) < 0x20;
        if (length > 0 && !control && c != '"' && c != '\\') {
            i += length;
            continue;
        }
        put(text.substr(written, i - written));
        if (control)
            put(escapedControl(c, room));
        else
            put(length == 0 ? std::string_view("\xEF\xBF\xBD") : c == '"' ? "\\\"" : "\\\\");
        written = ++i;
    }
    put(text.substr(written));
}

} // namespace offerwright::text
