#include "engine/explain/need.h"
#include <algorithm>
#include <map>
#include <tuple>

namespace offerwright {
namespace {

/// No shopper is told to take more of a product.
constexpr std::int64_t kMostUnits = 100;
/// Weighed goods are added in steps of a tenth of their measure.
constexpr std::int64_t kWeighedStep = 100;

/// What a line sells: the catalogue's product with the basket's own data over it.
Product productOn(const Line& line, const Catalogue& catalogue) {
    const Product* known = catalogue.find(line.sku);
    Product product = known ? *known : Product{};
    product.sku = line.sku;
    if (line.category) product.category = *line.category;
    if (line.brand) product.brand = *line.brand;
    if (line.supplier) product.supplier = *line.supplier;
    if (line.tags) product.tags = *line.tags;
    if (line.attributes) product.attributes = *line.attributes;
    product.measure = line.measure;
    product.price = line.unitPrice;
    return product;
}

/// A possible addition, with what makes it better than another: weighed goods last, then by `rank`.
struct Ranked {
    bool weighed = false;
    std::tuple<std::int64_t, std::int64_t, std::int64_t> rank;
    Addition addition;
};

bool isBetter(const Ranked& a, const Ranked& b) {
    return std::tie(a.weighed, a.rank, a.addition.add.sku) < std::tie(b.weighed, b.rank, b.addition.add.sku);
}

class Search {
public:
    Search(const Need& need, const AdjudicatedSale& sale)
        : m_need(need)
        , m_sale(sale) {}
    std::vector<Addition> best(std::size_t limit);

private:
    bool suits(const Product& product) const;
    void consider(const Product& product, std::int64_t unitsHeld);
    std::int64_t unitsFor(const Product& product, std::int64_t unitsHeld) const;
    std::optional<std::int64_t> quantityFor(const Product& product, std::int64_t unitsHeld) const;
    Ranked ranked(const Product& product, std::int64_t quantity, bool inBasket) const;

    const Need& m_need;
    const AdjudicatedSale& m_sale;
    std::vector<Ranked> m_found;
};

bool Search::suits(const Product& product) const {
    if (!product.price || product.price->minor <= 0 || product.sku.empty()) return false;
    const Programme& programme = m_sale.set.programme();
    if (m_need.of && !picks(*m_need.of, product, programme.productGroups)) return false;
    const Selection& shielded = programme.protectedProducts;
    return shielded.in.empty() || !picks(shielded, product, programme.productGroups);
}

/// Weighed goods, rounded up to the step in which they are cut.
std::optional<std::int64_t> weighedFor(Wide thousandths) {
    if (thousandths > kMaxThousandths) return std::nullopt;
    return (static_cast<std::int64_t>(thousandths) + kWeighedStep - 1) / kWeighedStep * kWeighedStep;
}

std::int64_t Search::unitsFor(const Product& product, std::int64_t unitsHeld) const {
    switch (m_need.counts) {
    case Counts::Money: return (m_need.missing - 1) / product.price->minor + 1;
    case Counts::Units: return m_need.missing;
    case Counts::UnitsOfOneProduct: return m_need.missing - unitsHeld;
    case Counts::Products: return unitsHeld == 0 && m_need.missing == 1 ? 1 : 0;
    case Counts::Weight: break;
    }
    return 0;
}

/// Thousandths to add of a product, as if nothing were taken off it; the rehearsal corrects what discounts change.
std::optional<std::int64_t> Search::quantityFor(const Product& product, std::int64_t unitsHeld) const {
    const std::int64_t price = product.price->minor;
    const bool weighed = product.measure != UnitOfMeasure::Piece;
    if (weighed && m_need.counts == Counts::Money) return weighedFor((Wide{m_need.missing} * 1000 + price - 1) / price);
    if (weighed && m_need.counts == Counts::Weight) return weighedFor(m_need.missing);
    const std::int64_t units = unitsFor(product, unitsHeld);
    // A weighed line is one unit however heavy.
    if (units < 1 || units > (weighed ? 1 : kMostUnits)) return std::nullopt;
    return units * 1000;
}

Ranked Search::ranked(const Product& product, std::int64_t quantity, bool inBasket) const {
    Ranked found{product.measure != UnitOfMeasure::Piece, {}, {{product.sku, {quantity}}, *product.price}};
    const std::int64_t cost = divideRounded(Wide{product.price->minor} * quantity, 1000, RoundMode::Up);
    const std::int64_t units = found.weighed ? 1 : quantity / 1000;
    // Each further unit weighs like a tenth more money; a product at hand like a third less.
    if (m_need.counts == Counts::Money)
        found.rank = {divideRounded(Wide{cost} * (9 + units) * (inBasket ? 2 : 3), 30, RoundMode::Up), cost, units};
    else
        found.rank = {units, inBasket ? 0 : 1, cost};
    return found;
}

void Search::consider(const Product& product, std::int64_t unitsHeld) {
    if (!suits(product)) return;
    if (const auto quantity = quantityFor(product, unitsHeld))
        m_found.push_back(ranked(product, *quantity, unitsHeld > 0));
}

std::vector<Addition> Search::best(std::size_t limit) {
    const Catalogue& catalogue = m_sale.set.catalogue();
    std::map<std::string_view, std::int64_t> held;
    for (const Line& line : m_sale.basket.lines)
        if (line.promotable && unitsOn(line) > 0) held[line.sku] += unitsOn(line);
    std::map<std::string_view, std::int64_t> waiting = held;
    for (const Line& line : m_sale.basket.lines)
        if (const auto units = waiting.extract(line.sku)) consider(productOn(line, catalogue), units.mapped());
    for (const Product& product : catalogue.products())
        if (!held.contains(product.sku)) consider(product, 0);
    const std::size_t count = std::min(limit, m_found.size());
    std::ranges::partial_sort(m_found, m_found.begin() + static_cast<std::ptrdiff_t>(count), isBetter);
    std::vector<Addition> additions;
    for (std::size_t i = 0; i < count; ++i) additions.push_back(std::move(m_found[i].addition));
    return additions;
}

} // namespace

std::int64_t unitsOn(const Line& line) {
    if (line.quantity.thousandths <= 0) return 0;
    return line.measure == UnitOfMeasure::Piece && line.quantity.isWhole() ? line.quantity.thousandths / 1000 : 1;
}

std::vector<Addition> additionsFor(const Need& need, const AdjudicatedSale& sale, std::size_t limit) {
    return Search(need, sale).best(limit);
}

} // namespace offerwright
