/// \file Money rewards: how much comes off which line.
#pragma once
#include "engine/adjudicate/picking.h"
#include "engine/adjudicate/proposal.h"

namespace offerwright {

/// What one line has to do with a reward.
struct Cut {
    std::uint32_t line = 0;
    std::int64_t ceiling = 0; ///< worth of its rewarded units: no more can come off
    Wide exact = 0;           ///< of a percent, in millionths of a minor unit
    std::int64_t wanted = 0;
    std::int64_t setUnits = 0; ///< units that the reward uses
    std::int64_t setWorth = 0; ///< and what they are worth
};

using Cuts = std::vector<Cut>;

/// Shares in proportion to the weights, as the programme allocates. Nothing when there is nothing to share it over.
std::vector<std::int64_t> allocate(const Programme& programme, std::int64_t total,
                                   std::span<const std::int64_t> weights);

/// Gives the money rewards of one promotion, one after the other, each on what the earlier left. `working` is the
/// promotion's own copy; units are used up at the end of a step, so that all rewards of a step see the same sets.
class Giving {
public:
    Giving(const Turn& turn, Standing& working);
    Grant give(const Firing& firing, const RewardPlan& reward);
    void endStep();

private:
    Cuts cutsOf(const RewardPlan& reward, Picked& picked) const;
    void measure(const RewardPlan& reward, const UnitRun& run, Cut& cut) const;
    void want(const RewardPlan& reward, std::int64_t times, Cuts& cuts, bool& trimmed) const;
    void wantOnce(Wide total, Cuts& cuts, bool& trimmed) const;
    void keepUnder(std::int64_t most, const char* what, Cuts& cuts, Grant& grant) const;
    void spread(Cuts& cuts) const;
    bool keepUnderBudget(Cuts& cuts, Grant& grant);
    void take(const Cuts& cuts, bool whole, Grant& grant);
    void use(const Cut& cut, std::int64_t share);

    const Turn& m_turn;
    const Programme& m_programme;
    Standing& m_working;
    std::int64_t m_allowed; ///< what the promotion may still take off and credit by its own limit
    std::int64_t m_left;    ///< and by what is left of its budget
    Cuts m_used;            ///< by the step so far: line, setUnits, setWorth after discount
};

/// Sets at a price: what each line gives to them.
Cuts makeSets(const Turn& turn, const RewardPlan& reward, const Standing& standing, std::int64_t allowed,
              std::int64_t& made);

} // namespace offerwright
