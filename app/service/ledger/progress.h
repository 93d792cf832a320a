/// \file Steps over several visits, and the events they are the sum of. Private to this room.
#pragma once
#include "app/service/ledger/work.h"

namespace offerwright::ledger {

void stepForward(Work& work, const ProgressStep& step);
/// Takes back of what the sale `original` counted. More than it still counts is refused.
void stepBack(Work& work, const TransactionId& original, const ProgressStep& step);
/// Takes back all that the sale still counts, for its next revision.
void stepBackWhole(Work& work);

} // namespace offerwright::ledger
