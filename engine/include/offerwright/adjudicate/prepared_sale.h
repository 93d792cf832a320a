/// \file A sale whose lines are valued and found in the catalogue: what is done once for a sale, whatever promotions it
/// is adjudicated with.
#pragma once
#include "offerwright/model/basket.h"
#include "offerwright/model/catalogue.h"
#include <span>
#include <vector>

namespace offerwright {

struct PreparedLine {
    std::int64_t gross = 0;
    std::int64_t units = 0; ///< whole pieces; 1 for what is weighed or broken; 0 for returns and nothing
    std::int64_t thousandths = 0;
    std::int64_t floor = 0;           ///< no promotion takes a unit below this
    std::int64_t price = 0;           ///< of one unit of measure
    std::int64_t regular = 0;         ///< what that costs outside of price cuts
    ProductNumber known = kNoProduct; ///< in the catalogue
    std::uint32_t product = 0;        ///< equal for lines of one product, and for no others
    std::uint32_t profile = 0;        ///< of a known product of which the line says nothing else
    bool pieces = true;               ///< sold in whole pieces
    bool weighed = false;             ///< sold by weight, volume or length
    bool returned = false;
    bool promotable = true;
    bool saysItself = true; ///< the line's words are not those of a product of the catalogue: they are looked at
};

/// A line of something, of which the catalogue alone says what it is.
struct KnownLine {
    std::uint32_t line = 0;
    ProductNumber product = 0;
};

/// Prepares sales one after the other; its memory is used again. One thread at a time.
class PreparedSale {
public:
    /// `products`: of the lines, by number in the catalogue, where they are known already; empty: they are looked up.
    /// Good until the next call, and as long as sale and catalogue.
    void prepare(const Sale& sale, const Catalogue& catalogue, std::span<const ProductNumber> products = {});

    const Sale& sale() const { return *m_sale; }
    const Catalogue& catalogue() const { return *m_catalogue; }
    std::span<const PreparedLine> lines() const { return m_lines; }
    /// By line, once more: what most of the work reads, near each other.
    std::span<const std::int64_t> gross() const { return m_gross; }
    std::span<const std::int64_t> units() const { return m_units; }
    /// Some line is neither nothing nor returned.
    bool isVisit() const { return m_isVisit; }
    /// Those lines that the catalogue knows, in the basket's order.
    std::span<const KnownLine> known() const { return m_known; }
    /// Lines that promotions may see, unless their products are protected: neither nothing, nor returned, nor marked by
    /// the till. A bit a line, 64 a word.
    std::span<const std::uint64_t> promotable() const { return m_promotable; }
    bool hasFloors() const { return m_hasFloors; }
    /// Prices, quantities and amounts of lines and tenders are within the limits of all input.
    bool isWithinLimits() const { return m_isWithinLimits; }

private:
    std::span<const ProductNumber> find(const Sale& sale);
    PreparedLine prepared(const SaleParts::Line& said, ProductNumber number) const;
    std::uint32_t numberOfUnknown(std::size_t line) const;

    const Sale* m_sale = nullptr;
    const Catalogue* m_catalogue = nullptr;
    std::vector<ProductNumber> m_found; ///< by line, where they were looked up
    std::vector<PreparedLine> m_lines;
    std::vector<std::int64_t> m_gross;
    std::vector<std::int64_t> m_units;
    std::vector<KnownLine> m_known;
    std::vector<std::uint64_t> m_promotable;
    bool m_hasFloors = false;
    bool m_isVisit = false;
    bool m_isWithinLimits = true;
};

} // namespace offerwright
