// The program as a process.
#include "app/service/access/access.h"
#include "tests/app/service/program/running.h"
#include "tests/support/raw_client.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <csignal>

namespace offerwright::tests {
class ServiceProgram : public QObject {
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aKeyIsMadeWithItsDigest();
    void helpIsToldAndNonsenseRefused();
    void aFaultyConfigurationIsToldAndNotRun();
    void aMissingConfigurationIsTold();
    void itServesAndEndsWhenTold();
    void aPortThatIsTakenIsTold();
    void theDemonstrationAnswersTheCallThatItPrints();
    void aDemonstrationOnNoPortIsRefused();

private:
    QString configured(const QByteArray& more = "\"port\": 0") {
        const QString path = m_folder->filePath("service.json");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) return {};
        file.write("{\"sqlite\": \"" + m_folder->path().toUtf8() + "\", \"environments\": [], " + more + "}");
        return path;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ServiceProgram::aKeyIsMadeWithItsDigest() {
    const Ran ran = runService({"keygen"});
    QCOMPARE(ran.exit, 0);
    static const QRegularExpression lines("^key     (ow_[\\w-]{43})\ndigest  ([0-9a-f]{64})\n$");
    const auto match = lines.match(ran.out);
    QVERIFY2(match.hasMatch(), qPrintable(ran.out));
    QCOMPARE(match.captured(2).toStdString(), service::digestOf(match.captured(1).toStdString()));
    QVERIFY(runService({"keygen"}).out != ran.out);
}

void ServiceProgram::helpIsToldAndNonsenseRefused() {
    QVERIFY(runService({"--help"}).out.contains("--config FILE"));
    QVERIFY(runService({"--version"}).out.startsWith("offerwright-service "));
    for (const QStringList& nonsense : {QStringList{}, {"--nonsense"}, {"--config"}, {"--check", "a", "b"}}) {
        const Ran ran = runService(nonsense);
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("--help"));
    }
}

void ServiceProgram::aFaultyConfigurationIsToldAndNotRun() {
    const QString path = configured("\"prot\": 80");
    for (const char* command : {"--check", "--config"}) {
        const Ran ran = runService({command, path});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.startsWith(path + ":1:") && ran.err.contains("\"prot\" is not known here"),
                 qPrintable(ran.err));
    }
    QCOMPARE(runService({"--check", configured()}).exit, 0);
}

void ServiceProgram::aMissingConfigurationIsTold() {
    const Ran ran = runService({"--config", m_folder->filePath("none.json")});
    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.err.contains("none.json cannot be read"));
}

void ServiceProgram::itServesAndEndsWhenTold() {
    for (const int signal : {SIGTERM, SIGINT}) {
        Running service({"--config", configured()});
        QVERIFY(service.port != 0);
        RawClient client(service.port);
        client.send(requestText("GET", "/readyz") + requestText("GET", "/v1/bundle"));
        QCOMPARE(client.receive()->status, 200);
        QVERIFY(client.receive()->status >= 400);
        QCOMPARE(service.endedBy(signal), 0);
        QCOMPARE(service.events.last(), "ended");
        QVERIFY(service.events.contains("draining"));
        QVERIFY(client.isClosedWithin(1'000));
    }
}

void ServiceProgram::aPortThatIsTakenIsTold() {
    Running first({"--config", configured()});
    const Ran second = runService({"--config", configured("\"port\": " + QByteArray::number(first.port))});
    QCOMPARE(second.exit, 1);
    QVERIFY(second.err.contains("in use"));
    QCOMPARE(first.endedBy(SIGTERM), 0);
}

void ServiceProgram::theDemonstrationAnswersTheCallThatItPrints() {
    Running demo({"--demo", "0"});
    QVERIFY2(demo.port != 0, demo.said);
    const QString told = demo.output();
    static const QRegularExpression call("Bearer (ow_[\\w-]+)'[^@]*@(\\S+) http://127.0.0.1:(\\d+)(\\S+)");
    const auto match = call.match(told);
    QVERIFY2(match.hasMatch(), qPrintable(told));
    QCOMPARE(match.captured(3).toInt(), int(demo.port));
    QFile basket(match.captured(2));
    QVERIFY(basket.open(QIODevice::ReadOnly));
    RawClient client(demo.port);
    client.send(requestText("POST", match.captured(4).toStdString(), basket.readAll().toStdString(),
                            "Authorization: Bearer " + match.captured(1).toStdString() + "\r\n"));
    const auto answer = client.receive();
    QVERIFY(answer);
    QVERIFY2(answer->status == 200, answer->body.c_str());
    for (const char* promotion : {"cafe-moins-20", "beurre-3-pour-2", "yaourts-2e-a-50"})
        QVERIFY2(answer->body.find(promotion) != std::string::npos, answer->body.c_str());
    QCOMPARE(demo.endedBy(SIGINT), 0);
    QVERIFY(!QFile::exists(match.captured(2)));
}

void ServiceProgram::aDemonstrationOnNoPortIsRefused() {
    for (const char* port : {"65536", "-1", "8080x", ""}) {
        const Ran ran = runService({"--demo", port});
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("is no port"));
    }
}

} // namespace offerwright::tests

using offerwright::tests::ServiceProgram;
OFFERWRIGHT_TEST(ServiceProgram)
#include "program_test.moc"
