/// \file The programme: a tenant's policies, as data. Where good engines disagree, the choice stands here.
#pragma once
#include "offerwright/base/money.h"
#include "offerwright/base/time.h"
#include "offerwright/model/selection.h"
#include <string>
#include <vector>

namespace offerwright {

/// Where a percent is rounded: per unit, per line (default), or once over all lines of the reward.
enum class RoundAt { Unit, Line, Order };
/// Two percents on one line: on what the earlier left, or both on the original price.
enum class Stacking { Compound, Parallel };
enum class Allocation { LargestRemainder, LargestLine };
/// Who of an exclusive group applies: the first in order, or the one worth most to the customer.
enum class Chooser { First, BestForCustomer };
/// "3 for 2" over nine items: the three cheapest of all are free, or the cheapest of each three.
enum class SetGrouping { Basket, PerSet };

/// Points that any purchase earns: `points` for each full `every` minor units of what is paid. points = 0: none.
struct BaseEarn {
    std::int64_t points = 0;
    std::int64_t every = 100;
    bool operator==(const BaseEarn&) const = default;
};

struct Store {
    std::string id;
    std::string name;
    std::string banner;
    std::vector<std::string> groups;
    Zone zone;
    bool operator==(const Store&) const = default;
};

struct Programme {
    std::string name;
    std::string currency = "EUR";
    Zone zone;                              ///< for baskets that name no store
    RoundMode roundMode = RoundMode::HalfAwayFromZero;
    RoundAt roundAt = RoundAt::Line;
    Stacking stacking = Stacking::Compound;
    Allocation allocation = Allocation::LargestRemainder;
    enum class Spend { Stage, Original, Running } spendBasis = Spend::Stage;
    Chooser exclusiveChooser = Chooser::First;
    SetGrouping setGrouping = SetGrouping::Basket;
    BaseEarn baseEarn;
    RoundMode pointsRounding = RoundMode::Down;
    bool compoundMultipliers = false;       ///< false: excesses over one add up
    Selection protectedProducts;            ///< no promotion touches these; empty `in` here means none
    std::vector<Store> stores;
    bool operator==(const Programme&) const = default;

    const Store* store(std::string_view id) const;
};

} // namespace offerwright
