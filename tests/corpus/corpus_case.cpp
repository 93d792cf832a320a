#include "tests/corpus/corpus_case.h"
#include <cmath>
#include <filesystem>
#include <fstream>
#include <set>

namespace offerwright::tests::corpus {
namespace {

std::optional<std::int64_t> amountOf(const Json& object, const char* member) {
    const auto found = object.find(member);
    if (found == object.end() || found->is_null()) return std::nullopt;
    return found->get<std::int64_t>();
}

/// A number, or the same as a decimal text.
double decimalOf(const Json& value) {
    return value.is_string() ? std::stod(value.get<std::string>()) : value.get<double>();
}

CorpusLine lineOf(const Json& json) {
    CorpusLine line{.id = json.at("id"), .sku = valueOf<std::string>(json, "sku", json.at("id"))};
    line.categories = valueOf<std::vector<std::string>>(json, "category", {});
    line.brand = valueOf<std::string>(json, "brand", "");
    line.taxClass = valueOf<std::string>(json, "tax_class", "");
    line.thousandths = std::llround(decimalOf(valueOf(json, "qty", Json(1))) * 1000);
    line.unitPrice = json.at("unit_price");
    line.minPrice = amountOf(json, "min_price");
    line.listPrice = amountOf(json, "list_price");
    line.discountable = valueOf(json, "discountable", true);
    line.gift = valueOf(json, "gift", false);
    return line;
}

CorpusPromotion promotionOf(const Json& json) {
    CorpusPromotion promotion{.id = json.at("id"), .mechanic = json.at("mechanic")};
    promotion.when = valueOf(json, "when", Json::object());
    promotion.then = valueOf(json, "then", Json::object());
    promotion.priority = valueOf<std::int64_t>(json, "priority", 0);
    promotion.exclusive = valueOf(json, "exclusive", false);
    promotion.stacking = valueOf<std::string>(json, "stacking", "");
    promotion.catalogue = valueOf<std::string>(json, "layer", "") == "catalog";
    return promotion;
}

void readBasket(const Json& basket, CorpusCase& each) {
    for (const Json& line : basket.at("lines")) each.lines.push_back(lineOf(line));
    each.coupons = valueOf<std::vector<std::string>>(basket, "coupons", {});
    each.time = valueOf<std::string>(basket, "time", "");
    each.store = valueOf<std::string>(basket, "store", "");
    const Json customer = valueOf(basket, "customer", Json::object());
    each.segments = valueOf<std::vector<std::string>>(customer, "segments", {});
    each.earlierOrders = valueOf<std::int64_t>(customer, "orders", 0);
}

void readFile(const std::filesystem::path& path, std::vector<CorpusCase>& cases) {
    std::ifstream file(path);
    for (std::string text; std::getline(file, text);)
        if (!text.empty()) cases.push_back(readCase(text));
}

} // namespace

bool has(const Json& object, const char* member) {
    const auto found = object.find(member);
    if (found == object.end() || found->is_null()) return false;
    return found->is_boolean() ? found->get<bool>() : found->is_number() || !found->empty();
}

CorpusCase readCase(const std::string& text) {
    const Json json = Json::parse(text);
    CorpusCase each{.id = json.at("id"), .policy = json.at("policy")};
    each.overrides = valueOf(json, "policy_overrides", Json::object());
    each.currency = valueOf<std::string>(json, "currency", "EUR");
    readBasket(json.at("basket"), each);
    for (const Json& promotion : json.at("promotions")) each.promotions.push_back(promotionOf(promotion));
    each.expected = json.at("expected");
    if (has(json, "expected_points")) each.points = decimalOf(json.at("expected_points"));
    each.nearMisses = valueOf(json, "expected_near_miss", Json::array());
    return each;
}

std::vector<CorpusCase> readCorpus(const std::string& folder) {
    std::vector<CorpusCase> cases;
    if (!std::filesystem::is_directory(folder)) return cases;
    std::set<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".jsonl") files.insert(entry.path());
    for (const auto& file : files) readFile(file, cases);
    return cases;
}

} // namespace offerwright::tests::corpus
