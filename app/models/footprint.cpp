#include "app/models/footprint.h"
#include <algorithm>
#include <offerwright/model/nodes.h>
#include <offerwright/model/walk.h>

namespace offerwright::app {
namespace {

/// The word that is none is not in a list, but products may have it.
bool hasWord(const std::vector<bool>& flags, const WordList& list, const std::vector<std::string>& words) {
    return std::ranges::any_of(words, [&](const std::string& word) {
        const std::uint32_t number = list.find(word);
        return (number > 0 || word.empty()) && flags[number];
    });
}

bool namesGroups(const Selection& selection) {
    return !selection.in.groups.empty() || !selection.except.groups.empty();
}

} // namespace

/// A promotion that names no products speaks of all.
Footprint::Footprint(const Promotion& promotion, const Workspace& workspace)
    : m_catalogue(*workspace.catalogue)
    , m_groups(workspace.programme->productGroups)
    , m_isHere(m_catalogue.products().size(), false)
    , m_categories(m_catalogue.categories().size(), false)
    , m_brands(m_catalogue.brands().size(), false)
    , m_suppliers(m_catalogue.suppliers().size(), false)
    , m_kinds(m_catalogue.kinds().size(), false) {
    std::vector<Selection> selections;
    forEachSelection(promotion, [&](const NodeId&, const Selection& selection) { selections.push_back(selection); });
    if (selections.empty()) selections.emplace_back();
    for (const Selection& selection : selections)
        visitPicked(m_catalogue, selection, m_groups, [this](ProductNumber product) {
            add(product);
            return true;
        });
}

void Footprint::add(ProductNumber product) {
    if (m_isHere[product]) return;
    m_isHere[product] = true;
    m_products.push_back(product);
    const ProductTraits& traits = m_catalogue.traits(product);
    m_categories[traits.category] = true;
    m_brands[traits.brand] = true;
    m_suppliers[traits.supplier] = true;
    m_kinds[traits.kind] = true;
}

bool Footprint::meets(const Promotion& other) const {
    if (m_products.empty()) return false;
    bool any = false;
    bool met = false;
    forEachSelection(other, [&](const NodeId&, const Selection& selection) {
        any = true;
        met = met || touches(selection);
    });
    return met || !any;
}

bool Footprint::touches(const Selection& selection) const {
    if (selection.everything()) return true;
    if (namesGroups(selection)) return isPicked(selection);
    if (!selection.in.empty() && !isNamed(selection.in)) return false;
    Selection plain;
    plain.in = selection.in;
    return selection == plain || isPicked(selection);
}

bool Footprint::isNamed(const Picks& picks) const {
    const auto isHere = [&](const std::string& code) {
        return std::ranges::any_of(m_catalogue.numbersOf(code), [&](ProductNumber each) { return m_isHere[each]; });
    };
    return std::ranges::any_of(picks.skus, isHere) || hasWord(m_brands, m_catalogue.brands(), picks.brands) ||
           hasWord(m_suppliers, m_catalogue.suppliers(), picks.suppliers) ||
           std::ranges::any_of(picks.categories, [this](const auto& root) { return isNamedUnder(root); }) ||
           isNamedByKind(picks);
}

bool Footprint::isNamedUnder(const CategoryPath& root) const {
    for (std::uint32_t i = 0; i < m_categories.size(); ++i)
        if (m_categories[i] && isUnder(m_catalogue.categories()[i], root)) return true;
    return false;
}

bool Footprint::isNamedByKind(const Picks& picks) const {
    if (picks.tags.empty() && picks.attributes.empty()) return false;
    static const Product plain;
    for (std::uint32_t i = 0; i < m_kinds.size(); ++i) {
        if (!m_kinds[i]) continue;
        const Product& product = i == 0 ? plain : m_catalogue.products()[m_catalogue.kinds()[i]];
        const auto passed = [&](const AttributeTest& test) { return passes(test, product.attributes); };
        if (std::ranges::find_first_of(product.tags, picks.tags) != product.tags.end()) return true;
        if (std::ranges::any_of(picks.attributes, passed)) return true;
    }
    return false;
}

/// Product by product, from the side that is likely the shorter.
bool Footprint::isPicked(const Selection& selection) const {
    const Picks& in = selection.in;
    if (in.empty() || !in.categories.empty() || !in.tags.empty() || !in.attributes.empty() || !in.groups.empty())
        return std::ranges::any_of(m_products, [&](ProductNumber product) {
            return picks(selection, m_catalogue.products()[product], m_groups);
        });
    bool found = false;
    visitPicked(m_catalogue, selection, m_groups, [&](ProductNumber product) {
        found = m_isHere[product];
        return !found;
    });
    return found;
}

} // namespace offerwright::app
