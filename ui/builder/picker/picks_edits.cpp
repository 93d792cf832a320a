#include "ui/builder/picker/picks_edits.h"
#include <algorithm>

namespace offerwright::ui {
namespace {

const app::CategoryNode& at(const app::CatalogueIndex& index, int node) {
    return index.categories()[static_cast<std::size_t>(node)];
}

bool contains(const std::vector<std::string>& all, const std::string& one) {
    return std::ranges::find(all, one) != all.end();
}

void put(std::vector<std::string>& all, const std::string& one, bool present) {
    std::erase(all, one);
    if (present) all.push_back(one);
}

std::vector<std::string>& listOf(Picks& picks, app::Facet facet) {
    if (facet == app::Facet::Brand) return picks.brands;
    return facet == app::Facet::Supplier ? picks.suppliers : picks.tags;
}

/// Nodes above, nearest first.
std::vector<int> above(const app::CatalogueIndex& index, int node) {
    std::vector<int> nodes = index.lineage(node);
    if (!nodes.empty()) nodes.erase(nodes.begin());
    return nodes;
}

} // namespace

Qt::CheckState categoryState(const Picks& picks, const app::CatalogueIndex& index, int node) {
    for (const int one : index.lineage(node))
        if (contains(picks.categories, at(index, one).path)) return Qt::Checked;
    const CategoryPath& path = at(index, node).path;
    const bool below =
        std::ranges::any_of(picks.categories, [&](const CategoryPath& picked) { return isUnder(picked, path); });
    return below ? Qt::PartiallyChecked : Qt::Unchecked;
}

Picks withCategory(Picks picks, const app::CatalogueIndex& index, int node, bool checked) {
    const CategoryPath& path = at(index, node).path;
    if (checked) {
        if (categoryState(picks, index, node) == Qt::Checked) return picks;
        std::erase_if(picks.categories, [&](const CategoryPath& picked) { return isUnder(picked, path); });
        picks.categories.push_back(path);
        return picks;
    }
    std::erase_if(picks.categories, [&](const CategoryPath& picked) { return isUnder(picked, path); });
    int child = node;
    std::vector<CategoryPath> kept;
    for (const int parent : above(index, node)) {
        for (const int sibling : at(index, parent).children)
            if (sibling != child) kept.push_back(at(index, sibling).path);
        child = parent;
        const auto picked = std::ranges::find(picks.categories, at(index, parent).path);
        if (picked == picks.categories.end()) continue;
        const auto where = picks.categories.erase(picked);
        picks.categories.insert(where, kept.begin(), kept.end());
        break;
    }
    return picks;
}

bool hasValue(const Picks& picks, app::Facet facet, const app::FacetValue& value) {
    if (facet == app::Facet::Attribute)
        return std::ranges::find(picks.attributes, AttributeTest{value.name, value.value}) != picks.attributes.end();
    Picks copy = picks;
    return contains(listOf(copy, facet), value.value);
}

Picks withValue(Picks picks, app::Facet facet, const app::FacetValue& value, bool checked) {
    if (facet != app::Facet::Attribute) {
        put(listOf(picks, facet), value.value, checked);
        return picks;
    }
    const AttributeTest test{value.name, value.value};
    std::erase(picks.attributes, test);
    if (checked) picks.attributes.push_back(test);
    return picks;
}

bool hasSku(const Picks& picks, const std::string& sku) { return contains(picks.skus, sku); }

Picks withSku(Picks picks, const std::string& sku, bool checked) {
    put(picks.skus, sku, checked);
    return picks;
}

} // namespace offerwright::ui
