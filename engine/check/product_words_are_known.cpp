#include "engine/check/rules.h"
#include "engine/check/suggestion.h"
#include "offerwright/model/walk.h"
#include <algorithm>
#include <set>

namespace offerwright::checks {
namespace {

/// The words of one list of a selection, what a product must have for one to be known, and all words there are.
struct WordList {
    const char* field;
    const char* code;
    bool (*has)(const Product& product, const std::string& word);
    void (*collect)(const Product& product, std::set<std::string>& words);
};

bool isIn(const std::vector<std::string>& words, const std::string& word) {
    return std::ranges::find(words, word) != words.end();
}

/// A category and all above it.
void collectCategories(const Product& product, std::set<std::string>& words) {
    for (std::size_t slash = product.category.find('/'); slash != std::string::npos;
         slash = product.category.find('/', slash + 1))
        words.insert(product.category.substr(0, slash));
    words.insert(product.category);
}

constexpr WordList kSkus{"skus", "catalogue.unknownSku",
                         [](const Product& p, const std::string& w) { return p.sku == w || p.gtin == w; },
                         [](const Product& p, std::set<std::string>& words) {
                             words.insert({p.sku, p.gtin});
                         }};
constexpr WordList kSku{"sku", kSkus.code, kSkus.has, kSkus.collect};
constexpr WordList kCategories{"categories", "catalogue.unknownCategory",
                               [](const Product& p, const std::string& w) { return isUnder(p.category, w); },
                               collectCategories};
constexpr WordList kBrands{"brands", "catalogue.unknownBrand",
                           [](const Product& p, const std::string& w) { return p.brand == w; },
                           [](const Product& p, std::set<std::string>& words) { words.insert(p.brand); }};
constexpr WordList kSuppliers{"suppliers", "catalogue.unknownSupplier",
                              [](const Product& p, const std::string& w) { return p.supplier == w; },
                              [](const Product& p, std::set<std::string>& words) { words.insert(p.supplier); }};
constexpr WordList kTags{
    "tags", "catalogue.unknownTag", [](const Product& p, const std::string& w) { return isIn(p.tags, w); },
    [](const Product& p, std::set<std::string>& words) { words.insert(p.tags.begin(), p.tags.end()); }};
constexpr WordList kAttributes{"attributes", "catalogue.unknownAttribute",
                               [](const Product& p, const std::string& w) {
                                   return std::ranges::any_of(p.attributes,
                                                              [&](const Attribute& a) { return a.name == w; });
                               },
                               [](const Product& p, std::set<std::string>& words) {
                                   for (const Attribute& attribute : p.attributes) words.insert(attribute.name);
                               }};

void checkWords(Findings& findings, const NodeId& node, const WordList& list, const std::vector<std::string>& words) {
    const std::vector<Product>& products = findings.around.catalogue->products();
    for (const std::string& word : words) {
        if (std::ranges::any_of(products, [&](const Product& product) { return list.has(product, word); })) continue;
        std::set<std::string> known;
        for (const Product& product : products) list.collect(product, known);
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
