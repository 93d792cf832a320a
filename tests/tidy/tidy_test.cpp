#include "tests/support/test_main.h"
#include "tests/tidy/rules.h"
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <cstdio>

using namespace offerwright::tests::tidy;

namespace {

QString readText(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList filesBelow(const QString& folder, const QStringList& names) {
    const QDir root(SOURCE_DIR);
    QStringList paths;
    QDirIterator found(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) paths.append(root.relativeFilePath(found.next()));
    paths.sort();
    return paths;
}

QStringList projectFiles() {
    QStringList paths;
    for (const char* folder : {"engine", "app", "ui"}) paths += filesBelow(folder, {"*.h", "*.cpp", "README.md"});
    return paths + filesBelow("translations", {"*.ts"});
}

QStringList filesUnder(const QString& rule) {
    return rule == "skipped_at_the_start" ? filesBelow("tests", {"*.cpp"}) : projectFiles();
}

QString written(const Faults& faults) {
    QString report;
    for (const Fault& fault : faults)
        report += QString("%1:%2: %3\n").arg(fault.path).arg(fault.line).arg(fault.message);
    return report;
}

QString linesOf(const Faults& faults) {
    QStringList lines;
    for (const Fault& fault : faults) {
        const QString line = QString::number(fault.line);
        if (!lines.contains(line)) lines.append(line);
    }
    std::sort(lines.begin(), lines.end(), [](const QString& a, const QString& b) { return a.toInt() < b.toInt(); });
    return lines.join(' ');
}

const Rule& ruleNamed(const QString& name) {
    return *std::find_if(rules().begin(), rules().end(), [&name](const Rule& rule) { return rule.name == name; });
}

QString functionOf(int lines) { return "int answer() {\n" + QString("    step();\n").repeated(lines - 2) + "}\n"; }

} // namespace

class House : public QObject {
    Q_OBJECT

private slots:
    void keepsEveryRule_data();
    void keepsEveryRule();
    void saysInEveryRoomWhatItIsFor();
    void hasSourcesToRead() { QVERIFY(projectFiles().size() > 20); }
};

void House::keepsEveryRule_data() {
    QTest::addColumn<QString>("rule");
    for (const Rule& rule : rules()) QTest::newRow(qPrintable(rule.name)) << rule.name;
}

void House::keepsEveryRule() {
    QFETCH(QString, rule);
    Faults faults;
    for (const QString& path : filesUnder(rule)) {
        const Faults some = ruleNamed(rule).faults(readSource(path, readText(QDir(SOURCE_DIR).filePath(path))));
        faults.insert(faults.end(), some.begin(), some.end());
    }
    if (!faults.empty()) std::fputs(qPrintable(written(faults)), stderr);
    QVERIFY2(faults.empty(), qPrintable(QString("%1 faults, listed above").arg(faults.size())));
}

void House::saysInEveryRoomWhatItIsFor() {
    const Faults faults = roomsWithoutReadme(projectFiles());
    QVERIFY2(faults.empty(), qPrintable(written(faults)));
}

/// A control is a file controls/<rule>/<claim>.txt: "as <path>", "faults <lines>" or "faults none", then the text
/// itself.
class Controls : public QObject {
    Q_OBJECT

private slots:
    void areReportedWhereTheyStand_data();
    void areReportedWhereTheyStand();
    void everyRuleHasOneThatFails();
    void functionOfSeventyLinesPassesAndOneMoreFails();
    void filesPassAtTheirLimitAndFailAfterIt();
    void roomWithoutReadmeIsReported();
};

void Controls::areReportedWhereTheyStand_data() {
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("text");
    for (const QString& path : filesBelow("tests/tidy/controls", {"*.txt"})) {
        const QString control = readText(QDir(SOURCE_DIR).filePath(path));
        const QString name = path.section('/', 3).chopped(4);
        QTest::newRow(qPrintable(name)) << path.section('/', 3, 3) << control.section('\n', 0, 0).mid(3)
                                        << control.section('\n', 1, 1).mid(7) << control.section('\n', 2);
    }
}

void Controls::areReportedWhereTheyStand() {
    QFETCH(QString, rule);
    QFETCH(QString, path);
    QFETCH(QString, lines);
    QFETCH(QString, text);
    const Faults faults = ruleNamed(rule).faults(readSource(path, text));
    QCOMPARE(linesOf(faults), lines == "none" ? QString() : lines);
}

void Controls::everyRuleHasOneThatFails() {
    const QStringList inCode{"function_size", "file_size"};
    for (const Rule& rule : rules()) {
        const QStringList controls = filesBelow("tests/tidy/controls/" + rule.name, {"*.txt"});
        const bool hasFailing = std::any_of(controls.begin(), controls.end(), [](const QString& path) {
            return !readText(QDir(SOURCE_DIR).filePath(path)).contains("\nfaults none\n");
        });
        QVERIFY2(hasFailing || inCode.contains(rule.name), qPrintable(rule.name));
    }
}

void Controls::functionOfSeventyLinesPassesAndOneMoreFails() {
    QVERIFY(functionSize(readSource("ui/shell/a.cpp", functionOf(70))).empty());
    const Faults faults = functionSize(readSource("ui/shell/a.cpp", "namespace a {\n" + functionOf(71)));
    QCOMPARE(linesOf(faults), "2");
    QCOMPARE(faults.front().message, "answer has 71 lines, over 70");
}

void Controls::filesPassAtTheirLimitAndFailAfterIt() {
    const auto isFault = [](const QString& path, int lines) {
        return !fileSize(readSource(path, QString("\n").repeated(lines))).empty();
    };
    QVERIFY(!isFault("app/store/a.cpp", 500) && isFault("app/store/a.cpp", 501));
    QVERIFY(!isFault("app/store/a.h", 250) && isFault("app/store/a.h", 251));
    QVERIFY(!isFault("app/store/README.md", 60) && isFault("app/store/README.md", 61));
}

void Controls::roomWithoutReadmeIsReported() {
    const Faults faults = roomsWithoutReadme({"engine/base/money.cpp", "engine/base/rate.cpp", "engine/model/a.cpp",
                                              "engine/model/README.md", "engine/include/offerwright/base/money.h"});
    QCOMPARE(written(faults), "engine/base/README.md:1: the room has no README\n");
}

OFFERWRIGHT_TEST(House)
OFFERWRIGHT_TEST(Controls)
#include "tidy_test.moc"
