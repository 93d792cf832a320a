/// \file Changes of steps across visits, of limits for one customer, of budgets and of who pays. Pure, like all edits.
#pragma once
#include <offerwright/model/promotion.h>

namespace offerwright::ui {

/// One more step behind the last: a visit, with the rewards of the last as a beginning.
Promotion withStepAdded(Promotion promotion, NodeId* added);

/// Once for each customer, to begin with.
Promotion withCustomerLimitAdded(Promotion promotion, NodeId* added);
Promotion withoutCustomerLimit(Promotion promotion, const NodeId& limit);
Promotion withBudget(Promotion promotion, const std::optional<Budget>& budget);
Promotion withFunding(Promotion promotion, const NodeId& reward, std::vector<FundingShare> funding);

/// The window that counts there: of a limit, a step or an OverTime condition. Null when the node has none to set.
std::optional<Window>* windowAt(Promotion& promotion, const NodeId& node);

} // namespace offerwright::ui
