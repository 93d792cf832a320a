#include "app/cli/command.h"
#include <QCoreApplication>
#include <cstdio>
#include <unistd.h>

using namespace offerwright::app;

namespace {

/// French for those whose system speaks it; --language overrules.
const Language& systemLanguage() {
    QString name;
    for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (name.isEmpty()) name = qEnvironmentVariable(variable);
    }
    return Language::of(name.left(2));
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("offerwright"));
    QTextStream results(stdout);
    QTextStream notes(stderr);
    cli::Console console(results, notes, isatty(STDERR_FILENO) != 0, systemLanguage());
    return static_cast<int>(cli::runOfferwright(QCoreApplication::arguments(), console));
}
