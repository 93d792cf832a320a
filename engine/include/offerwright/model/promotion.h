/// \file The promotion document as values: who, when and where, one or more steps, limits, and how it combines.
///
/// Every node carries an id that is unique within its promotion and never changes: traces, diagnostics, undo focus and
/// search name nodes by it. All values compare with ==. The engine's law is the product's domain document.
///
///     Promotion p = parsePromotion(text).value;
///     p.steps[0].rewards[0].rule -> std::variant over the kinds of reward
#pragma once
#include "offerwright/model/condition.h"
#include "offerwright/model/reward.h"

namespace offerwright {

/// item: line and set rewards; basket: rewards on the basket; points: bonus points; tender: rewards of the means of
/// payment and coupons that act like money, after points are earned.
enum class Stage { Item, Basket, Points, Tender };

/// How steps relate. Single: one step. Tiers: thresholds of the measure. Repeat: once for every multiple of the
/// measure. Journey: across visits, the wallet holds how far the customer is. Cycle: a journey that starts again.
enum class Relation { Single, Tiers, Repeat, Journey, Cycle };
enum class TierPay { Highest, All };

/// When a step of a journey is done: the count over sales that meet its qualification reaches `reach`.
struct Frequency {
    Count count;     ///< visits unless said otherwise
    Number reach{1}; ///< in the count's unit
    bool operator==(const Frequency&) const = default;
};

struct Step {
    NodeId id;
    Condition qualification; ///< a Group; empty group of all: nothing more is asked
    Number threshold;        ///< Tiers: from; Repeat: every. Unit of the measure. Unused for the others
    std::vector<Reward> rewards;
    Frequency frequency = {};            ///< Journey and Cycle only
    std::optional<Number> deadline = {}; ///< Journey and Cycle: days from the step's opening, the first included
    bool operator==(const Step&) const = default;
};

/// What is counted beyond what a step asked: goes on to the next step or cycle, or is dropped.
enum class Overflow { Carried, Dropped };

struct Ladder {
    Relation relation = Relation::Single;
    std::optional<Measure> measure;      ///< Tiers and Repeat only
    TierPay pays = TierPay::Highest;     ///< Tiers only
    std::optional<Number> atMost;        ///< Repeat: how many times in a basket; Cycle: how many rounds in a life
    std::vector<Step> steps;             ///< Single and Repeat: exactly one
    bool anyOrder = false;               ///< Journey and Cycle: steps are open side by side, not one after the other
    std::optional<Number> complete = {}; ///< anyOrder: so many steps complete it; unset: all
    std::optional<Number> deadline = {}; ///< days for the whole journey or round, from its first count
    Overflow overflow = Overflow::Carried;
    std::vector<Reward> completion = {}; ///< given when the journey or round is complete, beside the last step's own
    bool operator==(const Ladder&) const = default;

    bool acrossVisits() const { return relation == Relation::Journey || relation == Relation::Cycle; }
};

/// So many times for one customer within the window; unset: ever. Unknown shoppers are not counted.
struct CustomerLimit {
    NodeId id;
    Number times{1};
    std::optional<Window> within;
    bool operator==(const CustomerLimit&) const = default;
};

/// What the promotion may cost in all. What is left is told with the customer (BudgetLeft); without word of it there is
/// no bound. A reward that would pass it is cut to what is left, or given whole or not at all.
struct Budget {
    std::optional<std::int64_t> money; ///< minor units, discounts and credits together
    std::optional<std::int64_t> points;
    std::optional<std::int64_t> times;
    enum class Short { Trim, Refuse } whenShort = Short::Trim;
    bool operator==(const Budget&) const = default;
};

struct Limits {
    std::optional<Number> timesPerBasket;    ///< how many times it may fire in one basket, over sets and repeats
    std::optional<Number> discountPerBasket; ///< money: what it may take off in one basket
    std::vector<CustomerLimit> perCustomer = {};
    std::optional<Budget> budget = {};
    bool operator==(const Limits&) const = default;
};

struct Combining {
    std::string exclusiveGroup; ///< at most one promotion of a group applies; the programme says which
    bool sharesUnits = false;   ///< units it used stay free for later set promotions of its stage
    bool alone = false;         ///< applies alone: where it gives, no other does; the programme's chooser says who
    std::vector<std::string> notWith = {};     ///< promotions it does not go with; said on one side it holds for both
    std::vector<std::string> notWithTags = {}; ///< nor with promotions that carry any of these tags
    bool stops = false;                        ///< no later promotion of its stage touches the lines it gave on
    std::string lane;                          ///< of the programme, within its stage; empty: the first of all
    bool operator==(const Combining&) const = default;
};

enum class Status { Draft, Live, Paused, Archived };

struct Promotion {
    std::string id;
    LocalText name;
    std::string campaign;
    std::vector<std::string> tags = {};
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
