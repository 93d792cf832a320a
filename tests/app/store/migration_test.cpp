// Older files become current ones, after a copy of them is safe. The first version is the current one, so the steps
// here are the test's own.
#include "app/store/schema.h"
#include "tests/app/store/samples.h"
#include "tests/support/test_main.h"

namespace offerwright::app {

class Migrations : public QObject {
    Q_OBJECT
private slots:
    void stepsAreAppliedInOrderAndOnce();
    void aStepThatFailsLeavesTheFileAsItWas();
    void theOnesThereAreMakeTheCurrentVersion();
    void everyOlderFileBecomesACurrentOne();
    void aCopyIsTheWholeFile();

private:
    QTemporaryDir m_folder;
};

namespace {

constexpr std::array kOne{"CREATE TABLE a (x INTEGER) STRICT", "INSERT INTO a VALUES (1)"};
constexpr std::array kTwo{"ALTER TABLE a ADD COLUMN y INTEGER", "UPDATE a SET y = x + 1"};
constexpr std::array kBroken{"INSERT INTO a (x) VALUES (7)", "INSERT INTO nowhere VALUES (1)"};
constexpr std::array kGood{Migration{1, kOne}, Migration{2, kTwo}};
constexpr std::array kBad{Migration{1, kOne}, Migration{2, kBroken}};

} // namespace

void Migrations::stepsAreAppliedInOrderAndOnce() {
    auto database = Database::inMemory();
    QVERIFY(migrate(*database, std::span(kGood).first(1)).has_value());
    QCOMPARE(*database->number("PRAGMA user_version"), 1);
    QVERIFY(migrate(*database, kGood).has_value());
    QVERIFY(migrate(*database, kGood).has_value());
    QCOMPARE(*database->number("PRAGMA user_version"), 2);
    QCOMPARE(*database->number("PRAGMA application_id"), kApplicationId);
    QCOMPARE(*database->number("SELECT y FROM a"), 2);
    QCOMPARE(*database->number("SELECT count(*) FROM a"), 1);
}

void Migrations::aStepThatFailsLeavesTheFileAsItWas() {
    auto database = Database::inMemory();
    QVERIFY(migrate(*database, std::span(kBad).first(1)).has_value());
    QVERIFY(!migrate(*database, kBad).has_value());
    QCOMPARE(*database->number("PRAGMA user_version"), 1);
    QCOMPARE(*database->number("SELECT count(*) FROM a"), 1);
}

void Migrations::theOnesThereAreMakeTheCurrentVersion() {
    auto database = Database::inMemory();
    QVERIFY(migrate(*database, migrations()).has_value());
    QCOMPARE(*database->number("PRAGMA user_version"), currentVersion());
    QVERIFY(checkSchema(*database, currentVersion()).has_value());
    std::int64_t version = 0;
    for (const Migration& step : migrations()) QCOMPARE(step.version, ++version);
}

void Migrations::everyOlderFileBecomesACurrentOne() {
    for (std::int64_t version = 1; version < currentVersion(); ++version) {
        auto database = Database::inMemory();
        QVERIFY(migrate(*database, migrations().first(static_cast<std::size_t>(version))).has_value());
        QVERIFY(checkSchema(*database, version).has_value());
        QVERIFY(!checkSchema(*database, currentVersion()).has_value());
        QVERIFY(database->run("INSERT INTO meta VALUES (1, 1, 'kept')").has_value());
        QVERIFY(migrate(*database, migrations()).has_value());
        QVERIFY(checkSchema(*database, currentVersion()).has_value());
        QCOMPARE(*database->text("SELECT name FROM meta"), std::string("kept"));
    }
}

void Migrations::aCopyIsTheWholeFile() {
    auto database = Database::inMemory();
    QVERIFY(migrate(*database, kGood).has_value());
    auto copy = Database::open(m_folder.filePath("copy"), Database::Mode::Create);
    QVERIFY(database->copyTo(*copy).has_value());
    QCOMPARE(*copy->number("SELECT y FROM a"), 2);
    QCOMPARE(*copy->number("PRAGMA user_version"), 2);
    QCOMPARE(*copy->text("PRAGMA quick_check(1)"), std::string("ok"));
}

OFFERWRIGHT_TEST(Migrations)

} // namespace offerwright::app

#include "migration_test.moc"
