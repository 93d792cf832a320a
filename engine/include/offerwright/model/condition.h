/// \file What a promotion asks: the tree of conditions.
#pragma once
#include "offerwright/model/measure.h"

namespace offerwright {

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
