// Cases of the corpus as values. Its neutral form, one JSON object a line, is written down in the corpus' own SCHEMA;
// what stands under `when` and `then` stays JSON until a mechanic asks for it.
#pragma once
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace offerwright::tests::corpus {

using Json = nlohmann::json;

struct CorpusLine {
    std::string id;
    std::string sku;
    std::vector<std::string> categories;
    std::string brand;
    std::string taxClass;
    std::int64_t thousandths = 0;
    std::int64_t unitPrice = 0;
    std::optional<std::int64_t> minPrice;
    std::optional<std::int64_t> listPrice;
    bool discountable = true;
    bool gift = false; ///< as another engine would have added it
};

struct CorpusPromotion {
    std::string id;
    std::string mechanic;
    Json when = Json::object();
    Json then = Json::object();
    std::int64_t priority = 0;
    bool exclusive = false;
    std::string stacking;
    bool catalogue = false; ///< works on the price of a unit before all others
};

struct CorpusCase {
    std::string id;
    std::string policy;
    Json overrides = Json::object();
    std::string currency = "EUR";
    std::vector<CorpusLine> lines;
    std::vector<std::string> coupons;
    std::string time;
    std::string store;
    std::vector<std::string> segments;
    std::int64_t earlierOrders = 0;
    std::vector<CorpusPromotion> promotions;
    Json expected = Json::object();
    std::optional<double> points;
    Json nearMisses = Json::array();

    /// What the id begins with, before its running number.
    std::string source() const { return id.substr(0, id.rfind('-')); }
};

/// Every *.jsonl of the folder, in order of file name. Empty when there is none.
std::vector<CorpusCase> readCorpus(const std::string& folder);
CorpusCase readCase(const std::string& text);

/// The member, or `otherwise` when it is absent or null.
template <typename Value> Value valueOf(const Json& object, const char* member, Value otherwise) {
    const auto found = object.find(member);
    return found == object.end() || found->is_null() ? std::move(otherwise) : found->get<Value>();
}
/// True when the member is there and says something: not null, false or an empty list or object.
bool has(const Json& object, const char* member);

} // namespace offerwright::tests::corpus
