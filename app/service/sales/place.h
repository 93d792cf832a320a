/// \file In which wallet a sale is: a till names its sales only. Private to this room.
#pragma once
#include "app/service/sales/sales.h"

namespace offerwright::sales {

/// Of a sale without a customer: made from its id.
ledger::WalletId walletWithout(const ledger::TransactionId& sale);

/// The wallet of the shopper that the basket names.
std::expected<ledger::WalletId, Refusal> walletFor(const Books& books, const ledger::TransactionId& sale,
                                                   const std::string& identity);
/// Nothing for a sale that was never seen.
std::expected<std::optional<ledger::WalletId>, Refusal> placeOf(const Books& books, const ledger::TransactionId& sale);
/// The sale is in this wallet from this revision on. One whose shopper was another (or unknown) before is let go there.
std::expected<void, Refusal> moveTo(const Books& books, const Call& call, const ledger::WalletId& wallet);

} // namespace offerwright::sales
