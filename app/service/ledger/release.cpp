// Letting go: a void by the till, an expiry by the clock.
#include "app/service/ledger/counters.h"
#include "app/service/ledger/holds.h"
#include "app/service/ledger/sale_row.h"

namespace offerwright::ledger {
namespace {

/// What is open is closed; of what was closed before only the revision moves on.
void close(Work& work, std::string_view state) {
    if (work.standing().state == "open") {
        readHolds(work);
        lockBudgets(work, {});
        releaseHolds(work);
    }
    work.run(
        "UPDATE txn SET state = CASE state WHEN 'open' THEN $4 ELSE state END, rev = $5 WHERE tenant = $1 AND "
        "wallet = $2 AND txn = $3",
        {work.tenant(), work.wallet(), work.sale(), state, std::max(work.call().revision, work.standing().revision)});
    FAULT("release.after_close");
}

TransactionId saleIn(const std::string& bytes) {
    TransactionId id;
    OW_ASSERT(bytes.size() == id.bytes.size());
    std::ranges::copy(bytes, id.bytes.begin());
    return id;
}

WalletId walletIn(const std::string& bytes) { return {saleIn(bytes).bytes}; }

} // namespace

Answer voidSale(sql::Session& session, const TenantScope& scope, const Call& call) {
    Work work(session, scope, call, "void");
    if (auto answer = work.begin({})) return *answer;
    const Standing& standing = work.standing();
    if (standing.state == "settled") work.refuse(Why::Closed);
    if (call.revision < standing.revision) work.refuse(Why::Superseded);
    if (standing.state.empty())
        keepSale(work, {.state = "voided"}, {});
    else
        close(work, "voided");
    return work.finish();
}

std::expected<std::vector<Due>, Refusal> due(sql::Session& session, const TenantScope& scope, Instant now,
                                             std::int64_t most) {
    session.actFor(scope.tenant());
    const auto rows = session.query("SELECT wallet, txn FROM txn WHERE tenant = $1 AND state = 'open' AND "
                                    "expires_at <= $2 ORDER BY expires_at, wallet, txn LIMIT $3",
                                    {scope.tenant(), now.ms, most});
    if (!rows) return std::unexpected(Refusal{Why::Database, {}, rows.error()});
    std::vector<Due> all;
    for (const sql::Row& row : *rows) all.push_back({walletIn(row[0].bytes()), saleIn(row[1].bytes())});
    return all;
}

Answer expire(sql::Session& session, const TenantScope& scope, const Due& sale, Instant now) {
    const Call call{.wallet = sale.wallet, .sale = sale.sale, .at = now};
    Work work(session, scope, call, "expire");
    if (auto answer = work.beginByClock()) return *answer;
    const bool isDue = !work.query("SELECT 1 FROM txn WHERE tenant = $1 AND wallet = $2 AND txn = $3 AND "
                                   "state = 'open' AND expires_at <= $4",
                                   {work.tenant(), work.wallet(), work.sale(), now.ms})
                            .empty();
    if (isDue) close(work, "expired");
    return work.finish();
}

} // namespace offerwright::ledger
