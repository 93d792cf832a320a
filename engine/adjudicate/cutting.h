/// \file What a reward asks of each line it falls on: how much, of which worth, and how much room there is.
#pragma once
#include "engine/adjudicate/picking.h"
#include "engine/adjudicate/sharing.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// What one line has to do with a reward.
struct Cut {
    std::uint32_t line = 0;
    std::int64_t units = 0;    ///< rewarded
    std::int64_t worth = 0;    ///< theirs
    std::int64_t room = 0;     ///< no more can come off: their worth less what they must still cost
    std::int64_t base = 0;     ///< what a percent is of
    std::int64_t asked = 0;    ///< by the reward, of this line alone
    std::int64_t wanted = 0;   ///< of it, what can come off
    std::int64_t setUnits = 0; ///< units that the reward uses
    std::int64_t setWorth = 0; ///< what they are worth
    std::int64_t setRoom = 0;  ///< and could lose
};

using Cuts = Pooled<Cut>;

std::int64_t sumOf(const Cuts& cuts, std::int64_t Cut::*member);

/// Measures picked units for one reward, line by line. Amounts over all lines are shared by who gives them.
class Cutting {
public:
    Cutting(const Turn& turn, const RewardPlan& reward, const Standing& standing);
    Cuts run(Picked& picked) const;
    /// What a unit of this price can lose.
    std::int64_t roomOf(std::uint32_t line, std::int64_t price) const;
    /// What the whole line can lose.
    std::int64_t roomOf(std::uint32_t line) const;

private:
    Cut cut(std::span<const UnitRun> runs, bool whole) const;
    UnitRuns rewarded(std::span<const UnitRun> runs, std::int64_t units, bool whole) const;
    UnitRuns bases(std::uint32_t line, std::int64_t units, const UnitRuns& rewarded) const;
    Programme::Spend basis() const;
    void askPercent(const UnitRuns& bases, Cut& cut) const;
    void askAmount(const UnitRuns& rewarded, Cut& cut) const;
    void askPrice(const UnitRuns& rewarded, Cut& cut) const;
    std::int64_t floor(std::uint32_t line) const;

    const Turn& m_turn;
    const RewardPlan& m_reward;
    const Standing& m_standing;
    std::int64_t m_amount;
};

} // namespace offerwright
