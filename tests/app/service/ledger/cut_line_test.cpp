// A connection that is lost at every single message of a sale, before the server has it and before its answer comes:
// what is said of it is true, and the sale repeated is there once.
#include <QTest>

#include "tests/app/service/books.h"
#include "tests/app/service/ledger/shop.h"
#include "tests/support/cut_line.h"
#include "tests/support/postgres_server.h"

namespace offerwright::ledger {
namespace {

using tests::CutLine;
using tests::PostgresServer;

constexpr int kMostRequests = 200;

} // namespace

class CutAnywhere : public QObject {
    Q_OBJECT
public:
    explicit CutAnywhere(tests::Kept kept)
        : m_kept(kept) {}
private slots:
    void initTestCase();
    void isToldTrulyAndDoneOnce_data();
    void isToldTrulyAndDoneOnce();

private:
    Answer settleSale(sql::Session& session, int sale) {
        const Call call{walletNumbered(1), saleNumbered(sale), 1, "print", {}, {}};
        Plan plan = earning(1);
        plan.budgets = {{"all", 1}};
        return settle(session, m_scope, {call, plan, {}, {}});
    }
    std::int64_t posted() {
        const auto accounts = viewOf(*m_direct, m_scope, walletNumbered(1), {})->accounts;
        return accounts.empty() ? 0 : accounts[0].posted;
    }

    tests::Kept m_kept;
    std::optional<tests::Books> m_books;
    std::unique_ptr<sql::Session> m_direct;
    TenantScope m_scope = newTenant();
};

void CutAnywhere::initTestCase() {
    m_books.emplace(m_kept, tests::Books::Disk::NotWaitedFor);
    m_direct = m_books->open();
}

void CutAnywhere::isToldTrulyAndDoneOnce_data() {
    QTest::addColumn<bool>("isAnswered");
    QTest::newRow("before the server has it") << false;
    QTest::newRow("before its answer comes") << true;
}

void CutAnywhere::isToldTrulyAndDoneOnce() {
    QFETCH(bool, isAnswered);
    m_scope = newTenant();
    QVERIFY(setBudget(*m_direct, m_scope, "all", 1'000));
    CutLine line(PostgresServer::ofThisRun().folder());
    sql::PostgresPlace place = m_books->place();
    place.where = "host=" + line.folder() + place.where.substr(place.where.find(" dbname"));
    int unknown = 0;
    int request = 1;
    for (; request < kMostRequests; ++request) {
        const auto session = std::move(*sql::openPostgres(place, sql::PostgresUse::Writer));
        line.cutAt(request, isAnswered ? CutLine::Where::Answered : CutLine::Where::Asked);
        const Answer answer = settleSale(*session, request);
        if (!line.hasCut()) break;
        const bool isThere = posted() == request;
        if (answer) QVERIFY(isThere);
        if (!answer) QCOMPARE(answer.error().why, Why::Database);
        const sql::Fault fault = answer ? sql::Fault::Unknown : answer.error().failure.fault;
        if (fault == sql::Fault::Conflict) QVERIFY(!isThere);
        if (!answer && fault == sql::Fault::Unknown) QCOMPARE(isThere, isAnswered);
        QVERIFY(fault == sql::Fault::Conflict || fault == sql::Fault::Unknown);
        unknown += !answer && fault == sql::Fault::Unknown ? 1 : 0;
        QVERIFY(settleSale(*session, request));
        QCOMPARE(posted(), request);
    }
    QVERIFY(request > 15 && request < kMostRequests);
    QCOMPARE(unknown, 1);
    QVERIFY(verify(*m_direct, m_scope)->empty());
}

OFFERWRIGHT_TEST_ON(CutAnywhere, tests::Kept::OnPostgres, tests::Kept::OnPostgresSerializable)

} // namespace offerwright::ledger

#include "cut_line_test.moc"
