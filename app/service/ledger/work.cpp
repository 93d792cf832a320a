#include "app/service/ledger/work.h"
#include "app/service/ledger/reply_bytes.h"

namespace offerwright::ledger {

Work::Work(sql::Session& session, const TenantScope& scope, const Call& call, std::string_view step)
    : eventAt(call.at)
    , m_session(session)
    , m_scope(scope)
    , m_call(call)
    , m_step(step) {
    session.actFor(scope.tenant());
}

void Work::refuse(Why why, std::string subject) {
    if (!m_refusal) m_refusal = Refusal{why, std::move(subject)};
}

std::int64_t Work::run(std::string_view sql, sql::Params params) {
    if (m_refusal) return 0;
    auto changed = m_session.run(sql, params);
    if (changed) return *changed;
    m_refusal = Refusal{Why::Database, {}, std::move(changed.error())};
    return 0;
}

sql::Rows Work::query(std::string_view sql, sql::Params params) {
    if (m_refusal) return {};
    auto rows = m_session.query(sql, params);
    if (rows) return std::move(*rows);
    m_refusal = Refusal{Why::Database, {}, std::move(rows.error())};
    return {};
}

std::optional<Answer> Work::begin(const std::string& result) {
    if (m_call.revision < 0) refuse(Why::Malformed, "revision");
    if (m_refusal) return refused();
    m_reply.result = result;
    if (auto answer = lock()) return answer;
    return takeOperation();
}

std::optional<Answer> Work::beginByClock() {
    if (auto answer = lock()) return answer;
    readStanding();
    return m_refusal ? std::optional(refused()) : std::nullopt;
}

/// All work on a wallet changes its version first, so a second one waits here until this is committed.
std::optional<Answer> Work::lock() {
    auto transaction = sql::Transaction::begin(m_session);
    if (!transaction) return std::unexpected(Refusal{Why::Database, {}, std::move(transaction.error())});
    m_transaction.emplace(std::move(*transaction));
    FAULT("work.after_begin");
    run("INSERT INTO wallet (tenant, wallet, version) VALUES ($1, $2, 1) "
        "ON CONFLICT (tenant, wallet) DO UPDATE SET version = wallet.version + 1",
        {tenant(), wallet()});
    FAULT("work.after_lock");
    return m_refusal ? std::optional(refused()) : std::nullopt;
}

std::optional<Answer> Work::takeOperation() {
    const std::string reply = bytesOf(m_reply);
    const auto inserted =
        run("INSERT INTO op (tenant, wallet, txn, step, rev, fingerprint, reply, at) VALUES ($1, $2, $3, $4, $5, $6, "
            "$7, $8) ON CONFLICT (tenant, wallet, txn, step, rev) DO NOTHING",
            {tenant(), wallet(), sale(), m_step, m_call.revision, m_call.fingerprint, sql::Bytes{reply}, m_call.at.ms});
    if (m_refusal) return refused();
    // A repeated call is answered before it is told that the wallet has moved: it was itself that moved it.
    if (inserted == 0) return known();
    FAULT("work.after_op");
    readStanding();
    return m_refusal ? std::optional(refused()) : std::nullopt;
}

Answer Work::known() {
    const sql::Rows rows = query("SELECT fingerprint, reply FROM op WHERE tenant = $1 AND wallet = $2 AND txn = $3 AND "
                                 "step = $4 AND rev = $5",
                                 {tenant(), wallet(), sale(), m_step, m_call.revision});
    if (m_refusal) return refused();
    OW_ASSERT(rows.size() == 1);
    if (rows[0][0].text() != m_call.fingerprint) return std::unexpected(Refusal{Why::OtherContent});
    return replyOf(rows[0][1].bytes());
}

void Work::readStanding() {
    const sql::Rows rows = query("SELECT w.version, w.status, t.state, t.rev, t.lines FROM wallet w LEFT JOIN txn t ON "
                                 "t.tenant = w.tenant AND t.wallet = w.wallet AND t.txn = $3 WHERE w.tenant = $1 AND "
                                 "w.wallet = $2",
                                 {tenant(), wallet(), sale()});
    if (m_refusal) return;
    OW_ASSERT(rows.size() == 1); // it is locked
    const sql::Row& row = rows.front();
    m_status = row[1].text();
    if (!row[2].isNull()) m_standing = {row[2].text(), row[3].number(), row[4].number()};
    if (m_call.seen && row[0].number() != *m_call.seen + 1) refuse(Why::Stale);
}

Answer Work::finish() {
    if (!m_reply.shortfalls.empty()) {
        const std::string reply = bytesOf(m_reply);
        run("UPDATE op SET reply = $6 WHERE tenant = $1 AND wallet = $2 AND txn = $3 AND step = $4 AND rev = $5",
            {tenant(), wallet(), sale(), m_step, m_call.revision, sql::Bytes{reply}});
    }
    if (m_refusal) return refused();
    FAULT("work.before_commit");
    if (auto done = m_transaction->commit(); !done)
        return std::unexpected(Refusal{Why::Database, {}, std::move(done.error())});
    FAULT("work.after_commit");
    return std::move(m_reply);
}

} // namespace offerwright::ledger
