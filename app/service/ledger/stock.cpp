#include "app/service/ledger/stock.h"

namespace offerwright::ledger {
namespace {

Answer database(const sql::Failure& failure) { return std::unexpected(Refusal{Why::Database, {}, failure}); }

} // namespace

Answer issueCoupon(sql::Session& session, const TenantScope& scope, const WalletId& wallet, const std::string& coupon,
                   std::int64_t uses, Instant validTo) {
    session.actFor(scope.tenant());
    auto transaction = sql::Transaction::begin(session);
    if (!transaction) return database(transaction.error());
    for (std::int64_t seq = 0; seq < uses; ++seq) {
        const auto issued =
            session.run("INSERT INTO coupon (tenant, wallet, coupon, seq, state, txn, valid_to) "
                        "VALUES ($1, $2, $3, $4, 'issued', NULL, $5) ON CONFLICT (tenant, wallet, coupon, seq) "
                        "DO NOTHING",
                        {scope.tenant(), sql::Bytes{wallet.view()}, coupon, seq, validTo.ms});
        if (!issued) return database(issued.error());
    }
    if (auto done = transaction->commit(); !done) return database(done.error());
    return Reply{};
}

Answer setBudget(sql::Session& session, const TenantScope& scope, const std::string& budget, std::int64_t limit) {
    if (limit < 0 || limit > kMostQuantity) return std::unexpected(Refusal{Why::Malformed, budget});
    session.actFor(scope.tenant());
    const auto set = session.run("INSERT INTO budget (tenant, budget, lim, held, used) VALUES ($1, $2, $3, 0, 0) "
                                 "ON CONFLICT (tenant, budget) DO UPDATE SET lim = excluded.lim "
                                 "WHERE budget.held + budget.used <= excluded.lim",
                                 {scope.tenant(), budget, limit});
    if (!set) return database(set.error());
    if (*set == 0) return std::unexpected(Refusal{Why::BudgetSpent, budget});
    return Reply{};
}

} // namespace offerwright::ledger
