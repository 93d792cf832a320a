// Lines, packed files and CSV rows.
#include "app/store/csv.h"
#include "app/store/zones.h"
#include "tests/app/store/samples.h"
#include "tests/support/test_main.h"
#include <QTimeZone>
#include <zlib.h>

namespace offerwright::app {
namespace {

using namespace tests;

QByteArray packed(const QByteArray& bytes) {
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(bytes.size()))) + 64, '\0');
    QByteArray in = bytes;
    stream.next_in = reinterpret_cast<Bytef*>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// All lines, or the failure's code as the last.
QStringList linesOf(const QString& path, std::size_t longest = LineReader::kLongest) {
    QStringList lines;
    auto reader = LineReader::open(path, longest);
    if (!reader) return {reader.error().code};
    std::string_view line;
    for (;;) {
        const auto more = reader->next(line);
        if (!more) return lines << more.error().code;
        if (!*more) return lines;
        lines << QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
    }
}

} // namespace

class Lines : public QObject {
    Q_OBJECT
private slots:
    void plainAndPackedFilesReadTheSame_data();
    void plainAndPackedFilesReadTheSame();
    void severalMembersAreOneFile();
    void linesThatCrossChunksStayWhole();
    void aCutOrBrokenPackingIsToldAfterWhatCouldBeRead();
    void aLineTooLongIsRefusedInLittleMemory();
    void progressEndsAtTheSize();

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath("file"); }
};

void Lines::plainAndPackedFilesReadTheSame_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("one") << QByteArray("a\n") << QStringList{"a"};
    QTest::newRow("no end") << QByteArray("a\nb") << QStringList{"a", "b"};
    QTest::newRow("carriage returns") << QByteArray("a\r\nb\r\n") << QStringList{"a", "b"};
    QTest::newRow("empty lines") << QByteArray("\n\na\n\n") << QStringList{"", "", "a", ""};
}

void Lines::plainAndPackedFilesReadTheSame() {
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    writeBytes(path(), bytes);
    QCOMPARE(linesOf(path()), lines);
    writeBytes(path(), packed(bytes));
    QCOMPARE(linesOf(path()), lines);
}

void Lines::severalMembersAreOneFile() {
    writeBytes(path(), packed("a\nb") + packed("") + packed("c\nd\n"));
    QCOMPARE(linesOf(path()), (QStringList{"a", "bc", "d"}));
}

void Lines::linesThatCrossChunksStayWhole() {
    QStringList lines;
    for (int i = 0; i < 60'000; ++i) lines << QString::number(i).repeated(1 + i % 9);
    writeBytes(path(), lines.join('\n').toUtf8());
    QCOMPARE(linesOf(path()), lines);
    writeBytes(path(), packed(lines.join('\n').toUtf8()));
    QCOMPARE(linesOf(path()), lines);
}

void Lines::aCutOrBrokenPackingIsToldAfterWhatCouldBeRead() {
    QByteArray bytes = packed(QByteArray("line\n").repeated(1000));
    writeBytes(path(), bytes.chopped(9));
    QCOMPARE(linesOf(path()).last(), QString("file.unreadable"));
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 0x55);
    writeBytes(path(), bytes);
    QCOMPARE(linesOf(path()).last(), QString("file.unreadable"));
}

void Lines::aLineTooLongIsRefusedInLittleMemory() {
    // 200 MB of one line pack into 200 KB; unpacked at once they would be seen in the peak of memory.
    writeBytes(path(), "short\n" + QByteArray(2000, 'x'));
    QCOMPARE(linesOf(path(), 1000), (QStringList{"short", "file.lineTooLong"}));
    writeBytes(path(), packed(QByteArray(200'000'000, 'x')));
    QCOMPARE(linesOf(path(), 1000), QStringList{"file.lineTooLong"});
}

void Lines::progressEndsAtTheSize() {
    writeBytes(path(), packed(QByteArray("line\n").repeated(100'000)));
    auto reader = LineReader::open(path());
    std::string_view line;
    while (*reader->next(line)) QVERIFY(reader->position() <= reader->size());
    QCOMPARE(reader->position(), reader->size());
    QCOMPARE(reader->lineNumber(), 100'000);
}

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
    QCOMPARE(zoneOf("Europe/Atlantis"), (Zone{"Europe/Atlantis", {}}));
}

OFFERWRIGHT_TEST(Lines)
OFFERWRIGHT_TEST(CsvRows)
OFFERWRIGHT_TEST(Zones)

} // namespace offerwright::app

#include "reading_test.moc"
