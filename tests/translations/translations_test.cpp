#include "tests/support/test_main.h"
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

class Translations : public QObject {
    Q_OBJECT

private slots:
    void everyProgramThatLinksThemHasThem_data();
    void everyProgramThatLinksThemHasThem();
    void holdEveryStringOfTheSources_data();
    void holdEveryStringOfTheSources();
};

void Translations::everyProgramThatLinksThemHasThem_data() {
    QTest::addColumn<QString>("file");
    for (const char* file : {"offerwright_fr.qm", "offerwright_en.qm", "qtbase_fr.qm", "qscintilla_fr.qm"})
        QTest::newRow(file) << QString(":/i18n/%1").arg(file);
}

void Translations::everyProgramThatLinksThemHasThem() {
    QFETCH(QString, file);
    QVERIFY(QFile::exists(file));
    QTranslator translator;
    QVERIFY(translator.load(file));
}

void Translations::holdEveryStringOfTheSources_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("French") << "fr";
    QTest::newRow("English") << "en";
}

/// What the extractor adds to a copy is in the sources and not in the file.
void Translations::holdEveryStringOfTheSources() {
    QFETCH(QString, language);
    const QTemporaryDir folder;
    const QString name = QString("offerwright_%1.ts").arg(language);
    const QString copy = folder.filePath(name);
    QVERIFY(QFile::copy(QDir(SOURCE_DIR).filePath("translations/" + name), copy));
    QProcess extractor;
    extractor.setWorkingDirectory(SOURCE_DIR);
    extractor.start(LUPDATE, {"app", "ui", "-I", ".", "-silent", "-no-obsolete", "-locations", "none", "-ts", copy});
    QVERIFY(extractor.waitForFinished(120'000));
    QCOMPARE(extractor.exitCode(), 0);
    QFile file(copy);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    static const QRegularExpression added("<source>([^<]*)</source>\\s*<translation type=\"unfinished\"");
    QStringList missing;
    for (auto found = added.globalMatch(text); found.hasNext();) missing.append(found.next().captured(1));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join("\n")));
}

OFFERWRIGHT_TEST(Translations)
#include "translations_test.moc"
