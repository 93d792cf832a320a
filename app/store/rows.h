/// \file Stepping through rows, and failures that name a row. Private to this room.
#pragma once
#include "app/store/sqlite_database.h"
#include <limits>

namespace offerwright::app {

/// A row of an opened file that does not hold what it should: table and row, and what is wrong with it.
inline Failure brokenRow(const char* table, const std::string& row, const std::string& fault) {
    return {QStringLiteral("file.brokenRow"),
            {QString::fromUtf8(table), QString::fromStdString(row)},
            QString::fromStdString(fault)};
}

/// A value of ours that cannot be kept because it could not be read again; it is never written.
inline Failure notKeepable(const char* table, const std::string& row, const std::string& fault) {
    return {QStringLiteral("document.notKeepable"),
            {QString::fromUtf8(table), QString::fromStdString(row)},
            QString::fromStdString(fault)};
}

/// Moves `place` behind the row that stands at `at`; false when none can stand behind it.
inline bool goBehind(std::int64_t& place, std::int64_t at) {
    if (at == std::numeric_limits<std::int64_t>::max()) return false;
    place = at + 1;
    return true;
}

/// Calls `read` with the statement on each row of `sql`, with `values` bound in order; it answers Done.
template <typename Read, typename... Values>
Done forEachRow(Database& database, std::string_view sql, const Read& read, const Values&... values) {
    auto statement = database.prepare(sql);
    if (!statement) return std::unexpected(std::move(statement.error()));
    (statement->bind(values), ...);
    for (;;) {
        const auto hasRow = statement->step();
        if (!hasRow) return std::unexpected(hasRow.error());
        if (!*hasRow) return {};
        if (Done done = read(*statement); !done) return done;
    }
}

/// Runs `sql` once with `values` bound in order.
template <typename... Values> Done runWith(Database& database, std::string_view sql, const Values&... values) {
    auto statement = database.prepare(sql);
    if (!statement) return std::unexpected(std::move(statement.error()));
    (statement->bind(values), ...);
    return statement->run();
}

} // namespace offerwright::app
