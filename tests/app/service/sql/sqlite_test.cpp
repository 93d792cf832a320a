#include "app/service/sql/sqlite.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QTemporaryDir>

namespace offerwright::sql {

class SqliteDoor : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatGoesInComesOut();
    void parametersAreNumberedWhereverTheyStand();
    void changedRowsAreCounted();
    void aTransactionThatIsNotCommittedIsTakenBack();
    void aTransactionThatFailedIsTakenBackWhole();
    void aPartIsTakenBackAloneAndKeptWithTheWhole();
    void whatWasSpoiltIsNotCommitted();
    void troubleIsWhatTheDatabaseMet();
    void aRowThatBreaksItsTableIsAConstraint();
    void aTableHoldsNothingButItsTypes();
    void sumsThatDoNotFitAreRefusedAndNotRounded();
    void aSecondWriterWaitsAndThenIsAConflict();
    void aReaderCannotWriteAndSeesWhatWasCommitted();
    void whatIsCommittedIsThereWhenTheFileIsOpenedAgain();
    void aFileThatIsNoDatabaseIsDamaged();
    void commitsGoToTheDisk();

private:
    std::unique_ptr<Session> opened(SqliteUse use = SqliteUse::Writer) {
        return std::move(*openSqlite(m_folder->filePath("a.db").toStdString(), use));
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
};

void SqliteDoor::init() {
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_session = opened();
    QVERIFY(m_session->define("CREATE TABLE thing (id BIGINT NOT NULL, name TEXT, body BYTES, "
                              "CHECK (id > 0), PRIMARY KEY (id))"));
}

void SqliteDoor::whatGoesInComesOut() {
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

void SqliteDoor::parametersAreNumberedWhereverTheyStand() {
    const Rows rows = *m_session->query("SELECT $2, $1, $2", {10, 20});
    QCOMPARE(rows[0][0].number(), 20);
    QCOMPARE(rows[0][1].number(), 10);
    QCOMPARE(rows[0][2].number(), 20);
}

void SqliteDoor::changedRowsAreCounted() {
    for (std::int64_t id = 1; id <= 3; ++id) QCOMPARE(*m_session->run("INSERT INTO thing (id) VALUES ($1)", {id}), 1);
    QCOMPARE(*m_session->run("UPDATE thing SET name = 'x' WHERE id >= $1", {2}), 2);
    QCOMPARE(*m_session->run("UPDATE thing SET name = 'x' WHERE id > $1", {3}), 0);
    QCOMPARE(*m_session->run("INSERT INTO thing (id) VALUES ($1) ON CONFLICT (id) DO NOTHING", {1}), 0);
}

void SqliteDoor::aTransactionThatIsNotCommittedIsTakenBack() {
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

void SqliteDoor::aTransactionThatFailedIsTakenBackWhole() {
    {
        auto transaction = Transaction::begin(*m_session);
        QVERIFY(m_session->run("INSERT INTO thing (id) VALUES (1)"));
        QVERIFY(!m_session->run("INSERT INTO thing (id) VALUES (1)"));
    }
    QVERIFY(m_session->query("SELECT id FROM thing")->empty());
    QVERIFY(Transaction::begin(*m_session));
}

void SqliteDoor::aPartIsTakenBackAloneAndKeptWithTheWhole() {
    {
        auto whole = Transaction::begin(*m_session);
        for (std::int64_t id = 1; id <= 3; ++id) {
            auto part = Transaction::begin(*m_session);
            QVERIFY(m_session->run("INSERT INTO thing (id) VALUES ($1)", {id}));
            if (id == 2) QVERIFY(!m_session->run("INSERT INTO thing (id) VALUES ($1)", {id}));
            QCOMPARE(part->commit().has_value(), id != 2);
        }
        QCOMPARE(opened(SqliteUse::Reader)->query("SELECT id FROM thing")->size(), 0u);
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

void SqliteDoor::whatWasSpoiltIsNotCommitted() {
    {
        auto transaction = Transaction::begin(*m_session);
        QVERIFY(m_session->run("INSERT INTO thing (id) VALUES (1)"));
        QVERIFY(!m_session->run("INSERT INTO thing (id) VALUES (0)"));
        QCOMPARE(m_session->query("SELECT id FROM thing").error().fault, Fault::Constraint);
        QCOMPARE(transaction->commit().error().fault, Fault::Constraint);
    }
    QVERIFY(m_session->query("SELECT id FROM thing")->empty());
}

void SqliteDoor::troubleIsWhatTheDatabaseMet() {
    QVERIFY(!m_session->run("INSERT INTO thing (id) VALUES (0)"));
    QVERIFY(!m_session->takeTrouble());
    const auto reader = opened(SqliteUse::Reader);
    QVERIFY(!reader->run("INSERT INTO thing (id) VALUES (1)"));
    QCOMPARE(reader->takeTrouble()->fault, Fault::Full);
    QVERIFY(!reader->takeTrouble());
}

void SqliteDoor::aRowThatBreaksItsTableIsAConstraint() {
    const auto refused = m_session->run("INSERT INTO thing (id) VALUES ($1)", {std::int64_t{0}});
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::Constraint);
}

void SqliteDoor::aTableHoldsNothingButItsTypes() {
    const auto refused = m_session->run("INSERT INTO thing (id) VALUES ($1)", {"one"});
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::Constraint);
}

void SqliteDoor::sumsThatDoNotFitAreRefusedAndNotRounded() {
    QVERIFY(m_session->run("INSERT INTO thing (id) VALUES ($1)", {std::numeric_limits<std::int64_t>::max()}));
    QVERIFY(!m_session->run("UPDATE thing SET id = id + 1"));
    QCOMPARE(m_session->query("SELECT id FROM thing")->front()[0].number(), std::numeric_limits<std::int64_t>::max());
}

void SqliteDoor::aSecondWriterWaitsAndThenIsAConflict() {
    const auto other = std::move(*openSqlite(m_folder->filePath("a.db").toStdString(), SqliteUse::Writer, 50));
    const auto first = Transaction::begin(*m_session);
    QVERIFY(first);
    const auto second = Transaction::begin(*other);
    QVERIFY(!second);
    QCOMPARE(second.error().fault, Fault::Conflict);
}

void SqliteDoor::aReaderCannotWriteAndSeesWhatWasCommitted() {
    const auto reader = opened(SqliteUse::Reader);
    auto transaction = Transaction::begin(*m_session);
    QVERIFY(m_session->run("INSERT INTO thing (id) VALUES (1)"));
    QVERIFY(reader->query("SELECT id FROM thing")->empty());
    QVERIFY(transaction->commit());
    QCOMPARE(reader->query("SELECT id FROM thing")->size(), 1u);
    const auto refused = reader->run("INSERT INTO thing (id) VALUES (2)");
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::Full);
}

void SqliteDoor::whatIsCommittedIsThereWhenTheFileIsOpenedAgain() {
    QVERIFY(m_session->run("INSERT INTO thing (id) VALUES (7)"));
    m_session.reset();
    m_session = opened();
    QCOMPARE(m_session->query("SELECT id FROM thing")->front()[0].number(), 7);
}

void SqliteDoor::aFileThatIsNoDatabaseIsDamaged() {
    const QString path = m_folder->filePath("b.db");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(4096, 'x')) == 4096);
    file.close();
    const auto refused = openSqlite(path.toStdString(), SqliteUse::Writer);
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::Damaged);
}

void SqliteDoor::commitsGoToTheDisk() {
    QCOMPARE(m_session->query("PRAGMA journal_mode")->front()[0].text(), std::string("wal"));
    QCOMPARE(m_session->query("PRAGMA synchronous")->front()[0].number(), 2);
    QCOMPARE(m_session->query("PRAGMA trusted_schema")->front()[0].number(), 0);
}

OFFERWRIGHT_TEST(SqliteDoor)

} // namespace offerwright::sql

#include "sqlite_test.moc"
