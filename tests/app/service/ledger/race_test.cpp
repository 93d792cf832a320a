// Many tills at once on one database, each with a session of its own.
#include "tests/app/service/books.h"
#include "tests/app/service/ledger/shop.h"
#include <QTest>
#include <atomic>
#include <barrier>
#include <thread>

namespace offerwright::ledger {
namespace {

constexpr int kTills = 16;
constexpr int kCoupons = 40;

std::string couponNumbered(int number) { return "coupon-" + std::to_string(number); }

/// Does it again as long as another was in the way.
template <typename Step> Answer patiently(const Step& step) {
    while (true) {
        Answer answer = step();
        const bool isInTheWay = !answer && answer.error().failure.fault == sql::Fault::Conflict;
        if (!isInTheWay || answer.error().why != Why::Database) return answer;
    }
}

/// One till at the ledger.
struct Till {
    Till(const tests::Books& books, const TenantScope& of)
        : session(books.open())
        , scope(of) {}

    Call call(int wallet, int sale) const { return {walletNumbered(wallet), saleNumbered(sale), 0, "print", {}, {}}; }
    Answer open(int wallet, int sale, const Plan& plan) {
        return patiently([&] { return ledger::open(*session, scope, {call(wallet, sale), plan, {kMinute}, {}}); });
    }

    std::unique_ptr<sql::Session> session;
    TenantScope scope;
};

bool takeAsTheLedgerDoes(Till& till, int number, int sale) {
    return till.open(1, sale, {.coupons = {{couponNumbered(number), 1}}}).has_value();
}

/// The plant: looks first, and then acts on what it saw.
bool takeAfterALook(Till& till, int number, int sale) {
    till.session->actFor(till.scope.tenant());
    const auto seen = till.session->query("SELECT state FROM coupon WHERE tenant = $1 AND coupon = $2",
                                          {till.scope.tenant(), couponNumbered(number)});
    if (!seen || seen->front()[0].text() != "issued") return false;
    std::this_thread::yield();
    return till.session
        ->run("UPDATE coupon SET state = 'held', txn = $3 WHERE tenant = $1 AND coupon = $2",
              {till.scope.tenant(), couponNumbered(number), sql::Bytes{saleNumbered(sale).view()}})
        .has_value();
}

using Take = bool (*)(Till&, int number, int sale);

} // namespace

class ManyTills : public QObject {
    Q_OBJECT
public:
    explicit ManyTills(tests::Kept kept)
        : m_books(tests::sharedBooks(kept)) {}
private slots:
    void init();
    void ofManyWhoWantACouponOneGetsIt();
    void whoLooksFirstAndThenActsIsFoundOut();
    void spendABudgetToItsEndAndNoFurther();
    void whoWantTwoBudgetsDoNotWaitForOneAnother();
    void whoSendTheSameSaleAllGetTheSameAnswer();

private:
    std::vector<int> winners(Take take);
    template <typename Work> void together(const Work& work);
    Till till() const { return {m_books, m_scope}; }
    const tests::Books& m_books;
    TenantScope m_scope = newTenant();
};

void ManyTills::init() {
    m_scope = newTenant();
    Till till = this->till();
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
            Till till = this->till();
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
    Till till = this->till();
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
    Till till = this->till();
    QVERIFY(verify(*till.session, till.scope)->empty());
}

/// Whatever the order in which they name them. A server that knows serial orders only may say so all the same.
void ManyTills::whoWantTwoBudgetsDoNotWaitForOneAnother() {
    Till first = till();
    for (const char* budget : {"one", "two"}) QVERIFY(setBudget(*first.session, m_scope, budget, 1'000'000));
    std::atomic<int> troubles = 0;
    together([&](Till& till, int number, std::barrier<>& start) {
        Plan plan{.budgets = {{"one", 2}, {"two", 3}}};
        if (number % 2 == 0) std::ranges::reverse(plan.budgets);
        start.arrive_and_wait();
        for (int sale = 0; sale < 8; ++sale) {
            const int id = number * 100 + sale;
            OW_ASSERT(till.open(number + 1, id, plan));
            std::ranges::reverse(plan.budgets);
            Call call = till.call(number + 1, id);
            ++call.revision;
            OW_ASSERT(patiently([&] {
                return sale % 3 == 0 ? voidSale(*till.session, till.scope, call)
                                     : settle(*till.session, till.scope, {call, plan, {}, {}});
            }));
        }
        troubles += till.session->takeTrouble() ? 1 : 0;
    });
    QVERIFY(troubles == 0 || m_books.kept() == tests::Kept::OnPostgresSerializable);
    QVERIFY(verify(*first.session, m_scope)->empty());
}

void ManyTills::whoSendTheSameSaleAllGetTheSameAnswer() {
    std::atomic<int> same = 0;
    const Plan plan = earning(7);
    together([&](Till& till, int, std::barrier<>& start) {
        start.arrive_and_wait();
        const Answer answer = patiently([&] {
            return settle(*till.session, till.scope, {till.call(1, 1), plan, {}, {}});
        });
        if (answer && *answer == Reply{"earned"}) ++same;
    });
    QCOMPARE(same.load(), kTills);
    Till till = this->till();
    QCOMPARE(viewOf(*till.session, till.scope, walletNumbered(1), {})->accounts[0].posted, 7);
}

OFFERWRIGHT_TEST_ON(ManyTills, tests::Kept::InAFile, tests::Kept::OnPostgres, tests::Kept::OnPostgresSerializable)

} // namespace offerwright::ledger

#include "race_test.moc"
