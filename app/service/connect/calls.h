/// \file The calls, and what they share. Private to this room.
#pragma once
#include "app/service/api/call.h"
#include "app/service/connect/asked.h"
#include "app/service/connect/enriched.h"

namespace offerwright::connect {

using api::Call;
using api::Problem;

inline const Problem kNoIdentity{404, "identity.unknown", "The identity is not known"};

/// UUIDv8 of the tenant's environment and the caller's words for the sale.
ledger::TransactionId saleNamed(const Call& call, std::string_view kind, std::string_view reference);
/// Of the sale that the caller opens or settles.
ledger::TransactionId saleOf(const Call& call, const Asked& asked);
/// Of a return or delivery: by its own reference, else by all that was sent.
ledger::TransactionId partOf(const Call& call, std::string_view kind, const Asked& asked);

/// A known shopper's, or nobody's. Refused with kNoIdentity.
std::expected<std::optional<ledger::WalletId>, Problem> walletOf(const Call& call, sql::Session& session,
                                                                 const Asked& asked);

/// Around every answer: reference, wallet, identity, accounts, and what became of the sale.
std::expected<ObjectText, Problem> beginAnswer(const Call& call, sql::Session& session, const Asked& asked,
                                               const std::optional<ledger::WalletId>& wallet, std::string_view type);

// wallet_calls.cpp
void open(Call call);
void settle(Call call);
// points_calls.cpp
void calculate(Call call);
void spend(Call call);
void unspend(Call call);
// part_calls.cpp
void refund(Call call);
void fulfil(Call call);

} // namespace offerwright::connect
