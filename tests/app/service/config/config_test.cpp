#include "app/service/config/config.h"
#include "tests/support/test_main.h"
#include <QDir>
#include <QFile>

namespace offerwright::service {
namespace {

const QString kCases = TESTS_DIR "/app/service/config/cases/";

std::string contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : "not there: " + path.toStdString();
}

} // namespace

class Configuration : public QObject {
    Q_OBJECT
private slots:
    void everyFaultIsToldAtItsPlace_data();
    void everyFaultIsToldAtItsPlace();
    void whatIsSaidIsTaken();
    void whatIsNotSaidHasItsDefault();
};

void Configuration::everyFaultIsToldAtItsPlace_data() {
    QTest::addColumn<QString>("path");
    const QStringList files = QDir(kCases).entryList({"*.json"});
    QVERIFY(files.size() >= 5);
    for (const QString& file : files) QTest::newRow(qPrintable(file.chopped(5))) << kCases + file.chopped(5);
}

void Configuration::everyFaultIsToldAtItsPlace() {
    QFETCH(QString, path);
    const auto config = readConfig(contentOf(path + ".json"));
    std::string told;
    for (const Diagnostic& fault : config.diagnostics) told += sentenceOf(fault) + '\n';
    QCOMPARE(QString::fromStdString(told), QString::fromStdString(contentOf(path + ".txt")));
    QCOMPARE(config.ok(), told.empty());
}

void Configuration::whatIsSaidIsTaken() {
    const Config config = readConfig(contentOf(kCases + "everything_said.json")).value;
    QCOMPARE(config.server.address, std::string("::1"));
    QCOMPARE(config.server.port, 9'000);
    QCOMPARE(config.server.threads, 4);
    QCOMPARE(config.server.connections, 50u);
    QCOMPARE(config.server.connectionsPerPeer, 5u);
    QCOMPARE(config.server.bodyBytes, 2'048u);
    QCOMPARE(config.requestsAtOnce, 7);
    QCOMPARE(config.drainTime.count(), 3);
    QVERIFY(config.logged == Logged::All);
    QVERIFY(config.sqlite.empty());
    QCOMPARE(config.postgresql, std::string("host=/run/postgresql dbname=offerwright"));
    const Environment expected{.tenant = "acme",
                               .name = "staging",
                               .identitySecret = "/etc/acme.secret",
                               .roots = {digestOf("abc"), digestOf("")},
                               .threshold = 2,
                               .revoked = {std::string(64, '1')},
                               .approvals = 1,
                               .takesUnsigned = true,
                               .allowance = {.atOnce = 3, .perSecond = 20, .burst = 40},
                               .keepDays = 400};
    QVERIFY(config.environments == std::vector{expected});
    QVERIFY(config.keys == (std::vector<KeyEntry>{{"acme", "staging", Role::Studio, "ada", std::string(64, '2')}}));
    QVERIFY(config.clients == (std::vector<Client>{{"acme", "staging", "pos", "pos-1", "/etc/pos.secret", {}},
                                                   {"acme", "staging", "web", "web-1", {}, "WEB_SECRET"}}));
}

void Configuration::whatIsNotSaidHasItsDefault() {
    const auto config = readConfig(R"({"sqlite": "/var/lib/offerwright", "environments": []})");
    QVERIFY(config.ok());
    QCOMPARE(config.value.server.address, std::string("127.0.0.1"));
    QCOMPARE(config.value.server.port, 8'080);
    QCOMPARE(config.value.server.bodyBytes, 1'048'576u);
    QCOMPARE(config.value.drainTime.count(), 20);
    QVERIFY(config.value.logged == Logged::Faults);
}

OFFERWRIGHT_TEST(Configuration)

} // namespace offerwright::service

#include "config_test.moc"
