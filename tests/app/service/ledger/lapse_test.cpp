// Points past their end: taken out once, and not again from who brings back what earned them.
#include <QTest>

#include "app/service/ledger/lapse.h"
#include "tests/app/service/books.h"
#include "tests/app/service/faults.h"
#include "tests/app/service/ledger/shop.h"
#include "tests/support/dice.h"

namespace offerwright::ledger {

class Lapse : public QObject {
    Q_OBJECT
public:
    explicit Lapse(tests::Kept kept)
        : m_books(tests::sharedBooks(kept)) {}
private slots:
    void init() { m_shop = std::make_unique<Shop>(m_books.open()); }
    void cleanup();
    void takesOutWhatIsPastItsEndAndNothingElse();
    void doneAgainDoesNothing();
    void leavesWhatASaleHoldsUntilItLetsGo();
    void isNotTakenAgainByARefund();
    void isNotTakenAgainByARevision();
    void takesOutWhatARefundGaveBack();
    void leavesBooksThatAreRightWhoeverDies();

private:
    Plan ending(std::int64_t points) const { return earning(points, {m_shop->now.ms + kMinute}); }
    bool sweep();
    void act(tests::Dice& dice);
    const tests::Books& m_books;
    std::unique_ptr<Shop> m_shop;
};

void Lapse::cleanup() {
    const auto violations = *verify(*m_shop->session, m_shop->scope);
    for (const Violation& violation : violations) qWarning() << violation.law.c_str() << violation.claim.c_str();
    QVERIFY(violations.empty());
}

/// Everything that has to go, as a service does it.
bool Lapse::sweep() {
    const auto wallets = *lapsing(*m_shop->session, m_shop->scope, m_shop->now, 10);
    for (const WalletId& wallet : wallets)
        if (!lapse(*m_shop->session, m_shop->scope, wallet, m_shop->now)) return false;
    return lapsing(*m_shop->session, m_shop->scope, m_shop->now, 10)->empty();
}

void Lapse::takesOutWhatIsPastItsEndAndNothingElse() {
    QVERIFY(m_shop->settle(1, ending(10)));
    QVERIFY(m_shop->settle(2, earning(5)));
    QVERIFY(lapsing(*m_shop->session, m_shop->scope, m_shop->now, 10)->empty());
    QVERIFY(lapse(*m_shop->session, m_shop->scope, walletNumbered(1), m_shop->now));
    QCOMPARE(m_shop->posted(), 15);
    m_shop->now.ms += kMinute;
    QVERIFY(*lapsing(*m_shop->session, m_shop->scope, m_shop->now, 10) == std::vector{walletNumbered(1)});
    QVERIFY(sweep());
    QCOMPARE(m_shop->posted(), 5);
    const auto entry = *m_shop->session->query("SELECT dr, cr, qty FROM entry WHERE tenant = $1 AND cr LIKE 'lapse:%'",
                                               {m_shop->scope.tenant()});
    QCOMPARE(entry.size(), 1u);
    QCOMPARE(entry[0][0].text(), std::string("wallet"));
    QCOMPARE(entry[0][1].text(), std::string("lapse:grocer"));
    QCOMPARE(entry[0][2].number(), 10);
}

void Lapse::doneAgainDoesNothing() {
    QVERIFY(m_shop->settle(1, ending(10)));
    m_shop->now.ms += kMinute;
    for (int time = 0; time < 3; ++time) {
        QVERIFY(lapse(*m_shop->session, m_shop->scope, walletNumbered(1), m_shop->now));
        m_shop->now.ms += time == 0 ? 0 : kMinute;
    }
    QCOMPARE(m_shop->posted(), 0);
    QCOMPARE(
        m_shop->session->query("SELECT txn FROM txn WHERE tenant = $1 AND state = 'lapsed'", {m_shop->scope.tenant()})
            ->size(),
        1u);
}

void Lapse::leavesWhatASaleHoldsUntilItLetsGo() {
    QVERIFY(m_shop->settle(1, ending(10)));
    QVERIFY(m_shop->open(2, burning(6)));
    m_shop->now.ms += kMinute;
    QVERIFY(sweep());
    QVERIFY((m_shop->account() == AccountView{"points", 6, 6}));
    QVERIFY(m_shop->settle(2, burning(4))->shortfalls.empty());
    QVERIFY(sweep());
    QCOMPARE(m_shop->posted(), 0);
}

void Lapse::isNotTakenAgainByARefund() {
    QVERIFY(m_shop->settle(1, ending(10)));
    QVERIFY(m_shop->settle(2, earning(20)));
    QVERIFY(m_shop->settle(3, burning(4)));
    m_shop->now.ms += kMinute;
    QVERIFY(sweep());
    QVERIFY(m_shop->refund(4, 1, {{0, 5}})->shortfalls.empty());
    QCOMPARE(m_shop->posted(), 20);
    QVERIFY(m_shop->refund(5, 1, {{0, 5}})->shortfalls.empty());
    QCOMPARE(m_shop->posted(), 16);
}

void Lapse::isNotTakenAgainByARevision() {
    QVERIFY(m_shop->settle(1, ending(10)));
    QVERIFY(m_shop->settle(2, earning(20)));
    m_shop->now.ms += kMinute;
    QVERIFY(sweep());
    QVERIFY(m_shop->settle(1, ending(7), 2)->shortfalls.empty());
    QCOMPARE(m_shop->posted(), 27);
}

void Lapse::takesOutWhatARefundGaveBack() {
    QVERIFY(m_shop->settle(1, ending(10)));
    QVERIFY(m_shop->settle(2, burning(8)));
    m_shop->now.ms += kMinute;
    QVERIFY(sweep());
    QVERIFY(m_shop->refund(3, 2, {{0, 8}}));
    QCOMPARE(m_shop->posted(), 8);
    QVERIFY(sweep());
    QCOMPARE(m_shop->posted(), 0);
}

void Lapse::act(tests::Dice& dice) {
    const int sale = static_cast<int>(dice.number(1, 15));
    m_shop->now.ms += dice.number(0, kMinute);
    dieAfter(dice.oneIn(4) ? static_cast<int>(dice.number(1, 20)) : 0);
    switch (dice.number(0, 5)) {
    case 0: std::ignore = m_shop->open(sale, burning(dice.number(1, 20))); break;
    case 1: std::ignore = m_shop->settle(sale, burning(dice.number(1, 20)), dice.number(1, 3)); break;
    case 2:
        std::ignore = m_shop->settle(sale, dice.oneIn(3) ? earning(dice.number(1, 30)) : ending(dice.number(1, 30)),
                                     dice.number(1, 3));
        break;
    case 3: std::ignore = m_shop->letGo(sale, 1); break;
    case 4: std::ignore = m_shop->refund(sale + 100, sale, {{dice.number(0, 4), dice.number(1, 10)}}); break;
    default: std::ignore = lapse(*m_shop->session, m_shop->scope, walletNumbered(1), m_shop->now);
    }
}

/// When all is quiet nothing is left that is past its end.
void Lapse::leavesBooksThatAreRightWhoeverDies() {
    const std::uint64_t seeds = m_books.kept() == tests::Kept::InMemory ? 200 : 10;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        init();
        tests::Dice dice(seed);
        for (int step = 0; step < 80; ++step) {
            try {
                act(dice);
            } catch (const Death&) {
            }
        }
        dieAfter(0);
        m_shop->now.ms += 1'000 * kMinute;
        const auto open = *due(*m_shop->session, m_shop->scope, m_shop->now, 100);
        for (const Due& sale : open) QVERIFY(expire(*m_shop->session, m_shop->scope, sale, m_shop->now));
        const std::string said = "seed " + std::to_string(seed);
        QVERIFY2(sweep(), said.c_str());
        const auto left = *m_shop->session->query("SELECT 1 FROM lot WHERE tenant = $1 AND remaining > 0 AND "
                                                  "expires_at <= $2",
                                                  {m_shop->scope.tenant(), m_shop->now.ms});
        QVERIFY2(left.empty(), said.c_str());
        QVERIFY2(verify(*m_shop->session, m_shop->scope)->empty(), said.c_str());
    }
}

OFFERWRIGHT_TEST_ON(Lapse, tests::Kept::InMemory, tests::Kept::OnPostgres, tests::Kept::OnPostgresSerializable)

} // namespace offerwright::ledger

#include "lapse_test.moc"
