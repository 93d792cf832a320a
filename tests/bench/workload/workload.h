/// \file A workload to measure adjudication by: promotions, baskets with their customers, and what must come out.
#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <offerwright/compile/compile.h>
#include <offerwright/model/adjudication.h>
#include <offerwright/model/basket.h>
#include <offerwright/model/customer.h>
#include <string>
#include <vector>

namespace offerwright::bench {

/// What one basket must get, by promotion: minor units off, or points.
struct Expected {
    std::map<std::string, std::int64_t, std::less<>> given;
    std::int64_t discount = 0;
    std::int64_t points = 0;
    bool operator==(const Expected&) const = default;
};

struct Workload {
    std::string name; ///< "w1", "w2" or "w3"
    std::shared_ptr<const Programme> programme;
    std::shared_ptr<const Catalogue> catalogue;
    std::vector<std::shared_ptr<const Promotion>> promotions;
    std::vector<std::string> texts; ///< of the baskets
    std::vector<Basket> baskets;
    std::vector<Customer> customers; ///< parallel to the baskets
    std::vector<Expected> expected;  ///< parallel to the baskets
};

/// From a folder that draw.py or translate.py made. Whatever is missing or faulty ends the program with its place.
Workload readWorkload(const std::filesystem::path& folder, const std::string& name);
/// What was drawn for this build, or the folder that OFFERWRIGHT_WORKLOAD names.
std::filesystem::path workloadFolder();

std::shared_ptr<const PromotionSet> compiled(const Workload& workload);
Expected outcome(const Adjudication& adjudication);
enum class Traced { No, Yes };
/// Baskets whose answers differ from what is expected; the first few are told on standard error.
std::size_t wrongAnswers(const Workload& workload, const PromotionSet& set, Traced traced = Traced::No);

} // namespace offerwright::bench
