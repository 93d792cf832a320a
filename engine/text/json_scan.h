// The tokens of JSON, byte by byte, strict by RFC 8259: what the reader of documents and the editor's cursor both stand
// on.
#pragma once
#include <cstdint>
#include <string_view>

namespace offerwright::text {

enum class TokenKind : std::uint8_t {
    BeginObject,
    EndObject,
    BeginArray,
    EndArray,
    Colon,
    Comma,
    String,
    Integer,
    Decimal,
    True,
    False,
    Null,
    Bad,
    End
};

/// What is wrong inside a token; it still has its bytes, so that reading can go on.
enum class TokenFault : std::uint8_t {
    None,
    BadUtf8,
    ControlCharacter,
    BadEscape,
    LoneSurrogate,
    Unterminated,
    BadNumber,
    BadWord,
    Comment,
    SingleQuote,
    Unexpected
};

struct Token {
    TokenKind kind = TokenKind::End;
    TokenFault fault = TokenFault::None;
    bool escaped = false;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    std::uint32_t faultAt = 0; ///< byte of the fault within the token
    std::int64_t integer = 0;
};

/// The next token at or after `from`. A string that is not closed ends before the line does.
Token nextToken(std::string_view text, std::uint32_t from);

/// One escape of a string, `at` on its backslash; a pair of surrogates counts as one.
struct Escape {
    std::uint32_t codePoint = 0;
    std::size_t length = 1;
    bool good = false;
    bool surrogate = false; ///< bad because it is half a pair
};
Escape readEscape(std::string_view text, std::size_t at);

/// Bytes of the well-formed UTF-8 sequence at `at`, 0 when it is none (RFC 3629: no surrogates, nothing overlong).
std::size_t utf8Length(std::string_view text, std::size_t at);

} // namespace offerwright::text
