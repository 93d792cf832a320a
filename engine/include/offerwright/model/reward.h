/// \file What a promotion gives, and on which units.
#pragma once
#include "offerwright/model/condition.h"

namespace offerwright {

/// Which units a reward falls on.
enum class Pick { Matched, Cheapest, Dearest, EveryNth };

/// From which end units are taken.
enum class From { Dearest, Cheapest, Listed };

/// The target's units in the order of `from`, cut into groups of `size`; only complete groups count. All units of a
/// group are rewarded, or its `nth` alone: within each group ranked in itself, or across, the nth slice of all grouped
/// units ranked together.
struct UnitSets {
    Number size{2};
    From from = From::Dearest;
    Number nth{0}; ///< 0: all
    bool across = false;
    bool cheapestFirst = true; ///< the rank in which nth counts
    bool operator==(const UnitSets&) const = default;
};

/// Where a percent is rounded: per unit, per line, or once over all lines of the reward.
enum class RoundAt { Unit, Line, Order };

struct Target {
    Pick pick = Pick::Matched;
    Number count{1}; ///< how many cheapest or dearest for each time the step fires; the N of every Nth
    Among among = Among::Selection;
    std::optional<Selection> of; ///< unset: what the step's own measure or conditions select; else everything
    /// Matched only: at most so many units, counted over the selection, per product or per line as `among` says; the
    /// dearest of them unless `cheapestFirst`.
    std::optional<Number> atMost = {};
    bool cheapestFirst = false;
    std::optional<Number> after = {};  ///< Matched only: the first so many units of each line are left out
    std::optional<UnitSets> sets = {}; ///< Matched only: only units of complete groups
    bool operator==(const Target&) const = default;
};

/// At most this, over all lines and all times in one basket.
using Cap = std::optional<Number>;

struct PercentOff {
    Number rate; ///< millionths; 1'000'000 is free
    Target on;
    Cap cap;
    std::optional<RoundAt> roundAt = {};   ///< unset: the programme's
    SpendBasis of = SpendBasis::Programme; ///< the value it is a percent of; unset: as the lane stacks
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

/// One unit set made of the parts sells at this price; a set that is already cheaper stays as it is. A unit serves one
/// part of one set only; dearest units are taken first.
struct SetPrice {
    Number price;
    std::vector<SetPart> parts;
    From from = From::Dearest;
    bool operator==(const SetPrice&) const = default;
};

/// All units of the target together sell at this price; when they are already cheaper they stay as they are.
struct TotalPrice {
    Number price;
    Target on;
    bool operator==(const TotalPrice&) const = default;
};

/// So much off every set made of the parts, dearest units first.
struct SetPercent {
    Number rate; ///< millionths
    std::vector<SetPart> parts;
    Cap cap;
    From from = From::Dearest;
    bool operator==(const SetPercent&) const = default;
};
struct SetAmount {
    Number amount; ///< per set
    std::vector<SetPart> parts;
    Cap cap;
    From from = From::Dearest;
    bool operator==(const SetAmount&) const = default;
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

/// `points` for each unit of the target.
struct PointsPerUnit {
    Number points;
    Target on;
    bool operator==(const PointsPerUnit&) const = default;
};

/// What earlier promotions of this basket credited (rewards with `into`) grows to `factor` times itself: "the euros of
/// the leaflet's offers are doubled". Only promotions with any of the tags; all when there are none.
struct CreditMultiplier {
    Number factor; ///< millionths
    std::vector<std::string> tags;
    bool operator==(const CreditMultiplier&) const = default;
};

/// A product given on top, outside of every base: it is no line of the basket and costs nothing. Its price on the
/// receipt is the catalogue's.
struct FreeItem {
    std::string sku;
    Number quantity{1000}; ///< thousandths, for each time the step fires
    bool operator==(const FreeItem&) const = default;
};

/// A coupon for later, issued to the wallet: `code` names the coupon that another promotion asks for. It is valid from
/// `startsIn` days after the sale's local day, for `validFor` days.
struct IssueCoupon {
    std::string code;
    LocalText text;
    Number startsIn{0};
    Number validFor{30};
    bool operator==(const IssueCoupon&) const = default;
};

/// Stamps on the card of another promotion (a journey or cycle whose first open step counts visits), or of this one.
struct Stamps {
    std::string promotion; ///< empty: this one
    Number count{1};
    bool operator==(const Stamps&) const = default;
};

/// An outside entitlement, by reference (cinema ticket, parking), for each time the step fires.
struct Entitlement {
    std::string reference;
    LocalText text;
    Number count{1};
    bool operator==(const Entitlement&) const = default;
};

/// The retailer gives to a cause; the customer's bill stays as it is.
struct Donation {
    std::string cause;
    Number amount;
    bool operator==(const Donation&) const = default;
};

using RewardRule = std::variant<PercentOff, AmountOff, FixedPrice, TotalPrice, SetPrice, SetPercent, SetAmount,
                                PointsFixed, PointsPerAmount, PointsMultiplier, PointsPerUnit, CreditMultiplier,
                                FreeItem, IssueCoupon, Stamps, Entitlement, Donation, Message>;

/// Where a reward goes instead of off the bill (money: credited to this account, the French *cagnotte*), or instead of
/// the programme's own points account (points: a partner's, say).
struct Destination {
    std::string account;          ///< of the programme; empty: the programme's points account
    std::int32_t pendingDays = 0; ///< days until it may be spent; 0: at once
    bool operator==(const Destination&) const = default;
};

/// Who pays, in millionths of the reward. Shares of a reward sum to 1'000'000; no shares: the retailer pays all.
struct FundingShare {
    std::string funder;
    std::int64_t share = 0;
    bool operator==(const FundingShare&) const = default;
};

struct Reward {
    NodeId id;
    RewardRule rule;
    std::optional<Destination> into = {};
    std::vector<FundingShare> funding = {};
    bool operator==(const Reward&) const = default;
};

} // namespace offerwright
