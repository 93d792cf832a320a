// The program as a process, in the folder of the tests' files.
#pragma once
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace offerwright::tests {

struct Outcome {
    int status = -1;
    QString out;
    QString err;
};

QString program();
Outcome run(const QStringList& arguments,
            const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

} // namespace offerwright::tests
