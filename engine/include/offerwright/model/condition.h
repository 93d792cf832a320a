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
// Written out: a defaulted comparison that comes back to itself through the variant sends some compilers round for
// ever. The names are all members: one more does not compile until it is compared too.
inline bool operator==(const Group& a, const Group& b) {
    const auto& [kind, atLeast, members] = a;
    return kind == b.kind && atLeast == b.atLeast && members == b.members;
}

} // namespace offerwright
