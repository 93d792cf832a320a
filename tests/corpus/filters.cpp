#include "tests/corpus/making.h"

namespace offerwright::tests::corpus {
namespace {

std::vector<std::string> wordsOf(const Json& filter, const char* member) {
    return valueOf<std::vector<std::string>>(filter, member, {});
}

std::vector<CategoryPath> categoriesOf(const Json& filter, const char* member) {
    std::vector<CategoryPath> paths;
    for (const std::string& name : wordsOf(filter, member)) paths.push_back(joinCategory({name}));
    return paths;
}

std::optional<std::int64_t> boundOf(const Json& filter, const char* member) {
    if (!filter.contains(member) || filter.at(member).is_null()) return std::nullopt;
    return filter.at(member).get<std::int64_t>();
}

/// Our lists are alternatives, theirs must all hold.
void requireOneList(const Json& filter) {
    int lists = 0;
    for (const char* member : {"sku", "category", "brand", "line"}) lists += filter.contains(member) ? 1 : 0;
    if (lists > 1) throw Untranslatable("a filter with several lists that must all hold");
}

} // namespace

std::string lineMark(const std::string& line) { return "line " + line; }

Selection selectionOf(const Json& filter) {
    Selection selection;
    if (!filter.is_object() || filter.empty()) return selection;
    requireOneList(filter);
    selection.in.skus = wordsOf(filter, "sku");
    selection.in.categories = categoriesOf(filter, "category");
    selection.in.brands = wordsOf(filter, "brand");
    for (const std::string& line : wordsOf(filter, "line")) selection.in.tags.push_back(lineMark(line));
    selection.except.skus = wordsOf(filter, "exclude_sku");
    selection.except.categories = categoriesOf(filter, "exclude_category");
    selection.priceFrom = boundOf(filter, "unit_price_min");
    selection.priceTo = boundOf(filter, "unit_price_max");
    selection.fullPriceOnly = valueOf(filter, "exclude_on_sale", false);
    return selection;
}

Selection countedBy(const Making& making, const char* member) {
    const Json& when = making.source.when;
    return selectionOf(valueOf(when, member, valueOf(when, "items", Json::object())));
}

Selection rewardedBy(const Making& making) {
    Selection selection =
        selectionOf(valueOf(making.source.then, "items", valueOf(making.source.when, "items", Json::object())));
    if (!valueOf(making.source.then, "skip_discounted", false)) return selection;
    selection.fullPriceOnly = true;
    for (const CorpusPromotion& other : making.each.promotions) {
        if (!other.catalogue) continue;
        const Selection cut = selectionOf(valueOf(other.then, "items", Json::object()));
        selection.except.skus.insert(selection.except.skus.end(), cut.in.skus.begin(), cut.in.skus.end());
        selection.except.categories.insert(selection.except.categories.end(), cut.in.categories.begin(),
                                           cut.in.categories.end());
    }
    return selection;
}

} // namespace offerwright::tests::corpus
