/// \file What the books need no longer, a little at a time: answers kept for calls that nobody repeats after so long,
/// and counts of days that no limit looks at. What value moved by (entries, lots, balances, budgets) stays.
///
/// Looking walks through the tables by wallets and reads only; letting go writes, for one row at a time, and does it
/// again harmlessly.
///
///     const auto found = operationsDue(session, scope, before, place, 500);
///     for (const OldSale& sale : found->due) forgetOperations(session, scope, sale);
///     place = found->next;      // empty: from the beginning once more
#pragma once
#include "app/service/ledger/ledger.h"
#include <functional>

namespace offerwright::ledger {

/// How far a walk has come. Begins empty.
struct WalkPlace {
    std::string wallet;
    std::string rest; ///< sale, or promotion
    std::string window;
    bool operator==(const WalkPlace&) const = default;
};

template <typename Row> struct Found {
    std::vector<Row> due;
    WalkPlace next;
};

struct OldSale {
    WalletId wallet;
    TransactionId sale;
};
/// Sales that are over and were last touched before that, with operations that are of no use but to be repeated. Looks
/// at `most` sales.
std::expected<Found<OldSale>, Refusal> operationsDue(sql::Session& session, const TenantScope& scope, Instant before,
                                                     const WalkPlace& from, std::int64_t most);
/// All but the one by which a settled sale stands, which is still answered when it is repeated.
std::expected<void, Refusal> forgetOperations(sql::Session& session, const TenantScope& scope, const OldSale& old);

struct OldUse {
    WalletId wallet;
    std::string promotion;
    std::string window;
};
using IsOver = std::function<bool(std::string_view promotion, std::string_view window)>;
/// Uses of limits that are over and that no open sale holds. Looks at `most` rows.
std::expected<Found<OldUse>, Refusal> usesDue(sql::Session& session, const TenantScope& scope, const IsOver& isOver,
                                              const WalkPlace& from, std::int64_t most);
/// With what sales used of it, which a return then no longer gives back.
std::expected<void, Refusal> forgetUse(sql::Session& session, const TenantScope& scope, const OldUse& old);

} // namespace offerwright::ledger
