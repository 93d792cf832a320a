/// \file Refusals of the ledger and the database in a till's terms, and its revisions in the ledger's. Private to this
/// room.
#pragma once
#include "app/service/sales/sales.h"

namespace offerwright::sales {

Refusal refusalFor(const sql::Failure& failure);
Refusal refusalFor(const ledger::Refusal& refusal);
/// The wallet, or what all share, has moved: a fresh look may answer otherwise.
bool isWorthAnotherLook(const ledger::Refusal& refusal);

inline constexpr int kMostLooks = 4;

/// Between two revisions of a till there is room for returns and deliveries.
inline std::int64_t ledgerRevision(const Call& call) { return call.revision * (kMostParts + 1); }

} // namespace offerwright::sales
