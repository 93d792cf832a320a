/// \file A Session on SQLite. Private to this room.
#pragma once
#include "app/service/sql/session.h"
#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace offerwright::sql {

/// What went wrong, in the terms of the door. The connection may be null.
Failure failureOf(sqlite3* connection, int code);

class SqliteSession : public Session {
public:
    /// Takes the connection over.
    explicit SqliteSession(sqlite3* connection)
        : m_connection(connection) {}

    /// How long a statement waits for another writer; SQLite's own way of waiting sleeps longer the more wait.
    void waitUpTo(int patienceMs);
    sqlite3* connection() const { return m_connection.get(); }

protected:
    Result<std::int64_t> runStatement(std::string_view sql, Params params) override;
    Result<Rows> queryStatement(std::string_view sql, Params params) override;
    Done defineStatement(std::string_view ddl) override;
    Done begin() override { return execute("BEGIN IMMEDIATE"); }
    Done beginReading() override { return execute("BEGIN DEFERRED"); }
    Done commit() override { return execute("COMMIT"); }
    void rollBack() override;

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    Result<sqlite3_stmt*> prepared(std::string_view sql);
    /// Runs it to its end and hands each row to `read`.
    template <typename Read> Done step(std::string_view sql, Params params, const Read& read);
    Done execute(std::string_view sql);

    int m_patienceMs = 0;
    std::unique_ptr<sqlite3, Close> m_connection;
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> m_statements; ///< gone before the connection
};

} // namespace offerwright::sql
