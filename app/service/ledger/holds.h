/// \file What a sale holds. Private to this room.
#pragma once
#include "app/service/ledger/work.h"

namespace offerwright::ledger {

/// Reads what the sale holds into `work.holds`.
void readHolds(Work& work);
/// Keeps a hold whose balance has been moved already.
void keepHold(Work& work, const Hold& hold);
/// How much the sale holds of this, which is then the caller's to let go; 0 when nothing.
std::int64_t takeHold(Work& work, std::string_view kind, std::string_view ref, std::string_view part = {});
/// Lets go of what no step has taken, and forgets the rows of all.
void releaseHolds(Work& work);

} // namespace offerwright::ledger
