// Works of many on one file: alone or together, in order, each told once.
#include "app/service/bank/open_bank.h"
#include "tests/support/test_main.h"
#include <QTemporaryDir>
#include <QTest>
#include <future>

namespace offerwright::bank {
namespace {

constexpr const char* kInsert = "INSERT INTO thing (id) VALUES ($1)";

} // namespace

class BankOnAFile : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_bank.reset(); }
    void tellsWhatIsOnTheDisk();
    void takesWhatWaitsIntoOneCommit();
    void takesBackAloneWhatFailsAlone();
    void worksAreDoneInTheirOrder();
    void asMuchAsMayWaitIsTakenAndNoMore();
    void aFullDiskIsToldToAllOfACommit();
    void finishesWhatWaitsWhenItIsClosed();
    void readersSeeWhatWasFinished();
    void readersDoNotWrite();

private:
    void open(Limits limits = {}) { m_bank = std::move(*openSqliteBank(m_path, limits)); }
    std::unique_ptr<sql::Session> look() { return std::move(*sql::openSqlite(m_path, sql::SqliteUse::Reader)); }
    std::size_t rows() { return look()->query("SELECT id FROM thing")->size(); }
    /// Writes and waits.
    sql::Done written(Bank::Work work);
    /// Keeps the writer busy until released.
    std::promise<void> hold();
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<Bank> m_bank;
};

void BankOnAFile::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("a.db").toStdString();
    const auto session = std::move(*sql::openSqlite(m_path, sql::SqliteUse::Writer));
    QVERIFY(session->define("CREATE TABLE thing (id BIGINT NOT NULL, PRIMARY KEY (id))"));
    open();
}

sql::Done BankOnAFile::written(Bank::Work work) {
    std::promise<sql::Done> told;
    const bool isTaken = m_bank->write(std::move(work), [&](sql::Done done) { told.set_value(std::move(done)); });
    OW_ASSERT(isTaken);
    return told.get_future().get();
}

std::promise<void> BankOnAFile::hold() {
    std::promise<void> release;
    auto started = std::make_shared<std::promise<void>>();
    std::future<void> running = started->get_future();
    const bool isTaken = m_bank->write(
        [started, released = release.get_future()](sql::Session&) {
            started->set_value();
            released.wait();
        },
        [](sql::Done) {});
    OW_ASSERT(isTaken);
    running.wait();
    return release;
}

void BankOnAFile::tellsWhatIsOnTheDisk() {
    QVERIFY(written([](sql::Session& session) { QVERIFY(session.run(kInsert, {1})); }));
    QCOMPARE(rows(), 1u);
}

void BankOnAFile::takesWhatWaitsIntoOneCommit() {
    auto release = hold();
    std::promise<std::size_t> seenByFirst;
    for (std::int64_t id = 1; id <= 20; ++id)
        QVERIFY(m_bank->write([id](sql::Session& session) { std::ignore = session.run(kInsert, {id}); },
                              [&, id](sql::Done) {
                                  if (id == 1) seenByFirst.set_value(rows());
                              }));
    release.set_value();
    QCOMPARE(seenByFirst.get_future().get(), 20u);
}

void BankOnAFile::takesBackAloneWhatFailsAlone() {
    auto release = hold();
    std::promise<void> all;
    const auto add = [&](std::int64_t first, std::int64_t second) {
        return m_bank->write(
            [=](sql::Session& session) {
                std::ignore = session.run(kInsert, {first});
                std::ignore = session.run(kInsert, {second});
            },
            [&all, first](sql::Done done) {
                OW_ASSERT(done);
                if (first == 5) all.set_value();
            });
    };
    QVERIFY(add(1, 2) && add(3, 1) && add(5, 6));
    release.set_value();
    all.get_future().wait();
    const auto found = *look()->query("SELECT id FROM thing ORDER BY id");
    QCOMPARE(found.size(), 4u);
    QCOMPARE(found[2][0].number(), 5);
}

void BankOnAFile::worksAreDoneInTheirOrder() {
    std::vector<std::int64_t> done;
    std::vector<std::int64_t> told;
    for (std::int64_t id = 0; id < 500; ++id)
        QVERIFY(
            m_bank->write([&, id](sql::Session&) { done.push_back(id); }, [&, id](sql::Done) { told.push_back(id); }));
    m_bank.reset();
    QCOMPARE(done.size(), 500u);
    QVERIFY(std::ranges::is_sorted(done));
    QVERIFY(told == done);
}

void BankOnAFile::asMuchAsMayWaitIsTakenAndNoMore() {
    m_bank.reset();
    open({.waiting = 3});
    auto release = hold();
    int told = 0;
    const auto add = [&] { return m_bank->write([](sql::Session&) {}, [&](sql::Done) { ++told; }); };
    QVERIFY(add() && add() && add());
    QVERIFY(!add());
    release.set_value();
    m_bank.reset();
    QCOMPARE(told, 3);
}

void BankOnAFile::aFullDiskIsToldToAllOfACommit() {
    auto release = hold();
    std::vector<sql::Done> told;
    const auto add = [&](Bank::Work work) {
        OW_ASSERT(m_bank->write(std::move(work), [&](sql::Done done) { told.push_back(std::move(done)); }));
    };
    add([](sql::Session& session) { QVERIFY(session.run(kInsert, {1})); });
    add([](sql::Session& session) {
        QVERIFY(session.query("PRAGMA max_page_count = 4"));
        for (std::int64_t id = 10; id < 5'000; ++id)
            if (!session.run(kInsert, {id})) return;
    });
    add([](sql::Session& session) { std::ignore = session.run(kInsert, {2}); });
    release.set_value();
    m_bank.reset();
    QCOMPARE(told.size(), 3u);
    for (const sql::Done& done : told) QCOMPARE(done.error().fault, sql::Fault::Full);
    QCOMPARE(rows(), 0u);
}

void BankOnAFile::finishesWhatWaitsWhenItIsClosed() {
    int told = 0;
    for (std::int64_t id = 0; id < 300; ++id)
        QVERIFY(m_bank->write([id](sql::Session& session) { QVERIFY(session.run(kInsert, {id})); },
                              [&](sql::Done done) { told += done ? 1 : 0; }));
    m_bank.reset();
    QCOMPARE(told, 300);
    QCOMPARE(rows(), 300u);
}

void BankOnAFile::readersSeeWhatWasFinished() {
    for (std::int64_t id = 1; id <= 50; ++id) {
        QVERIFY(written([id](sql::Session& session) { QVERIFY(session.run(kInsert, {id})); }));
        std::promise<std::size_t> seen;
        QVERIFY(m_bank->read(
            [&](sql::Session& session) { seen.set_value(session.query("SELECT id FROM thing")->size()); }));
        QCOMPARE(seen.get_future().get(), static_cast<std::size_t>(id));
    }
}

void BankOnAFile::readersDoNotWrite() {
    std::promise<bool> isRefused;
    QVERIFY(m_bank->read([&](sql::Session& session) { isRefused.set_value(!session.run(kInsert, {1})); }));
    QVERIFY(isRefused.get_future().get());
}

OFFERWRIGHT_TEST(BankOnAFile)

} // namespace offerwright::bank

#include "bank_test.moc"
