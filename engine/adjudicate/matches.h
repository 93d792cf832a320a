/// \file Which lines each selection of the set picks in one basket, found from the lines' side through the token index.
#pragma once
#include "engine/adjudicate/desk.h"
#include "engine/adjudicate/line_set.h"
#include "offerwright/adjudicate/prepared_sale.h"

namespace offerwright {

using SaleLine = SaleParts::Line;

/// First the lines are named, then `show` says which lines promotions may see at all; then selections may be asked.
class Matches {
public:
    /// `regions` of the token index beside the one of everywhere.
    Matches(const Program& program, std::span<const std::uint32_t> regions, const PreparedSale& sale, Desk& desk);
    /// What a line itself carries wins over the catalogue.
    void nameLines();
    /// Only lines in `visible` are picked from now on. Never more than before.
    void show(LineWords visible);

    LineWords of(std::uint32_t selection) const;
    /// Selections that a line was named for. No particular order.
    std::span<const std::uint32_t> touched() const { return m_desk.named; }

private:
    void nameWords(std::size_t line, const SaleLine& said, const Product& known);
    void nameByWords();
    void nameBy(const TokenIndex& tokens, std::span<const std::uint32_t> regions);
    void nameProducts(const ProductIndex& index);
    std::span<const KnownLine> nameCommon(const ProductIndex& index);
    void nameListed(const ProductIndex& index, std::span<const KnownLine> lines);
    void compare(std::size_t line, std::string_view name, std::string_view value);
    void name(std::size_t line, const Token& token);
    void nameTo(std::size_t line, Naming naming);
    std::uint64_t& wordOf(Naming naming, std::size_t at);
    void keepPrices(std::uint32_t selection, std::span<std::uint64_t> in) const;
    template <typename Fresh> SelectionSlot& slotOf(std::uint32_t selection, const Fresh& fresh) const;
    void takeFeeds(std::uint32_t selection, const SelectionSlot& slot) const;
    void settle(std::uint32_t selection, SelectionSlot& slot) const;
    std::span<std::uint64_t> included(const SelectionSlot& slot) const { return {slot.in, m_words}; }
    std::span<std::uint64_t> excepted(const SelectionSlot& slot) const { return {slot.in + m_words, m_words}; }

    const Program& m_program;
    const TokenIndex* m_tokens = nullptr; ///< that lines are being named by
    std::span<const std::uint32_t> m_regions;
    const Sale& m_sale;
    std::span<const PreparedLine> m_lines;
    std::span<const KnownLine> m_known;
    std::size_t m_words;
    Desk& m_desk;
    LineWords m_visible;
    std::uint32_t m_shown = 0; ///< how often what is visible was said
};

} // namespace offerwright
