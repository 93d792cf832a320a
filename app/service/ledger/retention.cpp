#include "app/service/ledger/retention.h"

namespace offerwright::ledger {
namespace {

std::unexpected<Refusal> database(sql::Failure failure) {
    return std::unexpected(Refusal{Why::Database, {}, std::move(failure)});
}

template <typename Id> Id idIn(const std::string& bytes) {
    Id id;
    OW_ASSERT(bytes.size() == id.bytes.size());
    std::ranges::copy(bytes, id.bytes.begin());
    return id;
}

/// Each statement in its turn, all or none.
std::expected<void, Refusal> run(sql::Session& session,
                                 std::initializer_list<std::pair<const char*, sql::Params>> statements) {
    auto transaction = sql::Transaction::begin(session);
    if (!transaction) return database(transaction.error());
    for (const auto& [sql, params] : statements)
        if (const auto done = session.run(sql, params); !done) return database(done.error());
    if (const auto done = transaction->commit(); !done) return database(done.error());
    return {};
}

} // namespace

std::expected<Found<OldSale>, Refusal> operationsDue(sql::Session& session, const TenantScope& scope, Instant before,
                                                     const WalkPlace& from, std::int64_t most) {
    session.actFor(scope.tenant());
    const auto rows = session.query(
        "SELECT t.wallet, t.txn, CASE WHEN t.state <> 'open' AND "
        "COALESCE((SELECT MAX(o.at) FROM op o WHERE o.tenant = t.tenant AND o.wallet = t.wallet AND o.txn = t.txn), "
        "$4) < $4 AND EXISTS (SELECT 1 FROM op o WHERE o.tenant = t.tenant AND o.wallet = t.wallet AND o.txn = t.txn "
        "AND NOT (t.state = 'settled' AND o.rev = t.rev AND o.step IN ('settle', 'refund'))) THEN 1 ELSE 0 END "
        "FROM txn t WHERE t.tenant = $1 AND (t.wallet > $2 OR (t.wallet = $2 AND t.txn > $3)) "
        "ORDER BY t.wallet, t.txn LIMIT $5",
        {scope.tenant(), sql::Bytes{from.wallet}, sql::Bytes{from.rest}, before.ms, most});
    if (!rows) return database(rows.error());
    Found<OldSale> found;
    for (const sql::Row& row : *rows)
        if (row[2].number() == 1)
            found.due.push_back({idIn<WalletId>(row[0].bytes()), idIn<TransactionId>(row[1].bytes())});
    if (std::ssize(*rows) == most) found.next = {rows->back()[0].bytes(), rows->back()[1].bytes(), {}};
    return found;
}

std::expected<void, Refusal> forgetOperations(sql::Session& session, const TenantScope& scope, const OldSale& old) {
    session.actFor(scope.tenant());
    const sql::Bytes wallet{old.wallet.view()}, sale{old.sale.view()};
    return run(session, {{"DELETE FROM op WHERE tenant = $1 AND wallet = $2 AND txn = $3 AND NOT EXISTS (SELECT 1 FROM "
                          "txn t WHERE t.tenant = op.tenant AND t.wallet = op.wallet AND t.txn = op.txn AND "
                          "(t.state = 'open' OR (t.state = 'settled' AND t.rev = op.rev AND op.step IN ('settle', "
                          "'refund'))))",
                          {scope.tenant(), wallet, sale}}});
}

std::expected<Found<OldUse>, Refusal> usesDue(sql::Session& session, const TenantScope& scope, const IsOver& isOver,
                                              const WalkPlace& from, std::int64_t most) {
    session.actFor(scope.tenant());
    const auto rows = session.query("SELECT wallet, promo, win, held FROM limit_use WHERE tenant = $1 AND (wallet > $2 "
                                    "OR (wallet = $2 AND (promo > $3 OR (promo = $3 AND win > $4)))) "
                                    "ORDER BY wallet, promo, win LIMIT $5",
                                    {scope.tenant(), sql::Bytes{from.wallet}, from.rest, from.window, most});
    if (!rows) return database(rows.error());
    Found<OldUse> found;
    for (const sql::Row& row : *rows)
        if (row[3].number() == 0 && isOver(row[1].text(), row[2].text()))
            found.due.push_back({idIn<WalletId>(row[0].bytes()), row[1].text(), row[2].text()});
    if (std::ssize(*rows) == most)
        found.next = {rows->back()[0].bytes(), rows->back()[1].text(), rows->back()[2].text()};
    return found;
}

/// The wallet is changed first, as by all work on it, so that nobody uses the limit in between.
std::expected<void, Refusal> forgetUse(sql::Session& session, const TenantScope& scope, const OldUse& old) {
    session.actFor(scope.tenant());
    const sql::Bytes wallet{old.wallet.view()};
    return run(session,
               {{"UPDATE wallet SET version = version + 1 WHERE tenant = $1 AND wallet = $2", {scope.tenant(), wallet}},
                {"DELETE FROM consumed WHERE tenant = $1 AND wallet = $2 AND kind = 'limit' AND ref = $3 AND part = $4 "
                 "AND EXISTS (SELECT 1 FROM limit_use l WHERE l.tenant = $1 AND l.wallet = $2 AND l.promo = $3 AND "
                 "l.win = $4 AND l.held = 0)",
                 {scope.tenant(), wallet, old.promotion, old.window}},
                {"DELETE FROM limit_use WHERE tenant = $1 AND wallet = $2 AND promo = $3 AND win = $4 AND held = 0",
                 {scope.tenant(), wallet, old.promotion, old.window}}});
}

} // namespace offerwright::ledger
