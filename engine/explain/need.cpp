#include "engine/explain/need.h"
#include "engine/explain/stop.h"
#include <algorithm>
#include <map>
#include <tuple>

namespace offerwright {
namespace {

/// No shopper is told to take more of a product.
constexpr std::int64_t kMostUnits = 100;
/// Weighed goods are added in steps of a tenth of their measure.
constexpr std::int64_t kWeighedStep = 100;

constexpr std::size_t kBetweenStops = 1024;

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
    Search(const Need& need, const AdjudicatedSale& sale, std::size_t limit, const Stop& stop)
        : m_need(need)
        , m_sale(sale)
        , m_limit(limit)
        , m_stop(stop) {}
    std::vector<Addition> best();

private:
    void considerBasket();
    void considerCatalogue();
    bool suits(const Product& product) const;
    void consider(const Product& product, std::int64_t unitsHeld);
    void keep(Ranked found);
    std::int64_t unitsFor(const Product& product, std::int64_t unitsHeld) const;
    std::optional<std::int64_t> quantityFor(const Product& product, std::int64_t unitsHeld) const;
    Ranked ranked(const Product& product, std::int64_t quantity, bool inBasket) const;

    const Need& m_need;
    const AdjudicatedSale& m_sale;
    std::size_t m_limit;
    const Stop& m_stop;
    std::map<std::string_view, std::int64_t> m_held; ///< units in the basket, by product
    std::vector<Ranked> m_found;                     ///< the best so far, best first
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
    if (const auto quantity = quantityFor(product, unitsHeld)) keep(ranked(product, *quantity, unitsHeld > 0));
}

void Search::keep(Ranked found) {
    const auto at = std::ranges::upper_bound(m_found, found, isBetter);
    if (at == m_found.end() && m_found.size() == m_limit) return;
    m_found.insert(at, std::move(found));
    if (m_found.size() > m_limit) m_found.pop_back();
}

void Search::considerBasket() {
    for (const Line& line : m_sale.basket.lines)
        if (line.promotable && unitsOn(line) > 0) m_held[line.sku] += unitsOn(line);
    std::map<std::string_view, std::int64_t> waiting = m_held;
    for (const Line& line : m_sale.basket.lines)
        if (const auto units = waiting.extract(line.sku))
            consider(productOn(line, m_sale.set.catalogue()), units.mapped());
}

void Search::considerCatalogue() {
    static const Selection everything;
    const Catalogue& catalogue = m_sale.set.catalogue();
    std::size_t seen = 0;
    visitPicked(catalogue, m_need.of ? *m_need.of : everything, m_sale.set.programme().productGroups,
                [&](ProductNumber number) {
                    const Product& product = catalogue.products()[number];
                    if (!m_held.contains(product.sku)) consider(product, 0);
                    return ++seen % kBetweenStops != 0 || !isStopped(m_stop);
                });
}

std::vector<Addition> Search::best() {
    considerBasket();
    considerCatalogue();
    std::vector<Addition> additions;
    for (Ranked& found : m_found) additions.push_back(std::move(found.addition));
    return additions;
}

} // namespace

std::int64_t unitsOn(const Line& line) {
    if (line.quantity.thousandths <= 0) return 0;
    return line.measure == UnitOfMeasure::Piece && line.quantity.isWhole() ? line.quantity.thousandths / 1000 : 1;
}

std::vector<Addition> additionsFor(const Need& need, const AdjudicatedSale& sale, std::size_t limit, const Stop& stop) {
    return Search(need, sale, limit, stop).best();
}

} // namespace offerwright
