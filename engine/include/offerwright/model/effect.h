/// \file What a sale changes in the world. The adjudication only says so; the wallet room, or a service's ledger,
/// applies it at settle. Amounts are positive. `promotion` is empty where the programme itself acts (base earn).
#pragma once
#include "offerwright/base/money.h"
#include "offerwright/base/time.h"
#include "offerwright/model/condition.h"
#include "offerwright/model/hold.h"
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace offerwright {

/// The kinds of effects, on texts and lists that are owned or looked at.
template <typename Hold> struct EffectParts {
    using Text = typename Hold::Text;
    template <typename Item> using List = typename Hold::template List<Item>;

    /// Points earned, or money credited where the account holds money. Empty account: the programme's points account.
    struct Credited {
        Text account;
        std::int64_t amount = 0;
        std::optional<LocalDate> pendingUntil; ///< first local day on which it may be spent; unset: at once
        Text promotion;
        Text reward;
        bool operator==(const Credited&) const = default;
    };

    /// Points paid with, from the programme's points account.
    struct Burnt {
        std::int64_t points = 0;
        Money amount;
        bool operator==(const Burnt&) const = default;
    };

    struct CouponUsed {
        Text code;
        Text promotion;
        bool operator==(const CouponUsed&) const = default;
    };

    /// One coupon for the wallet, valid on local days from `from` to `to`.
    struct CouponIssued {
        Text code;
        Text promotion;
        Text reward;
        LocalDate from;
        LocalDate to;
        std::int64_t copies = 1;
        bool operator==(const CouponIssued&) const = default;
    };

    /// A sale: visits grow by one.
    struct Visited {
        LocalDate day;
        bool operator==(const Visited&) const = default;
    };

    /// A step of a journey, or an OverTime condition, counted something on this day.
    struct Counted {
        Text promotion;
        Text node;
        LocalDate day;
        std::int64_t amount = 0;
        bool ofStep = false; ///< the round has begun, if it had not
        bool operator==(const Counted&) const = default;
    };

    /// A step is done: its counter starts anew, with what is carried counted on this day under `carriedTo`.
    struct StepReached {
        Text promotion;
        Text step;
        LocalDate day;
        std::int64_t carried = 0;
        Text carriedTo;
        bool operator==(const StepReached&) const = default;
    };

    /// A deadline passed before the end: the round starts anew, the counters of `cleared` (steps) too.
    struct RoundLapsed {
        Text promotion;
        LocalDate day;
        List<Text> cleared = {};
        bool operator==(const RoundLapsed&) const = default;
    };

    /// The journey, or a round of a cycle, is complete; a cycle's steps are open again, and the counters of `cleared`
    /// (steps that it did not take) start anew.
    struct RoundCompleted {
        Text promotion;
        LocalDate day;
        List<Text> cleared = {};
        bool operator==(const RoundCompleted&) const = default;
    };

    /// It fired so often for this customer.
    struct Used {
        Text promotion;
        LocalDate day;
        std::int64_t times = 0;
        bool operator==(const Used&) const = default;
    };

    /// What it cost, for its budget.
    struct Spent {
        Text promotion;
        std::int64_t money = 0;
        std::int64_t points = 0;
        std::int64_t times = 0;
        bool operator==(const Spent&) const = default;
    };

    struct Entitled {
        Text reference;
        std::int64_t count = 0;
        Text promotion;
        Text reward;
        bool operator==(const Entitled&) const = default;
    };

    struct Donated {
        Text cause;
        Money amount;
        Text promotion;
        Text reward;
        bool operator==(const Donated&) const = default;
    };

    using Effect = std::variant<Visited, Credited, Burnt, CouponUsed, CouponIssued, Counted, StepReached, RoundLapsed,
                                RoundCompleted, Used, Spent, Entitled, Donated>;
};

using Credited = EffectParts<Owned>::Credited;
using Burnt = EffectParts<Owned>::Burnt;
using CouponUsed = EffectParts<Owned>::CouponUsed;
using CouponIssued = EffectParts<Owned>::CouponIssued;
using Visited = EffectParts<Owned>::Visited;
using Counted = EffectParts<Owned>::Counted;
using StepReached = EffectParts<Owned>::StepReached;
using RoundLapsed = EffectParts<Owned>::RoundLapsed;
using RoundCompleted = EffectParts<Owned>::RoundCompleted;
using Used = EffectParts<Owned>::Used;
using Spent = EffectParts<Owned>::Spent;
using Entitled = EffectParts<Owned>::Entitled;
using Donated = EffectParts<Owned>::Donated;
using Effect = EffectParts<Owned>::Effect;

/// In the order in which they are to be applied.
using Effects = std::vector<Effect>;

} // namespace offerwright
