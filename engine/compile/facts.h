/// \file Conditions that a sale answers once for all promotions: what they ask, as one text.
#pragma once
#include "engine/compile/plan.h"
#include "offerwright/model/programme.h"
#include <string>

namespace offerwright {

/// Equal for conditions that every sale answers alike. Needs a fact (ConditionPlan::isFact).
std::string wordsOf(const ConditionPlan& asked);
/// Whether a condition on the store names this one.
bool isAt(const AtStore& rule, const Store& store);

} // namespace offerwright
