// A door to a database through which one statement of ours goes without its tenant, as if somebody had forgotten it.
#pragma once
#include "app/service/sql/sqlite.h"
#include <set>

namespace offerwright::tests {

class CarelessSession : public sql::Session {
public:
    explicit CarelessSession(std::unique_ptr<sql::Session> session)
        : m_session(std::move(session)) {}
    void actFor(std::string_view scope) override { m_session->actFor(scope); }

    std::string careless;             ///< the statement; empty: none
    std::set<std::string> statements; ///< that looked for rows of a tenant

protected:
    sql::Result<std::int64_t> runStatement(std::string_view sql, sql::Params params) override {
        return m_session->run(sql, params);
    }
    sql::Result<sql::Rows> queryStatement(std::string_view sql, sql::Params params) override {
        constexpr std::string_view kTenant = "tenant = $1";
        const std::size_t at = sql.find(kTenant);
        if (at == sql.npos) return m_session->query(sql, params);
        statements.emplace(sql);
        if (sql != careless) return m_session->query(sql, params);
        std::string any(sql);
        return m_session->query(any.replace(at, kTenant.size(), "tenant <> ''||$1"), params);
    }
    sql::Done defineStatement(std::string_view ddl) override { return m_session->define(ddl); }
    sql::Done begin() override { return kept(sql::Transaction::begin(*m_session)); }
    sql::Done beginReading() override { return kept(sql::Transaction::beginReading(*m_session)); }
    sql::Done commit() override {
        auto done = m_transaction->commit();
        m_transaction.reset();
        return done;
    }
    void rollBack() override { m_transaction.reset(); }

private:
    sql::Done kept(sql::Result<sql::Transaction> begun) {
        if (!begun) return std::unexpected(begun.error());
        m_transaction.emplace(std::move(*begun));
        return {};
    }
    std::unique_ptr<sql::Session> m_session;
    std::optional<sql::Transaction> m_transaction;
};

} // namespace offerwright::tests
