/// \file Banks, by the database they keep.
///
///     auto bank = openSqliteBank("/var/lib/offerwright/grocer.db");
///     if (!bank) return tell(bank.error());
///     ... (*bank)->write(...)
///     bank->reset(); // takes nothing more, finishes what waits, and ends its threads
///
/// The tables are there already: who owns them has made them.
#pragma once
#include "app/service/bank/bank.h"
#include "app/service/sql/postgres.h"
#include "app/service/sql/sqlite.h"
#include <memory>

namespace offerwright::bank {

/// How much a bank takes on. All counts at least 1.
struct Limits {
    int readers = 2;
    std::size_t waiting = 4096; ///< works that may wait to write, and as many to read, before the next is turned away
    int attempts = 8;           ///< at a work that meets a Conflict, after pauses that grow from 1 ms to about 100
    int deadlineMs = 10'000;    ///< from its first attempt on: none is begun after it
};

/// One thread writes: it takes up to `together` of what waits into one commit, so that many share one write to the
/// disk. A work's own Transaction is a part of it, and what fails alone is taken back alone. A commit that fails fails
/// for all that share it. Makes the file when there is none.
sql::Result<std::unique_ptr<Bank>> openSqliteBank(const std::string& path, Limits limits = {},
                                                  std::size_t together = 64);

/// `writers` threads write, each on a connection of its own: as many as the server has room for, for each waits for the
/// disk with what it writes.
sql::Result<std::unique_ptr<Bank>> openPostgresBank(const sql::PostgresPlace& place, Limits limits = {},
                                                    int writers = 8);

} // namespace offerwright::bank
