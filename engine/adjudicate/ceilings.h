/// \file Ceilings on what all promotions together give, off the bill or credited.
#pragma once
#include "engine/adjudicate/cutting.h"

namespace offerwright {

/// Cuts a reward to what the programme's ceilings leave, as the programme says what becomes of the rest: cut off, the
/// reward not given at all, or, where one amount is shared over the order, passed on to its other lines. Returns the
/// name of the first ceiling that cut it; empty: none did. `cuts` want no more than their lines are worth.
std::string_view keepUnderCeilings(const Turn& turn, const RewardPlan& reward, const Standing& standing, Cuts& cuts);

} // namespace offerwright
