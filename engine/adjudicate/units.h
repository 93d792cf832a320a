/// \file Units without counting them one by one: runs of equal worth, ranked, and marked by position.
#pragma once
#include "engine/adjudicate/turn.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// Units of equal worth of one line. A line's worth is split to its units evenly, the odd cents to the first of them.
struct UnitRun {
    std::uint32_t line = 0;
    std::int64_t price = 0;
    std::int64_t count = 0;
    std::int64_t rewarded = 0;
    std::int64_t paying = 0; ///< in a set with the rewarded ones, without a reward of their own
};

using UnitRuns = Pooled<UnitRun>;

/// Units that no set has used yet, dearest first, then in the basket's order.
UnitRuns freeUnits(LineWords lines, const Standing& standing);
/// Adds `units` of the line that are worth so much together.
void splitEvenly(std::uint32_t line, std::int64_t units, std::int64_t worth, UnitRuns& runs);
/// Equals stay in the order they are in; as listed is by line.
void putInOrder(UnitRuns& runs, From from);
/// Every unit, used or not, in the basket's order, all marked as rewarded.
UnitRuns wholeLines(LineWords lines, const Checkout& checkout, const Standing& standing);
std::int64_t countUnits(std::span<const UnitRun> runs);

/// How ranked units become sets.
struct Sets {
    std::int64_t size = 1;     ///< units of a set
    std::int64_t rewarded = 1; ///< of these, with the reward; at most `size`
    std::int64_t count = 0;
    std::int64_t brokenRewarded = 0; ///< of one more set that is not complete
    std::int64_t brokenPaying = 0;
    bool dearest = false;  ///< the reward falls on the dear end
    bool cheapPay = false; ///< the cheapest of the others pay; else the dearest
    bool oneByOne = false; ///< each set is ranked in itself; else all sets together
};

/// Marks the units of the sets, which must not be more than there are.
void markSets(std::span<UnitRun> runs, const Sets& sets);
/// Marks `count` units from the cheap or the dear end as rewarded, and nothing else.
void markEnd(std::span<UnitRun> runs, std::int64_t count, bool dearest);

} // namespace offerwright
