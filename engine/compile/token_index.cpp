#include "engine/compile/token_index.h"

namespace offerwright {
namespace {

template <typename Visit> void forEachToken(const Picks& picks, const Visit& visit) {
    for (const std::string& sku : picks.skus) visit(Token{TokenKind::Sku, sku});
    for (const std::string& category : picks.categories) visit(Token{TokenKind::Category, category});
    for (const std::string& brand : picks.brands) visit(Token{TokenKind::Brand, brand});
    for (const std::string& supplier : picks.suppliers) visit(Token{TokenKind::Supplier, supplier});
    for (const std::string& tag : picks.tags) visit(Token{TokenKind::Tag, tag});
    for (const AttributeTest& test : picks.attributes)
        if (test.how == Comparison::Is) visit(Token{TokenKind::Attribute, test.name, test.value});
}

template <typename Visit> void forEachComparing(const Picks& picks, const Visit& visit) {
    for (const AttributeTest& test : picks.attributes)
        if (test.how == Comparison::AtLeast || test.how == Comparison::AtMost) visit(test);
}

} // namespace

void TokenIndex::build(const std::vector<const Selection*>& selections) {
    std::vector<std::pair<std::uint32_t, Naming>> pairs;
    const auto name = [&](const Token& token, Naming naming) {
        const auto next = static_cast<std::uint32_t>(m_numbers.size());
        pairs.emplace_back(m_numbers.try_emplace(token, next).first->second, naming);
    };
    m_numbers.reserve(selections.size() * 4);
    for (std::uint32_t number = 0; number < selections.size(); ++number) {
        const Selection& selection = *selections[number];
        if (selection.in.empty()) m_open.push_back(number);
        forEachToken(selection.in, [&](const Token& token) { name(token, {number, false}); });
        forEachToken(selection.except, [&](const Token& token) { name(token, {number, true}); });
        forEachComparing(selection.in, [&](const AttributeTest& test) {
            m_comparing[test.name].push_back({{number, false}, &test});
        });
        forEachComparing(selection.except, [&](const AttributeTest& test) {
            m_comparing[test.name].push_back({{number, true}, &test});
        });
    }
    m_namings.build(m_numbers.size(), pairs);
}

std::span<const Naming> TokenIndex::find(const Token& token) const {
    const auto found = m_numbers.find(token);
    return found == m_numbers.end() ? std::span<const Naming>{} : m_namings.of(found->second);
}

std::span<const Comparing> TokenIndex::comparing(std::string_view attribute) const {
    const auto found = m_comparing.find(attribute);
    return found == m_comparing.end() ? std::span<const Comparing>{} : std::span<const Comparing>(found->second);
}

std::size_t hashOf(const Selection& selection) {
    std::size_t sum = 17;
    const auto mix = [&sum](const Token& token) { sum = sum * 1099511628211ULL + TokenHash{}(token); };
    forEachToken(selection.in, mix);
    sum += 101;
    forEachToken(selection.except, mix);
    sum = sum * 31 + static_cast<std::size_t>(selection.priceFrom.value_or(-1));
    sum = sum * 31 + static_cast<std::size_t>(selection.priceTo.value_or(-1));
    return sum;
}

} // namespace offerwright
