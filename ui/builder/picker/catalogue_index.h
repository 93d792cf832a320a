/// \file The catalogue as a picker needs it: the tree of categories with counts, the other things products are picked
/// by, and every product's place among them. Immutable, built off the GUI thread, shared.
#pragma once
#include <QString>
#include <memory>
#include <offerwright/model/catalogue.h>
#include <unordered_map>
#include <vector>

namespace offerwright::ui {

/// A category in the tree; index 0 is the root above all.
struct CategoryNode {
    QString name;
    QString search; ///< folded name
    CategoryPath path;
    int parent = -1;
    int row = 0; ///< among its parent's children
    std::vector<int> children;
    int count = 0; ///< products in it and below
};

enum class Facet { Brand, Supplier, Tag, Attribute };
inline constexpr int kFacets = 4;

/// One value products are picked by: a brand, a tag, an attribute's name and value.
struct FacetValue {
    QString label;
    QString search;
    std::string name; ///< of an attribute
    std::string value;
    int count = 0;
};

class CatalogueIndex {
public:
    explicit CatalogueIndex(std::shared_ptr<const Catalogue> catalogue);

    const Catalogue& catalogue() const { return *m_catalogue; }
    const std::vector<CategoryNode>& categories() const { return m_categories; }
    const std::vector<FacetValue>& values(Facet facet) const { return m_values[static_cast<std::size_t>(facet)]; }

    /// -1 when unknown.
    int category(std::string_view path) const;
    int value(Facet facet, std::string_view value, std::string_view name = {}) const;

    struct ProductPlace {
        int category = 0;
        std::vector<std::pair<Facet, int>> values;
        QString search; ///< folded name, brand and code
    };
    const ProductPlace& place(std::size_t product) const { return m_places[product]; }
    /// Nodes from the category up to, but without, the root.
    std::vector<int> lineage(int category) const;

private:
    int addCategory(const CategoryPath& path);
    int addValue(Facet facet, const std::string& value, const std::string& name = {});
    void addProduct(const Product& product);
    void countUp();
    std::shared_ptr<const Catalogue> m_catalogue;
    std::vector<CategoryNode> m_categories;
    std::unordered_map<std::string, int> m_byPath;
    std::array<std::vector<FacetValue>, kFacets> m_values;
    std::array<std::unordered_map<std::string, int>, kFacets> m_byValue;
    std::vector<ProductPlace> m_places;
};

} // namespace offerwright::ui
