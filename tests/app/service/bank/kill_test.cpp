// A server that is killed while tills sell: what a till was told is in the books once, and nothing is there twice.
// OFFERWRIGHT_KILLS says how often.
#include "tests/app/service/books.h"

#include "tests/app/service/bank/sales.h"
#include "tests/support/dice.h"
#include "tests/support/postgres_server.h"
#include <QTest>
#include <QThread>
#include <atomic>
#include <thread>

namespace offerwright::bank {
namespace {

using namespace ledger;
using tests::PostgresServer;

constexpr int kTills = 16;
constexpr std::int64_t kBudget = 1'000'000;

} // namespace

class Kills : public QObject {
    Q_OBJECT
public:
    explicit Kills(tests::Kept kept)
        : m_kept(kept) {}
private slots:
    void init();
    void cleanup() { m_bank.reset(); }
    void loseNothingThatATillWasTold();
    void ofThoseWhoRepeatUnderFreshIdsAreFoundOut();
    void aHeldServerDelaysAndLosesNothing();

private:
    enum class Repeats { SameSale, FreshIds };
    /// Opens a sale that nobody settles.
    void leaveOpen(int till);
    void expireAll();
    /// Sells until it is over, each sale until it is told; tells how many.
    std::int64_t sell(int till, Repeats repeats, const std::atomic<bool>& isOver);
    /// Sales that tills were told of, while `disturb` was done so often.
    template <typename Disturb> std::int64_t sellWhile(Repeats repeats, int times, const Disturb& disturb);
    std::int64_t number(const char* query);
    void findBooksRight(std::int64_t sold);

    tests::Kept m_kept;
    int m_kills = qEnvironmentVariable("OFFERWRIGHT_KILLS", "3").toInt();
    std::optional<tests::Books> m_books;
    TenantScope m_scope = newTenant();
    std::unique_ptr<Bank> m_bank;
    std::atomic<std::int64_t> m_nextSale = 0;
    std::atomic<std::int64_t> m_repeats = 0;
    std::atomic<std::int64_t> m_left = 0;
};

void Kills::init() {
    m_books.emplace(m_kept);
    m_scope = newTenant();
    m_bank = m_books->openBank();
    m_left = 0;
    OW_ASSERT(told(*m_bank, [&](sql::Session& session) { return setBudget(session, m_scope, "all", kBudget); }));
}

void Kills::leaveOpen(int till) {
    const Open request{
        {walletNumbered(till % 8), saleOf(++m_nextSale), 0, "print", {}, {}}, {.budgets = {{"all", 1}}}, {kMinute}, {}};
    OW_ASSERT(told(*m_bank, [&](sql::Session& session) { return open(session, m_scope, request); }));
    ++m_left;
}

void Kills::expireAll() {
    const Instant later{2 * kMinute};
    const auto all = *due(*m_books->open(), m_scope, later, 1'000'000);
    QCOMPARE(static_cast<std::int64_t>(all.size()), m_left.load());
    for (const Due& sale : all)
        QVERIFY(told(*m_bank, [&](sql::Session& session) { return expire(session, m_scope, sale, later); }));
}

std::int64_t Kills::sell(int till, Repeats repeats, const std::atomic<bool>& isOver) {
    Settle sale{{walletNumbered(till % 8), {}, 1, "print", {}, {}}, earning(1), {}, {}};
    sale.plan.budgets = {{"all", 1}};
    std::int64_t sold = 0;
    for (; !isOver; ++sold) {
        if (repeats == Repeats::SameSale && sold % 4 == 0) leaveOpen(till);
        Answer answer;
        sale.call.sale = saleOf(++m_nextSale);
        while (true) {
            answer = heard(*m_bank, [&](sql::Session& session) { return settle(session, m_scope, sale); });
            if (answer) break;
            OW_ASSERT(answer.error().why == Why::Database);
            ++m_repeats;
            if (repeats == Repeats::FreshIds) sale.call.sale = saleOf(++m_nextSale);
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
        OW_ASSERT(answer->shortfalls.empty());
    }
    return sold;
}

template <typename Disturb> std::int64_t Kills::sellWhile(Repeats repeats, int times, const Disturb& disturb) {
    std::atomic<bool> isOver = false;
    std::atomic<std::int64_t> sold = 0;
    std::vector<std::jthread> tills;
    for (int till = 0; till < kTills; ++till) tills.emplace_back([&, till] { sold += sell(till, repeats, isOver); });
    tests::Dice dice(20261123);
    for (int time = 0; time < times; ++time) {
        QThread::msleep(static_cast<unsigned long>(dice.number(100, 400)));
        disturb();
    }
    QThread::msleep(200);
    isOver = true;
    tills.clear();
    return sold;
}

std::int64_t Kills::number(const char* query) {
    const auto session = m_books->open();
    session->actFor(m_scope.tenant());
    return session->query(query, {m_scope.tenant()})->front()[0].number();
}

void Kills::findBooksRight(std::int64_t sold) {
    QCOMPARE(number("SELECT COUNT(*) FROM txn WHERE tenant = $1 AND state = 'settled'"), sold);
    QCOMPARE(number("SELECT CAST(SUM(posted) AS BIGINT) FROM account WHERE tenant = $1"), sold);
    QCOMPARE(number("SELECT used FROM budget WHERE tenant = $1"), sold);
    QCOMPARE(number("SELECT held FROM budget WHERE tenant = $1"), m_left.load());
    QVERIFY(verify(*m_books->open(), m_scope)->empty());
    expireAll();
    QCOMPARE(number("SELECT held FROM budget WHERE tenant = $1"), 0);
    QVERIFY(verify(*m_books->open(), m_scope)->empty());
}

void Kills::loseNothingThatATillWasTold() {
    const std::int64_t sold = sellWhile(Repeats::SameSale, m_kills, [] {
        PostgresServer::ofThisRun().kill();
        PostgresServer::ofThisRun().start();
    });
    qInfo("%d kills, %lld sales, %lld repeats", m_kills, static_cast<long long>(sold),
          static_cast<long long>(m_repeats));
    QVERIFY(m_repeats > 0);
    findBooksRight(sold);
}

/// The plant. Until it has doubled a sale: not every kill falls between a commit and its answer.
void Kills::ofThoseWhoRepeatUnderFreshIdsAreFoundOut() {
    std::int64_t sold = 0;
    int kills = 0;
    for (std::int64_t posted = 0; posted == sold && kills < 40; ++kills) {
        sold += sellWhile(Repeats::FreshIds, 1, [] {
            PostgresServer::ofThisRun().kill();
            PostgresServer::ofThisRun().start();
        });
        posted = number("SELECT CAST(SUM(posted) AS BIGINT) FROM account WHERE tenant = $1");
        QVERIFY(posted >= sold);
        if (posted > sold)
            qInfo("%lld of %lld doubled", static_cast<long long>(posted - sold), static_cast<long long>(sold));
    }
    QVERIFY(kills < 40);
}

void Kills::aHeldServerDelaysAndLosesNothing() {
    const std::int64_t sold = sellWhile(Repeats::SameSale, 1, [] {
        PostgresServer::ofThisRun().hold();
        QThread::msleep(2'000);
        PostgresServer::ofThisRun().goOn();
    });
    findBooksRight(sold);
}

OFFERWRIGHT_TEST_ON(Kills, tests::Kept::OnPostgres, tests::Kept::OnPostgresSerializable)

} // namespace offerwright::bank

#include "kill_test.moc"
