#include "app/store/gzip.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace offerwright::app;

namespace {

/// "first line\nsecond line\n" as gzip with no name and no time.
const QByteArray kPacked =
    QByteArray::fromHex("1f8b08000000000002034bcb2c2a2e51c8c9cc4be52a4e4dcecf4b81b0012c5a455d17000000");
const QByteArray kPlain = "first line\nsecond line\n";

QString written(const QTemporaryDir& folder, const QByteArray& content) {
    const QString path = folder.filePath("content");
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(content);
    return path;
}

} // namespace

class GzipFiles : public QObject {
    Q_OBJECT

private slots:
    void plainAndPackedReadTheSame();
    void aFileThatBreaksOffIsAFailure();
    void whatCannotBeOpenedSaysWhy();
    void aFileThatIsTooLongIsRefused();
};

void GzipFiles::plainAndPackedReadTheSame() {
    const QTemporaryDir folder;
    QCOMPARE(readWholeFile(written(folder, kPlain), 100).value_or("?"), kPlain);
    QCOMPARE(readWholeFile(written(folder, kPacked), 100).value_or("?"), kPlain);
}

void GzipFiles::aFileThatBreaksOffIsAFailure() {
    const QTemporaryDir folder;
    const auto read = readWholeFile(written(folder, kPacked.chopped(12)), 100);
    QVERIFY(!read);
    QCOMPARE(read.error().code, "file.unreadable");
}

void GzipFiles::whatCannotBeOpenedSaysWhy() {
    const QTemporaryDir folder;
    QCOMPARE(readWholeFile(folder.filePath("none"), 100).error().code, "file.notFound");
    QCOMPARE(readWholeFile(folder.path(), 100).error().code, "file.isFolder");
}

void GzipFiles::aFileThatIsTooLongIsRefused() {
    const QTemporaryDir folder;
    QCOMPARE(readWholeFile(written(folder, kPlain), 10).error().code, "file.tooLarge");
}

OFFERWRIGHT_TEST(GzipFiles)
#include "gzip_test.moc"
