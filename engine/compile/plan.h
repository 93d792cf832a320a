/// \file One promotion, lowered: flat conditions, numbers with their parameters found, selections numbered. Immutable
/// and independent of every other promotion, so that an edit of one leaves the plans of the others as they are.
#pragma once
#include "offerwright/model/promotion.h"
#include <array>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace offerwright {

/// A number: a constant, or a parameter of the promotion by position.
struct Value {
    std::int64_t constant = 0;
    std::int32_t parameter = -1;
};

inline constexpr std::uint32_t kNone = 0xffffffff;
inline constexpr std::int32_t kNoLastDay = std::numeric_limits<std::int32_t>::max();

/// What must hold, as the index of ConditionRule and GroupKind flattened together.
enum class Ask : std::uint8_t {
    All,
    Any,
    None,
    AtLeast,
    Measured,
    BasketTotal,
    Coupon,
    Segment,
    Tier,
    Consent,
    Channel,
    Store,
    Dates,
    Weekdays,
    Hours,
    OverTime,
    VisitNumber,
    Member,
    Birthday,
    CustomerAttribute,
    Customers,
    PaidWith,
    TillType,
    Balance,
    PromotionState
};

struct PartPlan {
    std::uint32_t selection = 0;
    Value count{1};
};

struct WindowPlan {
    Value length{1};
    Period period = Period::Day;
    bool calendar = false;
};

/// What a wallet counts.
struct CountPlan {
    CountKind kind = CountKind::Visits;
    std::uint32_t selection = kNone; ///< of the plan
    std::optional<WindowPlan> within;
};

/// A condition in document order; a group's members follow it up to `end`.
struct ConditionPlan {
    const Condition* source = nullptr;
    Ask ask = Ask::All;
    bool positive = true;  ///< not within a "none": what it counts is what the shopper bought for the offer
    std::uint32_t end = 0; ///< position behind its last descendant
    std::uint32_t parent = kNone;
    std::uint32_t selection = kNone; ///< of the plan, for Measured
    MeasureKind kind = MeasureKind::Spend;
    SpendBasis basis = SpendBasis::Programme;
    Among among = Among::Selection;
    std::vector<PartPlan> parts;     ///< for Measured sets, instead of the selection
    std::optional<Value> atLeast;    ///< for AtLeast groups too
    std::optional<Value> atMost;     ///< Birthday: days before and after, as written
    std::optional<Value> every;      ///< of the number of visits
    std::uint32_t overnight = kNone; ///< Dates and Weekdays: the sibling whose hours run over midnight
    CountPlan count;                 ///< OverTime

    /// One sale has one answer to it, whoever asks.
    bool isFact() const {
        const bool ofSale = ask >= Ask::Coupon && ask <= Ask::Hours;
        return overnight == kNone &&
               (ofSale || ask == Ask::CustomerAttribute || ask == Ask::Customers || ask == Ask::TillType);
    }
};

struct UnitSetsPlan {
    Value size{2};
    From from = From::Dearest;
    Value nth;
    bool across = false;
    bool cheapestFirst = true;
};

struct TargetPlan {
    Pick pick = Pick::Matched;
    Among among = Among::Selection;
    Value count{1};
    std::uint32_t selection = kNone; ///< of the plan; kNone: what the step matched
    std::optional<Value> atMost;
    bool cheapestFirst = false;
    std::optional<Value> after;
    std::optional<UnitSetsPlan> sets;
};

/// In the order of RewardRule.
enum class Give : std::uint8_t {
    Percent,
    Amount,
    Price,
    TotalPrice,
    Set,
    SetPercent,
    SetAmount,
    Points,
    PointsPerAmount,
    Multiplier,
    PointsPerUnit,
    CreditMultiplier,
    FreeItem,
    IssueCoupon,
    Stamps,
    Entitlement,
    Donation,
    Message
};

struct RewardPlan {
    const Reward* source = nullptr;
    Give give = Give::Message;
    Per per = Per::Order;
    Value amount; ///< rate, amount, price, points, factor, quantity or count
    Value every{1};
    std::optional<Value> cap;
    TargetPlan on;
    std::vector<PartPlan> parts;
    From from = From::Dearest;      ///< of sets
    std::optional<RoundAt> roundAt; ///< of a percent; unset: the programme's
    SpendBasis of = SpendBasis::Programme;
    Value startsIn; ///< days, of a coupon
    Value validFor; ///< days, of a coupon

    bool isMoney() const { return give <= Give::SetAmount; }
    bool isPoints() const { return give >= Give::Points && give <= Give::PointsPerUnit; }
    bool isSet() const { return give >= Give::Set && give <= Give::SetAmount; }
    bool hasTarget() const {
        return give <= Give::TotalPrice || (give >= Give::PointsPerAmount && give <= Give::PointsPerUnit);
    }
    bool picksUnits() const { return give <= Give::TotalPrice && (on.pick != Pick::Matched || on.sets); }
    bool repeatsItself() const { return isSet() || (picksUnits() && (on.pick == Pick::EveryNth || on.sets)); }
    bool makesSets() const { return isSet() || picksUnits(); }
};

struct StepPlan {
    const Step* source = nullptr;
    std::uint32_t qualification = 0; ///< position of its condition
    Value threshold;
    std::vector<RewardPlan> rewards;
    CountPlan count; ///< across visits
};

struct CustomerLimitPlan {
    const CustomerLimit* source = nullptr;
    Value times{1};
    std::optional<WindowPlan> within;
};

/// What a promotion's required selection must measure before any discount, if it is to fire at all.
struct Least {
    MeasureKind kind = MeasureKind::Spend; ///< Spend or Quantity
    std::int64_t amount = 0;               ///< 0: nothing is known
};

struct PromotionPlan {
    std::shared_ptr<const Promotion> source;
    std::vector<ConditionPlan> conditions; ///< who, when, then each step's qualification
    std::uint32_t who = 0;
    std::uint32_t when = 0;
    std::vector<const Selection*> selections;
    std::uint32_t measured = kNone;      ///< selection of the ladder's measure
    std::vector<PartPlan> measuredParts; ///< of a measure of sets, instead of the selection
    std::optional<Value> atMost;
    std::optional<Value> timesPerBasket;
    std::optional<Value> discountPerBasket;
    std::vector<StepPlan> steps;
    StepPlan completion; ///< of a journey or round: no step of the document, but rewards
    std::vector<CustomerLimitPlan> perCustomer;
    std::vector<std::uint32_t> counts;     ///< selections of which a sale counts something, fire or not
    bool overTime = false;                 ///< has conditions over time
    std::vector<std::string_view> coupons; ///< codes asked for, outside of "none"
    std::int32_t lastDay = kNoLastDay;     ///< soonest end among the dates that all of it hangs on
    std::uint32_t required = kNone;        ///< a selection without which it cannot fire
    Least least;                           ///< of the required selection
    std::vector<std::uint32_t> gates;      ///< conditions that must hold and that a sale answers for all promotions
    bool onlyGates = false;                ///< who and when ask nothing else
    std::vector<std::uint32_t> fallsOn; ///< else: it fires only when one of these is touched; empty: it may always fire
    bool makesSets = false;
    std::array<unsigned char, 32> digest{}; ///< of its canonical text
};

/// Needs a promotion without errors of `check`.
std::shared_ptr<const PromotionPlan> lower(std::shared_ptr<const Promotion> promotion);

} // namespace offerwright
