#include "app/store/sqlite_database.h"
#include <QFile>
#include <array>
#include <sqlite3.h>

namespace offerwright::app {
namespace {

/// How long a transaction waits for a reader of the same file to finish.
constexpr int kPatienceMs = 5000;

struct Limit {
    int what;
    int value;
};
/// What our own statements and documents need, and little more.
constexpr std::array kLimits{
    Limit{SQLITE_LIMIT_LENGTH, 32 * 1024 * 1024},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Limit{SQLITE_LIMIT_COLUMN, 64},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 20},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 3},
    Limit{SQLITE_LIMIT_VDBE_OP, 25'000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 8},
    Limit{SQLITE_LIMIT_ATTACHED, 0},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 32},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
};

constexpr std::array kSwitchedOff{SQLITE_DBCONFIG_TRUSTED_SCHEMA,
                                  SQLITE_DBCONFIG_ENABLE_TRIGGER,
                                  SQLITE_DBCONFIG_ENABLE_VIEW,
                                  SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                                  SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER,
                                  SQLITE_DBCONFIG_DQS_DDL,
                                  SQLITE_DBCONFIG_DQS_DML};
constexpr std::array kSwitchedOn{SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_ENABLE_FKEY};

QString codeOf(int resultCode) {
    switch (resultCode & 0xff) {
    case SQLITE_FULL: return QStringLiteral("disk.full");
    case SQLITE_IOERR: return QStringLiteral("disk.error");
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return QStringLiteral("file.inUse");
    case SQLITE_READONLY:
        return resultCode == SQLITE_READONLY_DBMOVED ? QStringLiteral("file.moved")
                                                     : QStringLiteral("file.noPermission");
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN: return QStringLiteral("file.noPermission");
    case SQLITE_NOTADB: return QStringLiteral("file.notOurs");
    case SQLITE_NOMEM: return QStringLiteral("memory.full");
    case SQLITE_TOOBIG: return QStringLiteral("document.tooLarge");
    default: return QStringLiteral("file.damaged");
    }
}

QString pathOf(sqlite3* connection) {
    const char* path = sqlite3_db_filename(connection, "main");
    return path ? QFile::decodeName(path) : QString();
}

} // namespace

Failure failureOf(int resultCode, const QString& path, const QString& detail) {
    const QString said = detail.isEmpty() ? QString::fromUtf8(sqlite3_errstr(resultCode)) : detail;
    return {codeOf(resultCode), {path}, QStringLiteral("SQLite %1: %2").arg(resultCode).arg(said)};
}

Failure failureOf(sqlite3* connection) {
    const QString said = QString::fromUtf8(sqlite3_errmsg(connection));
    return failureOf(sqlite3_extended_errcode(connection), pathOf(connection), said);
}

void Database::Close::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }

std::expected<Database, Failure> Database::open(const QString& path, Mode mode) {
    int flags = mode == Mode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create) flags |= SQLITE_OPEN_CREATE;
    return openAt(QFile::encodeName(path), flags);
}

std::expected<Database, Failure> Database::inMemory() {
    return openAt(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY);
}

std::expected<Database, Failure> Database::openAt(const QByteArray& path, int flags) {
    sqlite3* connection = nullptr;
    flags |= SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    const int resultCode = sqlite3_open_v2(path.constData(), &connection, flags, nullptr);
    Database database(connection);
    if (resultCode != SQLITE_OK) return std::unexpected(failureOf(resultCode, QFile::decodeName(path), {}));
    if (auto hardened = database.harden(); !hardened) return std::unexpected(std::move(hardened.error()));
    return database;
}

Done Database::harden() {
    sqlite3* connection = m_connection.get();
    for (const int what : kSwitchedOff) sqlite3_db_config(connection, what, 0, nullptr);
    for (const int what : kSwitchedOn) sqlite3_db_config(connection, what, 1, nullptr);
    for (const Limit& limit : kLimits) sqlite3_limit(connection, limit.what, limit.value);
    sqlite3_busy_timeout(connection, kPatienceMs);
    // These touch no page of the file, so they cannot fail on what stands in it.
    for (const char* pragma : {"PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA synchronous=EXTRA",
                               "PRAGMA temp_store=MEMORY", "PRAGMA fullfsync=ON"}) {
        if (auto done = run(pragma); !done) return done;
    }
    return {};
}

Done Database::run(const char* sql) {
    if (sqlite3_exec(m_connection.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(failure());
    return {};
}

std::expected<Statement, Failure> Database::prepare(std::string_view sql) {
    sqlite3_stmt* statement = nullptr;
    const int size = static_cast<int>(sql.size());
    if (sqlite3_prepare_v2(m_connection.get(), sql.data(), size, &statement, nullptr) != SQLITE_OK)
        return std::unexpected(failure());
    return Statement(m_connection.get(), statement);
}

std::expected<std::int64_t, Failure> Database::number(std::string_view sql) {
    auto statement = prepare(sql);
    if (!statement) return std::unexpected(std::move(statement.error()));
    const auto hasRow = statement->step();
    if (!hasRow) return std::unexpected(hasRow.error());
    return *hasRow ? statement->number(0) : 0;
}

std::expected<std::string, Failure> Database::text(std::string_view sql) {
    auto statement = prepare(sql);
    if (!statement) return std::unexpected(std::move(statement.error()));
    const auto hasRow = statement->step();
    if (!hasRow) return std::unexpected(hasRow.error());
    return *hasRow ? std::string(statement->text(0)) : std::string();
}

Done Database::copyTo(Database& target) {
    sqlite3_backup* backup = sqlite3_backup_init(target.m_connection.get(), "main", m_connection.get(), "main");
    if (!backup) return std::unexpected(target.failure());
    sqlite3_backup_step(backup, -1);
    if (sqlite3_backup_finish(backup) != SQLITE_OK) return std::unexpected(target.failure());
    return {};
}

std::expected<Transaction, Failure> Transaction::begin(Database& database) {
    if (auto done = database.run("BEGIN IMMEDIATE"); !done) return std::unexpected(std::move(done.error()));
    return Transaction(database);
}

Transaction::~Transaction() {
    if (m_database) std::ignore = m_database->run("ROLLBACK");
}

Done Transaction::commit() {
    auto done = m_database->run("COMMIT");
    if (done) m_database = nullptr;
    return done;
}

} // namespace offerwright::app
