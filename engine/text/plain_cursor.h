// A walk over the tokens of a text that is to be plain: every step says whether it found what it was to take, and after
// a step that did not, the walk is over. What is refused here may still be good; the strict reader tells.
#pragma once
#include "engine/text/basket_words.h"
#include <cstring>
#include <span>

namespace offerwright::text {

class PlainCursor {
public:
    /// `tokens` as JsonIndex gives them.
    PlainCursor(std::string_view text, std::span<const std::uint32_t> tokens)
        : m_text(text.data())
        , m_at(tokens.data())
        , m_end(tokens.data() + tokens.size()) {}

    std::uint32_t offset() const { return *m_at; }
    bool atEnd() const { return m_at == m_end; }

    bool take(char mark) {
        if (m_text[*m_at] != mark) return false;
        ++m_at;
        return true;
    }

    /// The bytes between the quotes.
    bool takeString(std::string_view& out) {
        const char* const first = m_text + *m_at;
        if (*first != '"') return false;
        const char* last = m_text + m_at[1] - 1;
        if (*last != '"') last = lastVisible(first, last + 1);
        if (last == first || *last != '"') return false;
        out = {first + 1, static_cast<std::size_t>(last - first - 1)};
        ++m_at;
        return true;
    }

    /// A whole number of at most 18 digits; not "-0".
    bool takeInteger(std::int64_t& out) {
        constexpr std::ptrdiff_t kMostDigits = 18;
        const bool negative = m_text[*m_at] == '-';
        const char* const first = m_text + *m_at + (negative ? 1 : 0);
        if (!isDigit(*first) || (*first == '0' && (negative || isDigit(first[1])))) return false;
        const char* at = first;
        std::int64_t value = 0;
        for (; isDigit(*at) && at - first < kMostDigits; ++at) value = value * 10 + (*at - '0');
        if (at != lastOfToken() + 1) return false;
        out = negative ? -value : value;
        ++m_at;
        return true;
    }

    /// "null", "true" or "false".
    bool takeWord(Word word) {
        if (m_text[*m_at] != word[0]) return false;
        const char* const first = m_text + *m_at;
        if (Word(first, static_cast<std::size_t>(lastOfToken() + 1 - first)) != word) return false;
        ++m_at;
        return true;
    }

    /// Goes on after a value of any kind that ends at `offset`.
    bool skipTo(std::uint32_t offset) {
        while (m_at != m_end && *m_at < offset) ++m_at;
        return m_at != m_end && lastVisible(m_text + offset - 1, m_text + *m_at) == m_text + offset - 1;
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
    static const char* lastVisible(const char* first, const char* end) {
        for (--end; end > first && isSpace(*end);) --end;
        return end;
    }
    /// Not for the last token of a text, which is a bracket.
    const char* lastOfToken() const { return lastVisible(m_text + *m_at, m_text + m_at[1]); }

    const char* m_text;
    const std::uint32_t* m_at;
    const std::uint32_t* m_end;
};

/// Reads each member of an object: `read(key)` takes its value.
template <typename Read> bool eachMember(PlainCursor& cursor, const Read& read) {
    if (!cursor.take('{')) return false;
    if (cursor.take('}')) return true;
    do {
        std::string_view key;
        if (!cursor.takeString(key) || !cursor.take(':') || !read(key)) return false;
    } while (cursor.take(','));
    return cursor.take('}');
}

/// Reads each element of an array: `read()` takes it.
template <typename Read> bool eachElement(PlainCursor& cursor, const Read& read) {
    if (!cursor.take('[')) return false;
    if (cursor.take(']')) return true;
    do
        if (!read()) return false;
    while (cursor.take(','));
    return cursor.take(']');
}

/// Which of an object's known members a key names, each at most once.
template <typename Member, const auto& kMembers> class Members {
public:
    /// False for a key that is unknown, or has been there before.
    bool find(std::string_view key, Member& out) {
        const std::size_t found = indexOf(key, std::make_index_sequence<kMembers.size()>{});
        const std::uint32_t bit = std::uint32_t{1} << found;
        if (found == kMembers.size() || (m_seen & bit) != 0) return false;
        m_seen |= bit;
        out = static_cast<Member>(found);
        return true;
    }
    bool has(Member member) const { return (m_seen >> static_cast<std::size_t>(member) & 1U) != 0; }

private:
    /// Every word is a constant, so that a comparison is of lengths and then of a few whole machine words.
    template <std::size_t... kIndex>
    static std::size_t indexOf(std::string_view key, std::index_sequence<kIndex...> /*all*/) {
        std::size_t found = kMembers.size();
        static_cast<void>(((key.size() == kMembers[kIndex].size() &&
                            std::memcmp(key.data(), kMembers[kIndex].data(), kMembers[kIndex].size()) == 0 &&
                            (found = kIndex, true)) ||
                           ...));
        return found;
    }

    std::uint32_t m_seen = 0;
};

} // namespace offerwright::text
