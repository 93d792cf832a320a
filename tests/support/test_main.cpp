#include "tests/support/test_main.h"

#ifdef OFFERWRIGHT_UI_TEST
#include <QApplication>
using TestApplication = QApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif
#include <QTest>
#include <map>
#include <memory>

namespace offerwright::tests {
namespace {

std::map<QByteArray, std::function<QObject*()>>& registry() {
    static std::map<QByteArray, std::function<QObject*()>> tests;
    return tests;
}

int runAll(const QByteArray& only, const QStringList& arguments) {
    int failures = 0;
    for (const auto& [name, make] : registry()) {
        if (!only.isEmpty() && only != name) continue;
        const std::unique_ptr<QObject> test(make());
        failures += QTest::qExec(test.get(), arguments);
    }
    return failures;
}

} // namespace

bool registerTest(const char* name, std::function<QObject*()> make) {
    registry().emplace(name, std::move(make));
    return true;
}

} // namespace offerwright::tests

int main(int argc, char** argv) {
    TestApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments();
    QByteArray only;
    if (const auto at = arguments.indexOf(QStringLiteral("--class")); at > 0 && at + 1 < arguments.size()) {
        only = arguments.at(at + 1).toUtf8();
        arguments.remove(at, 2);
    }
    return offerwright::tests::runAll(only, arguments) == 0 ? 0 : 1;
}
