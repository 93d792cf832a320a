/// \file Bearer codes: whoever shows one may use it, so it lies in no wallet but has a row, and may have a shard, of
/// its own.
///
/// The wallet is the only place where a use becomes a fact. In this order: holdCode here; open there; settle there,
/// which leaves a note; settleCodes here, which reads in the wallet what has become of each. Any of them may be
/// repeated, and between any two of them a process may die: no code is used more often than it may be, and none is
/// lost.
#pragma once
#include "app/service/ledger/ledger.h"

namespace offerwright::ledger {

/// A code, by its digest, that may be used `uses` times. One that is there stays as it is.
Answer addCode(sql::Session& session, const TenantScope& scope, const std::string& code, std::int64_t uses);

struct CodeClaim {
    std::string code;
    WalletId wallet; ///< where the sale is; for a sale without a customer one made from its id
    TransactionId sale;
    Instant until; ///< when the claim may be looked into; after the sale itself expires
    bool operator==(const CodeClaim&) const = default;
};
/// Before the open that names the code. Refused with CodeTaken when all its uses are held or used.
Answer holdCode(sql::Session& session, const TenantScope& scope, const CodeClaim& claim);

/// Brings up to `most` notes and up to `most` overdue claims in line with what their wallets say; tells how many it
/// looked at. A claim whose sale nobody knows is freed, and the sale closed: one that is settled later has a shortfall.
std::expected<std::int64_t, Refusal> settleCodes(sql::Session& session, const TenantScope& scope, Instant now,
                                                 std::int64_t most);

} // namespace offerwright::ledger
