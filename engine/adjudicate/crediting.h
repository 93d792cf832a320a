/// \file Credits that grow: the euros that other promotions of the basket credited, times a factor.
#pragma once
#include "engine/adjudicate/proposal.h"
#include "engine/adjudicate/turn.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// One grant for each account that earlier promotions credited, first credited first. `given`: what the promotion
/// took off and credited before. The lines carry what is added in proportion to what they were credited.
Pooled<Grant> multiplyCredits(const Turn& turn, const Firing& firing, const RewardPlan& reward,
                              const Standing& standing, std::int64_t given);

} // namespace offerwright
