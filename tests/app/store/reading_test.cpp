// CSV rows, and zones.
#include "app/store/csv.h"
#include "app/store/zones.h"
#include "tests/app/store/samples.h"
#include "tests/support/test_main.h"
#include <QTimeZone>

namespace offerwright::app {
using namespace tests;

class CsvRows : public QObject {
    Q_OBJECT
private slots:
    void rowsReadByTheRules_data();
    void rowsReadByTheRules();
    void theDelimiterIsSniffed_data();
    void theDelimiterIsSniffed();
    void anUnclosedQuoteTakesLittleMemory();

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath("file.csv"); }
};

void CsvRows::rowsReadByTheRules_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows"); // line:fields joined by |, with the fault behind !
    const auto row = [](const char* name, const QByteArray& bytes, const char* rows) {
        QTest::newRow(name) << bytes << QString::fromUtf8(rows);
    };
    row("plain", "a,b\nc,d\n", "1:a|b 2:c|d");
    row("no end", "a,b", "1:a|b");
    row("carriage returns", "a,b\r\n\"c\",d\r\n", "1:a|b 2:c|d");
    row("empty fields", ",\na,\n,b", "1:| 2:a| 3:|b");
    row("an empty field at the very end", "a,", "1:a|");
    row("empty lines", "a\n\n\r\nb\n", "1:a 4:b");
    row("quotes", "\"a,b\",\"c\"\"d\"\n", "1:a,b|c\"d");
    row("an empty quoted field", "\"\"\n", "1:");
    row("a line end in quotes", "\"a\nb\",c\nd,e\n", "1:a\nb|c 3:d|e");
    row("a quote within a bare field", "a\"b,c\n", "1:a\"b|c");
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a,b\n",
        "1:a|b");
    row("text after a quote", "\"a\"b,c\nd,e\n", "1:ab|c!csv.quote 2:d|e");
    row("open quote", "a,\"b\nc", "1:a|b\nc!csv.unterminated");
    row("nothing", "", "");
}

void CsvRows::rowsReadByTheRules() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    writeBytes(path(), bytes);
    auto reader = CsvReader::open(path(), ',');
    QStringList said;
    CsvRow row;
    while (*reader->next(row)) {
        QStringList fields;
        for (const std::string& field : row.fields) fields << QString::fromStdString(field);
        said << QString("%1:%2%3").arg(row.line).arg(fields.join('|'),
                                                     row.fault ? QString("!") + row.fault : QString());
    }
    QCOMPARE(said.join(' '), rows);
}

void CsvRows::theDelimiterIsSniffed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b,c;d\n;;;;;") << ',';
    QTest::newRow("semicolon") << QByteArray("a;b;c") << ';';
    QTest::newRow("tab") << QByteArray("a\tb\tc, d") << '\t';
    QTest::newRow("in quotes they do not count") << QByteArray("\"a,b,c,d\";e") << ';';
    QTest::newRow("one column") << QByteArray("sku\n1\n") << ',';
}

void CsvRows::theDelimiterIsSniffed() {
    QFETCH(QByteArray, text);
    QTEST(sniffDelimiter(text.toStdString()), "delimiter");
}

void CsvRows::anUnclosedQuoteTakesLittleMemory() {
    writeBytes(path(), "a,b\n\"" + QByteArray(3'000'000, 'x'));
    auto reader = CsvReader::open(path());
    CsvRow row;
    QVERIFY(*reader->next(row));
    QVERIFY(*reader->next(row));
    QCOMPARE(row.fault, "csv.fieldTooLong");
    QVERIFY(row.fields[0].size() <= CsvReader::kLongestField);
    QVERIFY(!*reader->next(row));
}

class Zones : public QObject {
    Q_OBJECT
private slots:
    void aZoneHoldsItsOffsetsInOrder();
    void zonesAgreeWithTheSystemAllYears_data();
    void zonesAgreeWithTheSystemAllYears();
    void unknownZonesAreTold();
};

void Zones::aZoneHoldsItsOffsetsInOrder() {
    const Zone paris = zoneOf("Europe/Paris");
    QCOMPARE(paris.name, std::string("Europe/Paris"));
    QCOMPARE(paris.offsets.front(), (ZoneOffset{Instant{0}, 3600}));
    QVERIFY(paris.offsets.size() > 120);
    for (std::size_t i = 1; i < paris.offsets.size(); ++i) QVERIFY(paris.offsets[i - 1].from < paris.offsets[i].from);
    QVERIFY(paris.offsets.back().from < Instant{2'145'916'800'000});
    QVERIFY(zoneOf("UTC").offsets.empty());
}

void Zones::zonesAgreeWithTheSystemAllYears_data() {
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"Europe/Paris", "America/Toronto", "America/St_Johns", "Asia/Kolkata",
                             "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "Asia/Tokyo"})
        QTest::newRow(name) << QByteArray(name);
}

void Zones::zonesAgreeWithTheSystemAllYears() {
    QFETCH(QByteArray, name);
    const Zone zone = zoneOf(name);
    const QTimeZone system(name);
    if (!system.isValid()) QSKIP("this system does not know the zone");
    for (std::int64_t ms = 0; ms < 2'145'916'800'000; ms += 41 * 3'600'000) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        const LocalTime local = toLocal(Instant{ms}, zone);
        const std::int64_t shown = std::int64_t{local.date.days} * 86'400'000 + local.msOfDay;
        QCOMPARE(shown - ms, system.offsetFromUtc(at) * 1000);
    }
}

void Zones::unknownZonesAreTold() {
    QVERIFY(isKnownZone("Europe/Paris"));
    QVERIFY(!isKnownZone("Europe/Atlantis"));
    QVERIFY(!isKnownZone("Paris") && isKnownZone("Japan") && isKnownZone("UTC"));
    QCOMPARE(zoneOf("Europe/Atlantis"), (Zone{"Europe/Atlantis", {}}));
}

OFFERWRIGHT_TEST(CsvRows)
OFFERWRIGHT_TEST(Zones)

} // namespace offerwright::app

#include "reading_test.moc"
