// What nobody asks for but the clock: a sale that nobody settled lets go of what it held, points lapse.
#include "app/service/access/access.h"
#include "app/service/ledger/schema.h"
#include "app/service/ledger/view.h"
#include "app/service/program/clockwork.h"
#include "app/service/sql/sqlite.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <atomic>

namespace offerwright::tests {
namespace {

constexpr Instant kOpened{1'795'255'200'000};
constexpr std::int64_t kHalfAnHour = 30 * 60'000;
constexpr std::int64_t kDay = 86'400'000;

/// Does each work at once, on the thread that brings it, and counts them.
class CountingBank : public bank::Bank {
public:
    explicit CountingBank(sql::Session& session)
        : m_session(session) {}
    bool write(Work work, Finished finished) override {
        work(m_session);
        finished({});
        ++written;
        return true;
    }
    bool read(Work work) override {
        work(m_session);
        return true;
    }
    std::atomic<int> written = 0;

private:
    sql::Session& m_session;
};

ledger::WalletId walletNumbered(char number) {
    ledger::WalletId id;
    id.bytes[15] = number;
    return id;
}

ledger::TransactionId saleNumbered(char number) {
    ledger::TransactionId id;
    id.bytes[15] = number;
    return id;
}

} // namespace

class ClockworkTurns : public QObject {
    Q_OBJECT
private slots:
    void aSaleThatNobodySettlesLetsGoOfWhatItHeld() {
        earn(500, ledger::kNever);
        const ledger::Open open{.call = {walletNumbered(1), saleNumbered(2), 0, "open", kOpened, {}},
                                .plan = {.burns = {{.unit = "points", .quantity = 300, .partner = {}}}, .result = "{}"},
                                .expiresAt = {kOpened.ms + kHalfAnHour}};
        QVERIFY(ledger::open(*m_session, scope(), open).has_value());
        turnsAt({kOpened.ms + kHalfAnHour - 1});
        QCOMPARE(account().held, std::int64_t{300});
        turnsAt({kOpened.ms + kHalfAnHour});
        QCOMPARE(account().held, std::int64_t{0});
        QCOMPARE(account().posted, std::int64_t{500});
    }
    void operationsOfOldSalesAreForgotten() {
        earn(500, ledger::kNever);
        const ledger::Call let{walletNumbered(1), saleNumbered(3), 0, "void", kOpened, {}};
        QVERIFY(ledger::voidSale(*m_session, scope(), let).has_value());
        const auto count = [this] { return (*m_session->query("SELECT COUNT(*) FROM op"))[0][0].number(); };
        QCOMPARE(count(), std::int64_t{2});
        turnsAt({kOpened.ms + 90 * kDay});
        QCOMPARE(count(), std::int64_t{2});
        turnsAt({kOpened.ms + 90 * kDay + 1});
        QCOMPARE(count(), std::int64_t{1}); // the one that the settled sale stands by
        QCOMPARE(account().posted, std::int64_t{500});
    }
    void pointsLapseAtTheirEnd() {
        earn(500, {kOpened.ms + 1'000});
        turnsAt({kOpened.ms + 999});
        QCOMPARE(account().posted, std::int64_t{500});
        turnsAt({kOpened.ms + 1'000});
        QCOMPARE(account().posted, std::int64_t{0});
    }
    void init() {
        m_session = std::move(*sql::sqliteInMemory());
        QVERIFY(ledger::prepareSchema(*m_session).has_value());
        QVERIFY(live::prepareSchema(*m_session).has_value());
        QVERIFY(sales::prepareSchema(*m_session).has_value());
    }

private:
    ledger::TenantScope scope() const { return m_keyring.scopes().front(); }

    void earn(std::int64_t points, Instant until) {
        const ledger::Settle settle{
            .call = {walletNumbered(1), saleNumbered(1), 0, "settle", kOpened, {}},
            .plan = {.earns = {{.unit = "points", .quantity = points, .funder = {}, .expiresAt = until}},
                     .result = "{}"},
            .soldAt = kOpened};
        QVERIFY(ledger::settle(*m_session, scope(), settle).has_value());
    }

    /// One turn at least, begun and ended.
    void turnsAt(Instant now) {
        CountingBank bank(*m_session);
        sales::House house{
            live::Shelf({.trust = {}, .tenant = "acme", .environment = "production"}), {std::string(32, 'k')}, {}};
        const service::Clockwork clockwork({{scope(), bank, house}}, [now] { return now; });
        QTRY_VERIFY(bank.written > 1);
    }

    ledger::AccountView account() const {
        const auto view = ledger::viewOf(*m_session, scope(), walletNumbered(1), kOpened);
        return view && !view->accounts.empty() ? view->accounts.front() : ledger::AccountView{};
    }

    const service::Keyring m_keyring{{{"acme", "production", service::Role::Till, "till", service::digestOf("a key")}}};
    std::unique_ptr<sql::Session> m_session;
};

} // namespace offerwright::tests

using offerwright::tests::ClockworkTurns;
OFFERWRIGHT_TEST(ClockworkTurns)
#include "clockwork_test.moc"
