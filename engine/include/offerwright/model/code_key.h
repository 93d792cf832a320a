/// \file A product's code as a number to look it up by: most codes are short, or of digits, and the number is the code.
#pragma once
#include "offerwright/base/hash.h"
#include <string_view>

namespace offerwright {

class CodeKey {
public:
    CodeKey() = default;
    explicit CodeKey(std::string_view code) {
        if (code.size() <= 8)
            *this = {readBytes(code.data(), code.size()), static_cast<std::uint32_t>(code.size())};
        else if (code.size() > 16 || !packDigits(code))
            *this = {hashOf(code), kHash};
    }
    /// Two codes of this key may differ: the texts must be compared.
    bool isHash() const { return m_kind == kHash; }
    /// Where to look first in a table of so many places, at most 2^32.
    std::size_t placeAmong(std::size_t places) const {
        return (mixed(m_word ^ m_kind, 0x9e3779b97f4a7c15ULL) >> 32) * places >> 32;
    }
    bool operator==(const CodeKey&) const = default;

private:
    static constexpr std::uint32_t kHash = 64;
    CodeKey(std::uint64_t word, std::uint32_t kind)
        : m_word(word)
        , m_kind(kind) {}
    /// Digits as numbers, a byte each; false when one of them is none.
    static bool toNumbers(std::uint64_t& digits) {
        digits ^= 0x3030303030303030;
        return ((digits | (digits + 0x7676767676767676)) & 0x8080808080808080) == 0;
    }
    /// Of 9 to 16 digits: the first eight in the high halves of its bytes, the last eight in the low ones. With their
    /// count nothing is lost.
    bool packDigits(std::string_view code) {
        std::uint64_t first = readBytes(code.data(), 8);
        std::uint64_t last = readBytes(code.data() + code.size() - 8, 8);
        if (!toNumbers(first) || !toNumbers(last)) return false;
        *this = {first << 4 | last, static_cast<std::uint32_t>(code.size())};
        return true;
    }

    std::uint64_t m_word = 0; ///< the bytes, the digits by four bits each, or a hash
    std::uint32_t m_kind = 0; ///< how many there are, or that it is a hash
};

} // namespace offerwright
