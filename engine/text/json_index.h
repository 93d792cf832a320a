// Where the tokens of a text begin, found many bytes at a time.
#pragma once
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace offerwright::text {

/// Finds tokens in one text after the other; its memory is used again.
class JsonIndex {
public:
    JsonIndex();
    ~JsonIndex();

    /// The first bytes of all tokens, in their order: brackets, commas, colons, and whatever begins a string or a word.
    /// Between two of them stands one token, good or not, and white space. Strings are UTF-8, closed, and without
    /// control characters; their escapes are as they are. Behind the last stands the first once more, as an end that no
    /// reader takes for what it waits for. Empty when the text is no such text, or does not go from "{" to "}". Reads
    /// not one byte beyond the text. Valid until the next call.
    std::span<const std::uint32_t> of(std::string_view text);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace offerwright::text
