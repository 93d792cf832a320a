/// \file One promotion against the lines as they stand. Pure: nothing is changed, the proposal says what would be.
#pragma once
#include "engine/adjudicate/proposal.h"
#include "engine/adjudicate/turn.h"

namespace offerwright {

/// With `trace`, every node is asked and written down; the proposal is the same.
Proposal evaluate(const Turn& turn, const Standing& standing, PromotionTrace* trace);

} // namespace offerwright
