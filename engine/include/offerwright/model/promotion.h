/// \file The promotion document as values: who, when and where, one or more steps, limits, and how it combines.
///
/// Every node carries an id that is unique within its promotion and never changes: traces, diagnostics, undo focus and
/// search name nodes by it. All values compare with ==. The engine's law is the product's domain document; what is not here
/// yet (journeys, cycles, tender stage, windows over visits, coupons issued, funding) has its place beside what is.
///
///     Promotion p = parsePromotion(text).value;
///     p.steps[0].rewards[0].rule -> std::variant over the kinds of reward
#pragma once
#include "offerwright/base/money.h"
#include "offerwright/base/quantity.h"
#include "offerwright/base/time.h"
#include "offerwright/model/selection.h"
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace offerwright {

using NodeId = std::string;

/// A text in the languages it was written in, by language code ("en", "fr"), in code order.
struct LocalText {
    std::vector<std::pair<std::string, std::string>> byLanguage;
    /// The text in `language`, else the first there is, else empty.
    const std::string& in(std::string_view language) const;
    void set(const std::string& language, std::string text);
    bool operator==(const LocalText&) const = default;
};

/// A number of a promotion: written down, or the customer's own through a parameter. Its Unit comes from the place it stands in
/// (unitAt in nodes.h). `value` is ignored while `parameter` is set.
struct Number {
    std::int64_t value = 0;
    std::string parameter = {};
    bool personal() const { return !parameter.empty(); }
    bool operator==(const Number&) const = default;
};

/// What a number counts: minor units, thousandths, millionths of a whole (20 % is 200'000), millionths of a factor
/// (times 3 is 3'000'000), points, plain count.
enum class Unit { Money, Quantity, Percent, Factor, Points, Count };

/// A named value of the promotion with a default that a customer's own assignment may replace, within [min, max].
struct Parameter {
    NodeId id;
    std::string name;
    Unit unit = Unit::Money;
    std::int64_t defaultValue = 0;
    std::int64_t min = 0;
    std::int64_t max = 0;
    std::int64_t step = 1; ///< what one press of an arrow changes
    bool operator==(const Parameter&) const = default;
};

// --- measuring ------------------------------------------------------------------------------------------------------

/// On which values spend is measured: at the start of the stage (default), before any discount, or as it stands right now.
enum class SpendBasis { Programme, Stage, Original, Running };

/// What is measured. Weight, distinct products, sets and visits join here with the law's next mechanics.
enum class MeasureKind { Spend, Quantity };

/// A number taken from the basket: the spend on a selection (minor units) or its quantity (thousandths).
struct Measure {
    NodeId id;
    MeasureKind kind = MeasureKind::Spend;
    Selection of;
    SpendBasis basis = SpendBasis::Programme;
    bool operator==(const Measure&) const = default;
};

// --- conditions -----------------------------------------------------------------------------------------------------

struct Condition;
enum class GroupKind { All, Any, None, AtLeast };

/// All, any, none or at least N of the members hold. An empty group of all holds; of any does not.
struct Group {
    GroupKind kind = GroupKind::All;
    Number atLeast{1}; ///< only for AtLeast
    std::vector<Condition> members;
    friend bool operator==(const Group&, const Group&);
};

/// The measure is at least, at most, or within both. At least one bound is set. Bounds are inclusive.
struct Measured {
    Measure measure; ///< its id is the condition's own id
    std::optional<Number> atLeast;
    std::optional<Number> atMost;
    bool operator==(const Measured&) const = default;
};

/// The basket's total (promotable and other lines alike) is within the bounds.
struct BasketTotal {
    SpendBasis basis = SpendBasis::Programme;
    std::optional<Number> atLeast;
    std::optional<Number> atMost;
    bool operator==(const BasketTotal&) const = default;
};

/// Any of the codes was presented.
struct CouponPresented {
    std::vector<std::string> codes;
    bool operator==(const CouponPresented&) const = default;
};

/// The customer is in any of the segments.
struct InSegment {
    std::vector<std::string> segments;
    bool operator==(const InSegment&) const = default;
};

/// The customer's tier is any of these.
struct HasTier {
    std::vector<std::string> tiers;
    bool operator==(const HasTier&) const = default;
};

/// The customer gave consent to every one of these purposes.
struct GaveConsent {
    std::vector<std::string> purposes;
    bool operator==(const GaveConsent&) const = default;
};

enum class Channel { InStore, Web, App, ClickAndCollect };
struct ThroughChannel {
    std::vector<Channel> channels;
    bool operator==(const ThroughChannel&) const = default;
};

/// The store is any of these, or in any of the groups, or of any of the banners.
struct AtStore {
    std::vector<std::string> stores;
    std::vector<std::string> groups;
    std::vector<std::string> banners;
    bool operator==(const AtStore&) const = default;
};

/// The local day is from `from` to `to`, both included and each open when unset, and none of `except`.
struct WithinDates {
    std::optional<LocalDate> from;
    std::optional<LocalDate> to;
    std::vector<LocalDate> except;
    bool operator==(const WithinDates&) const = default;
};

struct OnWeekdays {
    std::vector<Weekday> days;
    bool operator==(const OnWeekdays&) const = default;
};

/// The local time is in [from, to). When from > to the window runs over midnight and belongs to the day it began on.
struct WithinHours {
    LocalMinute from{0};
    LocalMinute to{1440};
    bool operator==(const WithinHours&) const = default;
};

using ConditionRule = std::variant<Group, Measured, BasketTotal, CouponPresented, InSegment, HasTier, GaveConsent,
                                   ThroughChannel, AtStore, WithinDates, OnWeekdays, WithinHours>;

struct Condition {
    NodeId id;
    ConditionRule rule;
    bool operator==(const Condition&) const = default;
};
inline bool operator==(const Group&, const Group&) = default;

// --- rewards --------------------------------------------------------------------------------------------------------

/// Which units a reward falls on.
enum class Pick { Matched, Cheapest, Dearest, EveryNth };
/// Units are ranked and counted over all products together, or product by product ("the second of the same product").
enum class Among { Selection, Product };

struct Target {
    Pick pick = Pick::Matched;
    Number count{1};              ///< how many cheapest or dearest for each time the step fires; the N of every Nth
    Among among = Among::Selection;
    std::optional<Selection> of;  ///< unset: what the step's own measure or conditions select; else everything
    bool operator==(const Target&) const = default;
};

/// At most this, over all lines and all times in one basket.
using Cap = std::optional<Number>;

struct PercentOff {
    Number rate; ///< millionths; 1'000'000 is free
    Target on;
    Cap cap;
    bool operator==(const PercentOff&) const = default;
};

/// "3 off these products" must say per unit, per line or once over all: there is no default in the document.
enum class Per { Unit, Line, Order };
struct AmountOff {
    Number amount;
    Per per = Per::Order;
    Target on;
    Cap cap;
    bool operator==(const AmountOff&) const = default;
};

/// Each unit sells at this price; units that are already cheaper stay as they are.
struct FixedPrice {
    Number price;
    Target on;
    bool operator==(const FixedPrice&) const = default;
};

struct SetPart {
    NodeId id;
    Selection of;
    Number count{1};
    bool operator==(const SetPart&) const = default;
};
/// One unit set made of the parts sells at this price; a set that is already cheaper stays as it is. A unit serves one part
/// of one set only; dearest units are taken first.
struct SetPrice {
    Number price;
    std::vector<SetPart> parts;
    bool operator==(const SetPrice&) const = default;
};

struct PointsFixed {
    Number points;
    bool operator==(const PointsFixed&) const = default;
};
/// `points` for each full `every` minor units spent on the target.
struct PointsPerAmount {
    Number points;
    Number every{100};
    Target on;
    bool operator==(const PointsPerAmount&) const = default;
};
/// The base earn of the target times `factor` (millionths): a factor of 3 adds twice the base.
struct PointsMultiplier {
    Number factor;
    Target on;
    bool operator==(const PointsMultiplier&) const = default;
};

/// Shown at the till and printed on the receipt.
struct Message {
    LocalText text;
    bool operator==(const Message&) const = default;
};

using RewardRule = std::variant<PercentOff, AmountOff, FixedPrice, SetPrice, PointsFixed, PointsPerAmount,
                                PointsMultiplier, Message>;

struct Reward {
    NodeId id;
    RewardRule rule;
    bool operator==(const Reward&) const = default;
};

// --- the whole ------------------------------------------------------------------------------------------------------

/// item: line and set rewards; basket: rewards on the basket; points: bonus points. Tender follows points in the law.
enum class Stage { Item, Basket, Points };

/// How steps relate. Single: one step. Tiers: thresholds of the measure. Repeat: once for every multiple of the measure.
/// Journey and Cycle, across visits, join here.
enum class Relation { Single, Tiers, Repeat };
enum class TierPay { Highest, All };

struct Step {
    NodeId id;
    Condition qualification;      ///< a Group; empty group of all: nothing more is asked
    Number threshold;             ///< Tiers: from; Repeat: every. Unit of the measure. Unused for Single
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
    Condition who;   ///< a Group
    Condition when;  ///< a Group: when and where
    Ladder ladder;
    Limits limits;
    Combining combines;
    bool operator==(const Promotion&) const = default;

    const Parameter* parameter(std::string_view parameterName) const;
};

} // namespace offerwright
