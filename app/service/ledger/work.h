/// \file One operation on one wallet, from begin to commit. Private to this room.
///
/// The first refusal stays: after it statements do nothing and answer no rows, and finish() takes everything back. So a
/// step need not ask after every statement; it must only end when nothing is answered.
#pragma once
#include "app/service/ledger/fault.h"
#include "app/service/ledger/ledger.h"

namespace offerwright::ledger {

/// What a sale holds until it is settled: `kind` is "points" (ref: unit), "coupon", "limit" (part: window) or "budget".
struct Hold {
    std::string kind;
    std::string ref;
    std::string part;
    std::int64_t quantity = 0;
};

/// The sale as the ledger has it.
struct Standing {
    std::string state; ///< empty: never seen
    std::int64_t revision = -1;
    std::int64_t lines = 0; ///< entries and progress events so far
};

class Work {
public:
    Work(sql::Session& session, const TenantScope& scope, const Call& call, std::string_view step);

    /// Locks the wallet and takes the operation's row. An answer means that there is nothing more to do.
    std::optional<Answer> begin(const std::string& result);
    /// The same without a row of its own, for what the sale's state alone makes happen once.
    std::optional<Answer> beginByClock();
    /// Commits, or takes everything back when refused.
    Answer finish();

    bool stands() const { return !m_refusal; }
    void refuse(Why why, std::string subject = {});
    std::int64_t run(std::string_view sql, sql::Params params);
    sql::Rows query(std::string_view sql, sql::Params params);
    void fallShort(Shortfall shortfall) { m_reply.shortfalls.push_back(std::move(shortfall)); }

    sql::Param tenant() const { return m_scope.tenant(); }
    sql::Param wallet() const { return sql::Bytes{m_call.wallet.view()}; }
    sql::Param sale() const { return sql::Bytes{m_call.sale.view()}; }
    const Call& call() const { return m_call; }
    const Standing& standing() const { return m_standing; }
    /// Frozen or closed: nothing but what sales hold is to leave the wallet.
    bool isHalted() const { return m_status != "active"; }
    bool isClosed() const { return m_status == "closed"; }
    const std::string& status() const { return m_status; }
    Instant eventAt; ///< when the goods changed hands; entries tell it beside when they were recorded
    /// What the sale holds and no step has asked for yet.
    std::vector<Hold> holds;

    std::int64_t nextLine() { return m_standing.lines++; }

private:
    std::optional<Answer> lock();
    std::optional<Answer> takeOperation();
    Answer known();
    void readStanding();
    Answer refused() { return std::unexpected(*m_refusal); }

    sql::Session& m_session;
    const TenantScope& m_scope;
    const Call& m_call;
    std::string_view m_step;
    std::optional<sql::Transaction> m_transaction;
    std::optional<Refusal> m_refusal;
    Standing m_standing;
    std::string m_status;
    Reply m_reply;
};

} // namespace offerwright::ledger
