/// \file The products that a promotion speaks of, held against those of others.
#pragma once
#include "app/store/workspace.h"

namespace offerwright::app {

/// Made for one promotion, asked about many: most are told apart by the words they name, without a look at products.
/// The workspace outlives it.
class Footprint {
public:
    Footprint(const Promotion& promotion, const Workspace& workspace);
    /// True when some product of the catalogue may be rewarded by both.
    bool meets(const Promotion& other) const;

private:
    using Flags = std::vector<bool>;
    void add(ProductNumber product);
    bool touches(const Selection& selection) const;
    bool isNamed(const Picks& picks) const;
    bool isNamedUnder(const CategoryPath& root) const;
    bool isNamedByKind(const Picks& picks) const;
    bool isPicked(const Selection& selection) const;

    const Catalogue& m_catalogue;
    std::span<const ProductGroup> m_groups;
    std::vector<ProductNumber> m_products;
    Flags m_isHere; ///< by product
    Flags m_categories;
    Flags m_brands;
    Flags m_suppliers;
    Flags m_kinds;
};

} // namespace offerwright::app
