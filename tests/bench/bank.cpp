// How many sales a bank settles in a second: many in one commit, and a commit each.
//
//     bench_bank [seconds of each figure]
#include "app/service/bank/open_bank.h"
#include "tests/app/service/ledger/shop.h"
#include <atomic>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <future>
#include <thread>

namespace {

using namespace offerwright;
using Clock = std::chrono::steady_clock;

const ledger::TenantScope kScope = service::Credentials::of("grocer");

ledger::Settle saleNumbered(int caller, int number) {
    ledger::Settle sale{{ledger::walletNumbered(number % 200), {}, 1, "print", {}}, ledger::earning(30), {}};
    for (std::size_t i = 0; i < 4; ++i) sale.call.sale.bytes[i] = static_cast<char>(number >> (8 * i));
    sale.call.sale.bytes[5] = static_cast<char>(caller);
    sale.plan.limits = {{"offer", "2026-W47", 1, 1'000'000}};
    sale.plan.budgets = {{"all", 1}};
    sale.plan.progress = {{"visits", "2026", 1, 0}};
    sale.plan.result = std::string(600, 'r');
    return sale;
}

/// One sale after the other, each awaited, until the time is over; tells how many.
int settleUntil(bank::Bank& bank, int caller, Clock::time_point end) {
    int settled = 0;
    for (int number = 0; Clock::now() < end; ++number) {
        std::promise<bool> told;
        bool isSettled = false;
        OW_ASSERT(bank.write(
            [&](sql::Session& session) {
                isSettled = ledger::settle(session, kScope, saleNumbered(caller, number)).has_value();
            },
            [&](sql::Done done) { told.set_value(done.has_value() && isSettled); }));
        OW_ASSERT(told.get_future().get());
        ++settled;
    }
    return settled;
}

void measure(const char* name, bank::Bank& bank, int callers, std::chrono::milliseconds time) {
    std::atomic<int> settled = 0;
    const Clock::time_point begin = Clock::now();
    {
        std::vector<std::jthread> threads;
        for (int caller = 0; caller < callers; ++caller)
            threads.emplace_back([&, caller] { settled += settleUntil(bank, caller, begin + time); });
    }
    const auto ms = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin).count();
    std::printf("%-28s %3d callers %8lld settles/s\n", name, callers, static_cast<long long>(settled * 1000LL / ms));
}

void onSqlite(const char* name, std::size_t together, int callers, std::chrono::milliseconds time) {
    const auto folder = std::filesystem::temp_directory_path() / "offerwright-bench-bank";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directory(folder);
    const std::string path = folder / "ledger.db";
    {
        const auto session = std::move(*sql::openSqlite(path, sql::SqliteUse::Writer));
        OW_ASSERT(ledger::prepareSchema(*session));
        OW_ASSERT(ledger::setBudget(*session, kScope, "all", 1'000'000'000));
    }
    measure(name, **bank::openSqliteBank(path, {}, together), callers, time);
    std::filesystem::remove_all(folder);
}

} // namespace

int main(int argc, char** argv) {
    const std::chrono::seconds time(argc > 1 ? std::atoi(argv[1]) : 4);
    for (const int callers : {1, 16}) {
        onSqlite("SQLite, a commit each", 1, callers, time);
        onSqlite("SQLite, many in one commit", 64, callers, time);
    }
}
