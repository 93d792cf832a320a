// Wallets that are frozen or closed, and what rows tell beside what they move.
#include <QTest>

#include "app/service/ledger/wallet_status.h"
#include "tests/app/service/books.h"
#include "tests/app/service/ledger/shop.h"

namespace offerwright::ledger {

class Status : public QObject {
    Q_OBJECT
public:
    explicit Status(tests::Kept kept)
        : m_books(tests::sharedBooks(kept)) {}
private slots:
    void init() { m_shop = std::make_unique<Shop>(m_books.open()); }
    void cleanup() { QVERIFY(verify(*m_shop->session, m_shop->scope)->empty()); }
    void aFrozenWalletOpensNothing();
    void aFrozenWalletSettlesWhatItHeldAndEarns();
    void aFrozenWalletThawsAndAClosedOneDoesNot();
    void aClosedWalletEarnsNothing();
    void aRefundGivesBackToAClosedWallet();
    void anEngineThatSawAnotherStatusIsSentBack();
    void aSaleTellsWhatAdjudicatedItAndWhomItOwes();

private:
    Answer set(WalletStatus status) { return setStatus(*m_shop->session, m_shop->scope, walletNumbered(1), status); }
    const tests::Books& m_books;
    std::unique_ptr<Shop> m_shop;
};

void Status::aFrozenWalletOpensNothing() {
    QVERIFY(set(WalletStatus::Frozen));
    QVERIFY(m_shop->view().status == WalletStatus::Frozen);
    QVERIFY((m_shop->open(1, {}).error() == Refusal{Why::WalletHalted, "frozen"}));
    QVERIFY(set(WalletStatus::Closed));
    QVERIFY((m_shop->open(1, {}).error() == Refusal{Why::WalletHalted, "closed"}));
}

void Status::aFrozenWalletSettlesWhatItHeldAndEarns() {
    QVERIFY(issueCoupon(*m_shop->session, m_shop->scope, walletNumbered(1), "spring", 2, kNever));
    QVERIFY(m_shop->settle(1, earning(10)));
    Plan plan = burning(6);
    plan.coupons = {{"spring", 1}};
    QVERIFY(m_shop->open(2, plan));
    QVERIFY(set(WalletStatus::Frozen));
    plan.burns[0].quantity = 8;
    plan.coupons[0].count = 2;
    plan.earns = earning(3).earns;
    QVERIFY((m_shop->settle(2, plan)->shortfalls ==
             std::vector<Shortfall>{{"burn", "points", 2}, {"coupon", "spring", 1}}));
    QVERIFY((m_shop->account() == AccountView{"points", 7, 0}));
    QVERIFY((m_shop->view().coupons == std::vector<CouponUse>{{"spring", 1}}));
}

void Status::aFrozenWalletThawsAndAClosedOneDoesNot() {
    QVERIFY(m_shop->settle(1, earning(10)));
    QVERIFY(set(WalletStatus::Frozen) && set(WalletStatus::Active));
    QVERIFY(m_shop->open(2, burning(6)));
    QVERIFY(set(WalletStatus::Closed) && set(WalletStatus::Closed));
    QVERIFY((set(WalletStatus::Active).error() == Refusal{Why::WalletHalted, "closed"}));
    QVERIFY(m_shop->letGo(2));
    QVERIFY((m_shop->account() == AccountView{"points", 10, 0}));
}

void Status::aClosedWalletEarnsNothing() {
    QVERIFY(set(WalletStatus::Closed));
    QVERIFY((m_shop->settle(1, earning(10))->shortfalls == std::vector<Shortfall>{{"earn", "points", 10}}));
    QCOMPARE(m_shop->posted(), 0);
    QVERIFY(m_shop->settle(1, {}, 2)->shortfalls.empty());
    QCOMPARE(m_shop->entries(1)[0].refunded, 10);
}

void Status::aRefundGivesBackToAClosedWallet() {
    QVERIFY(m_shop->settle(1, earning(10)));
    QVERIFY(m_shop->settle(2, burning(8)));
    QVERIFY(set(WalletStatus::Closed));
    QVERIFY(m_shop->refund(3, 2, {{0, 8}}));
    QCOMPARE(m_shop->posted(), 10);
}

void Status::anEngineThatSawAnotherStatusIsSentBack() {
    QVERIFY(m_shop->settle(1, earning(10)));
    Open request{m_shop->call(2), burning(5), {m_shop->now.ms + kMinute}, {}};
    request.call.seen = m_shop->view().version;
    QVERIFY(set(WalletStatus::Frozen) && set(WalletStatus::Active));
    QCOMPARE(open(*m_shop->session, m_shop->scope, request).error().why, Why::Stale);
}

void Status::aSaleTellsWhatAdjudicatedItAndWhomItOwes() {
    QVERIFY(m_shop->settle(1, earning(10)));
    Settle request{m_shop->call(2, 1), burning(4), m_shop->now, {}};
    request.place = {.bundle = "b7", .engine = "0.1.0", .basket = "d1gest"};
    QVERIFY(settle(*m_shop->session, m_shop->scope, request));
    QVERIFY(m_shop->refund(3, 2, {{0, 1}}));
    const auto sale = *m_shop->session->query("SELECT bundle, engine, basket FROM txn WHERE tenant = $1 AND txn = $2",
                                              {m_shop->scope.tenant(), sql::Bytes{saleNumbered(2).view()}});
    QCOMPARE(sale[0][0].text() + ' ' + sale[0][1].text() + ' ' + sale[0][2].text(), std::string("b7 0.1.0 d1gest"));
    const auto entries = *m_shop->session->query("SELECT partner FROM entry WHERE tenant = $1 AND partner = 'grocer'",
                                                 {m_shop->scope.tenant()});
    QCOMPARE(entries.size(), 2u);
}

OFFERWRIGHT_TEST_ON(Status, tests::Kept::InMemory, tests::Kept::OnPostgres, tests::Kept::OnPostgresSerializable)

} // namespace offerwright::ledger

#include "status_test.moc"
