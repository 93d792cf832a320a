#include "app/services/replay.h"
#include "app/store/promotion_folder.h"
#include "tests/support/test_main.h"
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <mutex>
#include <offerwright/personal/assignments_builder.h>
#include <offerwright/text/documents.h>
#include <set>
#include <thread>

using namespace offerwright;
using namespace offerwright::app;

namespace {

const QString kFixtures = QStringLiteral(TESTS_DIR "/fixtures/online_retail");

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::shared_ptr<const PromotionSet> onlineRetailSet() {
    const auto folder = importPromotions(kFixtures + "/promotions");
    CompileInput input;
    for (const Promotion& promotion : folder->promotions)
        input.promotions.push_back(std::make_shared<const Promotion>(promotion));
    input.programme =
        std::make_shared<const Programme>(parseProgramme(contentOf(kFixtures + "/programme.json").toStdString()).value);
    return compile(input).set;
}

/// A basket on one line; every hundredth has a fault.
QByteArray basketLine(int number) {
    const bool isBroken = number % 100 == 0;
    return QByteArray(R"({"id":"b)") + QByteArray::number(number) +
           R"(","time":"2011-05-05T10:00:00","currency":"GBP","lines":[{"sku":"85123A","qty":)" +
           QByteArray::number(number % 7 + 1) + R"(,"unit_price_minor":)" + (isBroken ? "-1" : "255") + "}]}\n";
}

QString fileOf(const QTemporaryDir& folder, int baskets) {
    const QString path = folder.filePath("baskets.jsonl");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return {};
    for (int i = 1; i <= baskets; ++i) file.write(basketLine(i));
    return path;
}

} // namespace

class Replays : public QObject {
    Q_OBJECT

private slots:
    void theFiguresNeverDependOnTheNumberOfThreads();
    void everyBasketIsTalliedOrRefusedWithItsLine();
    void linesThatAreNoBasketsAreRefusedAndTheRestGoesOn();
    void aBasketWithoutTimeIsRefusedUnlessAnInstantIsGiven();
    void ownValuesAreEachShoppersAlone();
    void stoppingAnswersWithinATenthOfASecondAndSaysPartial();
    void aFileThatCannotBeReadIsAFailure();
    void progressRisesAndNeverComesFromTwoThreadsAtOnce();
};

void Replays::theFiguresNeverDependOnTheNumberOfThreads() {
    const QTemporaryDir folder;
    ReplayRequest request{.set = onlineRetailSet(), .path = fileOf(folder, 60'000), .at = {}, .progress = {}};
    const auto alone = replay(request);
    QVERIFY(alone && alone->tally.baskets > 50'000);
    for (const int threads : {2, 3, 8}) {
        request.threads = threads;
        const auto together = replay(request);
        QVERIFY(together);
        QVERIFY(together->tally == alone->tally);
    }
}

void Replays::everyBasketIsTalliedOrRefusedWithItsLine() {
    const QTemporaryDir folder;
    const auto done = replay({.set = onlineRetailSet(), .path = fileOf(folder, 1000), .at = {}, .progress = {}});
    QVERIFY(done && !done->isPartial);
    QCOMPARE(done->tally.baskets + done->tally.refused, 1000);
    QCOMPARE(done->tally.refused, 10);
    QCOMPARE(done->tally.refusedByCode.at("basket.negativePrice"), 10);
    QCOMPARE(done->tally.refusals.front().number, 100);
    QCOMPARE(done->tally.refusals.front().basket, "b100");
}

void Replays::linesThatAreNoBasketsAreRefusedAndTheRestGoesOn() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("mixed.jsonl");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not json\n\n   \n" + basketLine(1) + "{\"id\":\r\n" + basketLine(2).chopped(1));
    file.close();
    const auto done = replay({.set = onlineRetailSet(), .path = path, .at = {}, .progress = {}});
    QVERIFY(done);
    QCOMPARE(done->tally.baskets, 2);
    QCOMPARE(done->tally.refused, 2);
    QCOMPARE(done->tally.refusals[0].number, 1);
    QCOMPARE(done->tally.refusals[1].number, 5);
}

void Replays::aBasketWithoutTimeIsRefusedUnlessAnInstantIsGiven() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("timeless.jsonl");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"id":"a","time":null,"lines":[{"sku":"X","qty":1,"unit_price_minor":100}]})");
    file.close();
    ReplayRequest request{.set = onlineRetailSet(), .path = path, .at = {}, .progress = {}};
    QCOMPARE(replay(request)->tally.refusedByCode.at("basket.noTime"), 1);
    request.at = Instant{1'300'000'000'000};
    QCOMPARE(replay(request)->tally.baskets, 1);
}

void Replays::ownValuesAreEachShoppersAlone() {
    const auto promotion = parsePromotion(R"({"format": 1, "id": "p", "name": {"en": "p"}, "status": "live",
        "stage": "basket", "parameters": [{"id": "p1", "name": "off", "unit": "money", "default": 1, "min": 1,
        "max": 100}], "steps": {"relation": "single", "steps": [{"id": "s1", "then": [{"id": "r1",
        "amountOff": {"amount": {"parameter": "off"}, "per": "order"}}]}]}})");
    QVERIFY(promotion.ok());
    AssignmentsBuilder builder;
    QVERIFY(builder.add({"anna", "p", "off", 20, {}, {}}, 1));
    QVERIFY(builder.add({"bela", "p", "off", 50, {}, {}}, 2));
    const QTemporaryDir folder;
    QFile file(folder.filePath("baskets.jsonl"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const char* customer : {"anna", "", "carl", "bela", "", "anna"}) // 20 + 1 + 1 + 50 + 1 + 20
        file.write(QByteArray(R"({"id":"b","time":"2026-11-21T10:15:00Z","customer":")") + customer +
                   R"(","lines":[{"sku":"X","qty":1,"unit_price_minor":1000}]})" + '\n');
    file.close();
    const auto set =
        compile({{std::make_shared<const Promotion>(promotion.value)}, std::make_shared<Programme>(), {}}).set;
    ReplayRequest request{.set = set, .path = file.fileName(), .at = {}, .progress = {}};
    QCOMPARE(replay(request)->tally.discount.minor, 6);
    request.assignments = std::move(builder).finish()->assignments;
    QCOMPARE(replay(request)->tally.discount.minor, 93);
}

void Replays::stoppingAnswersWithinATenthOfASecondAndSaysPartial() {
    const QTemporaryDir folder;
    const QString path = fileOf(folder, 400'000);
    for (const int threads : {1, 2}) {
        std::stop_source stop;
        QElapsedTimer asked;
        std::jthread breaker([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(60));
            asked.start();
            stop.request_stop();
        });
        const auto cut = replay({.set = onlineRetailSet(), .path = path, .threads = threads, .at = {}, .progress = {}},
                                stop.get_token());
        QVERIFY(cut && cut->isPartial);
        QVERIFY2(asked.elapsed() < 5000, // a hang, not a time: benchmarks measure
                 qPrintable(QString::number(asked.elapsed())));
        QVERIFY(cut->tally.baskets + cut->tally.refused < 400'000);
    }
}

void Replays::aFileThatCannotBeReadIsAFailure() {
    const auto none = replay({.set = onlineRetailSet(), .path = "/no/such/file", .at = {}, .progress = {}});
    QVERIFY(!none);
    QCOMPARE(none.error().code, "file.notFound");
}

void Replays::progressRisesAndNeverComesFromTwoThreadsAtOnce() {
    const QTemporaryDir folder;
    std::mutex busy;
    bool isShared = false;
    std::vector<ReplayProgress> told;
    const auto listen = [&](const ReplayProgress& progress) {
        const std::unique_lock lock(busy, std::try_to_lock);
        isShared = isShared || !lock;
        if (lock) told.push_back(progress);
    };
    QVERIFY(replay(
        {.set = onlineRetailSet(), .path = fileOf(folder, 400'000), .threads = 3, .at = {}, .progress = listen}));
    QVERIFY(!isShared);
    QVERIFY(!told.empty());
    QVERIFY(std::ranges::is_sorted(told, {}, &ReplayProgress::bytesRead));
    QVERIFY(told.back().bytesRead <= told.back().bytesInAll);
}

OFFERWRIGHT_TEST(Replays)
#include "replay_test.moc"
