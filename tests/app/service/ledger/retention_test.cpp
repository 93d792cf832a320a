// What is old is forgotten, and money stays.
#include <QTest>

#include "app/service/ledger/retention.h"
#include "tests/app/service/books.h"
#include "tests/app/service/ledger/shop.h"

namespace offerwright::ledger {
namespace {

/// All rows by which value moved or stands.
std::string moneyOf(sql::Session& session) {
    std::string all;
    for (const char* sql :
         {"SELECT wallet, txn, line, unit, dr, cr, qty, lot FROM entry ORDER BY wallet, txn, line",
          "SELECT wallet, unit, posted, held FROM account ORDER BY wallet, unit",
          "SELECT wallet, unit, lot, qty, remaining, lapsed FROM lot ORDER BY wallet, unit, lot",
          "SELECT wallet, txn, line, qty FROM refunded ORDER BY wallet, txn, line",
          "SELECT budget, held, used FROM budget ORDER BY budget", "SELECT code, held, used FROM code ORDER BY code",
          "SELECT wallet, txn, kind, ref, part, qty FROM consumed WHERE kind <> 'limit' ORDER BY txn, kind, ref, part",
          "SELECT wallet, txn, kind, ref, part, qty FROM hold ORDER BY txn, kind, ref, part",
          "SELECT wallet, txn, state, rev, lines, result FROM txn ORDER BY wallet, txn"}) {
        const auto rows = session.query(sql);
        for (const sql::Row& row : *rows)
            for (const sql::Value& value : row) {
                if (const auto* number = std::get_if<std::int64_t>(&value.held())) all += std::to_string(*number);
                if (const auto* text = std::get_if<std::string>(&value.held())) all += *text;
                if (const auto* blob = std::get_if<sql::Value::Blob>(&value.held())) all += blob->bytes;
                all += '|';
            }
    }
    return all;
}

} // namespace

class Retention : public QObject {
    Q_OBJECT
public:
    explicit Retention(tests::Kept kept)
        : m_kept(kept) {}
private slots:
    void init();
    void moneyStays();
    void whatIsSettledIsStillAnsweredWhenRepeated();
    void openSalesAndYoungOnesStay();
    void usesThatAreHeldOrCountStay();
    void aWalkGoesThroughAll();

private:
    std::int64_t count(const char* table) {
        return (*m_shop->session->query(std::string("SELECT COUNT(*) FROM ") + table))[0][0].number();
    }
    void forgetAll(Instant before, std::int64_t most = 500);
    tests::Kept m_kept;
    std::optional<tests::Books> m_books;
    std::unique_ptr<Shop> m_shop;
};

/// Sales that were settled twice, refunded, voided, expired, and one that is open; uses of three days.
void Retention::init() {
    m_books.emplace(m_kept, tests::Books::Disk::NotWaitedFor);
    m_shop = std::make_unique<Shop>(m_books->open());
    QVERIFY(setBudget(*m_shop->session, m_shop->scope, "all", 100));
    Plan sold = earning(50);
    sold.limits = {{"offer", "2026-01-01", 1, 5}, {"offer", "2026-01-02", 1, 5}};
    sold.budgets = {{"all", 10}};
    QVERIFY(m_shop->open(1, sold, 0));
    QVERIFY(m_shop->settle(1, sold, 1));
    QVERIFY(m_shop->settle(1, sold, 2));
    QVERIFY(m_shop->refund(2, 1, {{1, 5}}) || m_shop->posted() > 0);
    QVERIFY(m_shop->open(3, burning(20), 0));
    QVERIFY(m_shop->letGo(3));
    Plan held = burning(20);
    held.limits = {{"offer", "2026-01-03", 1, 5}};
    held.budgets = {{"all", 10}};
    QVERIFY(m_shop->open(4, held, 0));
}

void Retention::forgetAll(Instant before, std::int64_t most) {
    const auto isOver = [](std::string_view, std::string_view window) { return window < "2026-01-02"; };
    WalkPlace place;
    do {
        const auto found = operationsDue(*m_shop->session, m_shop->scope, before, place, most);
        for (const OldSale& old : found->due) QVERIFY(forgetOperations(*m_shop->session, m_shop->scope, old));
        place = found->next;
    } while (place != WalkPlace());
    do {
        const auto found = usesDue(*m_shop->session, m_shop->scope, isOver, place, most);
        for (const OldUse& old : found->due) QVERIFY(forgetUse(*m_shop->session, m_shop->scope, old));
        place = found->next;
    } while (place != WalkPlace());
}

void Retention::moneyStays() {
    const std::string before = moneyOf(*m_shop->session);
    const std::int64_t operations = count("op");
    forgetAll({m_shop->now.ms + 1});
    QCOMPARE(moneyOf(*m_shop->session), before);
    QVERIFY(count("op") < operations);
    const auto violations = verify(*m_shop->session, m_shop->scope);
    QVERIFY2(violations->empty(), violations->empty() ? "" : violations->front().claim.c_str());
}

void Retention::whatIsSettledIsStillAnsweredWhenRepeated() {
    Plan sold = earning(50);
    sold.limits = {{"offer", "2026-01-01", 1, 5}, {"offer", "2026-01-02", 1, 5}};
    sold.budgets = {{"all", 10}};
    const auto told = m_shop->settle(1, sold, 2);
    forgetAll({m_shop->now.ms + 1});
    const std::string before = moneyOf(*m_shop->session);
    QCOMPARE(m_shop->settle(1, sold, 2)->result, told->result);
    QVERIFY(!m_shop->settle(1, sold, 1));
    QCOMPARE(moneyOf(*m_shop->session), before);
}

void Retention::openSalesAndYoungOnesStay() {
    const std::int64_t operations = count("op");
    forgetAll(m_shop->now);
    QCOMPARE(count("op"), operations);
    forgetAll({m_shop->now.ms + 1});
    QVERIFY(m_shop->settle(4, burning(20), 1));
}

void Retention::usesThatAreHeldOrCountStay() {
    const auto all = [](std::string_view, std::string_view) { return true; };
    QCOMPARE(count("limit_use"), std::int64_t(3));
    forgetAll(m_shop->now);
    QCOMPARE(count("limit_use"), std::int64_t(2));
    const auto due = usesDue(*m_shop->session, m_shop->scope, all, {}, 500);
    QCOMPARE(due->due.size(), std::size_t(1));
    QCOMPARE(due->due.front().window, std::string("2026-01-02"));
    QVERIFY(forgetUse(*m_shop->session, m_shop->scope,
                      {due->due.front().wallet, due->due.front().promotion, "2026-01-03"}));
    QCOMPARE(count("limit_use"), std::int64_t(2));
}

void Retention::aWalkGoesThroughAll() {
    forgetAll({m_shop->now.ms + 1}, 1);
    const std::int64_t operations = count("op"), uses = count("limit_use");
    init();
    forgetAll({m_shop->now.ms + 1}, 500);
    QCOMPARE(count("op"), operations);
    QCOMPARE(count("limit_use"), uses);
}

OFFERWRIGHT_TEST_ON(Retention, tests::Kept::InMemory, tests::Kept::OnPostgres)

} // namespace offerwright::ledger

#include "retention_test.moc"
