// Sixty-four tills at one bank, on either database. OFFERWRIGHT_COUPONS says for how many coupons they race.
#include "tests/app/service/books.h"

#include "tests/app/service/bank/sales.h"
#include "tests/support/dice.h"
#include <QTest>
#include <atomic>
#include <barrier>
#include <thread>

namespace offerwright::bank {
namespace {

using namespace ledger;

constexpr int kTills = 64;
constexpr std::int64_t kCap = 300;

std::string couponNumbered(int number) { return "coupon " + std::to_string(number); }

Open holding(int wallet, std::int64_t sale, Plan plan, Instant at, std::int64_t revision = 0) {
    const Call call{walletNumbered(wallet), saleOf(sale), revision, "print", at, {}};
    return {call, std::move(plan), {at.ms + 10 * kMinute}, {}};
}

} // namespace

class Tills : public QObject {
    Q_OBJECT
public:
    explicit Tills(tests::Kept kept)
        : m_kept(kept) {}
private slots:
    void init();
    void cleanup() { m_bank.reset(); }
    void ofAllWhoWantACouponOneGetsIt();
    void whoLooksFirstAndThenActsIsFoundOut();
    void spendABudgetToItsEndAndAtNoMomentFurther();

private:
    using Take = std::function<bool(int till, int coupon)>;
    /// How many got each coupon.
    std::vector<int> race(const Take& take);
    bool takesAfterALook(int till, int coupon);
    void sell(int till);
    bool holds(int wallet, std::int64_t sale, const Plan& plan);
    void expireSome();
    std::int64_t spent(sql::Session& session);
    void findBooksRight();
    template <typename Work> void together(const Work& work);

    tests::Kept m_kept;
    int m_coupons = qEnvironmentVariable("OFFERWRIGHT_COUPONS", "100").toInt();
    std::optional<tests::Books> m_books;
    TenantScope m_scope = newTenant();
    std::unique_ptr<Bank> m_bank;
};

void Tills::init() {
    m_books.emplace(m_kept, tests::Books::Disk::NotWaitedFor);
    m_bank = m_books->openBank();
}

void Tills::findBooksRight() {
    const auto violations = *verify(*m_books->open(), m_scope);
    for (const Violation& violation : violations) qWarning() << violation.law.c_str() << violation.claim.c_str();
    QVERIFY(violations.empty());
}

template <typename Work> void Tills::together(const Work& work) {
    std::vector<std::jthread> threads;
    for (int till = 0; till < kTills; ++till) threads.emplace_back([&work, till] { work(till); });
}

std::vector<int> Tills::race(const Take& take) {
    for (int coupon = 0; coupon < m_coupons; ++coupon)
        OW_ASSERT(told(*m_bank, [&](sql::Session& session) {
            return issueCoupon(session, m_scope, walletNumbered(1), couponNumbered(coupon), 1, kNever);
        }));
    std::vector<std::atomic<int>> winners(static_cast<std::size_t>(m_coupons));
    std::barrier start(kTills);
    together([&](int till) {
        for (int coupon = 0; coupon < m_coupons; ++coupon) {
            start.arrive_and_wait();
            if (take(till, coupon)) ++winners[static_cast<std::size_t>(coupon)];
        }
    });
    return {winners.begin(), winners.end()};
}

void Tills::ofAllWhoWantACouponOneGetsIt() {
    std::atomic<int> refused = 0;
    const std::vector<int> winners = race([&](int till, int coupon) {
        const Open request = holding(1, coupon * kTills + till, {.coupons = {{couponNumbered(coupon), 1}}}, {});
        const Answer answer = told(*m_bank, [&](sql::Session& session) { return open(session, m_scope, request); });
        refused += !answer && answer.error() == Refusal{Why::CouponTaken, couponNumbered(coupon)} ? 1 : 0;
        return answer.has_value();
    });
    QVERIFY(std::ranges::all_of(winners, [](int count) { return count == 1; }));
    QCOMPARE(refused.load(), (kTills - 1) * m_coupons);
    findBooksRight();
}

/// The plant.
bool Tills::takesAfterALook(int till, int coupon) {
    std::promise<bool> isFree;
    OW_ASSERT(m_bank->read([&](sql::Session& session) {
        session.actFor(m_scope.tenant());
        const auto seen = session.query("SELECT state FROM coupon WHERE tenant = $1 AND coupon = $2",
                                        {m_scope.tenant(), couponNumbered(coupon)});
        isFree.set_value(seen && seen->front()[0].text() == "issued");
    }));
    if (!isFree.get_future().get()) return false;
    return told(*m_bank,
                [&](sql::Session& session) -> Answer {
                    session.actFor(m_scope.tenant());
                    const auto held =
                        session.run("UPDATE coupon SET state = 'held', txn = $3 WHERE tenant = $1 AND coupon = $2",
                                    {m_scope.tenant(), couponNumbered(coupon), sql::Bytes{saleOf(till).view()}});
                    if (!held) return std::unexpected(Refusal{Why::Database, {}, held.error()});
                    return Reply{};
                })
        .has_value();
}

void Tills::whoLooksFirstAndThenActsIsFoundOut() {
    const std::vector<int> winners = race([this](int till, int coupon) { return takesAfterALook(till, coupon); });
    const auto overspent = std::ranges::count_if(winners, [](int count) { return count > 1; });
    qInfo("overspent %d of %d", static_cast<int>(overspent), m_coupons);
    QVERIFY(overspent > 0);
}

bool Tills::holds(int wallet, std::int64_t sale, const Plan& plan) {
    const Open request = holding(wallet, sale, plan, {});
    const Answer answer = told(*m_bank, [&](sql::Session& session) { return open(session, m_scope, request); });
    OW_ASSERT(answer || answer.error().why == Why::BudgetSpent);
    return answer.has_value();
}

/// Opens sales of chance amounts until all is gone; settles, lets go, or leaves them to the clock.
void Tills::sell(int till) {
    tests::Dice dice(static_cast<std::uint64_t>(till) + 1);
    int refusals = 0;
    for (std::int64_t sale = till * 1'000; refusals < 20; ++sale) {
        const Plan plan{.budgets = {{"all", dice.number(1, 4)}}};
        if (!holds(till + 1, sale, plan)) {
            ++refusals;
            continue;
        }
        const Settle settled{holding(till + 1, sale, plan, {}, 1).call, plan, {}, {}};
        const std::int64_t fate = dice.number(0, 3);
        if (fate == 0) continue;
        OW_ASSERT(told(*m_bank, [&](sql::Session& session) {
            return fate == 1 ? voidSale(session, m_scope, settled.call) : settle(session, m_scope, settled);
        }));
    }
}

void Tills::expireSome() {
    const Instant later{20 * kMinute};
    const auto all = due(*m_books->open(), m_scope, later, 3).value_or(std::vector<Due>());
    for (const Due& sale : all)
        OW_ASSERT(told(*m_bank, [&](sql::Session& session) { return expire(session, m_scope, sale, later); }));
}

/// What sales hold and have used, as of one moment.
std::int64_t Tills::spent(sql::Session& session) {
    session.actFor(m_scope.tenant());
    const auto rows = session.query("SELECT COALESCE(CAST(SUM(qty) AS BIGINT), 0) FROM (SELECT tenant, qty FROM hold "
                                    "WHERE kind = 'budget' UNION ALL SELECT tenant, qty FROM consumed WHERE "
                                    "kind = 'budget') one WHERE tenant = $1",
                                    {m_scope.tenant()});
    return rows ? rows->front()[0].number() : 0;
}

void Tills::spendABudgetToItsEndAndAtNoMomentFurther() {
    OW_ASSERT(told(*m_bank, [&](sql::Session& session) { return setBudget(session, m_scope, "all", kCap); }));
    std::atomic<bool> isOver = false;
    int looks = 0;
    std::int64_t most = 0;
    std::jthread auditor([&] {
        for (const auto session = m_books->open(); !isOver; ++looks) most = std::max(most, spent(*session));
    });
    std::jthread clock([&] {
        for (; !isOver; std::this_thread::sleep_for(std::chrono::milliseconds(5))) expireSome();
    });
    together([&](int till) { sell(till); });
    isOver = true;
    auditor.join();
    clock.join();
    QVERIFY(looks > 10);
    QVERIFY2(most <= kCap && most >= kCap - 4, qPrintable(QString::number(most)));
    std::int64_t sale = 1'000'000;
    while (holds(1, sale, {.budgets = {{"all", 1}}})) ++sale;
    QCOMPARE(spent(*m_books->open()), kCap);
    findBooksRight();
}

OFFERWRIGHT_TEST_ON(Tills, tests::Kept::InAFile, tests::Kept::OnPostgres, tests::Kept::OnPostgresSerializable)

} // namespace offerwright::bank

#include "tills_test.moc"
