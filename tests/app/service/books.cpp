#include "tests/app/service/books.h"
#include "app/service/ledger/schema.h"
#include "tests/support/postgres_server.h"

namespace offerwright::tests {
namespace {

constexpr int kPatienceMs = 60'000;

std::string madeDatabase(Books::Disk disk) {
    static int count = 0;
    PostgresServer& server = PostgresServer::ofThisRun();
    const std::string name = server.makeDatabase("books_" + std::to_string(++count));
    if (disk == Books::Disk::NotWaitedFor)
        server.administer("postgres", "ALTER DATABASE " + name + " SET synchronous_commit = off");
    return name;
}

std::unique_ptr<sql::Session> orStop(sql::Result<std::unique_ptr<sql::Session>> opened) {
    if (!opened) qFatal("%s", opened.error().detail.c_str());
    return std::move(*opened);
}

} // namespace

Books::Books(Kept kept, Disk disk)
    : m_kept(kept) {
    if (kept == Kept::InMemory) return;
    if (kept == Kept::InAFile)
        m_folder = std::make_shared<QTemporaryDir>();
    else
        m_database = madeDatabase(disk);
    OW_ASSERT(ledger::prepareSchema(*openAsOwner()));
}

sql::PostgresPlace Books::place(bool isOwner) const {
    using Role = PostgresServer::Role;
    return {.where = PostgresServer::ofThisRun().where(m_database, isOwner ? Role::Owner : Role::Service),
            .isolation = m_kept == Kept::OnPostgres ? sql::Isolation::ReadCommitted : sql::Isolation::Serializable,
            .patienceMs = kPatienceMs};
}

std::unique_ptr<sql::Session> Books::open() const {
    if (m_kept == Kept::OnPostgres || m_kept == Kept::OnPostgresSerializable)
        return orStop(sql::openPostgres(place(), sql::PostgresUse::Writer));
    if (m_kept == Kept::InAFile) return orStop(sql::openSqlite(path(), sql::SqliteUse::Writer, kPatienceMs));
    auto session = orStop(sql::sqliteInMemory());
    OW_ASSERT(ledger::prepareSchema(*session));
    return session;
}

std::unique_ptr<sql::Session> Books::openAsOwner() const {
    if (m_kept == Kept::InAFile) return open();
    OW_ASSERT(m_kept != Kept::InMemory);
    return orStop(sql::openPostgres(place(true), sql::PostgresUse::Writer));
}

std::unique_ptr<bank::Bank> Books::openBank(bank::Limits limits) const {
    OW_ASSERT(m_kept != Kept::InMemory);
    auto bank =
        m_kept == Kept::InAFile ? bank::openSqliteBank(path(), limits) : bank::openPostgresBank(place(), limits);
    OW_ASSERT(bank);
    return std::move(*bank);
}

const Books& sharedBooks(Kept kept) {
    static std::map<Kept, Books> all;
    if (const auto found = all.find(kept); found != all.end()) return found->second;
    return all.emplace(kept, Books(kept, Books::Disk::NotWaitedFor)).first->second;
}

} // namespace offerwright::tests
