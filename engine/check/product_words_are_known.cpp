#include "engine/check/rules.h"
#include "engine/check/suggestion.h"
#include "offerwright/model/walk.h"
#include <algorithm>
#include <set>

namespace offerwright::checks {
namespace {

/// Suggesting a code means to weigh it against every code there is: done for catalogues of up to so many products.
constexpr std::size_t kMostWeighed = 20'000;

using Words = std::set<std::string, std::less<>>;

/// The words of one list of a selection, whether a product has one, and all words there are.
struct ListOfWords {
    const char* field;
    const char* code;
    bool (*has)(const Catalogue& catalogue, const std::string& word);
    void (*collect)(const Catalogue& catalogue, Words& words);
};

void collectCodes(const Catalogue& catalogue, Words& words) {
    if (catalogue.products().size() > kMostWeighed) return;
    for (const Product& product : catalogue.products()) words.insert({product.sku, product.gtin});
}

bool hasCategory(const Catalogue& catalogue, const std::string& root) {
    for (std::uint32_t i = 0; i < catalogue.categories().size(); ++i)
        if (isUnder(catalogue.categories()[i], root) && !catalogue.ofCategory(i).empty()) return true;
    return false;
}

/// Categories and all above them.
void collectCategories(const Catalogue& catalogue, Words& words) {
    for (std::uint32_t i = 1; i < catalogue.categories().size(); ++i) {
        const std::string& path = catalogue.categories()[i];
        for (std::size_t slash = path.find('/'); slash != std::string::npos; slash = path.find('/', slash + 1))
            words.insert(path.substr(0, slash));
        words.insert(path);
    }
}

void collectAll(const WordList& list, Words& words) {
    for (std::uint32_t i = 1; i < list.size(); ++i) words.insert(list[i]);
}

/// One product of each kind that has tags or attributes.
template <typename Visit> void visitKinds(const Catalogue& catalogue, const Visit& visit) {
    for (std::size_t kind = 1; kind < catalogue.kinds().size(); ++kind)
        visit(catalogue.products()[catalogue.kinds()[kind]]);
}

void collectTags(const Catalogue& catalogue, Words& words) {
    visitKinds(catalogue, [&](const Product& product) { words.insert(product.tags.begin(), product.tags.end()); });
}

void collectAttributes(const Catalogue& catalogue, Words& words) {
    visitKinds(catalogue, [&](const Product& product) {
        for (const Attribute& attribute : product.attributes) words.insert(attribute.name);
    });
}

/// One product of each kind tells what all of its kind have.
template <typename Test> bool anyKind(const Catalogue& catalogue, const Test& test) {
    bool any = false;
    visitKinds(catalogue, [&](const Product& product) { any = any || test(product); });
    return any;
}

bool hasTag(const Catalogue& catalogue, const std::string& tag) {
    return anyKind(catalogue,
                   [&](const Product& product) { return std::ranges::find(product.tags, tag) != product.tags.end(); });
}

bool hasAttribute(const Catalogue& catalogue, const std::string& name) {
    return anyKind(catalogue, [&](const Product& product) {
        return std::ranges::find(product.attributes, name, &Attribute::name) != product.attributes.end();
    });
}

bool hasCode(const Catalogue& catalogue, const std::string& code) { return catalogue.find(code) != nullptr; }

constexpr ListOfWords kSkus{"skus", "catalogue.unknownSku", hasCode, collectCodes};
constexpr ListOfWords kSku{"sku", kSkus.code, kSkus.has, kSkus.collect};
constexpr ListOfWords kCategories{"categories", "catalogue.unknownCategory", hasCategory, collectCategories};
constexpr ListOfWords kBrands{
    "brands", "catalogue.unknownBrand",
    [](const Catalogue& catalogue, const std::string& word) { return catalogue.brands().find(word) > 0; },
    [](const Catalogue& catalogue, Words& words) { collectAll(catalogue.brands(), words); }};
constexpr ListOfWords kSuppliers{
    "suppliers", "catalogue.unknownSupplier",
    [](const Catalogue& catalogue, const std::string& word) { return catalogue.suppliers().find(word) > 0; },
    [](const Catalogue& catalogue, Words& words) { collectAll(catalogue.suppliers(), words); }};
constexpr ListOfWords kTags{"tags", "catalogue.unknownTag", hasTag, collectTags};
constexpr ListOfWords kAttributes{"attributes", "catalogue.unknownAttribute", hasAttribute, collectAttributes};

void checkWords(Findings& findings, const NodeId& node, const ListOfWords& list,
                const std::vector<std::string>& words) {
    const Catalogue& catalogue = *findings.around.catalogue;
    for (const std::string& word : words) {
        if (list.has(catalogue, word)) continue;
        Words known;
        list.collect(catalogue, known);
        known.erase("");
        suggest(findings.warning(list.code, node, list.field, {word}), {known.begin(), known.end()});
    }
}

void checkPicks(Findings& findings, const NodeId& node, const Picks& picks) {
    checkWords(findings, node, kSkus, picks.skus);
    checkWords(findings, node, kCategories, picks.categories);
    checkWords(findings, node, kBrands, picks.brands);
    checkWords(findings, node, kSuppliers, picks.suppliers);
    checkWords(findings, node, kTags, picks.tags);
    std::vector<std::string> names;
    for (const AttributeTest& test : picks.attributes) names.push_back(test.name);
    checkWords(findings, node, kAttributes, names);
}

} // namespace

void productGroupsAreKnown(Findings& findings) {
    std::vector<std::string> known;
    for (const ProductGroup& group : findings.around.programme->productGroups) known.push_back(group.name);
    const auto look = [&](const NodeId& node, const Picks& picks) {
        for (const std::string& name : picks.groups)
            if (std::ranges::find(known, name) == known.end())
                suggest(findings.warning("productGroup.unknown", node, "groups", {name}), known);
    };
    forEachSelection(findings.promotion, [&](const NodeId& node, const Selection& selection) {
        look(node, selection.in);
        look(node, selection.except);
    });
}

void productWordsAreKnown(Findings& findings) {
    if (!findings.around.catalogue || findings.around.catalogue->products().empty()) return;
    forEachSelection(findings.promotion, [&](const NodeId& node, const Selection& selection) {
        checkPicks(findings, node, selection.in);
        checkPicks(findings, node, selection.except);
    });
    walkRewards(findings.promotion, [&](const Reward& reward) {
        const auto* item = std::get_if<FreeItem>(&reward.rule);
        if (item && !item->sku.empty()) checkWords(findings, reward.id, kSku, {item->sku});
    });
}

} // namespace offerwright::checks
