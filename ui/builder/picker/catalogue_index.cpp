#include "ui/builder/picker/catalogue_index.h"
#include "app/models/finder.h"
#include <algorithm>

namespace offerwright::ui {
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
    m_places.reserve(m_catalogue->products().size());
    for (const Product& product : m_catalogue->products()) addProduct(product);
    countUp();
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
            m_categories.push_back({label, app::foldedForSearch(label), grown, parent, row, {}, 0});
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
        values.push_back({label, app::foldedForSearch(label), name, value, 0});
    }
    ++values[static_cast<std::size_t>(known->second)].count;
    return known->second;
}

void CatalogueIndex::addProduct(const Product& product) {
    ProductPlace place;
    place.category = product.category.empty() ? 0 : addCategory(product.category);
    ++m_categories[static_cast<std::size_t>(place.category)].count;
    if (!product.brand.empty()) place.values.push_back({Facet::Brand, addValue(Facet::Brand, product.brand)});
    if (!product.supplier.empty())
        place.values.push_back({Facet::Supplier, addValue(Facet::Supplier, product.supplier)});
    for (const std::string& tag : product.tags) place.values.push_back({Facet::Tag, addValue(Facet::Tag, tag)});
    for (const Attribute& attribute : product.attributes)
        place.values.push_back({Facet::Attribute, addValue(Facet::Attribute, attribute.value, attribute.name)});
    place.search =
        app::foldedForSearch(fromUtf8(product.name + ' ' + product.brand + ' ' + product.sku + ' ' + product.gtin));
    m_places.push_back(std::move(place));
}

void CatalogueIndex::countUp() {
    // Parents come before their children, so from the back every node is complete before it is added to its parent.
    for (std::size_t i = m_categories.size(); i-- > 1;) {
        const int parent = m_categories[i].parent;
        m_categories[static_cast<std::size_t>(parent)].count += m_categories[i].count;
    }
}

} // namespace offerwright::ui
