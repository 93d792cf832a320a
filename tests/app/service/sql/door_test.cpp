// What holds at the door whichever database is behind it.
#include "app/service/sql/postgres.h"
#include "app/service/sql/sqlite.h"
#include "tests/support/postgres_server.h"
#include "tests/support/test_main.h"
#include <QTemporaryDir>
#include <QTest>

namespace offerwright::sql {
namespace {

using tests::PostgresServer;

enum class Behind { Sqlite, Postgres, Serializable };

} // namespace

class Door : public QObject {
    Q_OBJECT
public:
    explicit Door(Behind behind)
        : m_behind(behind) {}
private slots:
    void init();
    void cleanup();
    void whatGoesInComesOut();
    void parametersAreNumberedWhereverTheyStand();
    void changedRowsAreCounted();
    void aTransactionThatIsNotCommittedIsTakenBack();
    void aTransactionThatFailedIsTakenBackWhole();
    void aPartIsTakenBackAloneAndKeptWithTheWhole();
    void whatWasSpoiltIsNotCommitted();
    void aRowThatBreaksItsTableIsAConstraint();
    void aTableHoldsNothingButItsTypes();
    void sumsThatDoNotFitAreRefusedAndNotRounded();
    void troubleIsWhatTheDatabaseMet();
    void rowsAreOrderedByTheirBytes();

private:
    enum class Use { Writer, Reader };
    std::unique_ptr<Session> opened(Use use = Use::Writer);
    Behind m_behind;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

std::unique_ptr<Session> Door::opened(Use use) {
    const bool isReader = use == Use::Reader;
    if (m_behind == Behind::Sqlite)
        return std::move(
            *openSqlite(m_folder->filePath("a.db").toStdString(), isReader ? SqliteUse::Reader : SqliteUse::Writer));
    static const std::string database = PostgresServer::ofThisRun().makeDatabase("door");
    const auto isolation = m_behind == Behind::Postgres ? Isolation::ReadCommitted : Isolation::Serializable;
    const std::string where = PostgresServer::ofThisRun().where(database, PostgresServer::Role::Owner);
    return std::move(*openPostgres({where, isolation}, isReader ? PostgresUse::Reader : PostgresUse::Writer));
}

void Door::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = opened();
    QVERIFY(m_session->define("CREATE TABLE thing (id BIGINT NOT NULL, name TEXT, body BYTES, "
                              "CHECK (id > 0), PRIMARY KEY (id))"));
}

void Door::cleanup() {
    if (m_behind != Behind::Sqlite) QVERIFY(m_session->define("DROP TABLE thing"));
    m_session.reset();
}

void Door::whatGoesInComesOut() {
    const std::string body("\0\xff zero", 7);
    QCOMPARE(*m_session->run("INSERT INTO thing (id, name, body) VALUES ($1, $2, $3)",
                             {std::numeric_limits<std::int64_t>::max(), std::string("nom élégant"), Bytes{body}}),
             1);
    QCOMPARE(*m_session->run("INSERT INTO thing (id, name, body) VALUES ($1, $2, $3)", {1, "", nullptr}), 1);
    const Rows rows = *m_session->query("SELECT id, name, body FROM thing ORDER BY id DESC");
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[0][0].number(), std::numeric_limits<std::int64_t>::max());
    QCOMPARE(rows[0][1].text(), std::string("nom élégant"));
    QCOMPARE(rows[0][2].bytes(), body);
    QVERIFY(!rows[1][1].isNull() && rows[1][1].text().empty());
    QVERIFY(rows[1][2].isNull());
}

void Door::parametersAreNumberedWhereverTheyStand() {
    const Rows rows = *m_session->query("SELECT $2, $1, $2", {10, 20});
    QCOMPARE(rows[0][0].number(), 20);
    QCOMPARE(rows[0][1].number(), 10);
    QCOMPARE(rows[0][2].number(), 20);
}

void Door::changedRowsAreCounted() {
    for (std::int64_t id = 1; id <= 3; ++id) QCOMPARE(*m_session->run("INSERT INTO thing (id) VALUES ($1)", {id}), 1);
    QCOMPARE(*m_session->run("UPDATE thing SET name = 'x' WHERE id >= $1", {2}), 2);
    QCOMPARE(*m_session->run("UPDATE thing SET name = 'x' WHERE id > $1", {3}), 0);
    QCOMPARE(*m_session->run("INSERT INTO thing (id) VALUES ($1) ON CONFLICT (id) DO NOTHING", {1}), 0);
}

void Door::aTransactionThatIsNotCommittedIsTakenBack() {
    {
        auto transaction = Transaction::begin(*m_session);
        QVERIFY(m_session->run("INSERT INTO thing (id) VALUES (1)"));
    }
    QVERIFY(m_session->query("SELECT id FROM thing")->empty());
    auto transaction = Transaction::begin(*m_session);
    QVERIFY(m_session->run("INSERT INTO thing (id) VALUES (1)"));
    QVERIFY(transaction->commit());
    QCOMPARE(m_session->query("SELECT id FROM thing")->size(), 1u);
}

void Door::aTransactionThatFailedIsTakenBackWhole() {
    {
        auto transaction = Transaction::begin(*m_session);
        QVERIFY(m_session->run("INSERT INTO thing (id) VALUES (1)"));
        QVERIFY(!m_session->run("INSERT INTO thing (id) VALUES (1)"));
    }
    QVERIFY(m_session->query("SELECT id FROM thing")->empty());
    QVERIFY(Transaction::begin(*m_session));
}

void Door::aPartIsTakenBackAloneAndKeptWithTheWhole() {
    {
        auto whole = Transaction::begin(*m_session);
        for (std::int64_t id = 1; id <= 3; ++id) {
            auto part = Transaction::begin(*m_session);
            QVERIFY(m_session->run("INSERT INTO thing (id) VALUES ($1)", {id}));
            if (id == 2) QVERIFY(!m_session->run("INSERT INTO thing (id) VALUES ($1)", {id}));
            QCOMPARE(part->commit().has_value(), id != 2);
        }
        QCOMPARE(opened(Use::Reader)->query("SELECT id FROM thing")->size(), 0u);
        QVERIFY(whole->commit());
    }
    const Rows rows = *m_session->query("SELECT id FROM thing ORDER BY id");
    QCOMPARE(rows.size(), 2u);
    QCOMPARE(rows[1][0].number(), 3);
    {
        auto whole = Transaction::begin(*m_session);
        auto part = Transaction::begin(*m_session);
        QVERIFY(m_session->run("DELETE FROM thing") && part->commit());
    }
    QCOMPARE(m_session->query("SELECT id FROM thing")->size(), 2u);
}

void Door::whatWasSpoiltIsNotCommitted() {
    {
        auto transaction = Transaction::begin(*m_session);
        QVERIFY(m_session->run("INSERT INTO thing (id) VALUES (1)"));
        QVERIFY(!m_session->run("INSERT INTO thing (id) VALUES (0)"));
        QCOMPARE(m_session->query("SELECT id FROM thing").error().fault, Fault::Constraint);
        QCOMPARE(transaction->commit().error().fault, Fault::Constraint);
    }
    QVERIFY(m_session->query("SELECT id FROM thing")->empty());
}

void Door::aRowThatBreaksItsTableIsAConstraint() {
    const auto refused = m_session->run("INSERT INTO thing (id) VALUES ($1)", {std::int64_t{0}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::Constraint);
}

void Door::aTableHoldsNothingButItsTypes() {
    const auto refused = m_session->run("INSERT INTO thing (id) VALUES ($1)", {"one"});
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::Constraint);
}

void Door::sumsThatDoNotFitAreRefusedAndNotRounded() {
    QVERIFY(m_session->run("INSERT INTO thing (id) VALUES ($1)", {std::numeric_limits<std::int64_t>::max()}));
    QVERIFY(!m_session->run("UPDATE thing SET id = id + 1"));
    QCOMPARE(m_session->query("SELECT id FROM thing")->front()[0].number(), std::numeric_limits<std::int64_t>::max());
}

void Door::troubleIsWhatTheDatabaseMet() {
    QVERIFY(!m_session->run("INSERT INTO thing (id) VALUES (0)"));
    QVERIFY(!m_session->takeTrouble());
    const auto reader = opened(Use::Reader);
    QVERIFY(!reader->run("INSERT INTO thing (id) VALUES (1)"));
    QCOMPARE(reader->takeTrouble()->fault, Fault::Full);
    QVERIFY(!reader->takeTrouble());
}

void Door::rowsAreOrderedByTheirBytes() {
    for (const char* name : {"b", "a", "É", "B", "a b", "ab"})
        QVERIFY(m_session->run("INSERT INTO thing (id, name) SELECT COUNT(*) + 1, $1 FROM thing", {name}));
    const Rows rows = *m_session->query("SELECT name FROM thing ORDER BY name");
    std::string names;
    for (const Row& row : rows) names += row[0].text() + '/';
    QCOMPARE(names, std::string("B/a/a b/ab/b/É/"));
}

static const bool registered =
    tests::registerTest("Door on SQLite", [] { return new Door(Behind::Sqlite); }) &&
    tests::registerTest("Door on PostgreSQL", [] { return new Door(Behind::Postgres); }) &&
    tests::registerTest("Door on PostgreSQL, serializable", [] { return new Door(Behind::Serializable); });

} // namespace offerwright::sql

#include "door_test.moc"
