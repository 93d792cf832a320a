#include "engine/adjudicate/matches.h"
#include <algorithm>

namespace offerwright {
namespace {

bool passesTest(const AttributeTest& test, std::string_view name, std::string_view value) {
    return passes(test, {Attribute{std::string(name), std::string(value)}});
}

} // namespace

Matches::Matches(const Program& program, std::span<const std::uint32_t> regions, const PreparedSale& sale, Desk& desk)
    : m_program(program)
    , m_tokens(&program.tokens())
    , m_regions(regions)
    , m_sale(sale.sale())
    , m_lines(sale.lines())
    , m_words(wordsFor(m_lines.size()))
    , m_desk(desk) {
    const std::size_t selections = program.selectionCount();
    desk.touched.begin(selections);
    if (desk.picked.size() < selections) desk.picked.resize(selections);
    desk.named.clear();
}

/// A new slot starts from nothing, or from everything.
void Matches::open(std::uint32_t selection) const {
    m_desk.touched.mark(selection);
    SelectionSlot& slot = m_desk.picked[selection];
    slot = {m_desk.arena.make<std::uint64_t>(2 * m_words).data()};
    if (m_program.selection(selection).open) std::ranges::fill(included(slot), ~std::uint64_t{0});
}

[[gnu::always_inline]] inline void Matches::nameTo(std::size_t line, Naming naming) {
    const std::uint32_t selection = naming.selection();
    if (!m_desk.touched.isKnown(selection)) {
        m_desk.named.push_back(selection);
        open(selection);
    }
    std::uint64_t* const words = m_desk.picked[selection].in + (naming.except() ? m_words : 0);
    words[line / 64] |= std::uint64_t{1} << (line % 64);
}

void Matches::name(std::size_t line, const Token& token) {
    if (token.text.empty()) return;
    for (const Naming naming : m_tokens->find(token)) nameTo(line, naming);
}

void Matches::compare(std::size_t line, std::string_view name, std::string_view value) {
    for (const Comparing& comparing : m_tokens->comparing(name))
        if (passesTest(*comparing.test, name, value)) nameTo(line, comparing.naming);
}

void Matches::nameWords(std::size_t number, const SaleLine& line, const Product& known) {
    name(number, {TokenKind::Sku, line.sku});
    if (known.sku != line.sku) name(number, {TokenKind::Sku, known.sku});
    if (known.gtin != line.sku) name(number, {TokenKind::Sku, known.gtin});
    forEachSubtree(line.category.value_or(known.category), [&](const Token& token) { name(number, token); });
    name(number, {TokenKind::Brand, line.brand.value_or(known.brand)});
    name(number, {TokenKind::Supplier, line.supplier.value_or(known.supplier)});
    const auto tag = [&](std::string_view each) { name(number, {TokenKind::Tag, each}); };
    const auto attribute = [&](std::string_view of, std::string_view value) {
        name(number, {TokenKind::Attribute, of, value});
        compare(number, of, value);
    };
    if (line.tags)
        for (const std::string_view each : *line.tags) tag(each);
    else
        for (const std::string& each : known.tags) tag(each);
    if (line.attributes)
        for (const auto& each : *line.attributes) attribute(each.name, each.value);
    else
        for (const Attribute& each : known.attributes) attribute(each.name, each.value);
}

void Matches::nameKnown(std::size_t line, const PreparedLine& known) {
    const auto to = [&](Naming naming) { nameTo(line, naming); };
    m_tokens->region(0).visit(known.known, known.traits, to);
    for (const std::uint32_t region : m_regions) m_tokens->region(region).visit(known.known, known.traits, to);
}

void Matches::prepare(std::size_t line) const {
    if (line >= m_lines.size() || m_lines[line].saysItself) return;
    m_tokens->region(0).prepare(m_lines[line].known);
    for (const std::uint32_t region : m_regions) m_tokens->region(region).prepare(m_lines[line].known);
}

void Matches::goOnWith(const TokenIndex& tokens) {
    m_tokens = &tokens;
    m_regions = {};
}

void Matches::addLine(std::size_t line) {
    static const Product kUnknown;
    const PreparedLine& prepared = m_lines[line];
    if (!prepared.saysItself) return nameKnown(line, prepared);
    const bool isKnown = prepared.known != kNoProduct;
    nameWords(line, m_sale.lines[line], isKnown ? m_program.catalogue->products()[prepared.known] : kUnknown);
}

void Matches::show(LineWords visible) {
    m_visible = visible;
    ++m_shown;
}

/// Of what the selection picks, only lines within its range of prices stay.
void Matches::keepPrices(std::uint32_t selection, std::span<std::uint64_t> in) const {
    const Selection& asked = *m_program.selection(selection).source;
    forEachLine(in, [&](std::uint32_t line) {
        const PreparedLine& known = m_lines[line];
        const bool keeps = (!asked.priceFrom || known.price >= *asked.priceFrom) &&
                           (!asked.priceTo || known.price <= *asked.priceTo) &&
                           (!asked.fullPriceOnly || known.price >= known.regular);
        if (!keeps) in[line / 64] &= ~(std::uint64_t{1} << (line % 64));
    });
}

void Matches::takeFeeds(std::uint32_t selection, const SelectionSlot& slot) const {
    for (const Feed& feed : m_program.feedsOf(selection)) {
        const LineWords from = of(feed.from);
        const auto to = feed.except ? excepted(slot) : included(slot);
        for (std::size_t at = 0; at < m_words; ++at) to[at] |= from[at];
    }
}

void Matches::settle(std::uint32_t selection) const {
    if (!m_desk.touched.isKnown(selection)) open(selection);
    SelectionSlot& slot = m_desk.picked[selection];
    slot.settledFor = m_shown;
    const SelectionEntry& entry = m_program.selection(selection);
    if (entry.fed) takeFeeds(selection, slot);
    const auto in = included(slot);
    const auto out = excepted(slot);
    for (std::size_t at = 0; at < m_words; ++at) in[at] &= ~out[at] & m_visible[at];
    if (entry.priced) keepPrices(selection, in);
}

/// What nobody asks for is never worked out.
LineWords Matches::of(std::uint32_t selection) const {
    if (!m_desk.touched.isKnown(selection) || m_desk.picked[selection].settledFor != m_shown) settle(selection);
    return included(m_desk.picked[selection]);
}

} // namespace offerwright
