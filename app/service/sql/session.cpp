#include "app/service/sql/session.h"

namespace offerwright::sql {

template <typename Answer> Answer Session::noted(Answer answer) {
    if (!answer) note(answer.error());
    return answer;
}

void Session::note(const Failure& failure) {
    if (m_depth > 0 && !m_spoilt) m_spoilt = failure;
    const bool isOfTheStatement = failure.fault == Fault::Constraint || failure.fault == Fault::Other;
    if (!isOfTheStatement && !m_trouble) m_trouble = failure;
}

Result<std::int64_t> Session::run(std::string_view sql, Params params) {
    if (m_spoilt) return std::unexpected(*m_spoilt);
    return noted(runStatement(sql, params));
}

Result<Rows> Session::query(std::string_view sql, Params params) {
    if (m_spoilt) return std::unexpected(*m_spoilt);
    return noted(queryStatement(sql, params));
}

Done Session::define(std::string_view ddl) {
    if (m_spoilt) return std::unexpected(*m_spoilt);
    return noted(defineStatement(ddl));
}

bool Session::takePartBack() {
    auto taken = runStatement("ROLLBACK TO SAVEPOINT part", {});
    if (taken) taken = runStatement("RELEASE SAVEPOINT part", {});
    if (!taken) note(taken.error());
    return taken.has_value();
}

Result<Transaction> Transaction::begun(Session& session, Done (Session::*outermost)()) {
    if (session.m_depth == 0)
        if (Done begun = session.noted((session.*outermost)()); !begun)
            return std::unexpected(std::move(begun.error()));
    if (session.m_depth > 0)
        if (auto begun = session.run("SAVEPOINT part"); !begun) return std::unexpected(std::move(begun.error()));
    ++session.m_depth;
    return Transaction(session);
}

Result<Transaction> Transaction::begin(Session& session) { return begun(session, &Session::begin); }

Result<Transaction> Transaction::beginReading(Session& session) { return begun(session, &Session::beginReading); }

Transaction::~Transaction() {
    if (!m_session) return;
    const bool isOutermost = m_session->m_depth == 1;
    if (isOutermost) m_session->rollBack();
    if (isOutermost || m_session->takePartBack()) m_session->m_spoilt.reset();
    --m_session->m_depth;
}

Done Transaction::commit() {
    OW_ASSERT(m_session);
    Session& session = *m_session;
    if (session.m_spoilt) return std::unexpected(*session.m_spoilt);
    if (session.m_depth == 1) {
        if (Done done = session.noted(session.commit()); !done) return done;
    } else if (auto done = session.run("RELEASE SAVEPOINT part"); !done) {
        return std::unexpected(std::move(done.error()));
    }
    --session.m_depth;
    m_session = nullptr;
    return {};
}

} // namespace offerwright::sql
