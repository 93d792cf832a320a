// The program as a process. A case file holds the arguments on its first line, then the exit status, standard output
// and standard error as they must be. With OFFERWRIGHT_UPDATE_GOLDEN=1 the rest is written anew; read the difference
// before it is kept.
#include "tests/app/cli/process.h"
#include "tests/support/packed.h"
#include "tests/support/test_main.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace offerwright::tests;

namespace {

const QString kHere = QStringLiteral(TESTS_DIR "/app/cli");

/// How long it took differs from run to run.
QString withoutTimes(QString text) {
    static const QRegularExpression timed("^.*baskets in .* a second\n", QRegularExpression::MultilineOption);
    return text.remove(timed);
}

QString told(const QString& arguments, const Outcome& outcome) {
    return QString("%1\nexit %2\n--- out\n%3--- err\n%4")
        .arg(arguments)
        .arg(outcome.status)
        .arg(outcome.out, withoutTimes(outcome.err));
}

QString textOf(const QString& path) { return QString::fromUtf8(contentOf(path)); }

/// More sales than any machine replays within the test's patience, in a file of some kilobytes.
QString manySales(const QString& path) {
    const QByteArray line = textOf(kHere + "/files/sales.jsonl").section('\n', 1, 1).toUtf8() + '\n';
    return written(path, asZstd(line.repeated(100'000)).repeated(10'000));
}

/// Whether the process has asked to be told of an interrupt; before, one just ends it.
bool awaitsInterrupt(qint64 process) {
    const QString status = textOf(QString("/proc/%1/status").arg(process));
    const QString caught = status.section("SigCgt:", 1).section('\n', 0, 0).trimmed();
    return (caught.toULongLong(nullptr, 16) >> (SIGINT - 1) & 1) != 0;
}

/// The process must still be at work: nothing else says that it was stopped.
void interrupt(QProcess& process) {
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY(awaitsInterrupt(process.processId()));
    QTest::qWait(100);
    QCOMPARE(process.state(), QProcess::Running);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(10'000));
    QCOMPARE(process.exitCode(), 130);
}

} // namespace

class CommandLine : public QObject {
    Q_OBJECT

private slots:
    void everyCaseEndsAsWritten_data();
    void everyCaseEndsAsWritten();
    void theVersionIsOnOneLine();
    void everySchemaIsJson();
    void oneThreadAndManyPrintTheSameBytes();
    void ctrlCSaysPartialAndWhatIsCounted();
    void aStoreIsWrittenAndGivesCustomersTheirOwnValues();
    void nothingIsWrittenOverAStoreWhenRowsCannotBeRead();
    void importedBasketsReplayToTheSameFigures();
    void ctrlCLeavesNoHalfCompactFile();
};

void CommandLine::everyCaseEndsAsWritten_data() {
    QTest::addColumn<QString>("path");
    const QDir cases(kHere + "/cases", "*.txt", QDir::Name);
    for (const QString& name : cases.entryList()) QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void CommandLine::everyCaseEndsAsWritten() {
    QFETCH(QString, path);
    const QString expected = textOf(path);
    const QString arguments = expected.section('\n', 0, 0);
    if (expected.contains("--language fr") && !run({"help", "--language", "fr"}).out.contains("Code de sortie"))
        QSKIP("the translations are not filled yet");
    const QString answer = told(arguments, run(arguments.split(' ', Qt::SkipEmptyParts)));
    if (qEnvironmentVariableIsSet("OFFERWRIGHT_UPDATE_GOLDEN")) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(answer.toUtf8());
        return;
    }
    const QStringList is = answer.split('\n');
    const QStringList must = expected.split('\n');
    for (qsizetype i = 0; i < qMin(is.size(), must.size()); ++i) QCOMPARE(is[i], must[i]);
    QCOMPARE(is.size(), must.size());
}

void CommandLine::theVersionIsOnOneLine() {
    const Outcome outcome = run({"--version"});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.out, QString("offerwright " OFFERWRIGHT_VERSION "\n"));
}

void CommandLine::everySchemaIsJson() {
    for (const char* document : {"promotion", "basket", "customer", "programme"}) {
        const Outcome outcome = run({"schema", document});
        QCOMPARE(outcome.status, 0);
        QVERIFY(QJsonDocument::fromJson(outcome.out.toUtf8()).object().contains("$schema"));
    }
    QCOMPARE(run({"schema"}).out, run({"schema", "promotion"}).out);
}

void CommandLine::oneThreadAndManyPrintTheSameBytes() {
    QStringList arguments{"replay", "--promotions", "promotions", "--baskets", "sales.jsonl", "--threads", "1"};
    const QString alone = run(arguments).out;
    arguments.last() = "7";
    QVERIFY(alone.contains("Baskets adjudicated"));
    QCOMPARE(run(arguments).out, alone);
}

void CommandLine::ctrlCSaysPartialAndWhatIsCounted() {
    const QTemporaryDir folder;
    const QString many = manySales(folder.filePath("many.jsonl.zst"));
    QProcess process;
    process.setWorkingDirectory(kHere + "/files");
    process.start(program(), {"replay", "--promotions", "promotions", "--baskets", many, "--format", "json"});
    interrupt(process);
    if (QTest::currentTestFailed()) return;
    const QJsonObject figures = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    QVERIFY(figures["partial"].toBool());
    QVERIFY(figures["baskets"].toInteger() < 1'000'000'000);
}

void CommandLine::aStoreIsWrittenAndGivesCustomersTheirOwnValues() {
    const QTemporaryDir folder;
    const QString store = folder.filePath("own.owa");
    const Outcome loaded = run({"assignments", "load", "personal/own.csv", "--promotions", "personal/promotions",
                                "--zone", "Europe/Paris", "--out", store});
    QCOMPARE(loaded.status, 0);
    // The one in the sources was written by an earlier version: it stays readable, and the same.
    QFile fresh(store);
    QFile kept(kHere + "/files/personal/own.owa");
    QVERIFY(fresh.open(QIODevice::ReadOnly) && kept.open(QIODevice::ReadOnly));
    QCOMPARE(fresh.readAll(), kept.readAll());
    QStringList question{"adjudicate", "--promotions", "personal/promotions", "--basket", "personal/basket.json"};
    const QString without = run(question).out;
    question << "--assignments" << store;
    QVERIFY(!without.contains("Reach your target"));
    QVERIFY(run(question).out.contains("Reach your target"));
}

void CommandLine::nothingIsWrittenOverAStoreWhenRowsCannotBeRead() {
    const QTemporaryDir folder;
    const QString store = folder.filePath("own.owa");
    QVERIFY(QFile::copy(kHere + "/files/personal/own.owa", store));
    QCOMPARE(run({"assignments", "load", "products.csv", "--out", store}).status, 2);
    QCOMPARE(QFileInfo(store).size(), QFileInfo(kHere + "/files/personal/own.owa").size());
}

/// What was refused at the import is reported there, and no longer in the replay.
void CommandLine::importedBasketsReplayToTheSameFigures() {
    const QTemporaryDir folder;
    const QString compact = folder.filePath("sales.owr");
    const Outcome imported = run(
        {"import", "--baskets", "sales.jsonl", "--to", compact, "--programme", "programme.json", "--format", "json"});
    QCOMPARE(imported.status, 1);
    const QJsonObject left = QJsonDocument::fromJson(imported.out.toUtf8()).object();
    const auto figures = [](const QString& baskets) {
        const Outcome replayed = run({"replay", "--promotions", "promotions", "--baskets", baskets, "--programme",
                                      "programme.json", "--format", "json"});
        return QJsonDocument::fromJson(replayed.out.toUtf8()).object();
    };
    QJsonObject before = figures("sales.jsonl");
    const QJsonObject after = figures(compact);
    QVERIFY(before["refused"].toInt() > 0 && before["baskets"].toInt() > 0);
    QCOMPARE(left["baskets"].toInt(), before["baskets"].toInt());
    for (const char* key : {"refused", "refusals", "refusedByCode"}) {
        QCOMPARE(left[QLatin1String(key)], before[QLatin1String(key)]);
        before[QLatin1String(key)] = after[QLatin1String(key)];
    }
    QCOMPARE(after["refused"].toInt(), 0);
    QCOMPARE(after, before);
}

void CommandLine::ctrlCLeavesNoHalfCompactFile() {
    const QTemporaryDir folder;
    const QString many = manySales(folder.filePath("many.jsonl.zst"));
    QProcess process;
    process.start(program(), {"import", "--baskets", many, "--to", folder.filePath("many.owr")});
    interrupt(process);
    if (QTest::currentTestFailed()) return;
    QCOMPARE(process.readAllStandardOutput(), "It was stopped. Nothing was written.\n");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList("many.jsonl.zst"));
}

OFFERWRIGHT_TEST(CommandLine)
#include "cli_test.moc"
