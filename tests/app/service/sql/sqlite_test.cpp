#include "app/service/sql/sqlite.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QTemporaryDir>
#include <atomic>
#include <thread>

namespace offerwright::sql {

class SqliteDoor : public QObject {
    Q_OBJECT
private slots:
    void init();
    void aSecondWriterWaitsAndThenIsAConflict();
    void whoeverOpensAtOnceWaitsForTheOthers();
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

void SqliteDoor::aSecondWriterWaitsAndThenIsAConflict() {
    const auto other = std::move(*openSqlite(m_folder->filePath("a.db").toStdString(), SqliteUse::Writer, 50));
    const auto first = Transaction::begin(*m_session);
    QVERIFY(first);
    const auto second = Transaction::begin(*other);
    QVERIFY(!second);
    QCOMPARE(second.error().fault, Fault::Conflict);
}

/// The first of them recovers the log, and the last to leave clears it away: the others met that, and were refused.
void SqliteDoor::whoeverOpensAtOnceWaitsForTheOthers() {
    m_session.reset();
    std::atomic<int> refused = 0;
    std::vector<std::jthread> threads;
    for (int thread = 0; thread < 16; ++thread)
        threads.emplace_back([&] {
            for (int time = 0; time < 25; ++time) {
                const auto session = openSqlite(m_folder->filePath("a.db").toStdString(), SqliteUse::Writer, 60'000);
                const bool isGood = session && (*session)->run("UPDATE thing SET name = 'x'");
                refused += isGood ? 0 : 1;
            }
        });
    threads.clear();
    QCOMPARE(refused.load(), 0);
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
