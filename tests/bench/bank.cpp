// How many sales a bank settles in a second: many in one commit, and a commit each. Beside it the bare transaction that
// it is held against: a wallet read, a balance moved by a guarded update, three counters, a ledger row and an
// idempotency row, through the same bank.
//
//     bench_bank [seconds of each figure]
#include "app/service/bank/open_bank.h"
#include "tests/app/service/ledger/shop.h"
#include "tests/support/postgres_server.h"
#include <QCoreApplication>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <future>
#include <thread>

namespace {

using namespace offerwright;
using Clock = std::chrono::steady_clock;

const ledger::TenantScope kScope = service::Credentials::of("grocer");

std::string idOf(int caller, int number) {
    std::string id(16, '\0');
    for (std::size_t i = 0; i < 4; ++i) id[i] = static_cast<char>(number >> (8 * i));
    id[5] = static_cast<char>(caller);
    return id;
}

bool settled(sql::Session& session, int caller, int number) {
    ledger::Settle sale{{ledger::walletNumbered(number % 200), {}, 1, "print", {}, {}}, ledger::earning(30), {}, {}};
    std::ranges::copy(idOf(caller, number), sale.call.sale.bytes.begin());
    sale.plan.limits = {{"offer", "2026-W47", 1, 1'000'000}};
    sale.plan.progress = {{"visits", "2026", 1, 0}};
    sale.plan.result = std::string(600, 'r');
    return ledger::settle(session, kScope, sale).has_value();
}

constexpr std::array kBareTables{
    "CREATE TABLE bare_wallet (wallet BIGINT NOT NULL, posted BIGINT NOT NULL, PRIMARY KEY (wallet))",
    "CREATE TABLE bare_count (wallet BIGINT NOT NULL, what BIGINT NOT NULL, used BIGINT NOT NULL, "
    "PRIMARY KEY (wallet, what))",
    "CREATE TABLE bare_entry (wallet BIGINT NOT NULL, sale BYTES NOT NULL, body BYTES NOT NULL, "
    "PRIMARY KEY (wallet, sale))",
    "CREATE TABLE bare_op (wallet BIGINT NOT NULL, sale BYTES NOT NULL, reply BYTES NOT NULL, "
    "PRIMARY KEY (wallet, sale))",
};

bool bare(sql::Session& session, int caller, int number) {
    const std::int64_t wallet = number % 200;
    const std::string id = idOf(caller, number);
    const std::string reply(600, 'r');
    auto transaction = sql::Transaction::begin(session);
    if (!transaction || !session.query("SELECT posted FROM bare_wallet WHERE wallet = $1", {wallet})) return false;
    bool isDone = session.run("UPDATE bare_wallet SET posted = posted + 30 WHERE wallet = $1 AND posted + 30 >= 0",
                              {wallet}) == 1;
    for (std::int64_t what = 0; what < 3; ++what)
        isDone = isDone && session.run("UPDATE bare_count SET used = used + 1 WHERE wallet = $1 AND what = $2",
                                       {wallet, what}) == 1;
    isDone = isDone && session.run("INSERT INTO bare_entry (wallet, sale, body) VALUES ($1, $2, $2)",
                                   {wallet, sql::Bytes{id}}) == 1;
    isDone = isDone && session.run("INSERT INTO bare_op (wallet, sale, reply) VALUES ($1, $2, $3)",
                                   {wallet, sql::Bytes{id}, sql::Bytes{reply}}) == 1;
    return isDone && transaction->commit();
}

using Work = bool (*)(sql::Session&, int caller, int number);

void prepare(sql::Session& session) {
    OW_ASSERT(ledger::prepareSchema(session));
    for (const char* table : kBareTables) OW_ASSERT(session.define(table));
    auto transaction = sql::Transaction::begin(session);
    for (std::int64_t wallet = 0; wallet < 200; ++wallet) {
        OW_ASSERT(session.run("INSERT INTO bare_wallet (wallet, posted) VALUES ($1, 0)", {wallet}));
        for (std::int64_t what = 0; what < 3; ++what)
            OW_ASSERT(session.run("INSERT INTO bare_count (wallet, what, used) VALUES ($1, $2, 0)", {wallet, what}));
    }
    OW_ASSERT(transaction->commit());
}

/// One sale after the other, each awaited, until the time is over; tells how many.
int workUntil(bank::Bank& bank, Work work, int caller, Clock::time_point end) {
    int done = 0;
    for (int number = 0; Clock::now() < end; ++number, ++done) {
        std::promise<bool> told;
        bool isDone = false;
        OW_ASSERT(bank.write([&](sql::Session& session) { isDone = work(session, caller, number); },
                             [&](sql::Done durable) { told.set_value(durable && isDone); }));
        OW_ASSERT(told.get_future().get());
    }
    return done;
}

/// In a second.
std::int64_t measure(bank::Bank& bank, Work work, int callers, std::chrono::seconds time) {
    std::atomic<std::int64_t> done = 0;
    const Clock::time_point begin = Clock::now();
    {
        std::vector<std::jthread> threads;
        for (int caller = 0; caller < callers; ++caller)
            threads.emplace_back([&, caller] { done += workUntil(bank, work, caller, begin + time); });
    }
    return done * 1'000 / std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin).count();
}

struct Store {
    const char* name;
    std::function<std::unique_ptr<bank::Bank>()> open; ///< an empty one
};

void tell(const Store& store, int callers, std::chrono::seconds time) {
    const std::int64_t limit = measure(*store.open(), bare, callers, time);
    const std::int64_t settles = measure(*store.open(), settled, callers, time);
    std::printf("%-28s %3d callers %8lld bare/s %8lld settles/s %4lld %%\n", store.name, callers,
                static_cast<long long>(limit), static_cast<long long>(settles),
                static_cast<long long>(settles * 100 / std::max<std::int64_t>(limit, 1)));
}

std::unique_ptr<bank::Bank> sqliteBank(const QTemporaryDir& folder, std::size_t together) {
    static int count = 0;
    const std::string path = folder.filePath(QString("books-%1.db").arg(++count)).toStdString();
    prepare(**sql::openSqlite(path, sql::SqliteUse::Writer));
    return std::move(*bank::openSqliteBank(path, {}, together));
}

std::unique_ptr<bank::Bank> postgresBank() {
    static int count = 0;
    tests::PostgresServer& server = tests::PostgresServer::ofThisRun();
    const std::string database = server.makeDatabase("bench_" + std::to_string(++count));
    const auto place = [&](tests::PostgresServer::Role role) {
        return sql::PostgresPlace{.where = server.where(database, role)};
    };
    prepare(**sql::openPostgres(place(tests::PostgresServer::Role::Owner), sql::PostgresUse::Writer));
    return std::move(*bank::openPostgresBank(place(tests::PostgresServer::Role::Service), {}, 16));
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const std::chrono::seconds time(argc > 1 ? std::atoi(argv[1]) : 4);
    const QTemporaryDir folder;
    const std::array stores{Store{"SQLite, a commit each", [&] { return sqliteBank(folder, 1); }},
                            Store{"SQLite, many in one commit", [&] { return sqliteBank(folder, 64); }},
                            Store{"PostgreSQL, 16 connections", [] { return postgresBank(); }}};
    for (const Store& store : stores)
        for (const int callers : {1, 16, 64}) tell(store, callers, time);
}
