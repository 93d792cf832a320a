#include "engine/text/json_scan.h"
#include <array>
#include <charconv>
#include <optional>

namespace offerwright::text {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool isWordByte(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' || c == '+' ||
           c == '-' || static_cast<unsigned char>(c) >= 0x80;
}

/// Bytes of a string that need no second look.
constexpr std::array<bool, 256> kPlain = [] {
    std::array<bool, 256> plain{};
    for (std::size_t c = 0x20; c < 0x80; ++c) plain[c] = c != '"' && c != '\\';
    return plain;
}();

std::optional<std::uint32_t> hexFour(std::string_view text, std::size_t at) {
    if (at + 4 > text.size()) return {};
    std::uint32_t value = 0;
    const char* const begin = text.data() + at;
    const auto [end, error] = std::from_chars(begin, begin + 4, value, 16);
    if (error != std::errc{} || end != begin + 4) return {};
    return value;
}

bool isHigh(std::uint32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool isLow(std::uint32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

Escape unicodeEscape(std::string_view text, std::size_t at) {
    const auto first = hexFour(text, at + 2);
    if (!first) return {0, 2, false, false};
    if (!isHigh(*first) && !isLow(*first)) return {*first, 6, true, false};
    const bool pairFollows = isHigh(*first) && text.substr(at + 6, 2) == "\\u";
    const auto second = pairFollows ? hexFour(text, at + 8) : std::nullopt;
    if (!second || !isLow(*second)) return {0, 6, false, true};
    return {0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00), 12, true, false};
}

void note(Token& token, TokenFault fault, std::size_t at) {
    if (token.fault != TokenFault::None) return;
    token.fault = fault;
    token.faultAt = static_cast<std::uint32_t>(at);
}

/// Steps over one byte that is not plain: an escape, a control character or a longer sequence.
std::size_t stepInString(std::string_view text, std::size_t at, Token& token) {
    if (text[at] == '\\') {
        const Escape escape = readEscape(text, at);
        token.escaped = true;
        if (!escape.good) note(token, escape.surrogate ? TokenFault::LoneSurrogate : TokenFault::BadEscape, at);
        return at + escape.length;
    }
    if (static_cast<unsigned char>(text[at]) < 0x20) {
        note(token, TokenFault::ControlCharacter, at);
        return at + 1;
    }
    const std::size_t length = utf8Length(text, at);
    if (length == 0) note(token, TokenFault::BadUtf8, at);
    return at + (length == 0 ? 1 : length);
}

Token stringToken(std::string_view text, std::uint32_t begin) {
    Token token{.kind = TokenKind::String, .begin = begin};
    std::size_t at = begin + 1;
    for (;;) {
        while (at < text.size() && kPlain[static_cast<unsigned char>(text[at])]) ++at;
        if (at >= text.size() || text[at] == '\n' || text[at] == '\r') break;
        if (text[at] == '"') {
            token.end = static_cast<std::uint32_t>(at + 1);
            return token;
        }
        at = stepInString(text, at, token);
    }
    token.end = static_cast<std::uint32_t>(at < text.size() ? at : text.size());
    token.fault = TokenFault::Unterminated;
    token.faultAt = begin;
    return token;
}

std::size_t digits(std::string_view text, std::size_t at) {
    while (at < text.size() && isDigit(text[at])) ++at;
    return at;
}

/// The end of a number by RFC 8259 at `at`, and whether it is a whole one; `at` itself when it is none.
struct NumberEnd {
    std::size_t end;
    bool whole;
};
NumberEnd numberEnd(std::string_view text, std::size_t at) {
    std::size_t i = at + (text[at] == '-' ? 1 : 0);
    const std::size_t first = i;
    i = digits(text, i);
    if (i == first || (text[first] == '0' && i > first + 1)) return {at, false};
    const std::size_t whole = i;
    if (i < text.size() && text[i] == '.') {
        const std::size_t fraction = digits(text, i + 1);
        if (fraction == i + 1) return {at, false};
        i = fraction;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '+' || text[i] == '-')) ++i;
        const std::size_t exponent = digits(text, i);
        if (exponent == i) return {at, false};
        i = exponent;
    }
    return {i, i == whole};
}

/// Everything that looks like one word, so that "NaN", "True", "01" and "1.2.3" are each named whole.
Token wordToken(std::string_view text, std::uint32_t begin) {
    Token token{.kind = TokenKind::Bad, .begin = begin};
    std::size_t end = begin;
    while (end < text.size() && isWordByte(text[end])) ++end;
    token.end = static_cast<std::uint32_t>(end);
    token.faultAt = begin;
    const std::string_view word = text.substr(begin, end - begin);
    if (word == "true") return token.kind = TokenKind::True, token;
    if (word == "false") return token.kind = TokenKind::False, token;
    if (word == "null") return token.kind = TokenKind::Null, token;
    const bool numeric =
        isDigit(word[0]) || (word.size() > 1 && !isDigit(word[0]) && (isDigit(word[1]) || word[1] == '.'));
    token.fault = numeric ? TokenFault::BadNumber : TokenFault::BadWord;
    return token;
}

Token numberToken(std::string_view text, std::uint32_t begin) {
    const auto [end, whole] = numberEnd(text, begin);
    if (end == begin || (end < text.size() && isWordByte(text[end]))) return wordToken(text, begin);
    Token token{.kind = TokenKind::Decimal, .begin = begin, .end = static_cast<std::uint32_t>(end)};
    const auto [last, error] = std::from_chars(text.data() + begin, text.data() + end, token.integer);
    if (whole && error == std::errc{} && last == text.data() + end) token.kind = TokenKind::Integer;
    return token;
}

Token oddToken(std::string_view text, std::uint32_t begin) {
    Token token{
        .kind = TokenKind::Bad, .fault = TokenFault::Unexpected, .begin = begin, .end = begin + 1, .faultAt = begin};
    if (text[begin] == '/' || text[begin] == '#') {
        token.fault = TokenFault::Comment;
        const std::size_t end = text.find('\n', begin);
        token.end = static_cast<std::uint32_t>(end == std::string_view::npos ? text.size() : end);
    }
    if (text[begin] == '\'') token.fault = TokenFault::SingleQuote;
    return token;
}

Token mark(TokenKind kind, std::uint32_t begin) { return {.kind = kind, .begin = begin, .end = begin + 1}; }

} // namespace

Token nextToken(std::string_view text, std::uint32_t from) {
    while (from < text.size() && isSpace(text[from])) ++from;
    if (from >= text.size()) return {.kind = TokenKind::End, .begin = from, .end = from};
    const char c = text[from];
    switch (c) {
    case '{': return mark(TokenKind::BeginObject, from);
    case '}': return mark(TokenKind::EndObject, from);
    case '[': return mark(TokenKind::BeginArray, from);
    case ']': return mark(TokenKind::EndArray, from);
    case ':': return mark(TokenKind::Colon, from);
    case ',': return mark(TokenKind::Comma, from);
    case '"': return stringToken(text, from);
    default: break;
    }
    if (isDigit(c) || c == '-') return numberToken(text, from);
    return isWordByte(c) ? wordToken(text, from) : oddToken(text, from);
}

Escape readEscape(std::string_view text, std::size_t at) {
    static constexpr std::string_view kNames = "\"\\/bfnrt";
    static constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    if (at + 1 >= text.size()) return {0, 1, false, false};
    if (text[at + 1] == 'u') return unicodeEscape(text, at);
    const std::size_t which = kNames.find(text[at + 1]);
    // The byte after the backslash is left to the next step: it may be a line's end or half of a longer sequence.
    if (which == std::string_view::npos) return {0, 1, false, false};
    return {static_cast<unsigned char>(kMeanings[which]), 2, true, false};
}

std::size_t utf8Length(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) -> unsigned {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
    };
    const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(at);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first <= 0xDF) return follows(at + 1) ? 2 : 0;
    const unsigned second = byte(at + 1);
    if (first >= 0xE0 && first <= 0xEF) {
        const bool good = !(first == 0xE0 && second < 0xA0) && !(first == 0xED && second >= 0xA0);
        return good && follows(at + 1) && follows(at + 2) ? 3 : 0;
    }
    if (first < 0xF0 || first > 0xF4) return 0;
    const bool good = !(first == 0xF0 && second < 0x90) && !(first == 0xF4 && second >= 0x90);
    return good && follows(at + 1) && follows(at + 2) && follows(at + 3) ? 4 : 0;
}

} // namespace offerwright::text
