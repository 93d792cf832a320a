#include "offerwright/model/catalogue.h"
#include <algorithm>
#include <unordered_set>

namespace offerwright {
namespace {

bool isIn(const std::vector<std::string>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

bool names(const Picks& picks, const Product& product) {
    if (isIn(picks.skus, product.sku) || (!product.gtin.empty() && isIn(picks.skus, product.gtin))) return true;
    if (isIn(picks.brands, product.brand) || isIn(picks.suppliers, product.supplier)) return true;
    const auto holds = [&](const CategoryPath& root) { return isUnder(product.category, root); };
    if (std::ranges::any_of(picks.categories, holds)) return true;
    if (std::ranges::any_of(product.tags, [&](const std::string& tag) { return isIn(picks.tags, tag); })) return true;
    return std::ranges::any_of(picks.attributes,
                               [&](const AttributeTest& test) { return passes(test, product.attributes); });
}

bool picksPlain(const Selection& selection, const Product& product) {
    if (!selection.in.empty() && !names(selection.in, product)) return false;
    return selection.except.empty() || !names(selection.except, product);
}

bool withinPrices(const Selection& selection, const Product& product) {
    if (!product.price) return true;
    const std::int64_t price = product.price->minor;
    if (selection.priceFrom && price < *selection.priceFrom) return false;
    if (selection.priceTo && price > *selection.priceTo) return false;
    return !selection.fullPriceOnly || !product.regularPrice || price >= product.regularPrice->minor;
}

/// Of two groups with one name the first counts.
bool inGroup(const Picks& picks, const Product& product, std::span<const ProductGroup> groups) {
    return std::ranges::any_of(picks.groups, [&](const std::string& name) {
        const auto group = std::ranges::find(groups, name, &ProductGroup::name);
        return group != groups.end() && picksPlain(group->of, product) && withinPrices(group->of, product);
    });
}

} // namespace

Catalogue::Catalogue(std::vector<Product> products) {
    m_products.reserve(products.size());
    std::unordered_set<std::string> seen;
    for (Product& product : products) {
        if (!product.sku.empty() && !seen.insert(product.sku).second) continue;
        m_products.push_back(std::move(product));
    }
    // All SKUs before any GTIN: a code that is both means the SKU.
    for (std::size_t i = 0; i < m_products.size(); ++i)
        if (!m_products[i].sku.empty()) m_byCode.emplace(m_products[i].sku, i);
    for (std::size_t i = 0; i < m_products.size(); ++i)
        if (!m_products[i].gtin.empty()) m_byCode.emplace(m_products[i].gtin, i);
}

const Product* Catalogue::find(std::string_view skuOrGtin) const {
    const auto found = m_byCode.find(skuOrGtin);
    return found == m_byCode.end() ? nullptr : &m_products[found->second];
}

bool picks(const Selection& selection, const Product& product, std::span<const ProductGroup> groups) {
    const auto picked = [&](const Picks& picks) { return names(picks, product) || inGroup(picks, product, groups); };
    if (!selection.in.empty() && !picked(selection.in)) return false;
    if (!selection.except.empty() && picked(selection.except)) return false;
    return withinPrices(selection, product);
}

} // namespace offerwright
