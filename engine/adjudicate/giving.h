/// \file Money rewards: how much comes off which line.
#pragma once
#include "engine/adjudicate/cutting.h"
#include "engine/adjudicate/proposal.h"

namespace offerwright {

/// Gives the money rewards of one promotion, one after the other, each on what the earlier left. `working` is the
/// promotion's own copy; units are used up at the end of a step, so that all rewards of a step see the same sets.
class Giving {
public:
    Giving(const Turn& turn, Standing& working);
    Grant give(const Firing& firing, const RewardPlan& reward);
    void endStep();

private:
    Cuts ask(const Firing& firing, const RewardPlan& reward, Picked& picked, Grant& grant) const;
    Wide share(const RewardPlan& reward, std::int64_t times, Cuts& cuts) const;
    Wide shareOnce(Wide total, std::int64_t Cut::*weight, bool passOn, Cuts& cuts) const;
    void settle(Wide asked, Cuts& cuts, Grant& grant) const;
    bool ofOrder(const RewardPlan& reward) const;
    void keepUnderCap(const RewardPlan& reward, Cuts& cuts, Grant& grant) const;
    void keepUnder(std::int64_t most, const char* what, Cuts& cuts, Grant& grant) const;
    void spread(Cuts& cuts) const;
    void underCeilings(const RewardPlan& reward, Cuts& cuts, Grant& grant) const;
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

} // namespace offerwright
