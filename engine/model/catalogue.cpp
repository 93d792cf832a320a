#include "offerwright/model/catalogue.h"
#include "offerwright/base/hash.h"
#include <algorithm>

namespace offerwright {
namespace {

bool isIn(const std::vector<std::string>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

bool names(const Picks& picks, const Product& product) {
    if (isIn(picks.skus, product.sku) || (!product.gtin.empty() && isIn(picks.skus, product.gtin))) return true;
    if (isIn(picks.brands, product.brand) || isIn(picks.suppliers, product.supplier)) return true;
    const auto holds = [&](const CategoryPath& root) { return isUnder(*product.category, root); };
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

struct TraitsHash {
    std::size_t operator()(const ProductTraits& traits) const {
        const std::uint64_t words[] = {std::uint64_t{traits.category} << 32 | traits.brand,
                                       std::uint64_t{traits.supplier} << 32 | traits.kind};
        return hashOf({reinterpret_cast<const char*>(words), sizeof words});
    }
};

/// Of two groups with one name the first counts.
bool inGroup(const Picks& picks, const Product& product, std::span<const ProductGroup> groups) {
    return std::ranges::any_of(picks.groups, [&](const std::string& name) {
        const auto group = std::ranges::find(groups, name, &ProductGroup::name);
        return group != groups.end() && picksPlain(group->of, product) && withinPrices(group->of, product);
    });
}

} // namespace

/// What was met so far.
struct Catalogue::Numbers {
    std::unordered_map<std::string, std::uint32_t> kinds;
    std::unordered_map<ProductTraits, std::uint32_t, TraitsHash> profiles;
};

Catalogue::Catalogue(std::vector<Product> products)
    : m_products(std::move(products)) {
    index();
}

std::uint32_t WordList::add(std::string_view word) {
    if (word.empty()) return 0;
    const auto [known, isNew] = m_numbers.try_emplace(std::string(word), static_cast<std::uint32_t>(m_words.size()));
    if (isNew) m_words.emplace_back(word);
    return known->second;
}

ProductLists::ProductLists(const std::vector<std::uint32_t>& words, std::size_t count)
    : m_begins(count + 1, 0)
    , m_products(words.size()) {
    for (const std::uint32_t word : words) ++m_begins[word + 1];
    for (std::size_t i = 0; i < count; ++i) m_begins[i + 1] += m_begins[i];
    std::vector<std::uint32_t> next = m_begins;
    for (ProductNumber product = 0; product < words.size(); ++product) m_products[next[words[product]]++] = product;
}

/// All SKUs before any GTIN: a code that is both means the SKU.
void Catalogue::index() {
    m_codes.resize(m_products.size() * 3 + 1);
    // In their place: there may be no room for all products twice.
    ProductNumber kept = 0;
    for (Product& product : m_products) {
        if (numberOf(product.sku) != kNoProduct) continue;
        if (&product != &m_products[kept]) m_products[kept] = std::move(product);
        add(m_products[kept].sku, kept);
        ++kept;
    }
    m_products.resize(kept);
    for (ProductNumber i = 0; i < m_products.size(); ++i)
        if (m_products[i].gtin != m_products[i].sku) add(m_products[i].gtin, i);
    Numbers numbers;
    m_briefs.reserve(m_products.size());
    for (const Product& product : m_products) number(product, numbers);
    list();
}

void Catalogue::list() {
    const auto listed = [&](std::uint32_t ProductTraits::*word, std::size_t count) {
        std::vector<std::uint32_t> words;
        words.reserve(m_briefs.size());
        for (const ProductBrief& brief : m_briefs) words.push_back(m_profiles[brief.profile].*word);
        return ProductLists(words, count);
    };
    m_ofCategory = listed(&ProductTraits::category, m_categories.size());
    m_ofBrand = listed(&ProductTraits::brand, m_brands.size());
    m_ofSupplier = listed(&ProductTraits::supplier, m_suppliers.size());
    m_ofKind = listed(&ProductTraits::kind, m_kinds.size());
    for (ProductNumber i = 0; i < m_products.size(); ++i)
        if (m_products[i].price && m_products[i].price->minor > 0) m_byPrice.push_back(i);
    std::ranges::stable_sort(m_byPrice, {}, [&](ProductNumber i) { return m_products[i].price->minor; });
}

void Catalogue::add(const std::string& code, ProductNumber product) {
    if (code.empty()) return;
    const CodeKey key(code);
    std::size_t at = key.placeAmong(m_codes.size());
    while (m_codes[at].product != kNoProduct) at = after(at);
    m_codes[at] = {key, product};
}

void Catalogue::number(const Product& product, Numbers& numbers) {
    std::string kind;
    for (const std::string& tag : product.tags) kind.append(tag) += '\0';
    for (const Attribute& each : product.attributes) ((kind += '\1').append(each.name) += '\1').append(each.value);
    ProductTraits traits{m_categories.add(product.category), m_brands.add(product.brand),
                         m_suppliers.add(product.supplier)};
    if (!kind.empty()) {
        const auto next = static_cast<std::uint32_t>(m_kinds.size());
        const auto [known, isNew] = numbers.kinds.try_emplace(std::move(kind), next);
        if (isNew) m_kinds.push_back(static_cast<ProductNumber>(m_briefs.size()));
        traits.kind = known->second;
    }
    const auto next = static_cast<std::uint32_t>(m_profiles.size());
    const auto [known, isNew] = numbers.profiles.try_emplace(traits, next);
    if (isNew) m_profiles.push_back(traits);
    m_briefs.push_back(
        {known->second, product.measure, product.floorPrice.has_value(), product.regularPrice.has_value()});
}

/// Stops when `visit(product)` says so, and says whether it did.
template <typename Visit> bool Catalogue::visitCodes(std::string_view code, const Visit& visit) const {
    if (code.empty() || m_codes.empty()) return false;
    const CodeKey key(code);
    const auto isMeant = [&](const Product& product) { return product.sku == code || product.gtin == code; };
    for (std::size_t at = key.placeAmong(m_codes.size()); m_codes[at].product != kNoProduct; at = after(at)) {
        const Code& known = m_codes[at];
        if (known.key != key || (key.isHash() && !isMeant(m_products[known.product]))) continue;
        if (visit(known.product)) return true;
    }
    return false;
}

ProductNumber Catalogue::numberOf(std::string_view skuOrGtin) const {
    ProductNumber number = kNoProduct;
    visitCodes(skuOrGtin, [&](ProductNumber each) {
        number = each;
        return true;
    });
    return number;
}

std::vector<ProductNumber> Catalogue::numbersOf(std::string_view code) const {
    std::vector<ProductNumber> numbers;
    visitCodes(code, [&](ProductNumber each) {
        numbers.push_back(each);
        return false;
    });
    return numbers;
}

bool picks(const Selection& selection, const Product& product, std::span<const ProductGroup> groups) {
    const auto picked = [&](const Picks& picks) { return names(picks, product) || inGroup(picks, product, groups); };
    if (!selection.in.empty() && !picked(selection.in)) return false;
    if (!selection.except.empty() && picked(selection.except)) return false;
    return withinPrices(selection, product);
}

} // namespace offerwright
