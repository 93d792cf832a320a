/// \file Which lines each selection of the set picks in one basket, found from the lines' side through the token index.
#pragma once
#include "engine/adjudicate/line_set.h"
#include "engine/compile/program.h"
#include "offerwright/model/basket.h"

namespace offerwright {

/// First every line is named, then `close` says which lines promotions may see at all.
class Matches {
public:
    Matches(const Program& program, std::size_t lines);
    /// `product` is the catalogue's, null when unknown; what the line itself carries wins.
    void addLine(std::size_t number, const Line& line, const Product* product);
    /// Only lines in `visible` stay picked, and each selection that goes by others has what they have.
    void close(LineWords visible);

    LineWords of(std::uint32_t selection) const;
    /// Selections that a line was named for, or that start from everything. No particular order.
    const std::vector<std::uint32_t>& touched() const { return m_touched; }

private:
    /// What one unit of a line costs, and what it regularly does.
    struct Price {
        std::int64_t now = 0;
        std::int64_t regular = 0;
    };
    void compare(std::size_t line, const Attribute& attribute);
    void nameTo(std::size_t line, const Naming& naming);
    void settle(std::uint32_t selection, LineWords visible);
    void keepPrices(std::uint32_t selection);
    void name(std::size_t line, const Token& token);
    void nameCategory(std::size_t line, std::string_view path);
    std::uint32_t slotOf(std::uint32_t selection);
    std::span<std::uint64_t> included(std::uint32_t slot) { return {m_bits.data() + slot * 2 * m_words, m_words}; }
    std::span<std::uint64_t> excepted(std::uint32_t slot) {
        return {m_bits.data() + (slot * 2 + 1) * m_words, m_words};
    }

    const Program& m_program;
    std::size_t m_words;
    std::vector<std::uint32_t> m_slots; ///< by selection; kNone while untouched
    std::vector<std::uint64_t> m_bits;  ///< slot 0 is the empty set
    std::vector<std::uint32_t> m_touched;
    std::vector<Price> m_prices; ///< by line
};

} // namespace offerwright
