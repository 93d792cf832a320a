#include "app/service/sql/session.h"

namespace offerwright::sql {

Result<Transaction> Transaction::begin(Session& session) {
    if (Done begun = session.begin(); !begun) return std::unexpected(std::move(begun.error()));
    return Transaction(session);
}

Result<Transaction> Transaction::beginReading(Session& session) {
    if (Done begun = session.beginReading(); !begun) return std::unexpected(std::move(begun.error()));
    return Transaction(session);
}

Transaction::~Transaction() {
    if (m_session) m_session->rollBack();
}

Done Transaction::commit() {
    OW_ASSERT(m_session);
    Done done = m_session->commit();
    if (done) m_session = nullptr;
    return done;
}

} // namespace offerwright::sql
