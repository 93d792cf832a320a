/// \file What the rewards of a step lack to have units to fall on.
#pragma once
#include "engine/explain/blame.h"

namespace offerwright {

/// Adds to the blames, unless one of the rewards can give: that is enough for a step to give something. Conditions are
/// blamed before: one that counts the same products says the same, and says it better.
void blameLackOfUnits(const AdjudicatedSale& sale, Diagnosis& diagnosis);

} // namespace offerwright
