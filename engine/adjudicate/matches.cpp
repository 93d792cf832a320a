#include "engine/adjudicate/matches.h"
#include "engine/adjudicate/bit_table.h"
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
    , m_known(sale.known())
    , m_words(wordsFor(m_lines.size()))
    , m_desk(desk) {
    desk.picked.begin();
    desk.named.clear();
}

/// Where the selection's lines lie; `fresh` is called when none were asked for yet.
template <typename Fresh>
[[gnu::always_inline]] inline SelectionSlot& Matches::slotOf(std::uint32_t selection, const Fresh& fresh) const {
    return m_desk.picked.at(selection, m_desk.arena, [&](SelectionSlot& slot) {
        slot.in = m_words > 1 ? m_desk.arena.make<std::uint64_t>(2 * m_words).data() : slot.few;
        fresh();
    });
}

/// The lines of a naming, 64 a word.
[[gnu::always_inline]] inline std::uint64_t& Matches::wordOf(Naming naming, std::size_t at) {
    const std::uint32_t selection = naming.selection();
    SelectionSlot& slot = slotOf(selection, [&] { m_desk.named.push_back(selection); });
    return slot.in[at + m_words * naming.except()];
}

[[gnu::always_inline]] inline void Matches::nameTo(std::size_t line, Naming naming) {
    wordOf(naming, line / 64) |= std::uint64_t{1} << (line % 64);
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

/// Every line's bits are turned into every naming's lines. Says which lines have a list besides.
std::span<const KnownLine> Matches::nameCommon(const ProductIndex& index) {
    const std::span<const Naming> common = index.common();
    auto& listed = m_desk.listed;
    listed.resize(m_known.size());
    std::size_t count = 0;
    for (auto known = m_known.begin(); known != m_known.end();) {
        const std::size_t word = known->line / 64;
        BitTable table{};
        for (; known != m_known.end() && known->line / 64 == word; ++known) {
            const std::uint64_t bits = index.commonOf(known->product);
            table[known->line % 64] = bits;
            listed[count] = *known;
            count += (bits & ProductIndex::kHasList) != 0 ? 1 : 0;
        }
        turn(table);
        for (std::size_t i = 0; i < common.size(); ++i)
            if (table[i] != 0) wordOf(common[i], word) |= table[i];
    }
    return std::span(listed).first(count);
}

/// Lists of large catalogues are far from each other: they are fetched ahead. How long each of them is cannot be
/// foreseen, so that all are laid end to end before anything is named.
void Matches::nameListed(const ProductIndex& index, std::span<const KnownLine> lines) {
    for (const KnownLine& each : lines) index.prepare(each.product);
    for (const KnownLine& each : lines) index.prepareItems(each.product);
    auto& all = m_desk.namings;
    std::size_t count = 0;
    for (const KnownLine& each : lines)
        index.visit(each.product, m_lines[each.line].profile, [&](std::span<const Naming> namings) {
            if (count + namings.size() + kReadable > all.size()) all.resize(2 * (count + namings.size() + kReadable));
            LineNaming* const to = all.data() + count;
            for (std::size_t i = 0; i < kReadable; ++i) to[i] = {each.line, namings.data()[i]};
            for (std::size_t i = kReadable; i < namings.size(); ++i) to[i] = {each.line, namings[i]};
            count += namings.size();
        });
    for (const LineNaming& each : std::span(all).first(count)) nameTo(each.line, each.by);
}

void Matches::nameProducts(const ProductIndex& index) {
    const auto listed = index.common().empty() ? m_known : nameCommon(index);
    if (!index.listsNothing()) nameListed(index, listed);
}

/// Lines whose words are not, or not alone, those of the catalogue.
void Matches::nameByWords() {
    static const Product kUnknown;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const PreparedLine& line = m_lines[i];
        if (!line.saysItself || line.thousandths <= 0) continue;
        const bool isKnown = line.known != kNoProduct;
        nameWords(i, m_sale.lines[i], isKnown ? m_program.catalogue->products()[line.known] : kUnknown);
    }
}

void Matches::nameBy(const TokenIndex& tokens, std::span<const std::uint32_t> regions) {
    m_tokens = &tokens;
    if (m_known.size() < m_lines.size()) nameByWords();
    nameProducts(tokens.region(0));
    for (const std::uint32_t region : regions) nameProducts(tokens.region(region));
}

/// What has changed since the set was compiled as a whole has an index of one region.
void Matches::nameLines() {
    nameBy(m_program.tokens(), m_regions);
    if (const TokenIndex* later = m_program.laterTokens()) nameBy(*later, {});
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

void Matches::settle(std::uint32_t selection, SelectionSlot& slot) const {
    slot.settledFor = m_shown;
    const SelectionEntry& entry = m_program.selection(selection);
    if (entry.fed) takeFeeds(selection, slot);
    const auto in = included(slot);
    const auto out = excepted(slot);
    if (entry.open) std::ranges::fill(in, ~std::uint64_t{0});
    for (std::size_t at = 0; at < m_words; ++at) in[at] &= ~out[at] & m_visible[at];
    if (entry.priced) keepPrices(selection, in);
}

/// What nobody asks for is never worked out.
LineWords Matches::of(std::uint32_t selection) const {
    SelectionSlot& slot = slotOf(selection, [] {});
    if (slot.settledFor != m_shown) settle(selection, slot);
    return included(slot);
}

} // namespace offerwright
