/// \file What a promotion measures and asks: numbers and parameters, measures, and the tree of conditions.
#pragma once
#include "offerwright/base/money.h"
#include "offerwright/base/quantity.h"
#include "offerwright/base/time.h"
#include "offerwright/model/selection.h"
#include <optional>
#include <string>
#include <string_view>
#include <utility>
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

/// A number of a promotion: written down, or the customer's own through a parameter. Its Unit comes from the place it
/// stands in (numberAt in nodes.h). `value` is ignored while `parameter` is set.
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

/// On which values spend is measured: at the start of the stage (default), before any discount, or as it stands right
/// now.
enum class SpendBasis { Programme, Stage, Original, Running };

/// What is measured: spend (minor units); quantity, where a weighed line is one (thousandths); weight, volume or length
/// of weighed lines as rung up (thousandths); distinct products (count); complete sets of the parts (count); the share
/// of the basket's spend that falls on the selection (millionths).
enum class MeasureKind { Spend, Quantity, Weight, Distinct, Sets, Share };
Unit unitOf(MeasureKind kind);

/// Units are ranked and counted over all products together, product by product ("two of the same product"), or line by
/// line.
enum class Among { Selection, Product, Line };

/// One part of a set: so many units of a selection.
struct SetPart {
    NodeId id;
    Selection of;
    Number count{1};
    bool operator==(const SetPart&) const = default;
};

/// A number taken from the basket. Among products or lines, the one with the most counts alone.
struct Measure {
    NodeId id;
    MeasureKind kind = MeasureKind::Spend;
    Selection of;
    SpendBasis basis = SpendBasis::Programme;
    Among among = Among::Selection;
    std::vector<SetPart> parts = {}; ///< Sets only; then `of` is not asked
    bool operator==(const Measure&) const = default;
};

// --- over time ------------------------------------------------------------------------------------------------------

enum class Period { Day, Week, Month, Year };

/// The last `length` periods up to now: of 24 hours' days counted by local date ("within 30 days": today and the 29
/// before), or, as the calendar has them, this week (from Monday), month or year and the `length` - 1 before.
struct Window {
    Number length{1};
    Period period = Period::Day;
    bool calendar = false;
    bool operator==(const Window&) const = default;
};

/// What a wallet counts from sale to sale: visits; different days, weeks or months with a visit; money (minor units),
/// quantity (thousandths) of the selection.
enum class CountKind { Visits, Days, Weeks, Months, Spend, Quantity };
Unit unitOf(CountKind kind);

/// A count over several sales, this one included. A sale in which the selection is not bought counts nothing.
struct Count {
    CountKind kind = CountKind::Visits;
    Selection of;
    std::optional<Window> within; ///< unset: ever
    bool operator==(const Count&) const = default;
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

/// The count over the customer's sales, this one included, is within the bounds. The wallet keeps it under the
/// condition's id, from the first sale at which the promotion was live; unknown shoppers never meet it.
struct OverTime {
    Count count;
    std::optional<Number> atLeast;
    std::optional<Number> atMost;
    bool operator==(const OverTime&) const = default;
};

/// The number of this sale in the customer's life (the first is 1) is within the bounds and a multiple of `every`.
struct VisitNumber {
    std::optional<Number> atLeast;
    std::optional<Number> atMost;
    std::optional<Number> every;
    bool operator==(const VisitNumber&) const = default;
};

/// The customer is known; and, where bounds are set, has been a member for so many days (0 on the first).
struct IsMember {
    std::optional<Number> daysAtLeast;
    std::optional<Number> daysAtMost;
    bool operator==(const IsMember&) const = default;
};

/// The local day is within so many days before and after the customer's birthday. Who was born on 29 February has it on
/// the 28th in other years.
struct NearBirthday {
    Number before{0};
    Number after{0};
    bool operator==(const NearBirthday&) const = default;
};

/// An attribute of the customer passes the test. A customer without it passes none but IsNot.
struct CustomerAttribute {
    AttributeTest test;
    bool operator==(const CustomerAttribute&) const = default;
};

/// The customer is one of these (pseudonymous ids).
struct AmongCustomers {
    std::vector<std::string> customers;
    bool operator==(const AmongCustomers&) const = default;
};

/// Payment by any of these types ("card", "voucher"), with at least this amount by them together.
struct PaidWith {
    std::vector<std::string> types;
    std::optional<Number> atLeast;
    bool operator==(const PaidWith&) const = default;
};

/// The till is of any of these types ("self", "staffed").
struct AtTill {
    std::vector<std::string> types;
    bool operator==(const AtTill&) const = default;
};

/// The balance of an account of the wallet before this sale; empty: the programme's points account.
struct HasBalance {
    std::string account;
    std::optional<Number> atLeast; ///< points, or minor units where the account holds money
    std::optional<Number> atMost;
    bool operator==(const HasBalance&) const = default;
};

/// Any of the promotions has fired in this basket before this one's turn, none of them has, or the customer has
/// completed any of them (journeys) at an earlier sale.
enum class Happened { Fired, NotFired, Completed };
struct PromotionState {
    std::vector<std::string> promotions;
    Happened state = Happened::Fired;
    bool operator==(const PromotionState&) const = default;
};

using ConditionRule =
    std::variant<Group, Measured, BasketTotal, CouponPresented, InSegment, HasTier, GaveConsent, ThroughChannel,
                 AtStore, WithinDates, OnWeekdays, WithinHours, OverTime, VisitNumber, IsMember, NearBirthday,
                 CustomerAttribute, AmongCustomers, PaidWith, AtTill, HasBalance, PromotionState>;

struct Condition {
    NodeId id;
    ConditionRule rule;
    bool operator==(const Condition&) const = default;
};
// Written out: a defaulted comparison that comes back to itself through the variant sends some compilers round for
// ever. The names are all members: one more does not compile until it is compared too.
inline bool operator==(const Group& a, const Group& b) {
    const auto& [kind, atLeast, members] = a;
    return kind == b.kind && atLeast == b.atLeast && members == b.members;
}

} // namespace offerwright
