/// \file A Session on PostgreSQL. Private to this room.
#pragma once
#include "app/service/sql/postgres.h"
#include "app/service/sql/postgres_connection.h"
#include <unordered_map>

namespace offerwright::sql {

class PostgresSession : public Session {
public:
    PostgresSession(PostgresPlace place, PostgresUse use)
        : m_place(std::move(place))
        , m_use(use) {}

    /// Connects, unless it is.
    Done connect();
    void actFor(std::string_view tenant) override { m_tenant = tenant; }

protected:
    Result<std::int64_t> runStatement(std::string_view sql, Params params) override;
    Result<Rows> queryStatement(std::string_view sql, Params params) override;
    Done defineStatement(std::string_view ddl) override;
    Done begin() override;
    Done beginReading() override;
    Done commit() override;
    void rollBack() override;

private:
    /// A statement outside a transaction is one of its own: so it is known what a lost connection means.
    Result<PostgresAnswer> ask(std::string_view sql, Params params);
    Result<PostgresAnswer> askWithin(std::string_view sql, Params params);
    Result<std::string> prepared(std::string_view sql, Params params);
    Done beginAs(const std::string& kind);
    /// The server forgets for whom the session acts at the end of each transaction.
    Done tellTenant();
    Done execute(const std::string& sql);

    PostgresPlace m_place;
    PostgresUse m_use;
    PostgresConnection m_connection;
    std::string m_tenant;
    std::optional<std::string> m_toldTenant;                   ///< within this transaction
    std::unordered_map<std::string, std::string> m_statements; ///< names, of this connection
};

} // namespace offerwright::sql
