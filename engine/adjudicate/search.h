/// \file The best of all ways for competing promotions to take their turns, as far as a bounded search can tell.
#pragma once
#include "engine/adjudicate/contest.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// Who takes a turn, and how many times it may fire in it.
struct Choice {
    std::uint32_t place = 0;
    std::int64_t times = std::numeric_limits<std::int64_t>::max();
};

/// What a contest comes to.
struct Worth {
    std::int64_t discount = 0;
    std::int64_t credit = 0;
    std::int64_t points = 0;
    std::pair<std::int64_t, std::int64_t> rank() const { return {discount + credit, points}; }
};

/// The competitors between two promotions that do not compete take their turns together: one list for each such
/// stretch.
struct Plan {
    Pooled<Pooled<Choice>> stretches;
    Worth worth;

    /// Those that give, ascending.
    Pooled<std::uint32_t> givers() const;
};

struct Found {
    Plan best;
    std::optional<Plan> runnerUp; ///< the best that was weighed of those where others give
    std::int64_t gap = 0;         ///< no plan is better by more than this; minor units
    bool optimal = true;
    std::int64_t weighed = 0; ///< choices
    std::int64_t work = 0;    ///< spent; see kMostWork
};

/// Work of one basket over all its contests. A unit is about one line of the basket looked at for one promotion, so the
/// bound holds on every machine alike.
inline constexpr std::int64_t kMostWork = 250'000;
/// Competitors that are tried in every order; more than these keep their places.
inline constexpr std::size_t kMostCompeting = 16;

/// All competitors, in any order, so many times or fewer, units picked within by policy; the others of the contest take
/// their turns in their places. Never worse than all in order: that is weighed first, and only a strictly better plan
/// takes its place (money, then points).
Found bestPlan(const Table& table, const Contest& contest, std::int64_t mostWork);

/// A lane where competitors take their turns as the best plan says, all others in order. `work`: what is left of the
/// basket's.
void runCompetition(Table& table, std::span<const std::uint32_t> places, std::int64_t& work);

} // namespace offerwright
