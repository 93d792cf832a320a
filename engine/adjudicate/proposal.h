/// \file What a promotion would give as the lines stand, without having given it.
#pragma once
#include "engine/adjudicate/deeds.h"
#include "engine/adjudicate/standing.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// A step that fires, and what it goes by.
struct Firing {
    const StepPlan* step = nullptr;
    std::int64_t times = 1;
    std::int64_t setSize = 0;      ///< units that one time asks for; 0: it does not go by quantity
    Pooled<std::uint64_t> matched; ///< lines that its measure or conditions counted; all visible ones when none did
    std::uint32_t counted = kNone; ///< the one selection of the plan that was counted, if it was one
};

/// One reward given.
struct Grant {
    const StepPlan* step = nullptr;
    const RewardPlan* reward = nullptr;
    std::int64_t times = 0;
    std::int64_t discount = 0;
    std::int64_t credit = 0; ///< goes to the account of the reward's `into` instead of off the bill
    Pooled<GivenShare> shares;
    std::int64_t points = 0;
    std::int64_t count = 0; ///< of what is neither money nor points: coupons, stamps, thousandths of a free item, ...
    const Destination* into = nullptr; ///< of credit and points; null: the programme's points account
    bool trimmed = false;
    std::string_view trimmedBy = {}; ///< as in Award
    bool outOfBudget = false;        ///< it would have passed the budget, and is given whole or not at all

    bool gives() const { return discount > 0 || credit > 0 || points > 0 || count > 0; }
};

/// Limits at which points were cut.
struct PointsLimits {
    bool points = false; ///< kMaxPoints
    bool factor = false; ///< compounded multipliers came to more than a thousand
};

struct Proposal {
    Outcome outcome = Outcome::NotMet;
    std::int64_t times = 0;
    std::int64_t discount = 0;
    std::int64_t credit = 0;
    std::int64_t points = 0;
    PointsLimits reached = {};
    Pooled<Grant> grants;
    Deeds counts;          ///< what the sale counts for it, whatever becomes of it
    Deeds reaches;         ///< behind the counts, when it applies
    bool cutShort = false; ///< kMaxReached was reached
    Standing after;        ///< how the lines would stand; only when it fires

    bool fires() const { return outcome == Outcome::Fired; }
    std::int64_t money() const { return discount + credit; }
};

/// What a proposal is worth to the customer: money first, then points.
inline std::pair<std::int64_t, std::int64_t> worthOf(const Proposal& proposal) {
    return {proposal.money(), proposal.points};
}

/// Most points of one reward. Beyond lies a mistake of the author, and the result says so.
inline constexpr std::int64_t kMaxPoints = 1'000'000'000'000'000;

} // namespace offerwright
