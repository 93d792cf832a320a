/// \file The programme: a tenant's policies, as data. Where good engines disagree, the choice stands here.
#pragma once
#include "offerwright/base/money.h"
#include "offerwright/base/time.h"
#include "offerwright/model/reward.h"
#include <string>
#include <vector>

namespace offerwright {

/// Two promotions on one line: each on what the earlier left; both on the shelf price; or only the one that takes most
/// off the line (of its lane).
enum class Stacking { Compound, Parallel, BestOf };
/// How an amount on several lines is split; see allocate in base/allocation.h for each method's rule.
enum class Allocation {
    LargestRemainder, ///< floor; odd cents by largest fraction, ties to the earlier line
    LargestLine,      ///< floor; the whole rest to the largest
    HalfDownFirst,    ///< nearest, halves down; what is over or missing by single cents from the first line on
    HalfDownLimited,  ///< nearest, halves down, within what is left; the rest by single cents from the first line on
    HalfUpLast,       ///< nearest, halves up, within what is left; the last takes the rest
    DownFirst,        ///< floor; all missing cents to the first line that has room, then the next
    RestToDearest,    ///< floor; the line with the dearest unit takes the rest
    OddToDearest,     ///< floor; odd cents one per unit, dearest unit first
    CutFromLast,      ///< from the last line back, each its floor of what is left; the first takes the rest
    Carried,          ///< each line its part of the running sum, rounded: the error goes on to the next line
    CarriedDown,      ///< the same, each running sum cut down; every set for itself, part by part
    EvenPerUnit       ///< the same for every unit whatever its price, dearest first, while lines have room
};
/// Who of an exclusive group applies: the first in order, or the one worth most to the customer.
enum class Chooser { First, BestForCustomer };
/// Where exclusion holds: in the whole basket, or only on the lines that the winner touched.
enum class Scope { Basket, Line };
/// What becomes of a discount that a line, a cap or a budget cannot take whole: cut to what fits; not given at all; or
/// passed on to the reward's other lines while they can take it.
enum class WhenCapped { Trim, Drop, Reshare };

/// "3 for 2" over nine items: the three cheapest of all are free, or the cheapest of each three.
enum class SetGrouping { Basket, PerSet };
/// What a set takes first: of the units that pay the dearest and of those rewarded the cheapest (for the house), or the
/// reverse (for the customer). A reward that names cheapest or dearest itself is not asked.
enum class Favour { House, Customer };
/// Units that a promotion used are closed to later ones of its stage: only to those that make sets and only by sets
/// (default), to all by all, or never.
enum class UnitsUsed { BySets, ByAll, Never };
/// Who carries the discount of a set: all its units in proportion, or the rewarded ones alone.
enum class CarriedBy { WholeSet, Rewarded };
/// What some units of a line are worth when the line was already discounted: their even part of it; their shelf price
/// while the others can bear the discount (others first); or what is left of their shelf price after it (these first).
enum class LimitedUnits { Even, OthersFirst, TheseFirst };

struct SetPolicy {
    SetGrouping grouping = SetGrouping::Basket;
    Favour favour = Favour::House;
    bool partial = false;      ///< a set whose rewarded units are not all there still rewards those that are
    bool self = false;         ///< units bought to qualify may be the rewarded ones
    bool proportional = false; ///< rewarded units = units bought x N / set size, rounded down, not by whole sets
    UnitsUsed unitsUsed = UnitsUsed::BySets;
    CarriedBy carriedBy = CarriedBy::WholeSet;
    LimitedUnits limitedUnits = LimitedUnits::Even;
    bool operator==(const SetPolicy&) const = default;
};

/// What orders promotions within a stage and lane, first key first, ties by id. Values are those each would give alone
/// at the stage's start, larger first; expiry: soonest last day first, those without one last; tags: the place of a
/// promotion's earliest tag in Programme::tagOrder.
enum class OrderBy { Priority, Discount, Points, Expiry, Tags };
enum class Ties { LowestId, HighestId };

/// A lane runs before the next within each stage; stacking may differ from lane to lane.
struct Lane {
    std::string name;
    Stacking stacking = Stacking::Compound;
    bool operator==(const Lane&) const = default;
};

/// At most `count` promotions of this kind give something in one basket, first come first served.
struct AtMost {
    enum class Of { Any, Stage, Tag, Group, Coupon } of = Of::Any; ///< Coupon: that ask for a coupon
    std::string name; ///< of the stage ("item", ...), tag or exclusive group; unused for the others
    std::int64_t count = 1;
    bool operator==(const AtMost&) const = default;
};

/// A ceiling on what all promotions together give, off the bill or credited: on each line, or over the basket's lines
/// that the selection picks. A rate is of the shelf price. "34 % on food" is one of these.
struct Ceiling {
    std::string name;
    Selection of;
    enum class Over { Line, Basket } over = Over::Line;
    std::optional<std::int64_t> rate;   ///< millionths
    std::optional<std::int64_t> amount; ///< minor units
    bool operator==(const Ceiling&) const = default;
};

/// Points that any purchase earns: `points` for each full `every` minor units of what is paid. points = 0: none.
struct BaseEarn {
    std::int64_t points = 0;
    std::int64_t every = 100;
    std::int64_t from = 0;                   ///< nothing below this spend
    std::optional<std::int64_t> atMost = {}; ///< points a basket
    bool operator==(const BaseEarn&) const = default;
};
struct BannerEarn {
    std::string banner;
    BaseEarn earn;
    bool operator==(const BannerEarn&) const = default;
};

/// Points as money: `worth` minor units for each full block of `points`. points = 0: they cannot be paid with.
struct Burn {
    std::int64_t points = 0;
    std::int64_t worth = 0;
    std::int64_t atLeast = 0;          ///< points; fewer are not taken
    std::int64_t mostRate = 1'000'000; ///< of what is to be paid, millionths
    bool operator==(const Burn&) const = default;
};

/// An account of the wallet, by the name that rewards use.
struct Account {
    std::string name;
    bool money = false;       ///< minor units; else points
    std::string partner = {}; ///< who keeps it; empty: the tenant
    bool operator==(const Account&) const = default;
};

/// A word that the law forbids in the texts of a promotion on these products ("gratuit" on food in France).
struct ForbiddenWord {
    std::string language;
    std::string word;
    std::string instead;
    Selection of;
    bool operator==(const ForbiddenWord&) const = default;
};

struct Store {
    std::string id;
    std::string name;
    std::string banner;
    std::vector<std::string> groups;
    Zone zone;
    bool operator==(const Store&) const = default;
};

/// Cash is rounded to the nearest multiple of `step` minor units when all of the bill is paid in cash. 0: no rounding.
struct CashStep {
    std::int64_t step = 0;
    RoundMode mode = RoundMode::HalfAwayFromZero;
    bool operator==(const CashStep&) const = default;
};

struct Programme {
    std::string name;
    std::string country = {}; ///< ISO 3166 code of the laws it keeps; empty: none known
    std::string currency = "EUR";
    Zone zone; ///< for baskets that name no store
    RoundMode roundMode = RoundMode::HalfAwayFromZero;
    RoundAt roundAt = RoundAt::Line;
    std::vector<OrderBy> order = {OrderBy::Priority};
    Ties ties = Ties::LowestId;
    std::vector<std::string> tagOrder = {};
    Stacking stacking = Stacking::Compound; ///< of the lane that promotions without one are in, which is first
    std::vector<Lane> lanes = {};           ///< the named ones, in order
    Allocation allocation = Allocation::LargestRemainder;
    enum class Spend { Stage, Original, Running } spendBasis = Spend::Stage;
    Chooser exclusiveChooser = Chooser::First;
    Scope exclusiveScope = Scope::Basket;
    Chooser competition = Chooser::First; ///< promotions that compete for units: in order, or the best of all ways
    std::vector<AtMost> atMost = {};
    std::vector<Ceiling> ceilings = {};
    WhenCapped whenCapped = WhenCapped::Trim;
    SetPolicy sets = {};
    BaseEarn baseEarn;
    std::vector<BannerEarn> bannerEarn = {}; ///< instead of baseEarn at stores of the banner
    RoundMode pointsRounding = RoundMode::Down;
    bool compoundMultipliers = false; ///< false: excesses over one add up
    Burn burn = {};
    CashStep cashStep = {};
    std::vector<Account> accounts = {};
    Selection protectedProducts; ///< no promotion touches these; empty `in` here means none
    std::vector<ProductGroup> productGroups = {};
    std::vector<ForbiddenWord> forbiddenWords = {};
    std::vector<Store> stores;
    bool operator==(const Programme&) const = default;

    const Store* store(std::string_view id) const;
    const Account* account(std::string_view name) const;
    const ProductGroup* productGroup(std::string_view name) const;
    const BaseEarn& earnAt(const Store* store) const;
};

/// The programme that a retailer of the country would start from: currency, rounding, cash step, ceilings and forbidden
/// words. FR, GB, US and CA are known; another country gives the neutral one.
Programme programmeFor(std::string_view country);

} // namespace offerwright
