// Kills a process that settles sales into books in a file, many in one commit, again and again, at moments of chance,
// and looks at the books each time: every sale that was acknowledged is there once, those that are there have no gap,
// and the books are right.
//
//     fault_books [count] [seed] [--control]
//
// With --control sales are acknowledged when they are done and not when they are on the disk: then the harness must
// find one that is not there, and fail.
#include "app/service/bank/open_bank.h"
#include "tests/app/service/ledger/shop.h"
#include <QCoreApplication>
#include <QTemporaryDir>
#include <csignal>
#include <cstdio>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace offerwright;

/// How long a child lives, from its first sale on: between the two, short and long lives alike often.
constexpr int kShortestLifeUs = 500;
constexpr int kDoublings = 7;
constexpr std::size_t kWaiting = 200;
constexpr int kWallets = 250;
/// All laws are held against the books every so many kills: that reads all of them.
constexpr int kKillsBetweenAudits = 20;

const ledger::TenantScope kScope = service::Credentials::of("grocer");

// --- the child ------------------------------------------------------------------------------------------------------

ledger::Answer settleSale(sql::Session& session, std::int64_t number) {
    ledger::TransactionId sale;
    for (std::size_t i = 0; i < 8; ++i) sale.bytes[i] = static_cast<char>(number >> (8 * i) & 0xff);
    const int wallet = static_cast<int>(number % kWallets);
    return ledger::settle(session, kScope,
                          {{ledger::walletNumbered(wallet), sale, 1, "print", {}, {}}, ledger::earning(1), {}, {}});
}

[[noreturn]] void sellForEver(const std::string& path, std::int64_t first, int acknowledge, bool isControl) {
    const auto bank = bank::openSqliteBank(path, {.waiting = kWaiting});
    if (!bank) _exit(2);
    for (std::int64_t number = first;;) {
        const auto tell = [acknowledge, number] {
            if (write(acknowledge, &number, sizeof number) != sizeof number) _exit(3);
        };
        const bool isTaken = (*bank)->write(
            [=](sql::Session& session) {
                if (!settleSale(session, number)) _exit(4);
                if (isControl) tell();
            },
            [=](sql::Done done) {
                if (!done) _exit(5);
                if (!isControl) tell();
            });
        if (isTaken)
            ++number;
        else
            std::this_thread::yield();
    }
}

// --- the parent -----------------------------------------------------------------------------------------------------

struct Tally {
    int kills = 0;
    int untold = 0; ///< kills between a commit and its acknowledgements
    std::int64_t sales = 0;
};

/// Starts a child, waits for its first sign of life, lets it live a little, kills it. The last sale it acknowledged;
/// empty when it ended by itself.
std::optional<std::int64_t> runAndKill(const std::string& path, std::int64_t first, int lifeUs, bool isControl) {
    int ends[2];
    if (pipe(ends) != 0) return std::nullopt;
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        sellForEver(path, first, ends[1], isControl);
    }
    close(ends[1]);
    std::int64_t last = 0;
    const bool isAlive = read(ends[0], &last, sizeof last) == sizeof last;
    if (isAlive) usleep(static_cast<useconds_t>(lifeUs));
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    for (std::int64_t next = 0; read(ends[0], &next, sizeof next) == sizeof next;) last = next;
    close(ends[0]);
    if (isAlive && WIFSIGNALED(status)) return last;
    std::printf("the child ended by itself: status %d\n", status);
    return std::nullopt;
}

std::int64_t numberIn(sql::Session& session, const char* query) { return session.query(query)->front()[0].number(); }

/// How many sales are in the books; empty when some that were acknowledged are not, or one is there in part.
std::optional<std::int64_t> salesIn(const std::string& path, std::int64_t acknowledged) {
    const auto session = sql::openSqlite(path, sql::SqliteUse::Writer);
    if (!session) return std::nullopt;
    const std::int64_t sales = numberIn(**session, "SELECT COUNT(*) FROM txn WHERE state = 'settled'");
    const std::int64_t points = numberIn(**session, "SELECT COALESCE(SUM(posted), 0) FROM account");
    if (sales < acknowledged)
        std::printf("a sale that was acknowledged is not there: %lld, the books hold %lld\n",
                    static_cast<long long>(acknowledged), static_cast<long long>(sales));
    if (points != sales) std::printf("a sale is there in part\n");
    return sales >= acknowledged && points == sales ? std::optional(sales) : std::nullopt;
}

bool isRight(const std::string& path) {
    const auto violations = ledger::verify(**sql::openSqlite(path, sql::SqliteUse::Writer), kScope);
    const bool isRight = violations && violations->empty();
    if (!isRight) std::printf("the books are not right\n");
    return isRight;
}

int lifeUs(std::mt19937& chance) {
    const int longest = kShortestLifeUs << (1 + chance() % kDoublings);
    return static_cast<int>(chance() % static_cast<unsigned>(longest));
}

bool killOften(const std::string& path, int count, std::mt19937& chance, bool isControl, Tally& tally) {
    for (; tally.kills < count; ++tally.kills) {
        const auto acknowledged = runAndKill(path, tally.sales + 1, lifeUs(chance), isControl);
        if (!acknowledged) return false;
        const auto sales = salesIn(path, *acknowledged);
        if (!sales || (tally.kills % kKillsBetweenAudits == 0 && !isRight(path))) return false;
        tally.untold += *sales > *acknowledged ? 1 : 0;
        tally.sales = *sales;
    }
    return isRight(path);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool isControl = arguments.removeAll(QStringLiteral("--control")) > 0;
    const int count = arguments.isEmpty() ? 200 : arguments[0].toInt();
    const unsigned seed = arguments.size() < 2 ? std::random_device{}() : arguments[1].toUInt();
    std::printf("%d kills, seed %u%s\n", count, seed, isControl ? ", control" : "");
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("books.db")).toStdString();
    OW_ASSERT(ledger::prepareSchema(**sql::openSqlite(path, sql::SqliteUse::Writer)));
    std::mt19937 chance(seed);
    Tally tally;
    const bool isGood = killOften(path, count, chance, isControl, tally);
    std::printf("%s: %d kills, %d of them between a commit and its acknowledgement, %lld sales\n",
                isGood ? "passed" : "FAILED", tally.kills, tally.untold, static_cast<long long>(tally.sales));
    return isGood ? 0 : 1;
}
