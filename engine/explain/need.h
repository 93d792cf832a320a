/// \file What a basket lacks of some products, and the additions that would fill it.
#pragma once
#include "offerwright/explain/explain.h"

namespace offerwright {

/// What counts towards a need.
enum class Counts {
    Money,             ///< minor units spent
    Units,             ///< pieces, a weighed line being one
    UnitsOfOneProduct, ///< product by product, less what the basket has of it
    Products,          ///< ones that are not in the basket yet
    Weight             ///< thousandths of what is sold by measure
};

/// So much still missing of what a selection picks.
struct Need {
    const Selection* of = nullptr; ///< null: any product
    Counts counts = Counts::Units;
    std::int64_t missing = 0;
    bool operator==(const Need&) const = default;
};

/// An addition, and what one unit of measure of it costs on the shelf.
struct Addition {
    AddUnits add;
    Money unitPrice;
};

/// The best additions for a need, best first, at most `limit`: products of the basket and of the catalogue that have a
/// price and that promotions may touch. README.md says what is best.
std::vector<Addition> additionsFor(const Need& need, const AdjudicatedSale& sale, std::size_t limit, const Stop& stop);

/// Pieces on a line, 1 for what is weighed, none on returns.
std::int64_t unitsOn(const Line& line);

} // namespace offerwright
