/// \file The door to a database that speaks SQL, whichever it is. A Session is one connection, used by one thread at a
/// time.
///
/// Statements are written once for every database: parameters are $1, $2, ... in any order and as often as needed; no
/// sequences, triggers, procedures, nor functions that only one database has. Each is prepared at its first use and
/// kept. Texts are UTF-8 without a zero byte, and are ordered by their bytes.
///
///     auto transaction = Transaction::begin(session); // taken back unless committed
///     auto changed = session.run("UPDATE budget SET held = held + $2 WHERE budget = $1", {id, 5});
///     if (changed && *changed == 1) done = transaction->commit();
#pragma once
#include "app/service/sql/value.h"
#include <expected>
#include <initializer_list>
#include <utility>

namespace offerwright::sql {

/// What a caller can do about it, not what a database calls it.
enum class Fault {
    Conflict,   ///< another transaction was in the way: nothing happened, do the whole transaction again
    Unknown,    ///< the connection went while committing: it may have happened; ask again under the same operation id
    Constraint, ///< a row broke a constraint of its table
    Full,       ///< no room on the disk, or no right to write: nothing happened
    Damaged,    ///< the file is not a database, or a broken one
    Other,
};

struct Failure {
    Fault fault = Fault::Other;
    std::string detail; ///< what the database said; for a log, never for a till
    bool operator==(const Failure&) const = default;
};

template <typename Value> using Result = std::expected<Value, Failure>;
using Done = Result<void>;
using Params = std::initializer_list<Param>;

class Session {
public:
    virtual ~Session() = default;

    /// Runs a statement that changes rows and tells how many it changed.
    Result<std::int64_t> run(std::string_view sql, Params params = {});
    /// Every row that a statement answers; one that changes rows answers what RETURNING names.
    Result<Rows> query(std::string_view sql, Params params = {});
    /// Makes a table or an index. Types of columns are BIGINT, TEXT and BYTES, and a table holds nothing else. A table
    /// whose first column is `tenant` shows only rows of the tenant for whom the session acts, where a database can
    /// hold a connection to that.
    Done define(std::string_view ddl);
    /// From the next statement or transaction on. A statement names its tenant all the same.
    virtual void actFor(std::string_view) {}

    /// For who runs works of others: the first failure, since this was asked last, that is the database's and not of
    /// what was asked of it (Conflict, Unknown, Full, Damaged).
    std::optional<Failure> takeTrouble() { return std::exchange(m_trouble, std::nullopt); }

protected:
    bool isInTransaction() const { return m_depth > 0; }
    virtual Result<std::int64_t> runStatement(std::string_view sql, Params params) = 0;
    virtual Result<Rows> queryStatement(std::string_view sql, Params params) = 0;
    virtual Done defineStatement(std::string_view ddl) = 0;
    virtual Done begin() = 0;
    virtual Done beginReading() = 0;
    virtual Done commit() = 0;
    virtual void rollBack() = 0;

private:
    friend class Transaction;
    template <typename Answer> Answer noted(Answer answer);
    void note(const Failure& failure);
    bool takePartBack();

    int m_depth = 0;                 ///< transactions within one another
    std::optional<Failure> m_spoilt; ///< why the innermost transaction can only be taken back
    std::optional<Failure> m_trouble;
};

/// From begin to commit all or nothing happens; a statement that fails spoils it, and those after it answer the same
/// failure. A transaction begun within another is a part of it: taken back alone, and on the disk when the outermost
/// is. The innermost ends first.
class Transaction {
public:
    static Result<Transaction> begin(Session& session);
    /// One moment for several queries; it writes nothing and waits for nobody.
    static Result<Transaction> beginReading(Session& session);
    Transaction(Transaction&& other) noexcept
        : m_session(std::exchange(other.m_session, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// When it answers, the transaction is on the disk. Failed with another fault than Unknown, nothing has happened.
    Done commit();

private:
    explicit Transaction(Session& session)
        : m_session(&session) {}
    static Result<Transaction> begun(Session& session, Done (Session::*outermost)());
    Session* m_session;
};

} // namespace offerwright::sql
