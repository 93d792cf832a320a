#include "app/service/sql/sqlite.h"
#include "app/service/sql/sqlite_session.h"
#include <sqlite3.h>

namespace offerwright::sql {
namespace {

struct Limit {
    int what;
    int value;
};
/// What our own statements need, and little more.
constexpr std::array kLimits{
    Limit{SQLITE_LIMIT_LENGTH, 16 * 1024 * 1024},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 20'000},
    Limit{SQLITE_LIMIT_COLUMN, 64},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 30},
    Limit{SQLITE_LIMIT_ATTACHED, 0},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 50},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 32},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
};
constexpr std::array kSwitchedOff{SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER,
                                  SQLITE_DBCONFIG_ENABLE_VIEW,    SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION,
                                  SQLITE_DBCONFIG_DQS_DDL,        SQLITE_DBCONFIG_DQS_DML};
constexpr std::array kSwitchedOn{SQLITE_DBCONFIG_DEFENSIVE, SQLITE_DBCONFIG_ENABLE_FKEY};

Done pragmas(sqlite3* connection, std::initializer_list<const char*> all) {
    for (const char* pragma : all)
        if (const int code = sqlite3_exec(connection, pragma, nullptr, nullptr, nullptr); code != SQLITE_OK)
            return std::unexpected(failureOf(connection, code));
    return {};
}

Done harden(sqlite3* connection) {
    for (const int what : kSwitchedOff) sqlite3_db_config(connection, what, 0, nullptr);
    for (const int what : kSwitchedOn) sqlite3_db_config(connection, what, 1, nullptr);
    for (const Limit& limit : kLimits) sqlite3_limit(connection, limit.what, limit.value);
    return pragmas(connection, {"PRAGMA cell_size_check=ON", "PRAGMA mmap_size=0", "PRAGMA temp_store=MEMORY",
                                "PRAGMA synchronous=FULL", "PRAGMA fullfsync=ON", "PRAGMA secure_delete=ON"});
}

Done prepareUse(sqlite3* connection, SqliteUse use) {
    // 64 MiB of pages, for what many sales touch at once; 16 MiB of log, so that many commits share a checkpoint.
    if (use == SqliteUse::Writer)
        return pragmas(connection,
                       {"PRAGMA journal_mode=WAL", "PRAGMA cache_size=-65536", "PRAGMA wal_autocheckpoint=4096"});
    sqlite3_db_config(connection, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    return pragmas(connection, {"PRAGMA query_only=ON", "PRAGMA wal_autocheckpoint=0"});
}

Result<std::unique_ptr<SqliteSession>> openAt(const char* path, int flags, int patienceMs) {
    sqlite3* connection = nullptr;
    flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(path, &connection, flags, nullptr);
    auto session = std::make_unique<SqliteSession>(connection);
    if (code != SQLITE_OK) return std::unexpected(failureOf(connection, code));
    // Before anything is asked of the file: another may be recovering it.
    session->waitUpTo(patienceMs);
    if (Done done = harden(connection); !done) return std::unexpected(std::move(done.error()));
    return session;
}

} // namespace

Result<std::unique_ptr<Session>> openSqlite(const std::string& path, SqliteUse use, int patienceMs) {
    auto session = openAt(path.c_str(), use == SqliteUse::Writer ? SQLITE_OPEN_CREATE : 0, patienceMs);
    if (!session) return std::unexpected(std::move(session.error()));
    if (Done done = prepareUse((*session)->connection(), use); !done) return std::unexpected(std::move(done.error()));
    return std::move(*session);
}

Result<std::unique_ptr<Session>> sqliteInMemory() {
    auto session = openAt(":memory:", SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY, kPatienceMs);
    if (!session) return std::unexpected(std::move(session.error()));
    return std::move(*session);
}

} // namespace offerwright::sql
