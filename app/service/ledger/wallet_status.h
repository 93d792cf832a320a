/// \file Whether a wallet takes part.
#pragma once
#include "app/service/ledger/ledger.h"

namespace offerwright::ledger {

enum class WalletStatus {
    Active,
    Frozen, ///< opens are refused; nothing leaves it but what sales held before, and it earns
    Closed, ///< as frozen, and it earns nothing; for good
};

/// A wallet that nobody knows is made. Refused with WalletHalted when it is closed and is to be something else.
Answer setStatus(sql::Session& session, const TenantScope& scope, const WalletId& wallet, WalletStatus status);

/// "active", "frozen", "closed".
std::string_view nameOf(WalletStatus status);
WalletStatus statusNamed(std::string_view name);

} // namespace offerwright::ledger
