#include "app/service/ledger/schema.h"
#include <array>

namespace offerwright::ledger {
namespace {

/// All but codes and budgets lie in the shard of (tenant, wallet). Balances are caches of entries.
constexpr std::array kTables{
    "CREATE TABLE wallet (tenant TEXT NOT NULL, wallet BYTES NOT NULL, version BIGINT NOT NULL, "
    "status TEXT NOT NULL DEFAULT 'active', CHECK (status IN ('active', 'frozen', 'closed')), "
    "PRIMARY KEY (tenant, wallet))",
    "CREATE TABLE account (tenant TEXT NOT NULL, wallet BYTES NOT NULL, unit TEXT NOT NULL, "
    "posted BIGINT NOT NULL, held BIGINT NOT NULL, floor BIGINT NOT NULL DEFAULT 0, "
    "CHECK (held >= 0), CHECK (floor >= 0), CHECK (posted - held >= floor), PRIMARY KEY (tenant, wallet, unit))",
    "CREATE TABLE lot (tenant TEXT NOT NULL, wallet BYTES NOT NULL, unit TEXT NOT NULL, lot BYTES NOT NULL, "
    "earned_at BIGINT NOT NULL, expires_at BIGINT NOT NULL, qty BIGINT NOT NULL, remaining BIGINT NOT NULL, "
    "lapsed BIGINT NOT NULL DEFAULT 0, funder TEXT NOT NULL, rate TEXT NOT NULL, "
    "CHECK (remaining >= 0 AND lapsed >= 0 AND remaining + lapsed <= qty), "
    "PRIMARY KEY (tenant, wallet, unit, lot))",
    "CREATE INDEX lot_by_end ON lot (tenant, wallet, unit, expires_at, earned_at, lot) WHERE remaining > 0",
    "CREATE INDEX lot_due ON lot (tenant, expires_at) WHERE remaining > 0",
    "CREATE TABLE txn (tenant TEXT NOT NULL, wallet BYTES NOT NULL, txn BYTES NOT NULL, rev BIGINT NOT NULL, "
    "state TEXT NOT NULL, lines BIGINT NOT NULL, origin TEXT NOT NULL, store TEXT NOT NULL, till TEXT NOT NULL, "
    "till_seq BIGINT NOT NULL, business_day BIGINT NOT NULL, bundle TEXT NOT NULL, engine TEXT NOT NULL, "
    "basket TEXT NOT NULL, opened_at BIGINT, "
    "expires_at BIGINT, settled_at BIGINT, result BYTES NOT NULL, "
    "CHECK (state IN ('open', 'settled', 'voided', 'expired', 'lapsed')), PRIMARY KEY (tenant, wallet, txn))",
    "CREATE INDEX txn_due ON txn (tenant, expires_at) WHERE state = 'open'",
    "CREATE TABLE op (tenant TEXT NOT NULL, wallet BYTES NOT NULL, txn BYTES NOT NULL, step TEXT NOT NULL, "
    "rev BIGINT NOT NULL, fingerprint TEXT NOT NULL, reply BYTES NOT NULL, at BIGINT NOT NULL, "
    "PRIMARY KEY (tenant, wallet, txn, step, rev))",
    "CREATE TABLE hold (tenant TEXT NOT NULL, wallet BYTES NOT NULL, txn BYTES NOT NULL, kind TEXT NOT NULL, "
    "ref TEXT NOT NULL, part TEXT NOT NULL, qty BIGINT NOT NULL CHECK (qty > 0), "
    "PRIMARY KEY (tenant, wallet, txn, kind, ref, part))",
    "CREATE TABLE consumed (tenant TEXT NOT NULL, wallet BYTES NOT NULL, txn BYTES NOT NULL, kind TEXT NOT NULL, "
    "ref TEXT NOT NULL, part TEXT NOT NULL, qty BIGINT NOT NULL CHECK (qty >= 0), "
    "PRIMARY KEY (tenant, wallet, txn, kind, ref, part))",
    "CREATE TABLE entry (tenant TEXT NOT NULL, wallet BYTES NOT NULL, txn BYTES NOT NULL, line BIGINT NOT NULL, "
    "unit TEXT NOT NULL, dr TEXT NOT NULL, cr TEXT NOT NULL, qty BIGINT NOT NULL CHECK (qty > 0), lot BYTES, "
    "promo TEXT NOT NULL, funder TEXT NOT NULL, partner TEXT NOT NULL, rate TEXT NOT NULL, event_at BIGINT NOT NULL, "
    "recorded_at BIGINT NOT NULL, rev_of_txn BYTES, rev_of_line BIGINT, CHECK (dr <> cr), "
    "PRIMARY KEY (tenant, wallet, txn, line))",
    "CREATE TABLE refunded (tenant TEXT NOT NULL, wallet BYTES NOT NULL, txn BYTES NOT NULL, line BIGINT NOT NULL, "
    "qty BIGINT NOT NULL, PRIMARY KEY (tenant, wallet, txn, line))",
    "CREATE TABLE coupon (tenant TEXT NOT NULL, wallet BYTES NOT NULL, coupon TEXT NOT NULL, seq BIGINT NOT NULL, "
    "state TEXT NOT NULL, txn BYTES, valid_to BIGINT NOT NULL, "
    "CHECK (state IN ('issued', 'held', 'redeemed')), CHECK ((state = 'issued') = (txn IS NULL)), "
    "PRIMARY KEY (tenant, wallet, coupon, seq))",
    "CREATE TABLE limit_use (tenant TEXT NOT NULL, wallet BYTES NOT NULL, promo TEXT NOT NULL, win TEXT NOT NULL, "
    "used BIGINT NOT NULL CHECK (used >= 0), held BIGINT NOT NULL CHECK (held >= 0), lim BIGINT NOT NULL, "
    "CHECK (used + held <= lim), PRIMARY KEY (tenant, wallet, promo, win))",
    "CREATE TABLE progress (tenant TEXT NOT NULL, wallet BYTES NOT NULL, promo TEXT NOT NULL, win TEXT NOT NULL, "
    "value BIGINT NOT NULL, awards BIGINT NOT NULL, PRIMARY KEY (tenant, wallet, promo, win))",
    "CREATE TABLE progress_ev (tenant TEXT NOT NULL, wallet BYTES NOT NULL, promo TEXT NOT NULL, win TEXT NOT NULL, "
    "txn BYTES NOT NULL, line BIGINT NOT NULL, of_txn BYTES NOT NULL, delta BIGINT NOT NULL, awards BIGINT NOT NULL, "
    "PRIMARY KEY (tenant, wallet, promo, win, txn, line))",
    "CREATE INDEX progress_of ON progress_ev (tenant, wallet, of_txn)",
    "CREATE TABLE outbox (tenant TEXT NOT NULL, wallet BYTES NOT NULL, id BYTES NOT NULL, topic TEXT NOT NULL, "
    "body BYTES NOT NULL, PRIMARY KEY (tenant, wallet, id))",
    "CREATE INDEX outbox_by_topic ON outbox (tenant, topic, wallet, id)",
    "CREATE TABLE code (tenant TEXT NOT NULL, code TEXT NOT NULL, lim BIGINT NOT NULL, "
    "held BIGINT NOT NULL CHECK (held >= 0), used BIGINT NOT NULL CHECK (used >= 0), "
    "CHECK (used + held <= lim), PRIMARY KEY (tenant, code))",
    "CREATE TABLE code_hold (tenant TEXT NOT NULL, code TEXT NOT NULL, txn BYTES NOT NULL, wallet BYTES NOT NULL, "
    "state TEXT NOT NULL, until BIGINT NOT NULL, CHECK (state IN ('held', 'used')), PRIMARY KEY (tenant, code, txn))",
    "CREATE INDEX code_due ON code_hold (tenant, until) WHERE state = 'held'",
    "CREATE TABLE budget (tenant TEXT NOT NULL, budget TEXT NOT NULL, lim BIGINT NOT NULL, "
    "held BIGINT NOT NULL CHECK (held >= 0), used BIGINT NOT NULL CHECK (used >= 0), "
    "CHECK (used + held <= lim), PRIMARY KEY (tenant, budget))",
};

sql::Done makeAll(sql::Session& session) {
    auto transaction = sql::Transaction::begin(session);
    if (!transaction) return std::unexpected(std::move(transaction.error()));
    for (const char* table : kTables)
        if (auto done = session.define(table); !done) return done;
    const auto inserted = session.run("INSERT INTO ledger_schema (version) VALUES ($1)", {kSchemaVersion});
    if (!inserted) return std::unexpected(inserted.error());
    return transaction->commit();
}

} // namespace

sql::Done prepareSchema(sql::Session& session) {
    if (auto made = session.define("CREATE TABLE IF NOT EXISTS ledger_schema (version BIGINT NOT NULL, "
                                   "PRIMARY KEY (version))");
        !made)
        return made;
    const auto rows = session.query("SELECT version FROM ledger_schema");
    if (!rows) return std::unexpected(rows.error());
    if (rows->empty()) return makeAll(session);
    if (rows->size() == 1 && rows->front()[0].number() == kSchemaVersion) return {};
    return std::unexpected(sql::Failure{sql::Fault::Other, "a ledger of another version"});
}

} // namespace offerwright::ledger
