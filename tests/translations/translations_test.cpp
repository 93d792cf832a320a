#include "tests/support/test_main.h"
#include <QFile>
#include <QTest>
#include <QTranslator>

class Translations : public QObject {
    Q_OBJECT

private slots:
    void everyProgramThatLinksThemHasThem_data();
    void everyProgramThatLinksThemHasThem();
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

OFFERWRIGHT_TEST(Translations)
#include "translations_test.moc"
