// What each step does to a wallet, case by case; what random histories of them come to: simulation_test.cpp.
#include "tests/app/service/books.h"
#include "tests/app/service/ledger/shop.h"
#include <QTest>

namespace offerwright::ledger {

class Ledger : public QObject {
    Q_OBJECT
public:
    explicit Ledger(tests::Kept kept)
        : m_books(tests::sharedBooks(kept)) {}
private slots:
    void init() { m_shop = std::make_unique<Shop>(m_books.open()); }
    void cleanup();

    void anOpenSaleHoldsAndASettledOneBurns();
    void aSaleEarns();
    void aRepeatedCallAnswersTheSameAndDoesNothing();
    void anotherContentUnderTheSameKeyIsRefused();
    void anEngineThatSawAnEarlierWalletIsSentBack();
    void aRepeatedCallIsAnsweredThoughTheWalletHasMoved();
    void anOpenThatCannotBeHeldWholeHoldsNothing();
    void aHigherRevisionOfAnOpenSaleHoldsInItsPlace();
    void aRefusedRevisionLeavesWhatWasHeld();
    void aVoidLetsGo();
    void aVoidThatComesFirstClosesTheSale();
    void aSettledSaleIsNotVoided();
    void dueSalesExpireAndOthersDoNot();
    void aSaleIsAFactAfterExpiryAndVoid();
    void whatAWalletLacksIsAShortfall();
    void pointsThatEndFirstAreBurntFirst();
    void aHigherRevisionTakesThePlaceOfTheLower();
    void aRevisionDoesNotCreditTwiceWhatWasSpent();
    void aLowerRevisionThatComesLateIsSuperseded();
    void burntPointsGoBackToTheirLots();
    void earnedPointsAreTakenOutDownToNothing();
    void noMoreIsRefundedThanThereWas();
    void partsOfAnAmountSumToIt();
    void quantitiesOutOfRangeAreRefused();
    void aBalanceThatWouldNotFitIsRefused();
    void tenantsDoNotSeeOneAnother();

private:
    const tests::Books& m_books;
    std::unique_ptr<Shop> m_shop;
};

/// Whatever a test did, the books are right.
void Ledger::cleanup() {
    const auto violations = verify(*m_shop->session, m_shop->scope);
    QVERIFY(violations);
    for (const Violation& violation : *violations) qWarning() << violation.law.c_str() << violation.claim.c_str();
    QVERIFY(violations->empty());
}

void Ledger::anOpenSaleHoldsAndASettledOneBurns() {
    QVERIFY(m_shop->settle(1, earning(100)));
    QCOMPARE(m_shop->open(2, burning(60))->result, std::string("burnt"));
    QVERIFY((m_shop->account() == AccountView{"points", 100, 60}));
    QVERIFY(m_shop->settle(2, burning(50)));
    QVERIFY((m_shop->account() == AccountView{"points", 50, 0}));
}

void Ledger::aSaleEarns() {
    QVERIFY(m_shop->settle(1, earning(30)));
    const EntryView expected{0, "points", "fund:grocer", "wallet", 30, 0};
    QVERIFY(m_shop->entries(1) == std::vector{expected});
}

void Ledger::aRepeatedCallAnswersTheSameAndDoesNothing() {
    const Plan plan = earning(10);
    const Answer first = m_shop->settle(1, plan);
    m_shop->now.ms += kMinute;
    QVERIFY(first && m_shop->settle(1, plan) == first);
    QCOMPARE(m_shop->posted(), 10);
    const Answer short1 = m_shop->settle(2, burning(25));
    QVERIFY(m_shop->settle(3, earning(50)));
    QVERIFY(m_shop->settle(2, burning(25)) == short1);
    QCOMPARE(short1->shortfalls.size(), 1u);
    QCOMPARE(m_shop->posted(), 50);
}

void Ledger::anotherContentUnderTheSameKeyIsRefused() {
    QVERIFY(m_shop->settle(1, earning(10)));
    Settle other{m_shop->call(1, 1), earning(20), m_shop->now, {}};
    other.call.fingerprint = "another";
    QCOMPARE(settle(*m_shop->session, m_shop->scope, other).error().why, Why::OtherContent);
    QCOMPARE(m_shop->posted(), 10);
}

void Ledger::anEngineThatSawAnEarlierWalletIsSentBack() {
    QVERIFY(m_shop->settle(1, earning(10)));
    Open request{m_shop->call(2), burning(5), {m_shop->now.ms + kMinute}, {}};
    request.call.seen = 0;
    QCOMPARE(open(*m_shop->session, m_shop->scope, request).error().why, Why::Stale);
    request.call.seen = m_shop->view().version;
    QVERIFY(open(*m_shop->session, m_shop->scope, request));
}

void Ledger::aRepeatedCallIsAnsweredThoughTheWalletHasMoved() {
    Open request{m_shop->call(1), {}, {m_shop->now.ms + kMinute}, {}};
    request.call.seen = 0;
    QVERIFY(open(*m_shop->session, m_shop->scope, request));
    QVERIFY(open(*m_shop->session, m_shop->scope, request));
}

void Ledger::anOpenThatCannotBeHeldWholeHoldsNothing() {
    QVERIFY(m_shop->settle(1, earning(10)));
    Plan plan = burning(10);
    plan.coupons = {{"spring", 1}};
    QVERIFY((m_shop->open(2, plan).error() == Refusal{Why::CouponTaken, "spring"}));
    QCOMPARE(m_shop->account().held, 0);
    QVERIFY((m_shop->open(2, burning(11)).error() == Refusal{Why::NotEnough, "points"}));
    QVERIFY(m_shop->open(2, burning(10)));
}

void Ledger::aHigherRevisionOfAnOpenSaleHoldsInItsPlace() {
    QVERIFY(m_shop->settle(1, earning(10)));
    QVERIFY(m_shop->open(2, burning(8), 0));
    QVERIFY(m_shop->open(2, burning(9), 1));
    QCOMPARE(m_shop->account().held, 9);
    QCOMPARE(m_shop->letGo(2, 0).error().why, Why::Superseded);
}

void Ledger::aRefusedRevisionLeavesWhatWasHeld() {
    QVERIFY(m_shop->settle(1, earning(10)));
    QVERIFY(m_shop->open(2, burning(8), 0));
    QVERIFY(!m_shop->open(2, burning(11), 1));
    QCOMPARE(m_shop->account().held, 8);
}

void Ledger::aVoidLetsGo() {
    QVERIFY(m_shop->settle(1, earning(10)));
    QVERIFY(m_shop->open(2, burning(8)));
    QVERIFY(m_shop->letGo(2));
    QVERIFY((m_shop->account() == AccountView{"points", 10, 0}));
    QCOMPARE(m_shop->open(2, burning(8), 2).error().why, Why::Closed);
}

void Ledger::aVoidThatComesFirstClosesTheSale() {
    QVERIFY(m_shop->letGo(1));
    QCOMPARE(m_shop->open(1, {}).error().why, Why::Closed);
}

void Ledger::aSettledSaleIsNotVoided() {
    QVERIFY(m_shop->settle(1, earning(10)));
    QCOMPARE(m_shop->letGo(1, 2).error().why, Why::Closed);
}

void Ledger::dueSalesExpireAndOthersDoNot() {
    QVERIFY(m_shop->settle(1, earning(10)));
    QVERIFY(m_shop->open(2, burning(8)));
    const Due sale{walletNumbered(1), saleNumbered(2)};
    QVERIFY(expire(*m_shop->session, m_shop->scope, sale, m_shop->now));
    QCOMPARE(m_shop->account().held, 8);
    m_shop->now.ms += 30 * kMinute;
    QVERIFY(due(*m_shop->session, m_shop->scope, m_shop->now, 10) == std::vector{sale});
    QVERIFY(expire(*m_shop->session, m_shop->scope, sale, m_shop->now));
    QCOMPARE(m_shop->account().held, 0);
    QVERIFY(due(*m_shop->session, m_shop->scope, m_shop->now, 10)->empty());
}

void Ledger::aSaleIsAFactAfterExpiryAndVoid() {
    QVERIFY(m_shop->settle(1, earning(10)));
    QVERIFY(m_shop->open(2, burning(8), 0));
    QVERIFY(m_shop->letGo(2, 1));
    QVERIFY(m_shop->settle(3, burning(5)));
    const Answer late = m_shop->settle(2, burning(8), 2);
    QVERIFY((late->shortfalls == std::vector<Shortfall>{{"burn", "points", 3}}));
    QCOMPARE(m_shop->posted(), 0);
}

void Ledger::whatAWalletLacksIsAShortfall() {
    QVERIFY(setBudget(*m_shop->session, m_shop->scope, "autumn", 5));
    const Plan plan{.burns = {{"points", 7, "grocer"}},
                    .coupons = {{"spring", 2}},
                    .limits = {{"offer", "2026-W47", 3, 2}},
                    .budgets = {{"autumn", 6}}};
    const std::vector<Shortfall> expected{
        {"burn", "points", 7}, {"coupon", "spring", 2}, {"limit", "offer", 1}, {"budget", "autumn", 1}};
    QVERIFY(m_shop->settle(1, plan)->shortfalls == expected);
}

void Ledger::pointsThatEndFirstAreBurntFirst() {
    QVERIFY(m_shop->settle(1, earning(10)));
    QVERIFY(m_shop->settle(2, earning(10, {m_shop->now.ms + kMinute})));
    QVERIFY(m_shop->settle(3, burning(12)));
    const std::vector<EntryView> burnt = m_shop->entries(3);
    QCOMPARE(burnt.size(), 2u);
    QCOMPARE(burnt[0].quantity, 10);
    QCOMPARE(burnt[1].quantity, 2);
}

void Ledger::aHigherRevisionTakesThePlaceOfTheLower() {
    QVERIFY(m_shop->settle(1, earning(10)));
    Plan first = earning(30);
    first.progress = {{"visits", "2026", 1, 0}};
    QVERIFY(m_shop->settle(2, first, 1));
    Plan second = burning(4);
    second.progress = {{"visits", "2026", 3, 1}};
    QVERIFY(m_shop->settle(2, second, 2)->shortfalls.empty());
    QCOMPARE(m_shop->posted(), 6);
    QVERIFY((m_shop->view().progress == std::vector<ProgressStep>{{"visits", "2026", 3, 1}}));
}

void Ledger::aRevisionDoesNotCreditTwiceWhatWasSpent() {
    QVERIFY(m_shop->settle(1, earning(100), 1));
    QVERIFY(m_shop->settle(2, burning(100)));
    QVERIFY(m_shop->settle(1, earning(100), 2)->shortfalls.empty());
    QCOMPARE(m_shop->posted(), 0);
    QVERIFY(m_shop->settle(2, burning(100), 2)->shortfalls.empty());
    QCOMPARE(m_shop->posted(), 0);
}

void Ledger::aLowerRevisionThatComesLateIsSuperseded() {
    QVERIFY(m_shop->settle(1, earning(10), 2));
    QCOMPARE(m_shop->settle(1, earning(99), 1).error().why, Why::Superseded);
    QCOMPARE(m_shop->posted(), 10);
}

void Ledger::burntPointsGoBackToTheirLots() {
    QVERIFY(m_shop->settle(1, earning(10)));
    QVERIFY(m_shop->settle(2, burning(8)));
    QVERIFY(m_shop->refund(3, 2, {{0, 5}})->shortfalls.empty());
    QCOMPARE(m_shop->posted(), 7);
}

void Ledger::earnedPointsAreTakenOutDownToNothing() {
    QVERIFY(m_shop->settle(1, earning(10)));
    QVERIFY(m_shop->settle(2, burning(8)));
    const Answer refunded = m_shop->refund(3, 1, {{0, 10}});
    QVERIFY((refunded->shortfalls == std::vector<Shortfall>{{"clawback", "points", 8}}));
    QCOMPARE(m_shop->posted(), 0);
}

void Ledger::noMoreIsRefundedThanThereWas() {
    QVERIFY(m_shop->settle(1, earning(10)));
    QVERIFY(m_shop->refund(2, 1, {{0, 6}}));
    QCOMPARE(m_shop->refund(3, 1, {{0, 5}}).error().why, Why::NotInSale);
    QVERIFY(m_shop->refund(3, 1, {{0, 4}}));
    QCOMPARE(m_shop->refund(4, 1, {{7, 1}}).error().why, Why::NotInSale);
    QCOMPARE(m_shop->refund(5, 9, {}).error().why, Why::NotInSale);
    QCOMPARE(m_shop->posted(), 0);
}

void Ledger::partsOfAnAmountSumToIt() {
    for (std::int64_t whole = 0; whole <= 20; ++whole)
        for (std::int64_t cut = 0; cut <= 7; ++cut)
            for (std::int64_t next = cut; next <= 7; ++next)
                QCOMPARE(refundedPart(whole, 0, cut, 7) + refundedPart(whole, cut, next - cut, 7) +
                             refundedPart(whole, next, 7 - next, 7),
                         whole);
    QCOMPARE(refundedPart(5, 0, 1, 2), 3);
    QCOMPARE(refundedPart(kMostQuantity, 0, kMostQuantity - 1, kMostQuantity), kMostQuantity - 1);
}

void Ledger::quantitiesOutOfRangeAreRefused() {
    for (const std::int64_t quantity : {std::int64_t{0}, std::int64_t{-1}, kMostQuantity + 1})
        QCOMPARE(m_shop->settle(1, earning(quantity)).error().why, Why::Malformed);
    QCOMPARE(m_shop->open(1, {.coupons = {{"a", 1}, {"a", 1}}}).error().why, Why::Malformed);
    QCOMPARE(m_shop->open(1, {}, -1).error().why, Why::Malformed);
    QVERIFY(m_shop->settle(1, earning(kMostQuantity)));
}

void Ledger::aBalanceThatWouldNotFitIsRefused() {
    Plan plan;
    for (int i = 0; i < 4001; ++i) plan.earns.push_back(earning(kMostQuantity).earns[0]);
    QVERIFY((m_shop->settle(1, plan).error() == Refusal{Why::Overflow, "points"}));
    QCOMPARE(m_shop->posted(), 0);
}

void Ledger::tenantsDoNotSeeOneAnother() {
    QVERIFY(m_shop->settle(1, earning(10)));
    const TenantScope first = std::exchange(m_shop->scope, newTenant());
    QVERIFY(m_shop->view() == WalletView{});
    QVERIFY(m_shop->entries(1).empty());
    QCOMPARE(m_shop->refund(2, 1, {{0, 1}}).error().why, Why::NotInSale);
    QVERIFY(m_shop->settle(1, earning(3)));
    QCOMPARE(m_shop->posted(), 3);
    m_shop->scope = first;
    QCOMPARE(m_shop->posted(), 10);
}

OFFERWRIGHT_TEST_ON(Ledger, tests::Kept::InMemory, tests::Kept::OnPostgres, tests::Kept::OnPostgresSerializable)

} // namespace offerwright::ledger

#include "ledger_test.moc"
