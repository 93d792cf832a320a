#include "app/store/catalogue_import.h"
#include "tests/app/store/samples.h"
#include "tests/support/test_main.h"

namespace offerwright::app {
namespace {

using namespace tests;

QString caseFile(const char* name) { return QStringLiteral(TESTS_DIR "/app/store/cases/") + name; }

QStringList saidOf(const std::vector<RowReport>& reports) {
    QStringList said;
    for (const RowReport& report : reports)
        said << QString("%1:%2 %3 %4")
                    .arg(report.line)
                    .arg(report.column)
                    .arg(QString::fromStdString(report.code), QString::fromStdString(report.text));
    return said;
}

} // namespace

class CatalogueFiles : public QObject {
    Q_OBJECT
private slots:
    void pricesAreReadExactlyOrRefused_data();
    void pricesAreReadExactlyOrRefused();
    void checkDigitsAreChecked();
    void columnsAreGuessedInBothLanguages_data();
    void columnsAreGuessedInBothLanguages();
    void rowsBecomeProducts();
    void badRowsAreReportedAndTheRestTaken();
    void theFrenchSampleIsTakenWhole();
    void manyProductsOfRealShopsAreTaken();
    void reportsAreBoundedAndCountsAreNot();
    void anImportCanBeCancelled();
    void anotherEncodingIsToldBeforeTheImport();
    void aMissingFileIsAFailure();

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath("catalogue.csv"); }
};

void CatalogueFiles::pricesAreReadExactlyOrRefused_data() {
    QTest::addColumn<QStringList>("fields");
    for (const QByteArray& line : bytesOf(caseFile("prices.csv")).trimmed().split('\n')) {
        if (!line.startsWith('#')) QTest::newRow(line.constData()) << QString::fromUtf8(line).split(';');
    }
}

void CatalogueFiles::pricesAreReadExactlyOrRefused() {
    QFETCH(QStringList, fields);
    const std::map<QString, PriceFormat> formats{
        {"minor", PriceFormat::MinorUnits}, {"point", PriceFormat::DecimalPoint}, {"comma", PriceFormat::DecimalComma}};
    const auto price = parsePrice(fields[0].toStdString(), formats.at(fields[1]), fields[2].toInt());
    QCOMPARE(price ? QString::number(price->minor) : QString("-"), fields[3]);
}

void CatalogueFiles::checkDigitsAreChecked() {
    for (const char* right : {"4006381333931", "96385074", "036000291452", "10614141000415"}) QVERIFY(isGtin(right));
    for (const char* wrong : {"4006381333932", "400638133393", "", "abcdefgh", "40063813339310"})
        QVERIFY(!isGtin(wrong));
}

void CatalogueFiles::columnsAreGuessedInBothLanguages_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("english") << QByteArray(
        "SKU,EAN,Product name,Category,Brand,Supplier,Tags,Unit price,Unit of measure");
    QTest::newRow("french") << QByteArray(
        "Code article;Code-barres;Libell\xC3\xA9;Rayon;Marque;Fournisseur;\xC3\x89tiquettes;Prix TTC;Unit\xC3\xA9");
}

void CatalogueFiles::columnsAreGuessedInBothLanguages() {
    QFETCH(QByteArray, header);
    const QByteArray row = header.contains(';') ? "1;2;n;A > B;b;s;x|y;1,29;kg\n" : "1,2,n,A/B,b,s,x;y,1.29,kg\n";
    writeBytes(path(), header + "\n" + row);
    const auto preview = previewCsv(path());
    const CatalogueMapping& guess = preview->guess;
    const std::vector found{guess.sku,      guess.gtin, guess.name,  guess.category, guess.brand,
                            guess.supplier, guess.tags, guess.price, guess.measure};
    for (std::size_t i = 0; i < found.size(); ++i) QCOMPARE(found[i].value_or(-1), static_cast<int>(i));
    QCOMPARE(guess.categorySeparator, std::string(header.contains(';') ? " > " : "/"));
    QCOMPARE(guess.tagSeparator, std::string(header.contains(';') ? "|" : ";"));
    QCOMPARE(guess.priceFormat, header.contains(';') ? PriceFormat::DecimalComma : PriceFormat::DecimalPoint);
    QCOMPARE(preview->rows.size(), 1u);
}

void CatalogueFiles::rowsBecomeProducts() {
    writeBytes(path(),
               "sku;ean;nom;rayon;marque;fournisseur;labels;prix;unite;bio;origine;prix habituel;prix plancher\n"
               "A1;4006381333931; Comt\xC3\xA9 ;Cr\xC3\xA8merie > Fromage/Dur;M;F;aop, bio ,;1 012,50;KG;oui;;1 200,00;900,00\n");
    CatalogueMapping mapping = previewCsv(path())->guess;
    mapping.attributes = {{9, "organic"}, {10, "origin"}};
    const auto import = importCatalogue(path(), mapping);
    QCOMPARE(import->rejectedCount + import->warningCount, 0);
    Product expected{"A1", "4006381333931", "Comt\xC3\xA9",       "Cr\xC3\xA8merie/Fromage~1Dur", "M",
                     "F",  {"aop", "bio"},  {{"organic", "oui"}}, UnitOfMeasure::Kilogram,        Money{101'250}};
    expected.regularPrice = Money{120'000};
    expected.floorPrice = Money{90'000};
    QVERIFY(import->products == std::vector{expected});
}

void CatalogueFiles::badRowsAreReportedAndTheRestTaken() {
    writeBytes(path(), "sku,gtin,name,price,unit\n"
                       "A,,first,1.00,\n"
                       ",,no code,1.00,\n"
                       "A,,again,2.00,\n"
                       "B,,bad price,1.2.3,\n"
                       "C,,\xff,1.00,\n"
                       "D,4006381333932,check digit,1.00,\n"
                       "E,,unit,1.00,yard\n"
                       "\"F\"x,,quote,1.00,\n"
                       ",4006381333931,gtin alone,,\n"
                       ",4006381333931,gtin twice,,\n");
    const auto import = importCatalogue(path(), previewCsv(path())->guess);
    QCOMPARE(saidOf(import->rejected),
             (QStringList{"3:1 catalogue.missingSku ", "4:0 catalogue.duplicateSku A", "5:3 catalogue.badPrice 1.2.3",
                          QString::fromUtf8("6:2 catalogue.notUtf8 \xEF\xBF\xBD"), "9:0 csv.quote Fx",
                          "11:1 catalogue.duplicateSku 4006381333931"}));
    QCOMPARE(saidOf(import->warnings),
             (QStringList{"7:1 catalogue.badGtin 4006381333932", "8:4 catalogue.unknownMeasure yard"}));
    QCOMPARE(import->rowCount, 10);
    QCOMPARE(import->products.size(), 4u);
    QCOMPARE(import->products[3].sku, std::string("4006381333931"));
    QVERIFY(import->products[0].price == Money{100});
}

void CatalogueFiles::theFrenchSampleIsTakenWhole() {
    const QString sample = QStringLiteral(SHARED_DIR "/data/catalogue_openfoodfacts_fr.csv.gz");
    if (!QFile::exists(sample)) QSKIP("the shared data is not here");
    const auto preview = previewCsv(sample);
    QCOMPARE(preview->rows.size(), 20u);
    QCOMPARE(preview->guess.priceFormat, PriceFormat::MinorUnits);
    const auto import = importCatalogue(sample, preview->guess);
    QCOMPARE(import->rowCount, 6774);
    QCOMPARE(import->products.size() + static_cast<std::size_t>(import->rejectedCount), 6774u);
    QCOMPARE(import->rejectedCount, 0);
    for (const Product& product : import->products) QVERIFY(!product.sku.empty());
    QVERIFY(import->products[0].name == "Porridge de Riz");
    QCOMPARE(import->products[0].sku, std::string("00018999"));
}

void CatalogueFiles::manyProductsOfRealShopsAreTaken() {
    const std::vector<std::pair<const char*, std::size_t>> shops{{"catalogue_complete_journey.csv.gz", 92'331},
                                                                 {"catalogue_open_prices.csv.gz", 794}};
    for (const auto& [name, expected] : shops) {
        const QString sample = QStringLiteral(SHARED_DIR "/data/") + name;
        if (!QFile::exists(sample)) QSKIP("the shared data is not here");
        const auto import = importCatalogue(sample, previewCsv(sample)->guess);
        QVERIFY2(import.has_value(), name);
        QCOMPARE(static_cast<std::int64_t>(import->products.size()) + import->rejectedCount, import->rowCount);
        qInfo("%s: %zu products, %lld refused, %lld with a warning", name, import->products.size(),
              static_cast<long long>(import->rejectedCount), static_cast<long long>(import->warningCount));
        QCOMPARE(import->products.size(), expected);
    }
}

void CatalogueFiles::reportsAreBoundedAndCountsAreNot() {
    writeBytes(path(), "sku,name\n" + QByteArray(",x\n").repeated(12'000));
    const auto import = importCatalogue(path(), previewCsv(path())->guess);
    QCOMPARE(import->rejectedCount, 12'000);
    QCOMPARE(import->rejected.size(), CatalogueImport::kMostReports);
}

void CatalogueFiles::anImportCanBeCancelled() {
    writeBytes(path(), "sku,name\n" + QByteArray("a,x\n").repeated(5'000));
    int asked = 0;
    const auto import = importCatalogue(path(), previewCsv(path())->guess, [&](auto, auto) { return ++asked < 3; });
    QCOMPARE(import.error().code, QString("import.cancelled"));
    QCOMPARE(asked, 3);
}

void CatalogueFiles::anotherEncodingIsToldBeforeTheImport() {
    writeBytes(path(), "sku,name\n1,Comt\xC3\xA9\n");
    QVERIFY(previewCsv(path())->isUtf8);
    writeBytes(path(), "sku,name\n1,Comt\xE9\n");
    QVERIFY(!previewCsv(path())->isUtf8);
}

void CatalogueFiles::aMissingFileIsAFailure() {
    QCOMPARE(previewCsv(m_folder.filePath("none")).error().code, QString("file.notFound"));
    QCOMPARE(importCatalogue(m_folder.filePath("none"), {}).error().code, QString("file.notFound"));
}

OFFERWRIGHT_TEST(CatalogueFiles)

} // namespace offerwright::app

#include "catalogue_import_test.moc"
