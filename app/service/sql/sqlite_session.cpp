#include "app/service/sql/sqlite_session.h"
#include <sqlite3.h>

namespace offerwright::sql {
namespace {

Fault faultOf(int code) {
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Fault::Conflict;
    case SQLITE_CONSTRAINT: return Fault::Constraint;
    case SQLITE_FULL:
    case SQLITE_READONLY:
    case SQLITE_PERM: return Fault::Full;
    case SQLITE_IOERR: return Fault::Unknown;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB: return Fault::Damaged;
    default: return Fault::Other;
    }
}

/// $1 is a name to SQLite and would be numbered by where it stands first; ?1 is the first wherever it stands.
std::string numbered(std::string_view sql) {
    std::string text(sql);
    std::ranges::replace(text, '$', '?');
    return text;
}

void replaceWord(std::string& text, std::string_view word, std::string_view by) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + by.size()))
        text.replace(at, word.size(), by);
}

struct Binder {
    sqlite3_stmt* statement;
    int place;

    int operator()(std::monostate) const { return sqlite3_bind_null(statement, place); }
    int operator()(std::int64_t number) const { return sqlite3_bind_int64(statement, place, number); }
    // A null pointer would bind NULL, and an empty text is none.
    int operator()(std::string_view text) const {
        const char* begin = text.data() ? text.data() : "";
        return sqlite3_bind_text64(statement, place, begin, text.size(), SQLITE_STATIC, SQLITE_UTF8);
    }
    int operator()(Bytes bytes) const {
        const char* begin = bytes.bytes.data() ? bytes.bytes.data() : "";
        return sqlite3_bind_blob64(statement, place, begin, bytes.bytes.size(), SQLITE_STATIC);
    }
};

int bind(sqlite3_stmt* statement, Params params) {
    int place = 0;
    for (const Param& param : params)
        if (const int code = std::visit(Binder{statement, ++place}, param.held()); code != SQLITE_OK) return code;
    return SQLITE_OK;
}

std::string bytesOf(sqlite3_stmt* statement, int column) {
    const auto* begin = static_cast<const char*>(sqlite3_column_blob(statement, column));
    return begin ? std::string(begin, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))) : "";
}

Value valueOf(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: return Value::Held(sqlite3_column_int64(statement, column));
    case SQLITE_BLOB: return Value::Held(Value::Blob{bytesOf(statement, column)});
    case SQLITE_NULL: return Value::Held();
    default: return Value::Held(bytesOf(statement, column));
    }
}

Row rowOf(sqlite3_stmt* statement) {
    Row row;
    const int columns = sqlite3_column_count(statement);
    row.reserve(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) row.push_back(valueOf(statement, column));
    return row;
}

} // namespace

Failure failureOf(sqlite3* connection, int code) {
    const char* said = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    return {faultOf(code), "SQLite " + std::to_string(code) + ": " + said};
}

void SqliteSession::Close::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }

void SqliteSession::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

void SqliteSession::waitUpTo(int patienceMs) {
    m_patienceMs = patienceMs;
    const auto wait = [](void* patience, int timesWaited) {
        if (timesWaited >= *static_cast<int*>(patience)) return 0;
        sqlite3_sleep(1);
        return 1;
    };
    sqlite3_busy_handler(connection(), wait, &m_patienceMs);
}

Result<sqlite3_stmt*> SqliteSession::prepared(std::string_view sql) {
    if (const auto kept = m_statements.find(sql); kept != m_statements.end()) return kept->second.get();
    const std::string text = numbered(sql);
    sqlite3_stmt* statement = nullptr;
    const int size = static_cast<int>(text.size());
    const int code =
        sqlite3_prepare_v3(connection(), text.c_str(), size, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK) return std::unexpected(failureOf(connection(), code));
    m_statements.emplace(sql, statement);
    return statement;
}

template <typename Read> Done SqliteSession::step(std::string_view sql, Params params, const Read& read) {
    const auto statement = prepared(sql);
    if (!statement) return std::unexpected(statement.error());
    int code = bind(*statement, params);
    if (code == SQLITE_OK)
        for (code = sqlite3_step(*statement); code == SQLITE_ROW; code = sqlite3_step(*statement)) read(*statement);
    Done done;
    if (code != SQLITE_DONE) done = std::unexpected(failureOf(connection(), code));
    sqlite3_reset(*statement);
    sqlite3_clear_bindings(*statement);
    return done;
}

Done SqliteSession::execute(std::string_view sql) {
    return step(sql, {}, [](sqlite3_stmt*) {});
}

Result<std::int64_t> SqliteSession::runStatement(std::string_view sql, Params params) {
    if (Done done = step(sql, params, [](sqlite3_stmt*) {}); !done) return std::unexpected(std::move(done.error()));
    return sqlite3_changes64(connection());
}

Result<Rows> SqliteSession::queryStatement(std::string_view sql, Params params) {
    Rows rows;
    Done done = step(sql, params, [&rows](sqlite3_stmt* statement) { rows.push_back(rowOf(statement)); });
    if (!done) return std::unexpected(std::move(done.error()));
    return rows;
}

Done SqliteSession::defineStatement(std::string_view ddl) {
    std::string text(ddl);
    replaceWord(text, "BIGINT", "INTEGER");
    replaceWord(text, "BYTES", "BLOB");
    if (text.starts_with("CREATE TABLE")) text += " STRICT, WITHOUT ROWID";
    return execute(text);
}

void SqliteSession::rollBack() {
    // A failure may have rolled it back already.
    if (sqlite3_get_autocommit(connection()) == 0) std::ignore = execute("ROLLBACK");
}

} // namespace offerwright::sql
