#include "app/store/sqlite_database.h"
#include <sqlite3.h>

namespace offerwright::app {

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement::Statement(sqlite3* connection, sqlite3_stmt* statement)
    : m_connection(connection)
    , m_statement(statement) {}

void Statement::note(int resultCode) {
    if (resultCode != SQLITE_OK && m_fault == SQLITE_OK) m_fault = resultCode;
}

Statement& Statement::bind(std::string_view text) {
    // A null pointer would bind NULL, and an empty text is none.
    const char* begin = text.data() ? text.data() : "";
    note(sqlite3_bind_text64(m_statement.get(), ++m_bound, begin, text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(std::int64_t number) {
    note(sqlite3_bind_int64(m_statement.get(), ++m_bound, number));
    return *this;
}

Statement& Statement::bind(const std::optional<std::int64_t>& number) { return number ? bind(*number) : bindNull(); }

Statement& Statement::bindNull() {
    note(sqlite3_bind_null(m_statement.get(), ++m_bound));
    return *this;
}

std::expected<bool, Failure> Statement::step() {
    if (m_fault != SQLITE_OK) return std::unexpected(failureOf(m_fault, {}, {}));
    const int resultCode = sqlite3_step(m_statement.get());
    if (resultCode == SQLITE_ROW) return true;
    if (resultCode == SQLITE_DONE) return false;
    return std::unexpected(failureOf(m_connection));
}

std::expected<void, Failure> Statement::run() {
    auto stepped = step();
    reset();
    if (!stepped) return std::unexpected(std::move(stepped.error()));
    return {};
}

void Statement::reset() {
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    m_bound = 0;
    m_fault = SQLITE_OK;
}

std::string_view Statement::text(int column) const {
    const void* begin = sqlite3_column_text(m_statement.get(), column);
    const int size = sqlite3_column_bytes(m_statement.get(), column);
    return begin ? std::string_view(static_cast<const char*>(begin), static_cast<std::size_t>(size))
                 : std::string_view();
}

std::int64_t Statement::number(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

} // namespace offerwright::app
