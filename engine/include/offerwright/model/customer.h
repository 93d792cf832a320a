/// \file What the engine is told of the shopper.
#pragma once
#include "offerwright/model/catalogue.h"
#include "offerwright/model/wallet.h"
#include <cstdint>
#include <optional>
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

/// What is left of a promotion's budget; unset: no bound.
struct BudgetLeft {
    std::string promotion;
    std::optional<std::int64_t> money;
    std::optional<std::int64_t> points;
    std::optional<std::int64_t> times;
    bool operator==(const BudgetLeft&) const = default;
};

struct MonthDay {
    std::int32_t month = 1;
    std::int32_t day = 1;
    auto operator<=>(const MonthDay&) const = default;
};

struct Customer {
    std::string id;   ///< pseudonymous; empty: unknown shopper
    std::string name; ///< of a persona, for people; never of a real shopper
    std::vector<std::string> segments;
    std::string tier;
    std::vector<std::string> consents;
    std::vector<Attribute> attributes = {};
    std::optional<MonthDay> birthday = {};
    std::optional<LocalDate> memberSince = {};
    std::int64_t points = 0; ///< balance of the programme's own points account before this sale
    std::vector<OwnValue> ownValues;
    Wallet wallet = {};                   ///< everything else that earlier sales left
    std::vector<BudgetLeft> budgets = {}; ///< what the caller may still spend at this sale
    bool operator==(const Customer&) const = default;
};

} // namespace offerwright
