/// \file One connection to SQLite, opened as hostile files must be. Private to this room; no other sees sqlite3.h.
#pragma once
#include "app/store/failure.h"
#include "app/store/sqlite_statement.h"
#include <expected>
#include <memory>
#include <string_view>

namespace offerwright::app {

using Done = std::expected<void, Failure>;

/// What went wrong in `connection`, as a Failure about the file it has open.
Failure failureOf(sqlite3* connection);
/// The Failure for an (extended) result code of SQLite about the file `path`.
Failure failureOf(int resultCode, const QString& path, const QString& detail);

/// A connection. Whatever file it opens is taken for hostile: no triggers, views, extensions or schema functions run,
/// sizes are limited. Writes go through a rollback journal and are on the disk when they return (synchronous=EXTRA).
class Database {
public:
    enum class Mode { Create, Write, Read };
    static std::expected<Database, Failure> open(const QString& path, Mode mode);
    /// An empty one that no file stands behind.
    static std::expected<Database, Failure> inMemory();

    /// Runs one statement of ours that answers nothing.
    Done run(const char* sql);
    /// Compiles a statement of ours.
    std::expected<Statement, Failure> prepare(std::string_view sql);
    /// The first column of the first row, such as a pragma answers; 0 or "" when there is no row.
    std::expected<std::int64_t, Failure> number(std::string_view sql);
    std::expected<std::string, Failure> text(std::string_view sql);

    /// Copies the whole of this database over the whole of `target`, with SQLite's own backup.
    Done copyTo(Database& target);

    Failure failure() const { return failureOf(m_connection.get()); }

private:
    struct Close {
        void operator()(sqlite3* connection) const;
    };
    explicit Database(sqlite3* connection)
        : m_connection(connection) {}
    static std::expected<Database, Failure> openAt(const QByteArray& path, int flags);
    Done harden();
    std::unique_ptr<sqlite3, Close> m_connection;
};

/// A transaction that writes: begun at once, taken back unless committed.
class Transaction {
public:
    static std::expected<Transaction, Failure> begin(Database& database);
    Transaction(Transaction&& other) noexcept
        : m_database(std::exchange(other.m_database, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();
    Done commit();

private:
    explicit Transaction(Database& database)
        : m_database(&database) {}
    Database* m_database;
};

} // namespace offerwright::app
