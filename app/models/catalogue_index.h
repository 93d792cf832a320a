/// \file The catalogue as people look for products in it: the folded text of each, the tree of categories with counts,
/// and the other things products are picked by. Immutable, shared; made once for a catalogue, off the GUI thread (about
/// a second for half a million products).
#pragma once
#include "app/models/folded_texts.h"
#include <QString>
#include <array>
#include <memory>
#include <offerwright/model/catalogue.h>
#include <unordered_map>
#include <vector>

namespace offerwright::app {

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
    /// Nodes from the category up to, but without, the root.
    std::vector<int> lineage(int category) const;

    using Values = std::vector<std::pair<Facet, int>>;
    /// The node of a category of the catalogue's list; 0 for its 0.
    int nodeOf(std::uint32_t category) const { return m_nodes[category]; }
    /// What a kind of product (ProductTraits::kind) is tagged with, and its attributes.
    const Values& valuesOfKind(std::uint32_t kind) const { return m_kinds[kind]; }
    /// All values of a product, its brand and supplier first.
    Values valuesOf(ProductNumber product) const;

    /// What products are found by, by their numbers: name, SKU and GTIN; and the brand.
    const FoldedTexts& texts() const { return m_texts; }

private:
    int addCategory(const CategoryPath& path);
    int addValue(Facet facet, const std::string& value, const std::string& name = {});
    void addWords(Facet facet, const WordList& words);
    void addKinds();
    void countProducts();
    void addTexts();

    std::shared_ptr<const Catalogue> m_catalogue;
    std::vector<CategoryNode> m_categories;
    std::unordered_map<std::string, int> m_byPath;
    std::vector<int> m_nodes; ///< by the catalogue's number of a category
    std::array<std::vector<FacetValue>, kFacets> m_values;
    std::array<std::unordered_map<std::string, int>, kFacets> m_byValue;
    std::vector<Values> m_kinds;
    FoldedTexts m_texts;
};

} // namespace offerwright::app
