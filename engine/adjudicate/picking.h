/// \file Which units a reward falls on.
#pragma once
#include "engine/adjudicate/proposal.h"
#include "engine/adjudicate/units.h"

namespace offerwright {

struct Picked {
    UnitRuns runs;          ///< marked
    std::int64_t times = 0; ///< sets made, or times the step fired
    bool spread = false;    ///< the discount is carried by the whole sets, not by the rewarded units alone
    bool whole = false;     ///< whole lines, used units too; else units that were free
};

/// The lines that the reward's target names.
LineWords targetLines(const Turn& turn, const Firing& firing, const RewardPlan& reward);
Picked pickUnits(const Turn& turn, const Firing& firing, const RewardPlan& reward, const Standing& standing);
/// How many sets a reward that repeats by itself may make.
std::int64_t setsAllowed(const Turn& turn, const Firing& firing);

} // namespace offerwright
