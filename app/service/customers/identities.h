/// \file Who a shopper is: what a till reads off a card or a phone, and the wallet behind it.
///
/// Identities are kept as keyed hashes only, so that whoever has the database knows nobody. A wallet has an id of
/// chance, which the caller brings.
#pragma once
#include "app/service/ledger/plan.h"
#include "app/service/ledger/tenant_scope.h"
#include "app/service/sql/session.h"

namespace offerwright::customers {

sql::Done prepareSchema(sql::Session& session);

/// The tenant's secret, of 16 bytes or more. With another one nobody is found again.
struct IdentityKey {
    std::string bytes;
};

/// Looks up by `identity`, any text that is not empty; one that was never seen gets `fresh`.
sql::Result<ledger::WalletId> walletFor(sql::Session& session, const ledger::TenantScope& scope, const IdentityKey& key,
                                        std::string_view identity, const ledger::WalletId& fresh);
/// Nothing for one that was never seen.
sql::Result<std::optional<ledger::WalletId>> walletOf(sql::Session& session, const ledger::TenantScope& scope,
                                                      const IdentityKey& key, std::string_view identity);

} // namespace offerwright::customers
