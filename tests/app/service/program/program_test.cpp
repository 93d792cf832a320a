// The program as a process.
#include "app/service/access/access.h"
#include "tests/support/raw_client.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <csignal>

namespace offerwright::tests {
namespace {

const QString kProgram = SERVICE_PROGRAM;

struct Ran {
    int exit = -1;
    QString out;
    QString err;
};

Ran run(const QStringList& arguments) {
    QProcess process;
    process.start(kProgram, arguments);
    if (!process.waitForFinished(20'000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

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

/// The program at work, and the port it says that it listens on.
class Running {
public:
    explicit Running(const QString& config) {
        m_process.setReadChannel(QProcess::StandardError);
        m_process.start(kProgram, {"--config", config});
        while (port == 0 && (m_process.canReadLine() || m_process.waitForReadyRead(10'000)))
            if (m_process.canReadLine()) read(m_process.readLine());
    }
    int endedBy(int signal) {
        kill(static_cast<pid_t>(m_process.processId()), signal);
        if (!m_process.waitForFinished(20'000)) return -1;
        for (const QByteArray& line : m_process.readAllStandardError().split('\n')) read(line);
        return m_process.exitCode();
    }
    std::uint16_t port = 0;
    QStringList events;

private:
    void read(const QByteArray& line) {
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        if (said.isEmpty()) return;
        events.append(said["event"].toString());
        if (events.last() == "listening") port = static_cast<std::uint16_t>(said["port"].toInt());
    }
    QProcess m_process;
};

void ServiceProgram::aKeyIsMadeWithItsDigest() {
    const Ran ran = run({"keygen"});
    QCOMPARE(ran.exit, 0);
    static const QRegularExpression lines("^key     (ow_[\\w-]{43})\ndigest  ([0-9a-f]{64})\n$");
    const auto match = lines.match(ran.out);
    QVERIFY2(match.hasMatch(), qPrintable(ran.out));
    QCOMPARE(match.captured(2).toStdString(), service::digestOf(match.captured(1).toStdString()));
    QVERIFY(run({"keygen"}).out != ran.out);
}

void ServiceProgram::helpIsToldAndNonsenseRefused() {
    QVERIFY(run({"--help"}).out.contains("--config FILE"));
    QVERIFY(run({"--version"}).out.startsWith("offerwright-service "));
    for (const QStringList& nonsense : {QStringList{}, {"--nonsense"}, {"--config"}, {"--check", "a", "b"}}) {
        const Ran ran = run(nonsense);
        QCOMPARE(ran.exit, 2);
        QVERIFY(ran.err.contains("--help"));
    }
}

void ServiceProgram::aFaultyConfigurationIsToldAndNotRun() {
    const QString path = configured("\"prot\": 80");
    for (const char* command : {"--check", "--config"}) {
        const Ran ran = run({command, path});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.startsWith(path + ":1:") && ran.err.contains("\"prot\" is not known here"),
                 qPrintable(ran.err));
    }
    QCOMPARE(run({"--check", configured()}).exit, 0);
}

void ServiceProgram::aMissingConfigurationIsTold() {
    const Ran ran = run({"--config", m_folder->filePath("none.json")});
    QCOMPARE(ran.exit, 2);
    QVERIFY(ran.err.contains("none.json cannot be read"));
}

void ServiceProgram::itServesAndEndsWhenTold() {
    for (const int signal : {SIGTERM, SIGINT}) {
        Running service(configured());
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
    Running first(configured());
    const Ran second = run({"--config", configured("\"port\": " + QByteArray::number(first.port))});
    QCOMPARE(second.exit, 1);
    QVERIFY(second.err.contains("in use"));
    QCOMPARE(first.endedBy(SIGTERM), 0);
}

} // namespace offerwright::tests

using offerwright::tests::ServiceProgram;
OFFERWRIGHT_TEST(ServiceProgram)
#include "program_test.moc"
