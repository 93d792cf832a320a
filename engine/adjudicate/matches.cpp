#include "engine/adjudicate/matches.h"
#include <algorithm>

namespace offerwright {

Matches::Matches(const Program& program, std::size_t lines)
    : m_program(program)
    , m_words(wordsFor(lines))
    , m_slots(program.selections.size(), kNone)
    , m_bits(2 * m_words, 0)
    , m_prices(lines) {
    m_bits.reserve((program.tokens.openSelections().size() + 32) * 2 * m_words);
    for (const std::uint32_t selection : program.tokens.openSelections())
        std::ranges::fill(included(slotOf(selection)), ~std::uint64_t{0});
}

std::uint32_t Matches::slotOf(std::uint32_t selection) {
    if (m_slots[selection] != kNone) return m_slots[selection];
    m_touched.push_back(selection);
    m_slots[selection] = static_cast<std::uint32_t>(m_touched.size());
    m_bits.resize(m_bits.size() + 2 * m_words, 0);
    return m_slots[selection];
}

void Matches::nameTo(std::size_t line, const Naming& naming) {
    const std::uint32_t slot = slotOf(naming.selection);
    offerwright::addLine(naming.except ? excepted(slot) : included(slot), line);
}

void Matches::name(std::size_t line, const Token& token) {
    if (token.text.empty()) return;
    for (const Naming& naming : m_program.tokens.find(token)) nameTo(line, naming);
}

void Matches::compare(std::size_t line, const Attribute& attribute) {
    for (const Comparing& comparing : m_program.tokens.comparing(attribute.name))
        if (passes(*comparing.test, {attribute})) nameTo(line, comparing.naming);
}

/// A path names every subtree that it lies in.
void Matches::nameCategory(std::size_t line, std::string_view path) {
    for (std::size_t end = path.find('/'); end != std::string_view::npos; end = path.find('/', end + 1))
        name(line, {TokenKind::Category, path.substr(0, end)});
    name(line, {TokenKind::Category, path});
}

void Matches::addLine(std::size_t number, const Line& line, const Product* product) {
    static const Product kUnknown;
    const Product& known = product ? *product : kUnknown;
    name(number, {TokenKind::Sku, line.sku});
    if (known.sku != line.sku) name(number, {TokenKind::Sku, known.sku});
    if (known.gtin != line.sku) name(number, {TokenKind::Sku, known.gtin});
    nameCategory(number, line.category ? *line.category : known.category);
    name(number, {TokenKind::Brand, line.brand ? *line.brand : known.brand});
    name(number, {TokenKind::Supplier, line.supplier ? *line.supplier : known.supplier});
    for (const std::string& tag : line.tags ? *line.tags : known.tags) name(number, {TokenKind::Tag, tag});
    for (const Attribute& attribute : line.attributes ? *line.attributes : known.attributes) {
        name(number, {TokenKind::Attribute, attribute.name, attribute.value});
        compare(number, attribute);
    }
    const Money regular = line.regularPrice.value_or(known.regularPrice.value_or(line.unitPrice));
    m_prices[number] = {line.unitPrice.minor, regular.minor};
}

/// Of what the selection picks, only lines within its range of prices stay.
void Matches::keepPrices(std::uint32_t selection) {
    const Selection& asked = *m_program.selections[selection];
    if (!asked.priceFrom && !asked.priceTo && !asked.fullPriceOnly) return;
    const auto in = included(m_slots[selection]);
    forEachLine(in, [&](std::uint32_t line) {
        const Price& price = m_prices[line];
        const bool keeps = (!asked.priceFrom || price.now >= *asked.priceFrom) &&
                           (!asked.priceTo || price.now <= *asked.priceTo) &&
                           (!asked.fullPriceOnly || price.now >= price.regular);
        if (!keeps) in[line / 64] &= ~(std::uint64_t{1} << (line % 64));
    });
}

void Matches::settle(std::uint32_t selection, LineWords visible) {
    const auto in = included(m_slots[selection]);
    const auto out = excepted(m_slots[selection]);
    for (std::size_t at = 0; at < m_words; ++at) in[at] &= ~out[at] & visible[at];
    keepPrices(selection);
}

void Matches::close(LineWords visible) {
    for (const Feed& feed : m_program.feeds) {
        if (m_slots[feed.from] == kNone) continue;
        settle(feed.from, visible);
        const std::uint32_t slot = slotOf(feed.to);
        const auto from = included(m_slots[feed.from]);
        const auto to = feed.except ? excepted(slot) : included(slot);
        for (std::size_t at = 0; at < m_words; ++at) to[at] |= from[at];
    }
    for (const std::uint32_t selection : m_touched) settle(selection, visible);
}

LineWords Matches::of(std::uint32_t selection) const {
    const std::size_t slot = m_slots[selection] == kNone ? 0 : m_slots[selection];
    return {m_bits.data() + slot * 2 * m_words, m_words};
}

} // namespace offerwright
