#include "offerwright/adjudicate/prepared_sale.h"
#include "engine/adjudicate/line_set.h"
#include "offerwright/base/hash.h"
#include <algorithm>
#include <cstdlib>

namespace offerwright {
namespace {

using Said = SaleParts::Line;

bool same(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    return a.size() <= 8 ? readBytes(a.data(), a.size()) == readBytes(b.data(), b.size()) : a == b;
}

/// What the till says of the product is what the catalogue says, or nothing.
bool agrees(const Said& said, const ProductTraits& known, const Catalogue& catalogue) {
    return (!said.category || same(*said.category, catalogue.categories()[known.category])) &&
           (!said.brand || same(*said.brand, catalogue.brands()[known.brand])) &&
           (!said.supplier || same(*said.supplier, catalogue.suppliers()[known.supplier])) && !said.tags &&
           !said.attributes;
}

/// Shelf value: price times quantity, rounded half away from zero as the till has rung it up.
std::int64_t grossOf(const Said& line) {
    const std::int64_t pieces = line.quantity.thousandths / 1000;
    if (pieces * 1000 == line.quantity.thousandths) return line.unitPrice.minor * pieces;
    return divideRounded(Wide{line.unitPrice.minor} * line.quantity.thousandths, 1000, RoundMode::HalfAwayFromZero);
}

/// The least that a unit may cost: of a weighed line, all of it.
std::int64_t floorOf(const Said& line, Money known, bool pieces) {
    const Money said = line.floorPrice.value_or(known);
    if (said.minor <= 0) return 0;
    const std::int64_t floor = std::min(said.minor, kMaxMinor);
    return pieces ? floor : divideRounded(Wide{floor} * line.quantity.thousandths, 1000, RoundMode::HalfAwayFromZero);
}

/// Surely within the limits, and every amount within 64 bits. What is not is looked at again, one limit after the
/// other.
bool isModest(const Said& line) {
    const std::int64_t price = line.unitPrice.minor;
    const std::int64_t quantity = line.quantity.thousandths;
    return price >= 0 && price < kSmall && std::abs(quantity) <= kMaxThousandths &&
           std::abs(price * quantity) <= kMaxMinor;
}

bool isWithin(const Said& line) {
    const std::int64_t price = line.unitPrice.minor;
    const std::int64_t quantity = line.quantity.thousandths;
    if (price < 0 || price > kMaxMinor || quantity > kMaxThousandths || quantity < -kMaxThousandths) return false;
    const Wide worth = Wide{price} * quantity / 1000;
    return worth <= kMaxMinor && worth >= -kMaxMinor;
}

} // namespace

PreparedLine PreparedSale::prepared(const Said& said, ProductNumber number) const {
    static constexpr ProductBrief kNothing;
    const ProductBrief& brief = number == kNoProduct ? kNothing : m_catalogue->brief(number);
    const std::int64_t pieces = said.quantity.thousandths / 1000;
    PreparedLine line{.thousandths = said.quantity.thousandths,
                      .price = said.unitPrice.minor,
                      .regular = said.unitPrice.minor,
                      .known = number,
                      .product = number};
    line.weighed = said.measure != UnitOfMeasure::Piece || brief.measure != UnitOfMeasure::Piece;
    line.pieces = !line.weighed && pieces * 1000 == line.thousandths;
    line.units = line.thousandths <= 0 ? 0 : line.pieces ? pieces : 1;
    line.gross = grossOf(said);
    line.floor = floorOf(said, brief.hasFloor ? *m_catalogue->products()[number].floorPrice : Money{}, line.pieces);
    line.returned = line.thousandths < 0;
    line.promotable = said.promotable;
    if (said.regularPrice)
        line.regular = said.regularPrice->minor;
    else if (brief.hasRegular)
        line.regular = m_catalogue->products()[number].regularPrice->minor;
    line.saysItself = number == kNoProduct || !agrees(said, m_catalogue->profiles()[brief.profile], *m_catalogue);
    line.profile = brief.profile;
    return line;
}

/// Lines of one unknown product are one product: numbers from the end, where the catalogue has none.
std::uint32_t PreparedSale::numberOfUnknown(std::size_t line) const {
    const auto& said = m_sale->lines;
    std::size_t first = 0;
    while (m_lines[first].known != kNoProduct || said[first].sku != said[line].sku) ++first;
    return kNoProduct - static_cast<std::uint32_t>(first);
}

/// What is known of many products is far apart: it is fetched ahead, step by step.
std::span<const ProductNumber> PreparedSale::find(const Sale& sale) {
    m_found.clear();
    for (const Said& line : sale.lines) m_catalogue->prepare(line.sku);
    for (const Said& line : sale.lines) m_found.push_back(m_catalogue->numberOf(line.sku));
    for (const ProductNumber number : m_found)
        if (number != kNoProduct) m_catalogue->prepareBrief(number);
    return m_found;
}

void PreparedSale::prepare(const Sale& sale, const Catalogue& catalogue, std::span<const ProductNumber> products) {
    m_sale = &sale;
    m_catalogue = &catalogue;
    m_hasFloors = false;
    m_lines.clear();
    m_gross.clear();
    m_units.clear();
    m_known.clear();
    m_isVisit = false;
    m_isWithinLimits = sale.lines.size() <= kMaxLines;
    if (!m_isWithinLimits) return;
    m_promotable.assign(wordsFor(sale.lines.size()), 0);
    if (products.empty()) products = find(sale);
    std::int64_t units = 0;
    for (std::size_t i = 0; i < sale.lines.size(); ++i) {
        const Said& said = sale.lines[i];
        const bool modest = isModest(said);
        m_isWithinLimits = m_isWithinLimits && modest;
        if (!modest && !isWithin(said)) return;
        const ProductNumber number = products[i];
        const PreparedLine& line = m_lines.emplace_back(prepared(said, number));
        if (number == kNoProduct)
            m_lines.back().product = numberOfUnknown(i);
        else if (!line.saysItself && line.thousandths > 0)
            m_known.push_back({static_cast<std::uint32_t>(i), number});
        m_gross.push_back(line.gross);
        m_units.push_back(line.units);
        m_isVisit = m_isVisit || line.thousandths > 0;
        m_hasFloors = m_hasFloors || line.floor > 0;
        if (line.units > 0 && line.promotable) addLine(m_promotable, i);
        units += std::max<std::int64_t>(said.quantity.thousandths, 0) / 1000 + 1;
    }
    const auto modest = [](const SaleParts::Tender& tender) { return std::abs(tender.amount.minor) <= kMaxMinor; };
    m_isWithinLimits = m_isWithinLimits && units <= kMaxUnits && std::ranges::all_of(sale.tenders, modest);
}

} // namespace offerwright
