// A compact file is whole or not there, and the same whoever made it.
#include "app/services/basket_import.h"
#include "tests/support/packed.h"
#include "tests/support/random_basket.h"
#include "tests/support/test_main.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <offerwright/text/documents.h>

using namespace offerwright;
using namespace offerwright::app;
using namespace offerwright::tests;

namespace {

QByteArray randomLines(int count) {
    Dice dice(20'261'122);
    QByteArray text;
    for (int i = 1; i <= count; ++i)
        text += i % 100 == 0 ? QByteArray("{\"id\": \"cut\"\n")
                             : QByteArray::fromStdString(printBasketLine(randomBasket(dice, 9))) + '\n';
    return text;
}

BasketImportRequest request(const QTemporaryDir& folder, const QString& name) {
    return {.path = folder.filePath("baskets"),
            .to = folder.filePath(name),
            .programme = std::make_shared<const Programme>(),
            .progress = {}};
}

} // namespace

class BasketImports : public QObject {
    Q_OBJECT

private slots:
    void anyNumberOfThreadsWritesTheSameBytes();
    void whatIsLeftOutIsCountedWithItsLine();
    void stoppedItLeavesWhatWasThere();
    void whatCannotBeReadOrWrittenIsAFailureAndLeavesNothing();
    void progressRisesAndSaysHowLongStill();
};

void BasketImports::anyNumberOfThreadsWritesTheSameBytes() {
    const QTemporaryDir folder;
    written(folder.filePath("baskets"), randomLines(60'000)); // several chunks
    auto asked = request(folder, "alone.owr");
    QVERIFY(importBaskets(asked).has_value());
    const QByteArray alone = contentOf(asked.to);
    QVERIFY(alone.size() > 1'000'000);
    for (const int threads : {2, 3, 7}) {
        asked.threads = threads;
        asked.to = folder.filePath("together.owr");
        QVERIFY(importBaskets(asked).has_value());
        QVERIFY(contentOf(asked.to) == alone);
    }
}

void BasketImports::whatIsLeftOutIsCountedWithItsLine() {
    const QTemporaryDir folder;
    written(folder.filePath("baskets"), randomLines(1000));
    const auto done = importBaskets(request(folder, "some.owr"));
    QVERIFY(done && !done->isPartial);
    QCOMPARE(done->baskets, 990);
    QCOMPARE(done->refused.refused, 10);
    QCOMPARE(done->refused.refusals.front().number, 100);
    QCOMPARE(done->refused.refusals.front().reason.code, "json.unfinished");
    QCOMPARE(done->bytes, QFileInfo(folder.filePath("some.owr")).size());
}

void BasketImports::stoppedItLeavesWhatWasThere() {
    const QTemporaryDir folder;
    written(folder.filePath("baskets"), randomLines(1000));
    written(folder.filePath("some.owr"), "before");
    std::stop_source stop;
    stop.request_stop();
    const auto done = importBaskets(request(folder, "some.owr"), stop.get_token());
    QVERIFY(done && done->isPartial);
    QCOMPARE(contentOf(folder.filePath("some.owr")), "before");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void BasketImports::whatCannotBeReadOrWrittenIsAFailureAndLeavesNothing() {
    const QTemporaryDir folder;
    const QByteArray packed = asGzip(randomLines(1000));
    written(folder.filePath("baskets"), packed.chopped(1000));
    const auto cut = importBaskets(request(folder, "some.owr"));
    QVERIFY(!cut);
    QCOMPARE(cut.error().code, "file.unreadable");
    QVERIFY(!QFile::exists(folder.filePath("some.owr")));
    written(folder.filePath("baskets"), packed);
    const auto nowhere = importBaskets(request(folder, "no/such/folder.owr"));
    QVERIFY(!nowhere);
    QCOMPARE(nowhere.error().code, "file.noPermission");
}

void BasketImports::progressRisesAndSaysHowLongStill() {
    const QTemporaryDir folder;
    written(folder.filePath("baskets"), randomLines(100'000));
    auto asked = request(folder, "some.owr");
    std::vector<ReplayProgress> told;
    asked.progress = [&told](const ReplayProgress& progress) { told.push_back(progress); };
    asked.threads = 2;
    QVERIFY(importBaskets(asked).has_value());
    QVERIFY(!told.empty());
    QVERIFY(std::ranges::is_sorted(told, {}, &ReplayProgress::bytesRead));
    QVERIFY(std::ranges::all_of(told, [](const ReplayProgress& each) { return each.left && each.left->count() >= 0; }));
}

OFFERWRIGHT_TEST(BasketImports)
#include "basket_import_test.moc"
