#include "tests/app/cli/process.h"
#include <QCoreApplication>
#include <QProcess>

namespace offerwright::tests {

QString program() { return QCoreApplication::applicationDirPath() + "/offerwright"; }

Outcome run(const QStringList& arguments, const QProcessEnvironment& environment) {
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(TESTS_DIR "/app/cli/files"));
    process.setProcessEnvironment(environment);
    process.start(program(), arguments);
    if (!process.waitForFinished(30'000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace offerwright::tests
