#include "app/store/promotion_folder.h"
#include "tests/app/store/samples.h"
#include "tests/support/test_main.h"
#include <QDir>

namespace offerwright::app {

using namespace tests;

class PromotionFolders : public QObject {
    Q_OBJECT
private slots:
    void init();
    void whatIsExportedIsImportedEqual();
    void onlyChangedFilesAreWritten();
    void nothingIsRemoved();
    void namesAreSafeAndApart_data();
    void namesAreSafeAndApart();
    void idsThatDifferByCaseKeepApart();
    void everyFaultyFileIsReportedAndTheRestRead();
    void twoFilesOfOnePromotionAreAnError();
    void aMissingFolderIsAFailure();

private:
    QString folder() const { return m_folder->filePath("promotions"); }
    QString file(const QString& name) const { return QDir(folder()).filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void PromotionFolders::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void PromotionFolders::whatIsExportedIsImportedEqual() {
    const auto exported = exportPromotions(grocer(), folder());
    QCOMPARE(exported->written.size(), static_cast<qsizetype>(grocer().promotions.size()));
    const auto imported = importPromotions(folder());
    QVERIFY(imported->ok());
    QVERIFY(imported->reports.empty());
    QCOMPARE(imported->promotions.size(), grocer().promotions.size());
    for (std::size_t i = 0; i < imported->promotions.size(); ++i)
        QVERIFY(imported->promotions[i] == *grocer().promotions[i]->promotion);
}

void PromotionFolders::onlyChangedFilesAreWritten() {
    exportPromotions(grocer(), folder());
    QCOMPARE(exportPromotions(grocer(), folder())->written, QStringList());
    Workspace changed = grocer();
    auto promotion = std::make_shared<Promotion>(*changed.promotions[2]->promotion);
    promotion->priority += 1;
    changed.promotions[2] = std::make_shared<const PromotionEntry>(PromotionEntry{promotion, {}});
    const auto again = exportPromotions(changed, folder());
    QCOMPARE(again->written, QStringList{fileNameOf(promotion->id)});
    QCOMPARE(again->unchanged, static_cast<int>(changed.promotions.size()) - 1);
}

void PromotionFolders::nothingIsRemoved() {
    exportPromotions(grocer(), folder());
    Workspace fewer = grocer();
    const QString gone = fileNameOf(fewer.promotions.back()->promotion->id);
    fewer.promotions.pop_back();
    writeBytes(file("notes.json"), "{}");
    writeBytes(file("readme.txt"), "kept");
    QStringList strangers = exportPromotions(fewer, folder())->strangers;
    strangers.sort();
    QStringList expected{"notes.json", gone};
    expected.sort();
    QCOMPARE(strangers, expected);
    QVERIFY(QFile::exists(file(gone)));
    QCOMPARE(bytesOf(file("readme.txt")), QByteArray("kept"));
}

void PromotionFolders::namesAreSafeAndApart_data() {
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << QByteArray("dairy-fill-up") << QString("dairy-fill-up.json");
    QTest::newRow("way up") << QByteArray("../etc/passwd") << QString("%2E.%2Fetc%2Fpasswd.json");
    QTest::newRow("device") << QByteArray("con") << QString("%63on.json");
    QTest::newRow("like a device") << QByteArray("contest") << QString("contest.json");
    QTest::newRow("percent") << QByteArray("-20%") << QString("-20%25.json");
    QTest::newRow("accent") << QByteArray("\xC3\xA9t\xC3\xA9") << QString("%C3%A9t%C3%A9.json");
}

void PromotionFolders::namesAreSafeAndApart() {
    QFETCH(QByteArray, id);
    QTEST(fileNameOf(id.toStdString()), "name");
}

void PromotionFolders::idsThatDifferByCaseKeepApart() {
    Workspace workspace = Workspace::empty();
    for (const char* id : {"AB", "Ab", "ab"}) {
        auto promotion = std::make_shared<Promotion>(*grocer().promotions[0]->promotion);
        promotion->id = id;
        workspace.promotions.push_back(std::make_shared<const PromotionEntry>(PromotionEntry{promotion, {}}));
    }
    QStringList names = exportPromotions(workspace, folder())->written;
    QSet<QString> lower;
    for (const QString& name : names) lower.insert(name.toLower());
    QCOMPARE(lower.size(), 3);
    const auto imported = importPromotions(folder());
    QCOMPARE(imported->promotions.size(), 3u);
    QVERIFY(imported->reports.empty());
}

void PromotionFolders::everyFaultyFileIsReportedAndTheRestRead() {
    exportPromotions(grocer(), folder());
    writeBytes(file("broken.json"), "{ \"id\": ");
    writeBytes(file("empty.json"), "");
    writeBytes(file("huge.json"), QByteArray(5'000'000, '['));
    const auto imported = importPromotions(folder());
    QVERIFY(!imported->ok());
    QCOMPARE(imported->fileCount, static_cast<int>(grocer().promotions.size()) + 3);
    QStringList faulty;
    for (const FileReport& report : imported->reports) {
        faulty << report.file;
        QVERIFY(hasErrors(report.diagnostics));
    }
    QCOMPARE(faulty, (QStringList{"broken.json", "empty.json", "huge.json"}));
    QCOMPARE(imported->promotions.size(), grocer().promotions.size());
}

void PromotionFolders::twoFilesOfOnePromotionAreAnError() {
    exportPromotions(grocer(), folder());
    const QString first = fileNameOf(grocer().promotions[0]->promotion->id);
    QVERIFY(QFile::copy(file(first), file("zz.json")));
    const auto imported = importPromotions(folder());
    QVERIFY(!imported->ok());
    QCOMPARE(imported->reports.size(), 1u);
    QCOMPARE(imported->reports[0].file, QString("zz.json"));
    QCOMPARE(imported->reports[0].diagnostics[0].code, std::string("folder.duplicateId"));
    QCOMPARE(imported->reports[0].diagnostics[1].code, std::string("folder.otherName"));
}

void PromotionFolders::aMissingFolderIsAFailure() {
    QCOMPARE(importPromotions(m_folder->filePath("none")).error().code, QString("file.notFound"));
    writeBytes(folder(), "a file");
    QCOMPARE(exportPromotions(grocer(), folder()).error().code, QString("file.noPermission"));
}

OFFERWRIGHT_TEST(PromotionFolders)

} // namespace offerwright::app

#include "promotion_folder_test.moc"
