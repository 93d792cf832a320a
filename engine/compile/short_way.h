/// \file Which promotions are plain enough for the short way through adjudication: what most shops run most of the
/// time.
///
/// The short way gives what the long way gives, in a fraction of the time; whatever is not listed in short_way.cpp goes
/// the long way. Both are held against each other in the tests.
#pragma once
#include "engine/compile/plan.h"
#include "offerwright/base/arena.h"
#include "offerwright/model/programme.h"
#include <span>

namespace offerwright {

enum class ShortWay : std::uint8_t {
    None,   ///< the long way
    Spend,  ///< a percent or an amount off whole lines, at one step or by tiers of spend
    Units,  ///< every so many units of a selection, a percent off the cheapest or dearest of them
    Sets,   ///< sets of parts at a price
    Points, ///< points multiplied on whole lines
    Visits, ///< step after step, each after so many visits, and each gives points
};

/// A step with its one reward, and how an award of it is called.
struct ShortStep {
    Value threshold; ///< of tiers: the spend; of units: how many; of visits: how many
    Value amount;    ///< rate, amount, price, factor or points
    std::optional<Value> cap;
    std::uint32_t lines = kNone; ///< the set's number of what it falls on, or of what a visit must hold; kNone: on what
                                 ///< is counted, else on all lines
    bool percent = false;        ///< else an amount
    std::string_view step = {};
    std::string_view reward = {};
    std::span<const FundingShare> funding = {};
    const Destination* into = nullptr; ///< of points
};

/// What must be spent on some lines at the promotion's turn, or it is not met.
struct ShortNeed {
    std::uint32_t lines = kNone; ///< the set's number of a selection
    Programme::Spend basis = Programme::Spend::Stage;
    Value atLeast;
};

struct ShortPart {
    std::uint32_t lines = kNone; ///< the set's number of a selection
    Value count{1};
};

/// All that the short way reads of a promotion, in one piece of memory behind the promotion's record. Texts and funding
/// are the document's.
struct ShortPlan {
    ShortWay way = ShortWay::None;
    Programme::Spend basis = Programme::Spend::Stage; ///< of what is counted
    From from = From::Dearest;                        ///< of sets
    bool dearest = false;                             ///< the dearest of units is rewarded, not the cheapest
    bool perUnit = false;                             ///< a percent is rounded unit by unit
    bool freeOnly = false;                            ///< units that others used are closed to it
    std::uint32_t counted = kNone;                    ///< the set's number of what tiers and units count
    std::string_view promotion = {};
    std::optional<Value> timesPerBasket = {};
    std::optional<Value> atMost = {}; ///< times of units; rounds of visits
    Value rewarded{1};                ///< units of those that are asked for
    std::span<const ShortNeed> needs = {};
    std::span<const ShortStep> steps = {};
    std::span<const ShortPart> parts = {}; ///< of sets
};

struct PlacedPromotion;

/// Null for a promotion that goes the long way. `stacking`: of the promotion's lane. It lies in the arena.
const ShortPlan* shortPlanOf(const PlacedPromotion& placed, const Programme& programme, Stacking stacking,
                             Arena& arena);
/// Whether anything but its own terms can keep the promotion from giving, or close lines to others.
bool excludes(const Promotion& promotion);

} // namespace offerwright
