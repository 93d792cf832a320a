// Many tills at once on one file, each with a session of its own.
#include "tests/app/service/ledger/shop.h"
#include "tests/support/test_main.h"
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <barrier>
#include <thread>

namespace offerwright::ledger {
namespace {

constexpr int kTills = 16;
constexpr int kCoupons = 40;

std::string couponNumbered(int number) { return "coupon-" + std::to_string(number); }

/// One till at the ledger of a file.
struct Till {
    explicit Till(const std::string& path)
        : session(std::move(*sql::openSqlite(path, sql::SqliteUse::Writer, 60'000))) {}

    Call call(int wallet, int sale) const { return {walletNumbered(wallet), saleNumbered(sale), 0, "print", {}, {}}; }
    Answer open(int wallet, int sale, const Plan& plan) {
        return ledger::open(*session, scope, {call(wallet, sale), plan, {kMinute}, {}});
    }

    std::unique_ptr<sql::Session> session;
    TenantScope scope = service::Credentials::of("grocer");
};

bool takeAsTheLedgerDoes(Till& till, int number, int sale) {
    return till.open(1, sale, {.coupons = {{couponNumbered(number), 1}}}).has_value();
}

/// The plant: looks first, and then acts on what it saw.
bool takeAfterALook(Till& till, int number, int sale) {
    const auto seen = till.session->query("SELECT state FROM coupon WHERE coupon = $1", {couponNumbered(number)});
    if (!seen || seen->front()[0].text() != "issued") return false;
    std::this_thread::yield();
    return till.session
        ->run("UPDATE coupon SET state = 'held', txn = $2 WHERE coupon = $1",
              {couponNumbered(number), sql::Bytes{saleNumbered(sale).view()}})
        .has_value();
}

using Take = bool (*)(Till&, int number, int sale);

} // namespace

class ManyTills : public QObject {
    Q_OBJECT
private slots:
    void init();
    void ofManyWhoWantACouponOneGetsIt();
    void whoLooksFirstAndThenActsIsFoundOut();
    void spendABudgetToItsEndAndNoFurther();
    void whoSendTheSameSaleAllGetTheSameAnswer();

private:
    std::vector<int> winners(Take take);
    template <typename Work> void together(const Work& work);
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

void ManyTills::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("ledger.db").toStdString();
    Till till(m_path);
    QVERIFY(prepareSchema(*till.session));
    for (int number = 0; number < kCoupons; ++number)
        QVERIFY(issueCoupon(*till.session, till.scope, walletNumbered(1), couponNumbered(number), 1, kNever));
    QVERIFY(setBudget(*till.session, till.scope, "all", 100));
}

/// Runs `work` on every till at once; it gets the till, its number, and the barrier at which they wait for one another.
template <typename Work> void ManyTills::together(const Work& work) {
    std::barrier start(kTills);
    std::vector<std::jthread> threads;
    for (int number = 0; number < kTills; ++number)
        threads.emplace_back([&, number] {
            Till till(m_path);
            work(till, number, start);
        });
}

std::vector<int> ManyTills::winners(Take take) {
    std::array<std::atomic<int>, kCoupons> winners{};
    together([&](Till& till, int number, std::barrier<>& start) {
        for (int coupon = 0; coupon < kCoupons; ++coupon) {
            start.arrive_and_wait();
            if (take(till, coupon, coupon * kTills + number)) ++winners[static_cast<std::size_t>(coupon)];
        }
    });
    return {winners.begin(), winners.end()};
}

void ManyTills::ofManyWhoWantACouponOneGetsIt() {
    for (const int count : winners(takeAsTheLedgerDoes)) QCOMPARE(count, 1);
    Till till(m_path);
    QVERIFY(verify(*till.session, till.scope)->empty());
}

void ManyTills::whoLooksFirstAndThenActsIsFoundOut() {
    int overspent = 0;
    for (const int count : winners(takeAfterALook)) overspent += count > 1 ? 1 : 0;
    QVERIFY(overspent > 0);
}

void ManyTills::spendABudgetToItsEndAndNoFurther() {
    std::atomic<int> granted = 0;
    together([&](Till& till, int number, std::barrier<>& start) {
        start.arrive_and_wait();
        for (int sale = 0; sale < 10; ++sale)
            if (till.open(number + 1, number * 100 + sale, {.budgets = {{"all", 1}}})) ++granted;
    });
    QCOMPARE(granted.load(), 100);
    Till till(m_path);
    QVERIFY(verify(*till.session, till.scope)->empty());
}

void ManyTills::whoSendTheSameSaleAllGetTheSameAnswer() {
    std::atomic<int> same = 0;
    const Plan plan = earning(7);
    together([&](Till& till, int, std::barrier<>& start) {
        start.arrive_and_wait();
        const Answer answer = settle(*till.session, till.scope, {till.call(1, 1), plan, {}, {}});
        if (answer && *answer == Reply{"earned"}) ++same;
    });
    QCOMPARE(same.load(), kTills);
    Till till(m_path);
    QCOMPARE(viewOf(*till.session, till.scope, walletNumbered(1), {})->accounts[0].posted, 7);
}

OFFERWRIGHT_TEST(ManyTills)

} // namespace offerwright::ledger

#include "race_test.moc"
