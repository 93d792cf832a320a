/// \file Who a shopper is: what a till reads off a card or a phone, and the wallet behind it.
///
/// Identities are kept as keyed hashes only, so that whoever has the database knows nobody. A wallet has an id of
/// chance, and a secret of chance with which an identity is sealed wherever it must be kept: without the secret, which
/// erasure destroys, the seal is noise.
#pragma once
#include "app/service/ledger/plan.h"
#include "app/service/ledger/tenant_scope.h"
#include "app/service/sql/session.h"
#include <functional>
#include <optional>

namespace offerwright::customers {

sql::Done prepareSchema(sql::Session& session);

/// The tenant's secret, of 16 bytes or more. With another one nobody is found again.
struct IdentityKey {
    std::string bytes;
};
/// 16 bytes that nobody guesses; any thread.
using Chance = std::function<std::array<char, 16>()>;

/// Looks up by `identity`, any text that is not empty; one that was never seen gets a wallet.
sql::Result<ledger::WalletId> walletFor(sql::Session& session, const ledger::TenantScope& scope, const IdentityKey& key,
                                        std::string_view identity, const Chance& chance);
/// Nothing for one that was never seen, or was erased.
sql::Result<std::optional<ledger::WalletId>> walletOf(sql::Session& session, const ledger::TenantScope& scope,
                                                      const IdentityKey& key, std::string_view identity);

/// Empty for a wallet of nobody, and after erasure.
sql::Result<std::string> secretOf(sql::Session& session, const ledger::TenantScope& scope,
                                  const ledger::WalletId& wallet);
/// In hexadecimal digits. `sale` makes it another one each time. Nothing is sealed without a secret.
std::string sealed(std::string_view identity, const std::string& secret, const ledger::TransactionId& sale);
/// Empty when the secret is gone.
std::string opened(std::string_view seal, const std::string& secret, const ledger::TransactionId& sale);

/// Whatever names shoppers and belongs to no wallet, for the tenant alone to read. Bytes, others each time.
std::string sealedFor(const IdentityKey& key, std::string_view text, const Chance& chance);
/// Nothing under another key, or when a byte is another.
std::optional<std::string> openedFor(const IdentityKey& key, std::string_view seal);

/// Forgets who the wallet's shopper is, and all that was told of them. What was booked stays, of nobody.
sql::Done erase(sql::Session& session, const ledger::TenantScope& scope, const ledger::WalletId& wallet);

} // namespace offerwright::customers
