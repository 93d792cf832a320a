/// \file What the engine is told of the shopper.
#pragma once
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace offerwright {

/// The customer's own value for a parameter of a promotion, in the parameter's unit.
struct OwnValue {
    std::string promotion;
    std::string parameter;
    std::int64_t value = 0;
    auto operator<=>(const OwnValue&) const = default;
};

struct Customer {
    std::string id;                      ///< pseudonymous; empty: unknown shopper
    std::string name;                    ///< of a persona, for people; never of a real shopper
    std::vector<std::string> segments;
    std::string tier;
    std::vector<std::string> consents;
    std::int64_t points = 0;             ///< balance before this sale
    std::vector<OwnValue> ownValues;
    bool operator==(const Customer&) const = default;
};

} // namespace offerwright
