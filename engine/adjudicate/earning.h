/// \file Points: the base that any purchase earns, and what promotions add.
#pragma once
#include "engine/adjudicate/proposal.h"
#include "engine/adjudicate/turn.h"

namespace offerwright {

/// What is left of the lines that promotions may see.
std::int64_t spentInSight(const Checkout& checkout, const Standing& standing);

/// For what is paid for the lines that promotions may see: gift cards, deposits, protected products and returns earn
/// nothing. `inSight`: what is left of them. `cut`: there would be more than kMaxPoints.
std::int64_t baseEarn(const Checkout& checkout, std::int64_t inSight, bool& cut);

/// What a multiplier adds to the base that is earned on this spend; a factor is above one and at most a thousand, in
/// millionths. `cut`: there would be more than kMaxPoints.
std::int64_t multipliedOn(std::int64_t spent, std::int64_t factor, const Checkout& checkout, std::int64_t inSight,
                          bool& cut);

/// A points reward. Multipliers leave their mark in `working`. `left`: points that the promotion may still give.
Grant earn(const Turn& turn, const Firing& firing, const RewardPlan& reward, Standing& working, std::int64_t left,
           PointsLimits& reached);
/// What is neither money nor points: coupons, stamps, free items, entitlements, donations. Times what one time gives.
/// Stamps that no card takes are none.
Grant hand(const Turn& turn, const Firing& firing, const RewardPlan& reward);

} // namespace offerwright
