/// \file A compiled statement of SQLite. Private to this room.
#pragma once
#include "app/store/failure.h"
#include <cstdint>
#include <expected>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

namespace offerwright::app {

/// Binds, steps and reads; used again after reset(). Texts that are bound must live until the next step or run.
class Statement {
public:
    Statement(sqlite3* connection, sqlite3_stmt* statement);

    Statement& bind(std::string_view text);
    Statement& bind(std::int64_t number);
    Statement& bind(const std::optional<std::int64_t>& number);
    Statement& bindNull();

    /// True when there is a row to read.
    std::expected<bool, Failure> step();
    /// Runs to the end a statement that answers nothing, and makes it ready to be bound again.
    std::expected<void, Failure> run();
    void reset();

    /// Columns of the row, from 0. A text or number of another type than declared reads as it converts.
    std::string_view text(int column) const; ///< valid until the next step
    std::int64_t number(int column) const;
    bool isNull(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    void note(int resultCode);
    sqlite3* m_connection;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_bound = 0;
    int m_fault = 0; ///< result code of the first binding that failed
};

} // namespace offerwright::app
