/// \file What earlier sales left to a customer: balances, coupons, how far journeys are. A value; the wallet room
/// changes it.
#pragma once
#include "offerwright/base/money.h"
#include "offerwright/base/time.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace offerwright {

/// One account: points, or minor units where the programme says that it holds money.
struct Balance {
    std::string account;
    std::int64_t available = 0;
    std::int64_t pending = 0; ///< earned, not yet to be spent
    bool operator==(const Balance&) const = default;
};

/// A coupon in the wallet, valid on local days from `from` to `to`, both included.
struct HeldCoupon {
    std::string code;
    std::string promotion; ///< that issued it
    LocalDate from;
    LocalDate to;
    bool used = false;
    bool operator==(const HeldCoupon&) const = default;
};

/// What was counted on one local day, in the count's unit (visits: how many).
struct DayCount {
    LocalDate day;
    std::int64_t amount = 0;
    bool operator==(const DayCount&) const = default;
};

/// The count of one step or OverTime condition, days in ascending order.
struct Counter {
    std::string promotion;
    std::string node;
    std::vector<DayCount> days;
    bool operator==(const Counter&) const = default;
};

/// How far a journey or the current round of a cycle is.
struct Progress {
    std::string promotion;
    std::optional<LocalDate> startedOn;    ///< of this round; unset before its first count
    std::optional<LocalDate> stepOpenedOn; ///< of the current step, for its deadline
    std::vector<std::string> done;         ///< steps of this round, in the order in which they were reached
    std::int64_t rounds = 0;               ///< completed; a journey is complete at 1
    bool operator==(const Progress&) const = default;
};

/// How often a promotion fired for the customer, by local day, ascending: what limits per customer count.
struct Uses {
    std::string promotion;
    std::vector<DayCount> days;
    bool operator==(const Uses&) const = default;
};

/// Lists are in order of account, code and promotion (then node).
struct Wallet {
    std::vector<Balance> balances; ///< all accounts but the programme's own points account, which is Customer::points
    std::vector<HeldCoupon> coupons;
    std::vector<Counter> counters;
    std::vector<Progress> journeys;
    std::vector<Uses> uses;
    std::int64_t visits = 0; ///< earlier sales
    bool operator==(const Wallet&) const = default;
};

} // namespace offerwright
