#include "offerwright/model/catalogue.h"
#include <algorithm>

namespace offerwright {
namespace {

/// Gathers the products that may be picked: those of every word that the lists name.
class Candidates {
public:
    Candidates(const Catalogue& catalogue, std::span<const ProductGroup> groups)
        : m_catalogue(catalogue)
        , m_groups(groups) {}

    /// False when every product of the catalogue may be.
    bool gather(const Picks& picks) {
        for (const std::string& sku : picks.skus) add(m_catalogue.numbersOf(sku));
        for (const CategoryPath& root : picks.categories) addCategory(root);
        for (const std::string& brand : picks.brands) addWord(m_catalogue.brands(), brand, &Catalogue::ofBrand);
        for (const std::string& supplier : picks.suppliers)
            addWord(m_catalogue.suppliers(), supplier, &Catalogue::ofSupplier);
        if (!picks.tags.empty() || !picks.attributes.empty()) addKinds(picks);
        return std::ranges::all_of(picks.groups, [&](const std::string& name) { return gatherGroup(name); });
    }

    /// In the catalogue's order, each once.
    std::vector<ProductNumber> take() {
        std::ranges::sort(m_products);
        m_products.erase(std::ranges::unique(m_products).begin(), m_products.end());
        return std::move(m_products);
    }

private:
    using ListOf = std::span<const ProductNumber> (Catalogue::*)(std::uint32_t) const;

    void add(std::span<const ProductNumber> products) {
        m_products.insert(m_products.end(), products.begin(), products.end());
    }
    /// The word that is none is not in the list, but products may have it.
    void addWord(const WordList& list, const std::string& word, ListOf of) {
        if (const std::uint32_t number = list.find(word); number > 0 || word.empty()) add((m_catalogue.*of)(number));
    }
    void addCategory(const CategoryPath& root) {
        const WordList& categories = m_catalogue.categories();
        for (std::uint32_t i = 0; i < categories.size(); ++i)
            if (isUnder(categories[i], root)) add(m_catalogue.ofCategory(i));
    }
    /// A test may pass where there is no attribute at all, so the kind that has none is asked like the others.
    void addKinds(const Picks& picks) {
        static const Product plain;
        for (std::uint32_t kind = 0; kind < m_catalogue.kinds().size(); ++kind) {
            const Product& product = kind == 0 ? plain : m_catalogue.products()[m_catalogue.kinds()[kind]];
            const bool tagged = std::ranges::find_first_of(product.tags, picks.tags) != product.tags.end();
            const auto passed = [&](const AttributeTest& test) { return passes(test, product.attributes); };
            if (tagged || std::ranges::any_of(picks.attributes, passed)) add(m_catalogue.ofKind(kind));
        }
    }
    bool gatherGroup(const std::string& name) {
        const auto group = std::ranges::find(m_groups, name, &ProductGroup::name);
        if (group == m_groups.end()) return true;
        Picks named = group->of.in;
        named.groups.clear();
        return !named.empty() && gather(named);
    }

    const Catalogue& m_catalogue;
    std::span<const ProductGroup> m_groups;
    std::vector<ProductNumber> m_products;
};

} // namespace

void visitPicked(const Catalogue& catalogue, const Selection& selection, std::span<const ProductGroup> groups,
                 const std::function<bool(ProductNumber)>& visit) {
    const auto goesOn = [&](ProductNumber number) {
        return !picks(selection, catalogue.products()[number], groups) || visit(number);
    };
    Candidates candidates(catalogue, groups);
    if (!selection.in.empty() && candidates.gather(selection.in)) {
        for (const ProductNumber number : candidates.take())
            if (!goesOn(number)) return;
        return;
    }
    for (ProductNumber number = 0; number < catalogue.products().size(); ++number)
        if (!goesOn(number)) return;
}

bool picksAny(const Catalogue& catalogue, const Selection& selection, std::span<const ProductGroup> groups) {
    bool any = false;
    visitPicked(catalogue, selection, groups, [&](ProductNumber) {
        any = true;
        return false;
    });
    return any;
}

} // namespace offerwright
