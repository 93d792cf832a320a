/// \file Rewards on sets of parts: which sets are made, and what comes off their units.
#pragma once
#include "engine/adjudicate/cutting.h"
#include "engine/adjudicate/proposal.h"

namespace offerwright {

/// Sets at a price, or with an amount off each: what each line gives to them. Tells the grant how many were made, and
/// whether the units could not take the amount.
Cuts priceSets(const Turn& turn, const RewardPlan& reward, const Standing& standing, std::int64_t allowed,
               Grant& grant);
/// The units of sets with a percent off.
Picked pickSets(const Turn& turn, const RewardPlan& reward, const Standing& standing, std::int64_t allowed);

} // namespace offerwright
