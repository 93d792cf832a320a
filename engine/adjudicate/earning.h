/// \file Points: the base that any purchase earns, and what promotions add.
#pragma once
#include "engine/adjudicate/proposal.h"
#include "engine/adjudicate/turn.h"

namespace offerwright {

/// For what is paid for the lines that promotions may see: gift cards, deposits, protected products and returns earn
/// nothing.
std::int64_t baseEarn(const Checkout& checkout, const Standing& standing);

/// A points reward. Multipliers leave their mark in `working`.
Grant earn(const Turn& turn, const Firing& firing, const RewardPlan& reward, Standing& working, bool& cut);

} // namespace offerwright
