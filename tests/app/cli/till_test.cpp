// A till on the command line, and a service that has a bundle and is too busy for sales.
#include "app/service/http/server.h"
#include "tests/app/cli/process.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Hears journals when it is told to.
class BusyService : public http::Handler {
public:
    explicit BusyService(std::string bundle)
        : m_bundle(std::move(bundle)) {}

    void answer(const http::Request& request, http::Answered answered) override {
        if (request.header("authorization") != "Bearer secret-4711") return answered({.status = 401});
        if (request.target == "/v1/bundle") return answered({200, "application/octet-stream", m_bundle, {}});
        if (request.target == "/v1/offline/batch" && hears) return answered({.body = R"({"upTo":2,"records":[]})"});
        answered({.status = request.target == "/v1/freshness" ? 404 : 503});
    }

    std::atomic<bool> hears = false;

private:
    std::string m_bundle;
};

} // namespace

class TillCommand : public QObject {
    Q_OBJECT

private slots:
    void init();
    void sellsAloneAndTellsLater();
    void tellsFaultsByLine();
    void keepsTheCallersKeyToItself();

private:
    int run(const QString& line, const QString& caller = "secret-4711") {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert("OFFERWRIGHT_CALLER", caller);
        const QString filled = QString(line)
                                   .replace("SERVICE", QString("http://127.0.0.1:%1").arg(m_server->port()))
                                   .replace("TRUST", "--roots HERE/roots.pub --tenant acme --environment production "
                                                     "--state HERE/state --till t1")
                                   .replace("HERE", m_folder->path());
        m_last = offerwright::tests::run(filled.split(' ', Qt::SkipEmptyParts), environment);
        return m_last.status;
    }
    void write(const QString& name, const QByteArray& bytes) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void makeBundle();
    QJsonObject status() {
        run("till status TRUST --format json");
        return QJsonDocument::fromJson(m_last.out.toUtf8()).object();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<BusyService> m_service;
    std::unique_ptr<http::Server> m_server;
    Outcome m_last;
};

void TillCommand::makeBundle() {
    for (const char* name : {"a", "b", "shop", "live"})
        QCOMPARE(offerwright::tests::run({"keys", "make", m_folder->filePath(name)}).status, 0);
    write("roots.pub", bytesOf(m_folder->filePath("a.pub")) + bytesOf(m_folder->filePath("b.pub")));
    const auto words = [this](QString line) { return line.replace("HERE", m_folder->path()).split(' '); };
    QCOMPARE(offerwright::tests::run(words("keys certify --tenant acme --epoch 1 --publisher HERE/shop.pub --online "
                                           "HERE/live.pub --from 2020-01-01T00:00Z --until 2200-01-01T00:00Z "
                                           "--key HERE/a --out HERE/acme.cert"))
                 .status,
             0);
    QCOMPARE(offerwright::tests::run(words("keys sign HERE/acme.cert --key HERE/b")).status, 0);
    QCOMPARE(offerwright::tests::run(words("bundle make --promotions promotions --programme programme.json "
                                           "--certificate HERE/acme.cert --environment production "
                                           "--until 2199-01-01T00:00Z --out HERE/bundle.owb --key HERE/shop"))
                 .status,
             0);
}

void TillCommand::init() {
    m_server.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    makeBundle();
    m_service = std::make_unique<BusyService>(bytesOf(m_folder->filePath("bundle.owb")).toStdString());
    m_server = std::move(*http::Server::listen(*m_service, {}));
    write("baskets", QByteArray(R"({"lines":[{"sku":"CAF","qty":1,"unit_price_minor":499}]})") + "\n\n" +
                         R"({"lines":[{"sku":"CAF","qty":2,"unit_price_minor":499}]})" + "\n");
}

void TillCommand::sellsAloneAndTellsLater() {
    QCOMPARE(run("till --service SERVICE TRUST --baskets HERE/baskets"), 0);
    QCOMPARE(m_last.out.count("alone, with promotions that may be stopped\n"), 2);
    QVERIFY2(m_last.err.contains("2 alone, 0 at base prices. The service has still to hear 2."),
             qPrintable(m_last.err));
    QCOMPARE(status()["waiting"].toInt(), 2);
    QCOMPARE(status()["bundle"].toInt(), 1);
    QCOMPARE(run("till upload --service SERVICE TRUST"), 1);
    m_service->hears = true;
    QCOMPARE(run("till upload --service SERVICE TRUST --language fr"), 0);
    QVERIFY2(m_last.out.startsWith("Entendues\u202f: 2."), qPrintable(m_last.out));
    QCOMPARE(status()["waiting"].toInt(), 0);
    QCOMPARE(run("till --offline TRUST --baskets HERE/baskets --format json"), 0);
    QCOMPARE(m_last.out.count("\"how\":\"alone\""), 2);
}

void TillCommand::tellsFaultsByLine() {
    write("baskets", "{\"lines\":[]}\n{\"lines\":3}\n");
    QCOMPARE(run("till --offline TRUST --baskets HERE/baskets"), 1);
    QVERIFY2(m_last.err.contains("baskets:2:1:10"), qPrintable(m_last.err));
}

void TillCommand::keepsTheCallersKeyToItself() {
    QCOMPARE(run("till --service SERVICE TRUST --baskets HERE/baskets", "other-4712"), 0);
    QVERIFY2(m_last.err.contains("The service refuses the caller’s key."), qPrintable(m_last.err));
    QVERIFY(!(m_last.out + m_last.err).contains("4712"));
}

OFFERWRIGHT_TEST(TillCommand)

#include "till_test.moc"
