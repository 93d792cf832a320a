/// \file Numbers and parameters of a promotion, what it measures in a basket, and what it counts from sale to sale.
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

/// Most parts of one set: which unit serves which part is weighed over all groups of parts.
inline constexpr std::size_t kMaxSetParts = 8;

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

} // namespace offerwright
