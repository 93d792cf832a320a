// What a PostgreSQL server does to its connections, and what it shows to whom.
#include "app/service/sql/postgres.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <thread>

namespace offerwright::sql {
namespace {

using tests::PostgresServer;

PostgresServer& server() { return PostgresServer::ofThisRun(); }

const std::string& database() {
    static const std::string name = server().makeDatabase("connections");
    return name;
}

PostgresPlace place(PostgresServer::Role role = PostgresServer::Role::Service) {
    return {.where = server().where(database(), role), .patienceMs = 20'000};
}

std::unique_ptr<Session> opened(Isolation isolation = Isolation::ReadCommitted) {
    PostgresPlace where = place();
    where.isolation = isolation;
    return std::move(*openPostgres(where, PostgresUse::Writer));
}

/// One that waits for little.
std::unique_ptr<Session> hasty() {
    PostgresPlace where = place();
    where.patienceMs = 300;
    return std::move(*openPostgres(where, PostgresUse::Writer));
}

} // namespace

class Postgres : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatTheServerSaysIsToldAsWhatCanBeDone_data();
    void whatTheServerSaysIsToldAsWhatCanBeDone();
    void aLostConnectionIsMadeAgain();
    void aConnectionLostWithinATransactionIsAConflict();
    void aConnectionLostWhileCommittingIsUnknown();
    void aServerThatSaysNothingIsNotWaitedForForEver();
    void aServerThatIsNotThereIsAConflict();
    void whoWaitsTooLongForAnotherHasAConflict();
    void whoWaitForOneAnotherHaveAConflict();
    void aSerializableTransactionMayHaveAConflict();
    void aSessionSeesRowsOfItsTenantOnly();
    void aSessionWritesRowsOfItsTenantOnly();
    void whoServesDoesNotOwn();

private:
    std::unique_ptr<Session> m_owner;
    std::unique_ptr<Session> m_session;
};

void Postgres::init() {
    m_owner = std::move(*openPostgres(place(PostgresServer::Role::Owner), PostgresUse::Writer));
    QVERIFY(m_owner->define("DROP TABLE IF EXISTS thing"));
    QVERIFY(m_owner->define("DROP TABLE IF EXISTS owned"));
    QVERIFY(m_owner->define("CREATE TABLE thing (id BIGINT NOT NULL, n BIGINT NOT NULL, PRIMARY KEY (id))"));
    QVERIFY(m_owner->define("CREATE TABLE owned (tenant TEXT NOT NULL, id BIGINT NOT NULL, PRIMARY KEY (tenant, id))"));
    QVERIFY(m_owner->run("INSERT INTO thing (id, n) VALUES (1, 0), (2, 0)"));
    m_session = opened();
}

void Postgres::whatTheServerSaysIsToldAsWhatCanBeDone_data() {
    QTest::addColumn<int>("fault");
    const auto row = [](const char* state, Fault fault) { QTest::newRow(state) << static_cast<int>(fault); };
    row("40001", Fault::Conflict);
    row("40P01", Fault::Conflict);
    row("55P03", Fault::Conflict);
    row("57014", Fault::Conflict);
    row("53300", Fault::Conflict);
    row("40003", Fault::Unknown);
    row("23505", Fault::Constraint);
    row("23514", Fault::Constraint);
    row("22003", Fault::Constraint);
    row("53100", Fault::Full);
    row("25006", Fault::Full);
    row("XX001", Fault::Damaged);
    row("42601", Fault::Other);
}

void Postgres::whatTheServerSaysIsToldAsWhatCanBeDone() {
    QFETCH(int, fault);
    const std::string state = QTest::currentDataTag();
    QVERIFY(m_owner->define("CREATE OR REPLACE FUNCTION pg_temp.say(state text) RETURNS bigint LANGUAGE plpgsql AS "
                            "$$ BEGIN RAISE EXCEPTION USING ERRCODE = state; END $$"));
    const auto refused = m_owner->query("SELECT pg_temp.say($1)", {state});
    QVERIFY(refused.error().detail.find(state) != std::string::npos);
    QCOMPARE(static_cast<int>(refused.error().fault), fault);
}

void Postgres::aLostConnectionIsMadeAgain() {
    QCOMPARE(*m_session->run("UPDATE thing SET n = 1"), 2);
    server().kill();
    server().start();
    QCOMPARE(m_session->query("SELECT n FROM thing WHERE id = 1")->front()[0].number(), 1);
    QVERIFY(!m_session->takeTrouble());
}

void Postgres::aConnectionLostWithinATransactionIsAConflict() {
    {
        auto transaction = Transaction::begin(*m_session);
        QVERIFY(m_session->run("UPDATE thing SET n = 5"));
        server().kill();
        server().start();
        QCOMPARE(m_session->run("UPDATE thing SET n = 6").error().fault, Fault::Conflict);
        QCOMPARE(transaction->commit().error().fault, Fault::Conflict);
    }
    QCOMPARE(m_session->query("SELECT n FROM thing WHERE id = 1")->front()[0].number(), 0);
}

void Postgres::aConnectionLostWhileCommittingIsUnknown() {
    auto transaction = Transaction::begin(*m_session);
    QVERIFY(m_session->run("UPDATE thing SET n = 5"));
    server().kill();
    server().start();
    QCOMPARE(transaction->commit().error().fault, Fault::Unknown);
    QCOMPARE(m_session->takeTrouble()->fault, Fault::Unknown);
}

void Postgres::aServerThatSaysNothingIsNotWaitedForForEver() {
    const auto session = hasty();
    server().hold();
    const auto refused = session->run("UPDATE thing SET n = 6");
    server().goOn();
    QCOMPARE(refused.error().fault, Fault::Conflict);
    QVERIFY(m_session->run("UPDATE thing SET n = 7"));
}

void Postgres::aServerThatIsNotThereIsAConflict() {
    QCOMPARE(openPostgres({.where = "host=/nowhere dbname=none"}, PostgresUse::Writer).error().fault, Fault::Conflict);
}

void Postgres::whoWaitsTooLongForAnotherHasAConflict() {
    auto first = Transaction::begin(*m_session);
    QVERIFY(m_session->run("UPDATE thing SET n = 1 WHERE id = 1"));
    QCOMPARE(hasty()->run("UPDATE thing SET n = 2 WHERE id = 1").error().fault, Fault::Conflict);
    QVERIFY(first->commit());
    QVERIFY(opened()->run("UPDATE thing SET n = 2 WHERE id = 1"));
}

void Postgres::whoWaitForOneAnotherHaveAConflict() {
    const auto one = opened();
    const auto two = opened();
    auto first = Transaction::begin(*one);
    auto second = Transaction::begin(*two);
    QVERIFY(one->run("UPDATE thing SET n = 1 WHERE id = 1") && two->run("UPDATE thing SET n = 1 WHERE id = 2"));
    const auto update = [](Session& session, std::int64_t id) {
        const auto done = session.run("UPDATE thing SET n = 1 WHERE id = $1", {id});
        return done ? std::nullopt : std::optional(done.error().fault);
    };
    std::optional<Fault> ofSecond;
    std::jthread other([&] { ofSecond = update(*two, 1); });
    const auto ofFirst = update(*one, 2);
    other.join();
    QCOMPARE(ofFirst.has_value() + ofSecond.has_value(), 1);
    QCOMPARE(ofFirst.value_or(Fault::Conflict), Fault::Conflict);
    QCOMPARE(ofSecond.value_or(Fault::Conflict), Fault::Conflict);
}

/// Each reads what the other changes: one after the other, one of them would have read otherwise.
void Postgres::aSerializableTransactionMayHaveAConflict() {
    for (const auto isolation : {Isolation::ReadCommitted, Isolation::Serializable}) {
        const auto one = opened(isolation);
        const auto two = opened(isolation);
        auto first = Transaction::begin(*one);
        auto second = Transaction::begin(*two);
        QVERIFY(one->query("SELECT n FROM thing WHERE id = 2") && two->query("SELECT n FROM thing WHERE id = 1"));
        QVERIFY(one->run("UPDATE thing SET n = n + 1 WHERE id = 1"));
        QVERIFY(first->commit());
        const bool isKept = two->run("UPDATE thing SET n = n + 1 WHERE id = 2") && second->commit();
        QCOMPARE(isKept, isolation == Isolation::ReadCommitted);
        QCOMPARE(two->takeTrouble().value_or(Failure{Fault::Other, {}}).fault, isKept ? Fault::Other : Fault::Conflict);
    }
}

void Postgres::aSessionSeesRowsOfItsTenantOnly() {
    for (Session* session : {m_session.get(), m_owner.get()})
        for (const char* tenant : {"grocer", "florist's"}) {
            session->actFor(tenant);
            QVERIFY(session->run("INSERT INTO owned (tenant, id) VALUES ($1, $2)",
                                 {tenant, session == m_owner.get() ? 1 : 2}));
        }
    for (Session* session : {m_session.get(), m_owner.get()}) {
        session->actFor("grocer");
        QCOMPARE(session->query("SELECT id FROM owned")->size(), 2u);
        QCOMPARE(session->query("SELECT id FROM owned WHERE tenant = $1", {"florist's"})->size(), 0u);
        session->actFor("");
        QCOMPARE(session->query("SELECT id FROM owned")->size(), 0u);
    }
    auto transaction = Transaction::begin(*m_session);
    m_session->actFor("florist's");
    QCOMPARE(m_session->query("SELECT id FROM owned")->size(), 2u);
    {
        auto part = Transaction::begin(*m_session);
        m_session->actFor("grocer");
        QCOMPARE(*m_session->run("DELETE FROM owned"), 2);
    }
    QCOMPARE(m_session->query("SELECT id FROM owned")->size(), 2u);
}

void Postgres::aSessionWritesRowsOfItsTenantOnly() {
    m_session->actFor("grocer");
    QVERIFY(m_session->run("INSERT INTO owned (tenant, id) VALUES ($1, 1)", {"grocer"}));
    QCOMPARE(m_session->run("INSERT INTO owned (tenant, id) VALUES ($1, 1)", {"florist"}).error().fault, Fault::Full);
    QVERIFY(!m_session->run("UPDATE owned SET tenant = $1", {"florist"}));
    m_session->actFor("florist");
    QCOMPARE(*m_session->run("DELETE FROM owned"), 0);
}

void Postgres::whoServesDoesNotOwn() {
    QVERIFY(!m_session->define("CREATE TABLE other (id BIGINT NOT NULL, PRIMARY KEY (id))"));
    QVERIFY(!m_session->define("ALTER TABLE owned NO FORCE ROW LEVEL SECURITY"));
    QVERIFY(!m_session->define("DROP TABLE owned"));
}

OFFERWRIGHT_TEST(Postgres)

} // namespace offerwright::sql

#include "postgres_test.moc"
