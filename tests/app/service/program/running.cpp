#include "tests/app/service/program/running.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <csignal>

namespace offerwright::tests {
namespace {

const QString kProgram = SERVICE_PROGRAM;

} // namespace

Ran runService(const QStringList& arguments) {
    QProcess process;
    process.start(kProgram, arguments);
    if (!process.waitForFinished(20'000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

Running::Running(const QStringList& arguments) {
    m_process.setReadChannel(QProcess::StandardError);
    m_process.start(kProgram, arguments);
    while (port == 0 && (m_process.canReadLine() || m_process.waitForReadyRead(10'000)))
        if (m_process.canReadLine()) read(m_process.readLine());
}

int Running::endedBy(int signal) {
    kill(static_cast<pid_t>(m_process.processId()), signal);
    if (!m_process.waitForFinished(20'000)) return -1;
    for (const QByteArray& line : m_process.readAllStandardError().split('\n')) read(line);
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

QString Running::output() {
    m_process.setReadChannel(QProcess::StandardOutput);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(10'000)) {
    }
    return QString::fromUtf8(m_process.readAllStandardOutput());
}

void Running::read(const QByteArray& line) {
    said += line + '\n';
    const QJsonObject event = QJsonDocument::fromJson(line).object();
    if (event.isEmpty()) return;
    events.append(event["event"].toString());
    if (events.last() == "listening") port = static_cast<std::uint16_t>(event["port"].toInt());
}

} // namespace offerwright::tests
