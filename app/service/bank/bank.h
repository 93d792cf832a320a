/// \file Where work on the books is done: away from the I/O threads, and answered when it is on the disk.
///
/// One bank a database. On SQLite one thread writes and takes what waits into one commit; on PostgreSQL each of several
/// threads has its connection and its own commit. Who asks sees no difference.
///
///     bank.write([&](sql::Session& session) { reply = settle(session, scope, request); },
///                [&](sql::Done durable) { answer(durable ? reply : unknown); });
#pragma once
#include "app/service/sql/session.h"
#include <functional>

namespace offerwright::bank {

class Bank {
public:
    virtual ~Bank() = default;

    /// Runs on a thread of the bank; a Transaction inside it is one of the work's own (nested in a common commit where
    /// there is one). Run again from its beginning when the database says Conflict, and not at all when it has failed
    /// before its turn: what it leaves behind counts only when `durable` says so. What belongs together it does in one
    /// Transaction: of statements outside of one those before a failure may be kept or not.
    using Work = std::move_only_function<void(sql::Session&)>;
    /// Called once, on a thread of the bank, when all of the work is durable, or with why it is not: Unknown means that
    /// it may be; after any other fault a work of one Transaction has not happened. Others wait meanwhile, so it hands
    /// on what it knows and returns.
    using Finished = std::move_only_function<void(sql::Done durable)>;

    /// False when too much waits already: nothing will be called, tell the caller to come again.
    [[nodiscard]] virtual bool write(Work work, Finished finished) = 0;
    /// Runs once, on a connection that does not write; sees what was finished before.
    [[nodiscard]] virtual bool read(Work work) = 0;
};

} // namespace offerwright::bank
