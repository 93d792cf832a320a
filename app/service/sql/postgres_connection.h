/// \file One connection to a PostgreSQL server, and no call that waits for ever. Private to this room.
#pragma once
#include "app/service/sql/session.h"
#include <memory>

struct pg_conn;
struct pg_result;

namespace offerwright::sql {

/// What the server answered to one statement, or to the last of several.
class PostgresAnswer {
public:
    explicit PostgresAnswer(pg_result* result)
        : m_result(result) {}

    std::int64_t changed() const;
    Result<Rows> rows() const;
    /// "COMMIT", or "ROLLBACK" when that is what became of it.
    std::string_view said() const;
    std::optional<Failure> failure() const;

private:
    struct Clear {
        void operator()(pg_result* result) const;
    };
    std::unique_ptr<pg_result, Clear> m_result;
};

class PostgresConnection {
public:
    /// Not connected.
    PostgresConnection() = default;
    /// Failures are Conflicts: nothing has happened.
    static Result<PostgresConnection> open(const std::string& where, int patienceMs);

    bool isAlive() const;
    /// Statements without parameters, several of them one after the other.
    Result<PostgresAnswer> execute(const std::string& sql);
    /// Types of parameters that are nothing are left to the server.
    Result<PostgresAnswer> prepare(const std::string& name, const std::string& sql, Params params);
    Result<PostgresAnswer> executePrepared(const std::string& name, Params params);
    /// As a literal of a statement, with its quotes; empty when it is no text.
    std::string quoted(const std::string& text) const;

private:
    struct Finish {
        void operator()(pg_conn* connection) const;
    };
    Result<PostgresAnswer> answerTo(int wasSent);
    bool waitUntilAnswered() const;
    Failure lost();

    std::unique_ptr<pg_conn, Finish> m_connection;
    int m_answerMs = 0;
};

} // namespace offerwright::sql
