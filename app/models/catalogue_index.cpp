#include "app/models/catalogue_index.h"

namespace offerwright::app {
namespace {

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

/// Names of attributes hold no unit separator, so one string names the pair.
std::string keyOf(std::string_view value, std::string_view name) {
    return std::string(name) + '\x1f' + std::string(value);
}

} // namespace

CatalogueIndex::CatalogueIndex(std::shared_ptr<const Catalogue> catalogue)
    : m_catalogue(std::move(catalogue)) {
    m_categories.push_back({});
    m_byPath.emplace(std::string(), 0);
    const WordList& categories = m_catalogue->categories();
    for (std::uint32_t i = 0; i < categories.size(); ++i) m_nodes.push_back(addCategory(categories[i]));
    addWords(Facet::Brand, m_catalogue->brands());
    addWords(Facet::Supplier, m_catalogue->suppliers());
    addKinds();
    countProducts();
    addTexts();
}

int CatalogueIndex::category(std::string_view path) const {
    const auto found = m_byPath.find(std::string(path));
    return found == m_byPath.end() ? -1 : found->second;
}

int CatalogueIndex::value(Facet facet, std::string_view value, std::string_view name) const {
    const auto& byValue = m_byValue[static_cast<std::size_t>(facet)];
    const auto found = byValue.find(keyOf(value, name));
    return found == byValue.end() ? -1 : found->second;
}

std::vector<int> CatalogueIndex::lineage(int category) const {
    std::vector<int> nodes;
    for (int node = category; node > 0; node = m_categories[static_cast<std::size_t>(node)].parent)
        nodes.push_back(node);
    return nodes;
}

CatalogueIndex::Values CatalogueIndex::valuesOf(ProductNumber product) const {
    const ProductTraits& traits = m_catalogue->traits(product);
    Values values;
    if (traits.brand > 0) values.emplace_back(Facet::Brand, static_cast<int>(traits.brand) - 1);
    if (traits.supplier > 0) values.emplace_back(Facet::Supplier, static_cast<int>(traits.supplier) - 1);
    const Values& ofKind = m_kinds[traits.kind];
    values.insert(values.end(), ofKind.begin(), ofKind.end());
    return values;
}

int CatalogueIndex::addCategory(const CategoryPath& path) {
    if (const auto found = m_byPath.find(path); found != m_byPath.end()) return found->second;
    int parent = 0;
    CategoryPath grown;
    for (const std::string& name : splitCategory(path)) {
        const CategoryPath step = joinCategory({name});
        grown = grown.empty() ? step : grown + '/' + step;
        const auto [known, isNew] = m_byPath.emplace(grown, static_cast<int>(m_categories.size()));
        if (isNew) {
            auto& siblings = m_categories[static_cast<std::size_t>(parent)].children;
            const int row = static_cast<int>(siblings.size());
            siblings.push_back(known->second);
            const QString label = fromUtf8(name);
            m_categories.push_back({label, foldedForSearch(label), grown, parent, row, {}, 0});
        }
        parent = known->second;
    }
    return parent;
}

int CatalogueIndex::addValue(Facet facet, const std::string& value, const std::string& name) {
    auto& values = m_values[static_cast<std::size_t>(facet)];
    auto& byValue = m_byValue[static_cast<std::size_t>(facet)];
    const auto [known, isNew] = byValue.emplace(keyOf(value, name), static_cast<int>(values.size()));
    if (isNew) {
        const QString label = name.empty() ? fromUtf8(value) : fromUtf8(name) + QStringLiteral(": ") + fromUtf8(value);
        values.push_back({label, foldedForSearch(label), name, value, 0});
    }
    return known->second;
}

/// A word of the list gets the value before its number: the list begins with the word that says nothing.
void CatalogueIndex::addWords(Facet facet, const WordList& words) {
    for (std::uint32_t i = 1; i < words.size(); ++i) addValue(facet, words[i]);
}

void CatalogueIndex::addKinds() {
    m_kinds.resize(m_catalogue->kinds().size());
    for (std::size_t kind = 1; kind < m_kinds.size(); ++kind) {
        const Product& product = m_catalogue->products()[m_catalogue->kinds()[kind]];
        for (const std::string& tag : product.tags) m_kinds[kind].emplace_back(Facet::Tag, addValue(Facet::Tag, tag));
        for (const Attribute& attribute : product.attributes)
            m_kinds[kind].emplace_back(Facet::Attribute, addValue(Facet::Attribute, attribute.value, attribute.name));
    }
}

void CatalogueIndex::countProducts() {
    for (ProductNumber product = 0; product < m_catalogue->products().size(); ++product) {
        ++m_categories[static_cast<std::size_t>(m_nodes[m_catalogue->traits(product).category])].count;
        for (const auto& [facet, value] : valuesOf(product))
            ++m_values[static_cast<std::size_t>(facet)][static_cast<std::size_t>(value)].count;
    }
    // Parents come before their children, so from the back every node is complete before it is added to its parent.
    for (std::size_t i = m_categories.size(); i-- > 1;) {
        const int parent = m_categories[i].parent;
        m_categories[static_cast<std::size_t>(parent)].count += m_categories[i].count;
    }
}

void CatalogueIndex::addTexts() {
    std::size_t bytes = 0;
    for (const Product& product : m_catalogue->products())
        bytes += product.name.size() + product.sku.size() + product.gtin.size() + product.brand->size() + 2;
    m_texts.reserve(m_catalogue->products().size(), bytes);
    for (const Product& product : m_catalogue->products())
        m_texts.add(product.name + ' ' + product.sku + ' ' + product.gtin, product.brand);
}

} // namespace offerwright::app
