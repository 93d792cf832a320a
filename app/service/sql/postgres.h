/// \file A database on a PostgreSQL server, 15 or later, for a service of several machines.
///
/// A connection that was lost is made again at the next transaction. Lost while a commit was under way, the failure is
/// Unknown; lost anywhere else nothing has happened, and it is a Conflict. A commit is on the disk when it answers, as
/// far as the server is set to that (`synchronous_commit`, on as shipped).
///
/// Whoever serves is not who owns the tables, nor a superuser, and is given the rights to read and change rows by
/// default privileges. Tables with a tenant then show a session no rows but those of the tenant for whom it acts.
#pragma once
#include "app/service/sql/sqlite.h"

namespace offerwright::sql {

enum class Isolation {
    ReadCommitted, ///< statements see what was committed before each of them; enough for statements that name what must
                   ///< hold
    Serializable,  ///< more Conflicts, for a server that knows nothing less
};

struct PostgresPlace {
    /// As libpq takes it: "host=/run/postgresql dbname=offerwright user=offerwright". No password in it: that is read
    /// from where libpq looks for one.
    std::string where;
    Isolation isolation = Isolation::ReadCommitted;
    int patienceMs = kPatienceMs; ///< that a call waits for a lock; three times that, for an answer
};

enum class PostgresUse { Writer, Reader };

Result<std::unique_ptr<Session>> openPostgres(const PostgresPlace& place, PostgresUse use);

} // namespace offerwright::sql
