/// \file What wallets and sales draw on: coupons given to a wallet, and budgets. Each call may be repeated.
#pragma once
#include "app/service/ledger/ledger.h"

namespace offerwright::ledger {

/// A coupon for the wallet, good for `uses` sales before `validTo`. One that it has already stays as it is.
Answer issueCoupon(sql::Session& session, const TenantScope& scope, const WalletId& wallet, const std::string& coupon,
                   std::int64_t uses, Instant validTo);
/// What may be spent in all, 0 to kMostQuantity. Less than what is held and spent is refused with BudgetSpent.
Answer setBudget(sql::Session& session, const TenantScope& scope, const std::string& budget, std::int64_t limit);

} // namespace offerwright::ledger
