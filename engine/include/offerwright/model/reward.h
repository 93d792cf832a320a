/// \file What a promotion gives, and on which units.
#pragma once
#include "offerwright/model/condition.h"

namespace offerwright {

/// Which units a reward falls on.
enum class Pick { Matched, Cheapest, Dearest, EveryNth };
/// Units are ranked and counted over all products together, or product by product ("the second of the same product").
enum class Among { Selection, Product };

struct Target {
    Pick pick = Pick::Matched;
    Number count{1}; ///< how many cheapest or dearest for each time the step fires; the N of every Nth
    Among among = Among::Selection;
    std::optional<Selection> of; ///< unset: what the step's own measure or conditions select; else everything
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
/// One unit set made of the parts sells at this price; a set that is already cheaper stays as it is. A unit serves one
/// part of one set only; dearest units are taken first.
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

using RewardRule =
    std::variant<PercentOff, AmountOff, FixedPrice, SetPrice, PointsFixed, PointsPerAmount, PointsMultiplier, Message>;

struct Reward {
    NodeId id;
    RewardRule rule;
    bool operator==(const Reward&) const = default;
};

} // namespace offerwright
