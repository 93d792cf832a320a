/// \file The accounts of promotions: as the sale's trace has them, else asked of the engine.
#pragma once
#include "offerwright/explain/explain.h"

namespace offerwright {

/// Null when the set has no such promotion. What the sale's trace lacks is asked of the engine and lies in `asked`.
const PromotionTrace* traceOf(const AdjudicatedSale& sale, const std::string& promotion, Trace& asked);

/// One that has the account of every promotion with an award: the sale's, or `asked`.
const Trace& traceOfAwards(const AdjudicatedSale& sale, Trace& asked);

/// Calls `visit` for the account of every promotion of the set, in its order; stopped, not for all. An account is good
/// during the call.
void visitTraces(const AdjudicatedSale& sale, const Stop& stop,
                 const std::function<void(const PromotionTrace&)>& visit);

} // namespace offerwright
