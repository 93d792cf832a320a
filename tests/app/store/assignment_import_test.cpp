#include "app/store/assignment_file.h"
#include "app/store/assignment_import.h"
#include "app/store/zones.h"
#include "tests/app/store/samples.h"
#include "tests/support/packed.h"
#include "tests/support/test_main.h"

namespace offerwright::app {
namespace {

using namespace tests;

std::shared_ptr<const Promotion> promotionWith(std::vector<Parameter> parameters) {
    Promotion promotion;
    promotion.id = "target";
    promotion.parameters = std::move(parameters);
    return std::make_shared<const Promotion>(std::move(promotion));
}

AssignmentRules rules() {
    return {.promotions = {{promotionWith({{"a1", "spend", Unit::Money, 5000, 1000, 9000, 100},
                                           {"a2", "percent", Unit::Percent, 50'000, 0, 200'000, 1},
                                           {"a3", "kilos", Unit::Quantity, 1000, 0, 5000, 1},
                                           {"a4", "times", Unit::Factor, 2'000'000, 0, 5'000'000, 1}})}},
            .zone = zoneOf("Europe/Paris")};
}

QStringList reasonsOf(const AssignmentImport& import) {
    QStringList reasons;
    for (const auto& [code, refused] : import.refused) {
        QStringList lines;
        for (const std::int64_t line : refused.rows.first) lines << QString::number(line);
        reasons << QString::fromStdString(code) + ' ' + lines.join(',');
    }
    return reasons;
}

} // namespace

class AssignmentFiles : public QObject {
    Q_OBJECT
private slots:
    void valuesStandAsDocumentsWriteThem_data();
    void valuesStandAsDocumentsWriteThem();
    void withoutPromotionsValuesAreWholeNumbersAndNamesAreFree();
    void daysAreWholeDaysOfTheZone();
    void daysOfChangingClocksAreWhole();
    void headersAreReadInBothLanguages();
    void everyReasonIsReportedWithItsLines();
    void whatWasMeantIsSaid();
    void packedFilesAreReadAsPlainOnes();
    void aMissingColumnIsNamed();
    void anImportCanBeCancelled();
    void aStoreIsWrittenAndReadBack();
    void whatIsNoStoreIsToldApart();
    void aStoreThatCannotBeWrittenIsAFailure();

private:
    QTemporaryDir m_folder;
    QString path() const { return m_folder.filePath("own.csv"); }
    QString storePath() const { return m_folder.filePath("own.owa"); }
    AssignmentImport importOf(const QByteArray& rows, const AssignmentRules& held = rules()) {
        writeBytes(path(), "customer,promotion,parameter,value,from,to\n" + rows);
        auto import = importAssignments(path(), held);
        if (!import) qFatal("%s", qPrintable(import.error().code));
        return std::move(*import);
    }
    static std::vector<OwnValue> valuesOf(const AssignmentImport& import, const char* customer, const char* instant) {
        std::vector<OwnValue> values;
        import.assignments.ownValues(customer, *parseInstant(instant, Zone{}), values);
        return values;
    }
};

void AssignmentFiles::valuesStandAsDocumentsWriteThem_data() {
    QTest::addColumn<QByteArray>("parameter");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char* parameter, const char* text, qint64 value, const char* reason) {
        QTest::addRow("%s %s", parameter, text)
            << QByteArray(parameter) << QByteArray(text) << value << QString(reason);
    };
    add("spend", "1200", 1200, "");
    add("spend", " 1200 ", 1200, "");
    add("spend", "12.00", 0, "assignment.badValue");
    add("spend", "1e3", 0, "assignment.badValue");
    add("spend", "", 0, "assignment.badValue");
    add("spend", "999", 0, "assignment.outOfBounds");
    add("spend", "1000", 1000, "");
    add("spend", "9000", 9000, "");
    add("spend", "9001", 0, "assignment.outOfBounds");
    add("spend", "-1000", 0, "assignment.outOfBounds");
    add("spend", "99999999999999999999", 0, "assignment.badValue");
    add("percent", "12.5", 125'000, "");
    add("percent", "20", 200'000, "");
    add("percent", "20.0001", 0, "assignment.outOfBounds");
    add("percent", "0.00001", 0, "assignment.badValue");
    add("kilos", "0.534", 534, "");
    add("times", "1.5", 1'500'000, "");
}

void AssignmentFiles::valuesStandAsDocumentsWriteThem() {
    QFETCH(QByteArray, parameter);
    QFETCH(QByteArray, text);
    QFETCH(qint64, value);
    QFETCH(QString, reason);
    const auto import = importOf("anna,target," + parameter + "," + text + ",,\n");
    QCOMPARE(reasonsOf(import), reason.isEmpty() ? QStringList() : QStringList{reason + " 2"});
    if (reason.isEmpty()) QCOMPARE(valuesOf(import, "anna", "2026-11-21T00:00Z")[0].value, value);
}

void AssignmentFiles::withoutPromotionsValuesAreWholeNumbersAndNamesAreFree() {
    const auto import = importOf("anna,any,thing,125000,,\nanna,any,other,12.5,,\nanna,any,far,1000000000001,,\n", {});
    QCOMPARE(reasonsOf(import), (QStringList{"assignment.badValue 3", "assignment.outOfBounds 4"}));
    QCOMPARE(valuesOf(import, "anna", "2026-11-21T00:00Z"), (std::vector<OwnValue>{{"any", "thing", 125'000}}));
}

void AssignmentFiles::daysAreWholeDaysOfTheZone() {
    const auto import = importOf("anna,target,spend,1200,2026-11-16,2026-11-22\n"
                                 "ben,target,spend,1200,2026-11-16T10:00:00,2026-11-16T12:00:00Z\n");
    QVERIFY(valuesOf(import, "anna", "2026-11-15T22:59:59.999Z").empty());
    QVERIFY(!valuesOf(import, "anna", "2026-11-15T23:00:00Z").empty());
    QVERIFY(!valuesOf(import, "anna", "2026-11-22T22:59:59.999Z").empty());
    QVERIFY(valuesOf(import, "anna", "2026-11-22T23:00:00Z").empty());
    QVERIFY(valuesOf(import, "ben", "2026-11-16T08:59:59Z").empty());
    QVERIFY(!valuesOf(import, "ben", "2026-11-16T09:00:00Z").empty());
    QVERIFY(!valuesOf(import, "ben", "2026-11-16T12:00:00Z").empty());
    QVERIFY(valuesOf(import, "ben", "2026-11-16T12:00:00.001Z").empty());
}

/// The clocks of the Azores are put back at midnight: the day before that ends with the second of two midnights.
void AssignmentFiles::daysOfChangingClocksAreWhole() {
    AssignmentRules held = rules();
    held.zone = zoneOf("Atlantic/Azores");
    const auto import =
        importOf("anna,target,spend,1200,2026-10-24,2026-10-24\nben,target,spend,1200,2026-10-25,\n", held);
    QVERIFY(!valuesOf(import, "anna", "2026-10-25T00:59:59Z").empty());
    QVERIFY(valuesOf(import, "anna", "2026-10-25T01:00:00Z").empty());
    QVERIFY(valuesOf(import, "ben", "2026-10-24T23:59:59Z").empty());
    QVERIFY(!valuesOf(import, "ben", "2026-10-25T00:00:00Z").empty());
}

void AssignmentFiles::headersAreReadInBothLanguages() {
    for (const char* header :
         {"value;TO;from;parameter;promotion;customer;note", "Valeur;Fin;Début;Paramètre;Promotion;Client;x"}) {
        writeBytes(path(), QByteArray(header) + "\n1200;2026-11-22;2026-11-16;spend;target;anna;?\n");
        const auto import = importAssignments(path(), rules());
        QVERIFY(import.has_value());
        QCOMPARE(valuesOf(*import, "anna", "2026-11-21T00:00Z").size(), 1u);
        QCOMPARE(valuesOf(*import, "anna", "2026-11-23T00:00Z").size(), 0u);
    }
}

void AssignmentFiles::everyReasonIsReportedWithItsLines() {
    const auto import = importOf("anna,target,spend,1200,,\n"
                                 ",target,spend,1200,,\n"
                                 "anna,,spend,1200,,\n"
                                 "anna,target,,1200,,\n"
                                 "\n"
                                 "anna,other,spend,1200,,\n"
                                 "anna,other,spend,1200,,\n"
                                 "anna,target,other,1200,,\n"
                                 "anna,target,spend,x,,\n"
                                 "anna,target,spend,1,,\n"
                                 "anna,target,spend,1200,16/11/2026,\n"
                                 "anna,target,spend,1200,,2026-02-30\n"
                                 "anna,target,spend,1200,2026-11-22,2026-11-21\n" +
                                 QByteArray(300, 'x') + ",target,spend,1200,,\n" +
                                 "anna,target,spend,1200,,\n"
                                 "anna,target,percent,1,,\n"
                                 "anna,target,percent,2,,\n"
                                 "\xe9t\xe9,target,spend,1200,,\n"
                                 "\"anna\"x,target,spend,1200,,\n");
    QCOMPARE(reasonsOf(import),
             (QStringList{"assignment.badInstant 12,13", "assignment.badValue 10", "assignment.duplicate 16",
                          "assignment.nameTooLong 15", "assignment.noCustomer 3", "assignment.noParameter 5",
                          "assignment.noPromotion 4", "assignment.notUtf8 19", "assignment.outOfBounds 11",
                          "assignment.overruled 17", "assignment.reversed 14", "assignment.unknownParameter 9",
                          "assignment.unknownPromotion 7,8", "csv.quote 20"}));
    QCOMPARE(import.rowCount, 18);
    QCOMPARE(import.assignments.count(), 2);
    QCOMPARE(import.refusedCount(), 16);
}

void AssignmentFiles::whatWasMeantIsSaid() {
    const auto import = importOf("anna,targt,spend,1200,,\nanna,target,spent,1200,,\nanna,elsewhere,spend,1200,,\n");
    const auto& arguments = import.refused.at("assignment.unknownPromotion").arguments;
    QCOMPARE(arguments, (std::vector<std::string>{"targt", "target"}));
    QCOMPARE(import.refused.at("assignment.unknownParameter").arguments, (std::vector<std::string>{"spent", "spend"}));
}

void AssignmentFiles::packedFilesAreReadAsPlainOnes() {
    QByteArray rows;
    for (int i = 0; i < 50'000; ++i)
        rows += "c" + QByteArray::number(i % 9000) + ",target,spend,1200,2026-11-" + QByteArray::number(i % 20 + 10) +
                ",\n";
    const auto plain = importOf(rows);
    QCOMPARE(plain.assignments.customerCount(), 9000);
    writeBytes(path(), asGzip("customer,promotion,parameter,value,from,to\n" + rows));
    const auto import = importAssignments(path(), rules());
    QVERIFY(import.has_value());
    QCOMPARE(import->assignments.fingerprint(), plain.assignments.fingerprint());
    QCOMPARE(reasonsOf(*import), reasonsOf(plain));
}

void AssignmentFiles::aMissingColumnIsNamed() {
    writeBytes(path(), "customer,promotion,parameter\na,b,c\n");
    const auto import = importAssignments(path(), rules());
    QCOMPARE(import.error().code, "assignments.noColumn");
    QCOMPARE(import.error().arguments, (QStringList{path(), "value"}));
    writeBytes(path(), "");
    QCOMPARE(importAssignments(path(), rules()).error().arguments.value(1), "customer");
    QCOMPARE(importAssignments(m_folder.filePath("none.csv"), rules()).error().code, "file.notFound");
}

void AssignmentFiles::anImportCanBeCancelled() {
    importOf("anna,target,spend,1200,,\n");
    const auto import = importAssignments(path(), rules(), [](std::int64_t, std::int64_t) { return false; });
    QCOMPARE(import.error().code, "import.cancelled");
}

void AssignmentFiles::aStoreIsWrittenAndReadBack() {
    const auto import = importOf("anna,target,spend,1200,,\nben,target,percent,5,,\n");
    writeBytes(storePath(), "what was there before");
    QVERIFY(writeAssignments(import.assignments, storePath()).has_value());
    const auto read = readAssignments(storePath());
    QVERIFY(read.has_value());
    QCOMPARE(read->fingerprint(), import.assignments.fingerprint());
    std::vector<OwnValue> values;
    read->ownValues("ben", Instant{0}, values);
    QCOMPARE(values, (std::vector<OwnValue>{{"target", "percent", 50'000}}));
    // What happens to the file afterwards does not matter.
    writeBytes(storePath(), "");
    read->ownValues("anna", Instant{0}, values);
    QCOMPARE(values, (std::vector<OwnValue>{{"target", "spend", 1200}}));
}

void AssignmentFiles::whatIsNoStoreIsToldApart() {
    const auto codeOf = [this](const QByteArray& bytes) {
        writeBytes(storePath(), bytes);
        const auto read = readAssignments(storePath());
        return read ? QString() : read.error().code;
    };
    QVERIFY(writeAssignments(importOf("anna,target,spend,1200,,\n").assignments, storePath()).has_value());
    QByteArray bytes = bytesOf(storePath());
    QCOMPARE(codeOf(bytes), QString());
    QCOMPARE(codeOf({}), "assignments.notOurs");
    QCOMPARE(codeOf("SQLite format 3"), "assignments.notOurs");
    QCOMPARE(codeOf(bytes.chopped(1)), "assignments.damaged");
    bytes[bytes.size() - 1] = 1;
    QCOMPARE(codeOf(bytes), "assignments.damaged");
    bytes[8] = 9;
    QCOMPARE(codeOf(bytes), "assignments.newer");
    QCOMPARE(readAssignments(m_folder.path()).error().code, "file.isFolder");
    QCOMPARE(readAssignments(m_folder.filePath("none.owa")).error().code, "file.notFound");
}

void AssignmentFiles::aStoreThatCannotBeWrittenIsAFailure() {
    const auto import = importOf("anna,target,spend,1200,,\n");
    const auto written = writeAssignments(import.assignments, m_folder.filePath("no/such/folder.owa"));
    QCOMPARE(written.error().code, "file.noPermission");
}

OFFERWRIGHT_TEST(AssignmentFiles)

} // namespace offerwright::app

#include "assignment_import_test.moc"
