/// \file The promotion document as values: who, when and where, one or more steps, limits, and how it combines.
///
/// Every node carries an id that is unique within its promotion and never changes: traces, diagnostics, undo focus and
/// search name nodes by it. All values compare with ==. The engine's law is the product's domain document; what is not
/// here yet (journeys, cycles, tender stage, windows over visits, coupons issued, funding) has its place beside what
/// is.
///
///     Promotion p = parsePromotion(text).value;
///     p.steps[0].rewards[0].rule -> std::variant over the kinds of reward
#pragma once
#include "offerwright/model/condition.h"
#include "offerwright/model/reward.h"

namespace offerwright {

/// item: line and set rewards; basket: rewards on the basket; points: bonus points. Tender follows points in the law.
enum class Stage { Item, Basket, Points };

/// How steps relate. Single: one step. Tiers: thresholds of the measure. Repeat: once for every multiple of the
/// measure. Journey and Cycle, across visits, join here.
enum class Relation { Single, Tiers, Repeat };
enum class TierPay { Highest, All };

struct Step {
    NodeId id;
    Condition qualification; ///< a Group; empty group of all: nothing more is asked
    Number threshold;        ///< Tiers: from; Repeat: every. Unit of the measure. Unused for Single
    std::vector<Reward> rewards;
    bool operator==(const Step&) const = default;
};

struct Ladder {
    Relation relation = Relation::Single;
    std::optional<Measure> measure;  ///< Tiers and Repeat only
    TierPay pays = TierPay::Highest; ///< Tiers only
    std::optional<Number> atMost;    ///< Repeat: how many times in a basket
    std::vector<Step> steps;         ///< Single and Repeat: exactly one
    bool operator==(const Ladder&) const = default;
};

struct Limits {
    std::optional<Number> timesPerBasket;    ///< how many times it may fire in one basket, over sets and repeats
    std::optional<Number> discountPerBasket; ///< money: what it may take off in one basket
    bool operator==(const Limits&) const = default;
};

struct Combining {
    std::string exclusiveGroup; ///< at most one promotion of a group applies; the programme says which
    bool sharesUnits = false;   ///< units it used stay free for later set promotions of its stage
    bool operator==(const Combining&) const = default;
};

enum class Status { Draft, Live, Paused, Archived };

struct Promotion {
    std::string id;
    LocalText name;
    std::string campaign;
    Status status = Status::Draft;
    Stage stage = Stage::Item;
    std::int32_t priority = 0; ///< higher goes first; ties by id
    std::vector<Parameter> parameters;
    Condition who;  ///< a Group
    Condition when; ///< a Group: when and where
    Ladder ladder;
    Limits limits;
    Combining combines;
    bool operator==(const Promotion&) const = default;

    const Parameter* parameter(std::string_view parameterName) const;
};

} // namespace offerwright
