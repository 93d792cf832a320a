/// \file Points whose time has come: taken out of the wallet by the clock, like sales that nobody settled.
///
///     for (const WalletId& wallet : *lapsing(session, scope, now, 100)) lapse(session, scope, wallet, now);
///
/// What open sales hold stays, and lapses when they let go of it. Until a lot is taken out it may be paid with.
#pragma once
#include "app/service/ledger/ledger.h"

namespace offerwright::ledger {

/// Wallets with points past their end that nothing holds, the longest due first, at most `most`.
std::expected<std::vector<WalletId>, Refusal> lapsing(sql::Session& session, const TenantScope& scope, Instant now,
                                                      std::int64_t most);
/// An entry for each lot that ended by `now`, from the customer to "lapse:" and its funder, in a transaction of the
/// ledger's own. Done again it does nothing. A refund of what earned such a lot takes what has lapsed from there.
Answer lapse(sql::Session& session, const TenantScope& scope, const WalletId& wallet, Instant now);

} // namespace offerwright::ledger
