/// \file What an adjudication answers: amounts, who gave them, and, when asked, the full account of why.
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/base/money.h"
#include "offerwright/base/quantity.h"
#include "offerwright/base/time.h"
#include "offerwright/model/effect.h"
#include "offerwright/model/hold.h"
#include "offerwright/model/promotion.h"
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace offerwright {

/// How a promotion ended.
enum class Outcome {
    Fired,
    NotMet,        ///< a condition did not hold, or none of the products that the reward falls on are in the basket
    NothingToGive, ///< conditions held, but the reward changes nothing here (price already lower, no unit free)
    Lost,          ///< another that it does not go with applied
    LimitReached,  ///< its own limit of times, money or budget leaves nothing here
};

/// What became of a coupon that was presented, by the till or out of the wallet: used by a promotion, or why not.
/// NotValid: the wallet holds it, and it is used or outside of its days.
enum class CouponState { Used, Unknown, ConditionUnmet, NotValid };

/// What an adjudication is made of, on texts and lists that are owned or looked at.
template <typename Hold> struct AdjudicationParts {
    using Text = typename Hold::Text;
    template <typename Item> using List = typename Hold::template List<Item>;
    template <typename Value> using Whole = typename Hold::template Whole<Value>;
    using Effect = typename EffectParts<Hold>::Effect;

    /// What one funder pays of a share.
    struct FunderPart {
        Text funder;
        std::int64_t amount = 0; ///< minor units, or points in an award's own funding of points
        bool operator==(const FunderPart&) const = default;
    };

    /// A part of an award that falls on one line of the basket (index from 0 in the basket's order).
    struct Share {
        std::size_t line = 0;
        Money amount;
        List<FunderPart> funding; ///< sums to the amount; empty: the retailer pays all
        bool operator==(const Share&) const = default;
    };

    /// A product given on top.
    struct Gift {
        Text sku;
        Quantity quantity;
        Money worth; ///< by the catalogue's price; 0 when it has none
        bool operator==(const Gift&) const = default;
    };

    /// One reward given: the money taken off, the points earned, or the message shown, and where it came from.
    struct Award {
        Text promotion;
        Text step;
        Text reward;
        Stage stage = Stage::Item;
        std::int64_t times = 1; ///< how many times the step fired for it
        Money discount;         ///< >= 0; the exact sum of the shares
        Money credit;           ///< >= 0; goes to `account` instead of off the bill; then the shares sum to it
        List<Share> shares;     ///< by line, positive amounts only
        std::int64_t points = 0;
        Text account = {};             ///< of points or credit; empty: the programme's points account
        List<FunderPart> funding = {}; ///< of discount, credit or points, by funder; empty: the retailer pays all
        std::optional<Gift> gift = {};
        Whole<LocalText> message{};
        bool trimmed = false; ///< a cap, a limit or a line's worth cut it
        Text trimmedBy = {};  ///< what cut it: "worth", "floor", "cap", "limit", "budget", or a ceiling's name
        bool operator==(const Award&) const = default;
    };

    struct PromotionOutcome {
        Text promotion;
        Outcome outcome = Outcome::NotMet;
        std::int64_t times = 0;
        Money discount;
        std::int64_t points = 0;
        Money credit = {};
        Text lostTo;          ///< promotion id, for Lost
        Text lostBy = {};     ///< the rule: "group", "alone", "notWith", "atMost", "lane" or "competition"
        Money wouldGive = {}; ///< for Lost: the discount and credit it proposed at its turn
        bool operator==(const PromotionOutcome&) const = default;
    };

    /// A line's value before and after all discounts. Return lines (negative quantity) are negative and untouched.
    struct LineOutcome {
        Money gross;
        Money net;
        bool operator==(const LineOutcome&) const = default;
    };

    /// A coupon that was presented.
    struct CouponOutcome {
        Text code;
        using State = CouponState;
        State state = State::Unknown;
        Text promotion; ///< that names the code, first in order; empty for Unknown
        bool operator==(const CouponOutcome&) const = default;
    };

    /// Something the reader must know: a bound that was reached. `code` as in diagnostics.
    struct Notice {
        Text code;
        Text promotion;
        List<Text> arguments;
        bool operator==(const Notice&) const = default;
    };

    /// How sure it is that no other way of giving units to competing promotions would have been better for the
    /// customer.
    struct Certificate {
        bool optimal = true;
        Money gap;                ///< not optimal: the best is at most this much better
        List<Text> competing;     ///< promotions that were weighed against each other, in the set's order
        List<Text> runnerUp;      ///< those that would have given in the next best choice
        Money runnerUpTotal;      ///< what the customer would have paid with it
        std::int64_t weighed = 0; ///< choices looked at
        bool operator==(const Certificate&) const = default;
    };

    /// Points taken as payment.
    struct Payment {
        std::int64_t points = 0;
        Money amount;
        bool operator==(const Payment&) const = default;
    };

    struct Adjudication {
        Text fingerprint; ///< of the set that made it
        Text basket;      ///< its id
        Text currency;
        Instant at;
        List<LineOutcome> lines;           ///< parallel to the basket's lines
        List<Award> awards;                ///< in order of application
        List<PromotionOutcome> promotions; ///< in order of the set, all but those not met; the trace has these too
        List<CouponOutcome> coupons;
        List<Notice> notices;
        Money gross;             ///< sum of lines' gross
        Money discount;          ///< sum of awards' discounts
        Money total;             ///< gross - discount
        Money credit = {};       ///< sum of awards' credits
        Payment burnt = {};      ///< points paid with
        Money cashRounding = {}; ///< added to what is to be paid, by the cash step
        Money payable = {};      ///< total - burnt.amount + cashRounding
        std::int64_t basePoints = 0;
        std::int64_t bonusPoints = 0; ///< to any account
        List<Effect> effects = {};
        std::optional<Certificate> certificate = {}; ///< when promotions competed and the programme asks for the best
        bool operator==(const Adjudication&) const = default;
    };
};

using FunderPart = AdjudicationParts<Owned>::FunderPart;
using Share = AdjudicationParts<Owned>::Share;
using Gift = AdjudicationParts<Owned>::Gift;
using Award = AdjudicationParts<Owned>::Award;
using PromotionOutcome = AdjudicationParts<Owned>::PromotionOutcome;
using LineOutcome = AdjudicationParts<Owned>::LineOutcome;
using CouponOutcome = AdjudicationParts<Owned>::CouponOutcome;
using Notice = AdjudicationParts<Owned>::Notice;
using Certificate = AdjudicationParts<Owned>::Certificate;
using Payment = AdjudicationParts<Owned>::Payment;
using Adjudication = AdjudicationParts<Owned>::Adjudication;

/// An adjudication as it passes from the engine to a writer: valid until the adjudicator's next one.
using RulingParts = AdjudicationParts<Viewed>;
using Ruling = RulingParts::Adjudication;

/// The same, to keep.
Adjudication toAdjudication(const Ruling& ruling);

// --- trace ----------------------------------------------------------------------------------------------------------

/// What one node (condition, measure, step, reward, limit) saw. Numbers are in `unit`.
struct NodeTrace {
    NodeId node;
    bool holds = false;
    bool reached = true; ///< false: evaluation had stopped before; `holds` says what it would have been
    Unit unit = Unit::Count;
    std::optional<std::int64_t> measured;
    std::optional<std::int64_t> atLeast; ///< required, with the customer's own value in place
    std::optional<std::int64_t> atMost;
    std::int64_t times = 0;         ///< steps: how often it fired; rewards: units or times it was given for
    std::int64_t given = 0;         ///< rewards: minor units off, or points
    std::vector<std::size_t> lines; ///< lines that were counted
    bool operator==(const NodeTrace&) const = default;
};

struct PromotionTrace {
    std::string promotion;
    Outcome outcome = Outcome::NotMet;
    std::string lostTo;
    std::vector<NodeTrace> nodes; ///< in document order: who, when, measure, each step with conditions and rewards
    bool operator==(const PromotionTrace&) const = default;

    const NodeTrace* node(std::string_view id) const;
};

/// Whom an account is asked of.
enum class TraceOf { Everyone, Named };

/// What is asked of, and its account. Of each promotion it is the same, whoever else is asked of: who looks at few of
/// many names these.
///
///     Trace trace{.of = TraceOf::Named, .named = {open}};
struct Trace {
    std::vector<PromotionTrace> promotions = {}; ///< of those asked of, in the set's order
    TraceOf of = TraceOf::Everyone;
    std::vector<std::string> named = {}; ///< ids; one that the set does not have is passed over
    bool operator==(const Trace&) const = default;

    const PromotionTrace* promotion(std::string_view id) const;
};

} // namespace offerwright
