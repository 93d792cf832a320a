#include "app/store/file_reader.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace offerwright::app;

namespace {

/// "first line\nsecond line\n" as gzip with no name and no time.
const QByteArray kPacked =
    QByteArray::fromHex("1f8b08000000000002034bcb2c2a2e51c8c9cc4be52a4e4dcecf4b81b0012c5a455d17000000");
/// The same as one zstd frame with a checksum.
const QByteArray kZstd =
    QByteArray::fromHex("28b52ffd0458b900006669727374206c696e650a7365636f6e64206c696e650a1f3bb8a0");
const QByteArray kPlain = "first line\nsecond line\n";

QString written(const QTemporaryDir& folder, const QByteArray& content) {
    const QString path = folder.filePath("content");
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(content);
    return path;
}

} // namespace

class ReadFiles : public QObject {
    Q_OBJECT

private slots:
    void plainAndPackedReadTheSame();
    void aFileThatBreaksOffIsAFailure();
    void membersFollowOneAnotherAsOneFile();
    void whatCannotBeOpenedSaysWhy();
    void aFileThatIsTooLongIsRefused();
};

void ReadFiles::plainAndPackedReadTheSame() {
    const QTemporaryDir folder;
    QCOMPARE(readWholeFile(written(folder, kPlain), 100).value_or("?"), kPlain);
    QCOMPARE(readWholeFile(written(folder, kPacked), 100).value_or("?"), kPlain);
    QCOMPARE(readWholeFile(written(folder, kZstd), 100).value_or("?"), kPlain);
}

void ReadFiles::aFileThatBreaksOffIsAFailure() {
    const QTemporaryDir folder;
    for (const QByteArray& packed : {kPacked, kZstd}) {
        for (qsizetype size = 4; size < packed.size(); ++size) {
            const auto read = readWholeFile(written(folder, packed.first(size)), 100);
            QVERIFY(!read);
            QCOMPARE(read.error().code, "file.unreadable");
        }
    }
}

void ReadFiles::membersFollowOneAnotherAsOneFile() {
    const QTemporaryDir folder;
    for (const QByteArray& packed : {kPacked, kZstd})
        QCOMPARE(readWholeFile(written(folder, packed + packed), 100).value_or("?"), kPlain + kPlain);
}

void ReadFiles::whatCannotBeOpenedSaysWhy() {
    const QTemporaryDir folder;
    QCOMPARE(readWholeFile(folder.filePath("none"), 100).error().code, "file.notFound");
    QCOMPARE(readWholeFile(folder.path(), 100).error().code, "file.isFolder");
}

void ReadFiles::aFileThatIsTooLongIsRefused() {
    const QTemporaryDir folder;
    QCOMPARE(readWholeFile(written(folder, kPlain), 10).error().code, "file.tooLarge");
}

OFFERWRIGHT_TEST(ReadFiles)
#include "file_reader_test.moc"
