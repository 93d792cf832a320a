// The whole service, from a bundle that is published to sales that outlive it.
#include "app/service/access/access.h"
#include "tests/app/service/program/running.h"
#include "tests/engine/bundle/publishing.h"
#include "tests/support/postgres_server.h"
#include "tests/support/raw_client.h"
#include "tests/support/test_main.h"
#include <QDateTime>
#include <QFile>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <csignal>
#include <offerwright/bundle/keys.h>
#include <offerwright/text/publication.h>

namespace offerwright::tests {
namespace {

constexpr std::int64_t kDay = 86'400'000;

Instant today() { return {QDateTime::currentMSecsSinceEpoch()}; }

/// A day old, and a day to go.
std::string bundleOfToday() {
    const Instant now = today();
    PublisherCertificate certificate = certificateOf();
    certificate.from = {now.ms - kDay};
    certificate.until = {now.ms + kDay};
    Edition made = edition();
    made.created = certificate.from;
    made.validUntil = certificate.until;
    return bundleOf(offerOf(), made, signedBy(certificate, {kRootA}));
}

std::string bearer(const std::string& key) { return "Authorization: Bearer " + key + "\r\n"; }

const std::string kCoffee = R"({"id":"b1","store":"12","channel":"inStore","currency":"EUR",)"
                            R"("lines":[{"sku":"c","qty":2,"unit_price_minor":500,"category":["Coffee"]}]})";
const char* const kSecret = "a secret of the tills";
const std::string kSale = "/v1/transactions/01890a5d-ac96-774b-bcce-b302099a8057";

} // namespace

class ServiceSales : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void aSaleOutlivesTheService_data();
    void aSaleOutlivesTheService();
    void aPostgresqlWithoutTablesIsTold();
    void aCatalogueAndCallersOfAnotherShapeAreServed();
    void aBundleOfOthersKeysIsRefused();
    void aSecretThatIsMissingIsTold();

private:
    void write(const QString& name, const QByteArray& content) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    std::optional<RawAnswer> call(std::uint16_t port, std::string_view method, const std::string& target,
                                  const std::string& body, const std::string& key) {
        RawClient client(port);
        client.send(requestText(method, target, body, bearer(key)));
        return client.receive(20'000);
    }
    void configure(const QByteArray& database);
    QByteArray postgresql(const std::string& name, PostgresServer::Role role);
    QTemporaryDir m_folder;
    const std::string m_till = service::newKey();
    const std::string m_studio = service::newKey();
    QString m_config;
};

void ServiceSales::initTestCase() { configure("\"sqlite\": \"" + m_folder.path().toUtf8() + "\""); }

void ServiceSales::configure(const QByteArray& database) {
    const auto digest = [](const std::string& key) { return QByteArray::fromStdString(service::digestOf(key)); };
    write("secret", QByteArray(32, 's'));
    write("pos.secret", QByteArray(kSecret) + "\n");
    const QByteArray root = QByteArray::fromStdString(printHex(keyNumbered(kRootA).publicKey().bytes));
    write("service.json", "{\"port\": 0, " + database +
                              ", \"environments\": [{\"tenant\": \"acme\", \"name\": \"production\", "
                              "\"identitySecret\": \"" +
                              m_folder.path().toUtf8() + "/secret\", \"roots\": [\"" + root +
                              "\"], \"threshold\": 1, \"keys\": ["
                              "{\"name\": \"till\", \"role\": \"till\", \"digest\": \"" +
                              digest(m_till) + "\"}, {\"name\": \"ada\", \"role\": \"studio\", \"digest\": \"" +
                              digest(m_studio) +
                              "\"}], \"clients\": [{\"name\": \"pos\", \"id\": \"pos-1\", \"secretFile\": \"" +
                              m_folder.path().toUtf8() + "/pos.secret\"}]}]}");
    m_config = m_folder.filePath("service.json");
}

void ServiceSales::aSaleOutlivesTheService_data() {
    QTest::addColumn<bool>("isOnPostgresql");
    QTest::newRow("SQLite") << false;
    QTest::newRow("PostgreSQL") << true;
}

QByteArray ServiceSales::postgresql(const std::string& name, PostgresServer::Role role) {
    return QByteArray::fromStdString(PostgresServer::ofThisRun().where(name, role));
}

void ServiceSales::aPostgresqlWithoutTablesIsTold() {
    const std::string name = PostgresServer::ofThisRun().makeDatabase("empty");
    configure("\"postgresql\": \"" + postgresql(name, PostgresServer::Role::Service) + "\"");
    const Ran ran = runService({"--config", m_config});
    initTestCase();
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains("acme/production: "), qPrintable(ran.err));
}

void ServiceSales::aSaleOutlivesTheService() {
    QFETCH(bool, isOnPostgresql);
    if (isOnPostgresql) {
        const std::string name = PostgresServer::ofThisRun().makeDatabase("sales");
        for (int times = 0; times < 2; ++times) {
            const Ran made = runService({"--prepare", postgresql(name, PostgresServer::Role::Owner)});
            QVERIFY2(made.exit == 0, qPrintable(made.err));
        }
        configure("\"postgresql\": \"" + postgresql(name, PostgresServer::Role::Service) + "\"");
    }
    const auto asBefore = qScopeGuard([this] { initTestCase(); });
    std::string told;
    {
        Running service({"--config", m_config});
        QVERIFY2(service.port != 0, service.said);
        const auto put = call(service.port, "PUT", "/v1/bundles/production", bundleOfToday(), m_studio);
        QVERIFY(put);
        QVERIFY2(put->status == 200, put->body.c_str());
        const auto opened = call(service.port, "POST", kSale + "/open?revision=1", kCoffee, m_till);
        QVERIFY2(opened->status == 200, opened->body.c_str());
        QVERIFY(opened->body.find("coffee") != std::string::npos);
        const auto settled = call(service.port, "POST", kSale + "/settle?revision=2", kCoffee, m_till);
        QVERIFY2(settled->status == 200, settled->body.c_str());
        told = settled->body;
        QCOMPARE(call(service.port, "POST", kSale + "/settle?revision=3", kCoffee, "ow_nobody")->status, 401);
        QCOMPARE(service.endedBy(SIGKILL), -1);
    }
    Running service({"--config", m_config});
    const auto again = call(service.port, "POST", kSale + "/settle?revision=2", kCoffee, m_till);
    QVERIFY(again);
    QCOMPARE(again->body, told);
    const auto explained = call(service.port, "POST", "/v1/explain", kCoffee, m_till);
    QVERIFY2(explained->status == 200, explained->body.c_str());
    QCOMPARE(service.endedBy(SIGTERM), 0);
}

/// Under the counts and limits of the front, and longer than what anyone else may send.
void ServiceSales::aCatalogueAndCallersOfAnotherShapeAreServed() {
    Running service({"--config", m_config});
    std::string lines = "{\"sku\": \"c\", \"category\": [\"Coffee\"]}\n";
    for (int i = 0; lines.size() < 2 * 1024 * 1024; ++i)
        lines += "{\"sku\": \"" + std::to_string(i) + "\", \"name\": \"" + std::string(200, 'n') + "\"}\n";
    const auto put = call(service.port, "PUT", "/v1/catalogue", lines, m_studio);
    QVERIFY(put);
    QVERIFY2(put->status == 200, put->body.c_str());
    QCOMPARE(call(service.port, "PUT", "/v1/catalogue", lines, m_till)->status, 413);
    call(service.port, "PUT", "/v1/bundles/production", bundleOfToday(), m_studio); // where none is live yet
    const std::string target = "/connect/wallet/open";
    const std::string body =
        R"({"reference": "r", "basket": {"contents": [{"upc": "c", "itemUnitCost": 500, "itemUnitCount": 2}]}})";
    const std::string proof = printHex(sha256Of(target + body + kSecret).bytes);
    RawClient client(service.port);
    client.send(requestText("POST", target, body, "X-EES-AUTH-CLIENT-ID: pos-1\r\nX-EES-AUTH-HASH: " + proof + "\r\n"));
    const auto opened = client.receive(20'000);
    QVERIFY(opened);
    QVERIFY2(opened->status == 200 && opened->body.contains("\"totalDiscount\":200"), opened->body.c_str());
    QCOMPARE(opened->header("x-ees-called-unique-id").size(), std::size_t(36));
    const auto metrics = call(service.port, "GET", "/metrics", {}, m_till);
    QVERIFY2(metrics->body.contains("route=\"/connect/wallet/open\",status=\"2xx\"} 1"), metrics->body.c_str());
    QCOMPARE(service.endedBy(SIGTERM), 0);
}

void ServiceSales::aBundleOfOthersKeysIsRefused() {
    Running service({"--config", m_config});
    const std::string stranger = bundleOf(offerOf(), edition(), signedBy(certificateOf(), {kRootB}));
    const auto answer = call(service.port, "PUT", "/v1/bundles/production", stranger, m_studio);
    QVERIFY(answer);
    QVERIFY2(answer->status == 422 || answer->status == 400, answer->body.c_str());
    QCOMPARE(service.endedBy(SIGTERM), 0);
}

void ServiceSales::aSecretThatIsMissingIsTold() {
    write("secret", "short");
    const Ran ran = runService({"--config", m_config});
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains("secret is no file of 16 to 4096 bytes"), qPrintable(ran.err));
}

} // namespace offerwright::tests

using offerwright::tests::ServiceSales;
OFFERWRIGHT_TEST(ServiceSales)
#include "sales_test.moc"
