// Books that were tampered with: each law finds what breaks it, and names the row.
#include <QTest>

#include "app/service/ledger/codes.h"
#include "tests/app/service/books.h"
#include "tests/app/service/ledger/shop.h"

namespace offerwright::ledger {

class Verify : public QObject {
    Q_OBJECT
public:
    explicit Verify(tests::Kept kept)
        : m_kept(kept) {}
private slots:
    void initTestCase() { m_books.emplace(m_kept, tests::Books::Disk::NotWaitedFor); }
    void init();
    void findsNothingInBooksThatAreRight();
    void findsWhatBreaksALaw_data();
    void findsWhatBreaksALaw();
    void namesTheRow();
    void looksAtItsOwnTenantOnly();

private:
    void letAnythingIn();
    tests::Kept m_kept;
    std::optional<tests::Books> m_books;
    std::unique_ptr<Shop> m_shop;
};

/// A wallet with something of everything: a settled sale, one refunded in part, one that is open.
void Verify::init() {
    m_shop = std::make_unique<Shop>(m_books->open());
    QVERIFY(setBudget(*m_shop->session, m_shop->scope, "all", 100));
    QVERIFY(issueCoupon(*m_shop->session, m_shop->scope, walletNumbered(1), "spring", 3, kNever));
    Plan sold = earning(50);
    sold.coupons = {{"spring", 1}};
    sold.limits = {{"offer", "w1", 1, 5}};
    sold.budgets = {{"all", 10}};
    sold.progress = {{"visits", "y", 2, 0}};
    QVERIFY(m_shop->settle(1, sold));
    QVERIFY(m_shop->refund(2, 1, {{1, 5}}));
    Plan held = burning(20);
    held.coupons = {{"spring", 1}};
    held.limits = {{"offer", "w1", 1, 5}};
    held.budgets = {{"all", 10}};
    held.codes = {{"paper"}};
    QVERIFY(addCode(*m_shop->session, m_shop->scope, "paper", 2));
    QVERIFY(holdCode(*m_shop->session, m_shop->scope, {"paper", walletNumbered(1), saleNumbered(3), kNever}));
    QVERIFY(m_shop->open(3, held));
}

void Verify::findsNothingInBooksThatAreRight() { QVERIFY(verify(*m_shop->session, m_shop->scope)->empty()); }

void Verify::findsWhatBreaksALaw_data() {
    QTest::addColumn<QString>("tampering");
    QTest::addColumn<QString>("claim");
    const auto row = [](const char* law, const char* claim, const char* tampering) {
        QTest::addRow("%s %s", law, claim) << QString(tampering) << QString("%1 %2").arg(law, claim);
    };
    row("I1", "an entry goes from one account to another", "UPDATE entry SET cr = dr");
    row("I4", "no balance is below its floor", "UPDATE account SET floor = 1000");
    row("I2", "a balance is the sum of its entries", "UPDATE account SET posted = posted + 1");
    row("I2", "an entry of a customer has a balance", "UPDATE account SET unit = 'stamps'");
    row("I3", "what an account holds is what its sales hold", "UPDATE account SET held = held - 1");
    row("I3", "what a limit holds is what its sales hold", "UPDATE limit_use SET held = 0");
    row("I3", "what a budget holds is what its sales hold", "UPDATE budget SET held = 0");
    row("I3", "coupons held are those of the sale's holds",
        "UPDATE coupon SET state = 'issued', txn = NULL WHERE state = 'held'");
    row("I3", "only open sales hold", "UPDATE txn SET state = 'voided' WHERE state = 'open'");
    row("I5", "lots are the balance", "UPDATE lot SET remaining = remaining - 1");
    row("I5", "a lot is the sum of its entries", "UPDATE entry SET lot = NULL");
    row("I5", "what has lapsed of a lot went out of it and has not come back to who funded it",
        "UPDATE lot SET lapsed = 1");
    row("I6", "a coupon is held by an open sale, or redeemed by a settled one",
        "UPDATE coupon SET state = 'redeemed' WHERE state = 'held'");
    row("I6", "a limit is used as its sales used it, and no further than it goes", "UPDATE limit_use SET used = 2");
    row("I6", "a code is held and used by as many sales as it says", "UPDATE code SET held = 0");
    row("I6", "a sale uses and holds codes that their keeper has held for it", "DELETE FROM code_hold");
    row("I7", "a budget is used as its sales used it, and no further than it goes", "DELETE FROM consumed");
    row("I8", "what is settled has the operation that did it", "DELETE FROM op WHERE step = 'settle'");
    row("I9", "no entry or event of a sale is missing", "DELETE FROM entry WHERE line = 1 AND unit = 'points'");
    row("I9", "an entry belongs to a sale", "DELETE FROM txn WHERE state = 'settled'");
    row("I10", "no more is refunded than there was, and as much as was posted back", "UPDATE refunded SET qty = 51");
    row("I10", "what is posted back is counted as refunded", "DELETE FROM refunded");
    row("I13", "progress is the sum of its events", "UPDATE progress SET value = 3");
    row("I14", "a sale that was settled stays so, and what is open or settled has its time",
        "UPDATE txn SET state = 'open', expires_at = 1 WHERE state = 'settled'");
    row("I14", "an operation has its sale, at its revision or a later one", "UPDATE op SET rev = rev + 1");
}

/// A database has checks of its own, which are not what is tried here.
void Verify::letAnythingIn() {
    if (m_kept == tests::Kept::InMemory) {
        QVERIFY(m_shop->session->query("PRAGMA ignore_check_constraints = ON"));
        return;
    }
    const auto owner = m_books->openAsOwner();
    const sql::Rows checks = *owner->query("SELECT conrelid::regclass::text, conname::text FROM pg_constraint WHERE "
                                           "contype = 'c' AND conrelid <> 0");
    for (const sql::Row& check : checks)
        QVERIFY(owner->define("ALTER TABLE " + check[0].text() + " DROP CONSTRAINT " + check[1].text()));
}

void Verify::findsWhatBreaksALaw() {
    QFETCH(QString, tampering);
    QFETCH(QString, claim);
    letAnythingIn();
    QVERIFY(m_shop->session->run(tampering.toStdString()));
    const auto violations = *verify(*m_shop->session, m_shop->scope);
    QStringList found;
    for (const Violation& violation : violations)
        found.append(QString::fromStdString(violation.law + ' ' + violation.claim));
    QVERIFY2(found.contains(claim), qPrintable(found.join("; ")));
}

void Verify::namesTheRow() {
    QVERIFY(m_shop->session->run("UPDATE progress SET value = 3"));
    const auto violations = *verify(*m_shop->session, m_shop->scope);
    QCOMPARE(violations.size(), 1u);
    QVERIFY((violations[0].keys == std::vector<std::string>{"01" + std::string(30, '0'), "visits", "y"}));
}

void Verify::looksAtItsOwnTenantOnly() {
    QVERIFY(m_shop->session->run("UPDATE progress SET value = 3"));
    QVERIFY(verify(*m_shop->session, newTenant())->empty());
}

OFFERWRIGHT_TEST_ON(Verify, tests::Kept::InMemory, tests::Kept::OnPostgres)

} // namespace offerwright::ledger

#include "verify_test.moc"
