// Rows split in memory are those that the reader of files gives, fault for fault.
#include "app/store/csv.h"
#include "app/store/csv_text.h"
#include "tests/support/dice.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace offerwright::app;
using offerwright::tests::Dice;

namespace {

struct Row {
    std::vector<std::string> fields;
    std::string fault;
    bool operator==(const Row&) const = default;
};

std::vector<Row> rowsOfFile(const QString& path) {
    std::vector<Row> rows;
    auto reader = CsvReader::open(path, ',');
    for (CsvRow row; reader && reader->next(row).value_or(false);)
        rows.push_back({row.fields, row.fault ? row.fault : ""});
    return rows;
}

std::vector<Row> rowsOfText(std::string_view text) {
    std::vector<Row> rows;
    auto ends = rowEnds(text, ',');
    if (ends.empty() || ends.back() < text.size()) ends.push_back(text.size());
    CsvFields fields;
    for (std::size_t begin = 0; const std::size_t end : ends) {
        const std::string_view row = text.substr(begin, end - begin);
        begin = end;
        if (isBlankRow(row)) continue;
        splitRow(row, ',', fields);
        rows.push_back({{fields.fields.begin(), fields.fields.end()}, fields.fault ? fields.fault : ""});
    }
    return rows;
}

} // namespace

class CsvTexts : public QObject {
    Q_OBJECT

private slots:
    void rowsAreThoseOfTheReader();
    void fieldsWithoutQuotesWithinAreViews();
};

void CsvTexts::rowsAreThoseOfTheReader() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("rows.csv");
    static const std::vector<std::string> pieces{"a", "bc", ",", ",", "\n", "\r\n", "\"", "\"\"", " ", "é", "\r"};
    Dice dice(20'261'122);
    int faults = 0;
    for (int round = 0; round < 4000; ++round) {
        std::string text = "x";
        for (std::size_t i = dice.below(30); i > 0; --i) text += dice.of(pieces);
        text += text.ends_with('\n') ? "" : "\n";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        file.close();
        auto read = rowsOfFile(path);
        auto split = rowsOfText(text);
        // Of a row at fault, what it holds is nobody's matter.
        for (auto* rows : {&read, &split})
            for (Row& row : *rows)
                if (!row.fault.empty()) row.fields.clear();
        for (const Row& row : read) faults += row.fault.empty() ? 0 : 1;
        QVERIFY2(read == split, text.c_str());
    }
    QVERIFY(faults > 100);
}

void CsvTexts::fieldsWithoutQuotesWithinAreViews() {
    const std::string row = "plain,\"quoted, all of it\",\"with \"\"some\"\" within\"\r\n";
    CsvFields fields;
    splitRow(row, ',', fields);
    QCOMPARE(fields.fields.size(), 3u);
    QVERIFY(fields.fields[0].data() == row.data());
    QVERIFY(fields.fields[1].data() == row.data() + 7);
    QCOMPARE(fields.fields[2], "with \"some\" within");
    QCOMPARE(fields.at(3), "");
    QCOMPARE(fields.at(-1), "");
}

OFFERWRIGHT_TEST(CsvTexts)
#include "csv_text_test.moc"
