#include "app/service/bank/open_bank.h"
#include "app/service/bank/staff.h"

namespace offerwright::bank {
namespace {

using Opened = sql::Result<std::unique_ptr<sql::Session>>;

template <typename Open>
sql::Done fill(std::vector<std::unique_ptr<sql::Session>>& desks, int count, const Open& open) {
    for (int desk = 0; desk < count; ++desk) {
        Opened session = open();
        if (!session) return std::unexpected(std::move(session.error()));
        desks.push_back(std::move(*session));
    }
    return {};
}

} // namespace

sql::Result<std::unique_ptr<Bank>> openSqliteBank(const std::string& path, Limits limits, std::size_t together) {
    Desks desks;
    sql::Done done = fill(desks.writers, 1, [&] { return sql::openSqlite(path, sql::SqliteUse::Writer); });
    if (done) done = fill(desks.readers, limits.readers, [&] { return sql::openSqlite(path, sql::SqliteUse::Reader); });
    if (!done) return std::unexpected(std::move(done.error()));
    return std::make_unique<StaffedBank>(std::move(desks), limits, together);
}

sql::Result<std::unique_ptr<Bank>> openPostgresBank(const sql::PostgresPlace& place, Limits limits, int writers) {
    Desks desks;
    sql::Done done = fill(desks.writers, writers, [&] { return sql::openPostgres(place, sql::PostgresUse::Writer); });
    if (done)
        done = fill(desks.readers, limits.readers, [&] { return sql::openPostgres(place, sql::PostgresUse::Reader); });
    if (!done) return std::unexpected(std::move(done.error()));
    return std::make_unique<StaffedBank>(std::move(desks), limits, 1);
}

} // namespace offerwright::bank
