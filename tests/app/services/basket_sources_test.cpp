// Files of every kind: told by what they hold, cut anywhere, the same baskets.
#include "app/services/basket_import.h"
#include "app/services/basket_source.h"
#include "app/services/replay.h"
#include "app/store/promotion_folder.h"
#include "tests/support/packed.h"
#include "tests/support/random_basket.h"
#include "tests/support/test_main.h"
#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <offerwright/text/documents.h>
#include <set>

using namespace offerwright;
using namespace offerwright::app;
using namespace offerwright::tests;

namespace {

const QString kFixtures = QStringLiteral(TESTS_DIR "/fixtures/online_retail");

std::shared_ptr<const Programme> programme() {
    return std::make_shared<const Programme>(
        parseProgramme(contentOf(kFixtures + "/programme.json").toStdString()).value);
}

std::shared_ptr<const PromotionSet> promotions() {
    const auto folder = importPromotions(kFixtures + "/promotions");
    CompileInput input;
    for (const Promotion& promotion : folder->promotions)
        input.promotions.push_back(std::make_shared<const Promotion>(promotion));
    input.programme = programme();
    return compile(input).set;
}

/// The same baskets as JSON Lines and as CSV: of one to three lines, every seventieth with a fault in its last.
QByteArray jsonLines(int count) {
    QByteArray text;
    for (int i = 1; i <= count; ++i) {
        text += R"({"id":"b)" + QByteArray::number(i) + R"(","time":"2011-05-05T10:00:00","currency":"GBP","lines":[)";
        for (int line = i % 3; line >= 0; --line)
            text += R"({"sku":"85123A","qty":)" + QByteArray::number(i % 7 + 1) + R"(,"unit_price_minor":)" +
                    (i % 70 == 0 && line == 0 ? "-1" : "255") + (line == 0 ? "}" : "},");
        text += "]}\n";
    }
    return text;
}

QByteArray csvRows(int count) {
    QByteArray text = "\xEF\xBB\xBF"
                      "time;basket;x.remark;currency;sku;quantity;unit_price\r\n";
    for (int i = 1; i <= count; ++i)
        for (int line = i % 3; line >= 0; --line)
            text += "2011-05-05T10:00:00;b" + QByteArray::number(i) + ";\"said: \"\"no;\"\"\";GBP;85123A;" +
                    QByteArray::number(i % 7 + 1) + (i % 70 == 0 && line == 0 ? ";-1\r\n" : ";2.55\r\n");
    return text;
}

QByteArray compact(const QTemporaryDir& folder, const QByteArray& content) {
    const QString path = written(folder.filePath("before-import"), content);
    const QString to = folder.filePath("imported.owr");
    return importBaskets({.path = path, .to = to, .programme = programme(), .progress = {}}) ? contentOf(to)
                                                                                             : QByteArray();
}

/// Every basket of a file: its number, and the basket or the code of its fault.
std::vector<std::pair<std::int64_t, QByteArray>> basketsOf(const QString& path, std::size_t chunkBytes) {
    std::vector<std::pair<std::int64_t, QByteArray>> all;
    const auto source = openBaskets(path, programme(), chunkBytes);
    if (!source) return {{0, source.error().code.toUtf8()}};
    const auto reader = (*source)->reader();
    for (BasketChunk chunk;;) {
        const auto isThere = (*source)->next(chunk);
        if (!isThere) all.push_back({-1, isThere.error().code.toUtf8()});
        if (!isThere || !*isThere) return all;
        if (!reader->open(chunk)) return {{-1, "damaged"}};
        for (ReadBasket basket; reader->next(basket).value_or(false);)
            all.push_back(
                {basket.number, QByteArray::fromStdString(basket.sale ? printBasketLine(toBasket(*basket.sale))
                                                                      : basket.id + " " + basket.fault.code)});
    }
}

void addKinds() {
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"json", "json.gz", "json.zst", "csv", "csv.gz", "csv.zst", "owr", "owr.gz", "owr.zst"})
        QTest::newRow(kind) << QString(kind);
}

QString fileOf(const QTemporaryDir& folder, const QString& kind, int baskets) {
    QByteArray content = kind.startsWith("csv")   ? csvRows(baskets)
                         : kind.startsWith("owr") ? compact(folder, jsonLines(baskets))
                                                  : jsonLines(baskets);
    if (kind.endsWith("gz")) content = asGzip(content);
    if (kind.endsWith("zst")) content = asZstd(content);
    return written(folder.filePath("content"), content);
}

} // namespace

class BasketSources : public QObject {
    Q_OBJECT

private slots:
    void figuresNeverDependOnTheNumberOfThreads_data() { addKinds(); }
    void figuresNeverDependOnTheNumberOfThreads();
    void everyKindGivesTheSameAnswers();
    void chunksOfAnySizeGiveTheSameBaskets_data() { addKinds(); }
    void chunksOfAnySizeGiveTheSameBaskets();
    void importedBasketsAreThoseOfTheirDocuments();
    void aCompactFileKnowsTheProductsOfItsLines();
    void whatTheCatalogueSaysOfProductsCountsInEveryKind();
    void aCompactFileThatIsCutOrChangedIsRefused();
    void blocksInAnotherOrderAreRefused();
    void aNewerCompactFileIsNotRead();
    void aFileWithNothingInItHasNoBaskets();
};

void BasketSources::figuresNeverDependOnTheNumberOfThreads() {
    QFETCH(QString, kind);
    const QTemporaryDir folder;
    ReplayRequest request{.set = promotions(), .path = fileOf(folder, kind, 20'000), .at = {}, .progress = {}};
    const auto alone = replay(request);
    QVERIFY(alone);
    QCOMPARE(alone->tally.baskets, 20'000 - 20'000 / 70);
    for (const int threads : {2, 3, 7}) {
        request.threads = threads;
        const auto together = replay(request);
        QVERIFY(together && together->tally == alone->tally);
    }
}

void BasketSources::everyKindGivesTheSameAnswers() {
    const QTemporaryDir folder;
    ReplayRequest request{.set = promotions(), .path = fileOf(folder, "json", 1000), .at = {}, .progress = {}};
    const auto json = replay(request);
    request.path = fileOf(folder, "csv", 1000);
    const auto csv = replay(request);
    request.path = fileOf(folder, "owr", 1000);
    const auto imported = replay(request);
    QVERIFY(json && csv && imported);
    QCOMPARE(json->tally.refused, 14);
    QCOMPARE(csv->tally.refused, 14);
    QCOMPARE(csv->tally.refusedByCode, json->tally.refusedByCode);
    QCOMPARE(imported->tally.refused, 0);
    QVERIFY(json->tally.digest != 0);
    QCOMPARE(csv->tally.digest, json->tally.digest);
    QCOMPARE(imported->tally.digest, json->tally.digest);
}

void BasketSources::chunksOfAnySizeGiveTheSameBaskets() {
    QFETCH(QString, kind);
    const QTemporaryDir folder;
    const QString path = fileOf(folder, kind, 500);
    const auto whole = basketsOf(path, 1 << 20);
    QCOMPARE(whole.size(), kind.startsWith("owr") ? 500u - 7 : 500u);
    for (const std::size_t size : {1u, 17u, 300u, 4096u}) QVERIFY(basketsOf(path, size) == whole);
}

void BasketSources::importedBasketsAreThoseOfTheirDocuments() {
    Dice dice(20'261'122);
    QByteArray text;
    for (int i = 0; i < 2000; ++i)
        text += QByteArray::fromStdString(printBasketLine(randomBasket(dice, 12, Breadth::Everything))) + '\n';
    const QTemporaryDir folder;
    const auto documents = basketsOf(written(folder.filePath("json"), text), kChunkBytes);
    const auto imported = basketsOf(written(folder.filePath("owr"), compact(folder, text)), kChunkBytes);
    QCOMPARE(documents.size(), 2000u);
    QVERIFY(imported == documents);
}

/// Two blocks with other articles under the same numbers.
void BasketSources::aCompactFileKnowsTheProductsOfItsLines() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("two.owr");
    const Catalogue catalogue({{.sku = "a"}, {.sku = "b", .gtin = "4006381333931"}, {.sku = "c"}});
    auto writer = ReplayFileWriter::open(path);
    ReplayBlockWriter block;
    SaleView view;
    using Skus = std::vector<const char*>;
    for (const Skus& skus : {Skus{"c", "4006381333931", "unknown", "c"}, Skus{"unknown", "a"}}) {
        Basket basket{.id = "x"};
        for (const char* sku : skus) basket.lines.push_back({.sku = sku, .unitPrice = {100}});
        block.add(view.of(basket));
        QVERIFY(writer->add(block.take()).has_value());
    }
    QVERIFY(writer->finish().has_value());
    const auto source = openBaskets(path, programme());
    const auto reader = (*source)->reader(&catalogue);
    std::vector<std::vector<ProductNumber>> products;
    ReadBasket basket;
    for (BasketChunk chunk; (*source)->next(chunk).value_or(false);) {
        QVERIFY(reader->open(chunk).has_value());
        while (reader->next(basket).value_or(false))
            products.emplace_back(basket.products.begin(), basket.products.end());
    }
    QVERIFY((products == std::vector<std::vector<ProductNumber>>{{2, 1, kNoProduct, 2}, {kNoProduct, 0}}));
}

void BasketSources::whatTheCatalogueSaysOfProductsCountsInEveryKind() {
    const auto tenth = parsePromotion(R"({"format": 1, "id": "p", "name": {"en": "p"}, "status": "live",
        "stage": "item", "steps": {"relation": "single", "steps": [{"id": "s1", "then": [{"id": "r1",
        "percentOff": {"percent": 10, "on": {"of": {"in": {"brands": ["Acme"]}}}}}]}]}})");
    QVERIFY(tenth.ok());
    const auto catalogue = std::make_shared<const Catalogue>(
        std::vector<Product>{{.sku = "22423", .brand = "Other"}, {.sku = "85123A", .brand = "Acme"}});
    const QTemporaryDir folder;
    ReplayRequest request{.at = {}, .progress = {}};
    request.set = compile({{std::make_shared<const Promotion>(tenth.value)}, programme(), catalogue}).set;
    std::set<std::uint64_t> digests;
    for (const char* kind : {"json", "csv", "owr"}) {
        request.path = fileOf(folder, kind, 1000);
        const auto done = replay(request);
        QVERIFY(done);
        QCOMPARE(done->tally.promotions.at("p").baskets, 986);
        digests.insert(done->tally.digest);
    }
    QCOMPARE(digests.size(), 1u);
}

void BasketSources::aCompactFileThatIsCutOrChangedIsRefused() {
    const QTemporaryDir folder;
    const QByteArray whole = compact(folder, jsonLines(10));
    const QString path = folder.filePath("damaged");
    const auto refusal = [&](const QByteArray& content) {
        return replay({.set = promotions(), .path = written(path, content), .at = {}, .progress = {}});
    };
    QVERIFY(refusal(whole).has_value());
    for (qsizetype size = kReplayFileMagic.size(); size < whole.size(); ++size) {
        const auto done = refusal(whole.first(size));
        QVERIFY(!done);
        QCOMPARE(done.error().code, "baskets.damaged");
    }
    for (qsizetype i = 16; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = static_cast<char>(changed[i] ^ 4);
        QVERIFY2(!refusal(changed), qPrintable(QString("byte %1").arg(i)));
    }
    QCOMPARE(refusal(whole + '\0').error().code, "baskets.damaged");
}

void BasketSources::blocksInAnotherOrderAreRefused() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("two.owr");
    auto writer = ReplayFileWriter::open(path);
    ReplayBlockWriter block;
    SaleView view;
    for (const char* id : {"a", "b"}) {
        block.add(view.of(Basket{.id = id}));
        QVERIFY(writer->add(block.take()).has_value());
    }
    QVERIFY(writer->finish().has_value());
    QCOMPARE(basketsOf(path, kChunkBytes).size(), 2u);
    const QByteArray whole = contentOf(path);
    const qsizetype size = (whole.size() - 16 - 32) / 2; // both are as long
    const QByteArray turned = whole.first(16) + whole.mid(16 + size, size) + whole.mid(16, size) + whole.last(32);
    QVERIFY(basketsOf(written(path, turned), kChunkBytes).back().second == "baskets.damaged");
    const QByteArray lacking = whole.first(16 + size) + whole.last(32);
    QVERIFY(basketsOf(written(path, lacking), kChunkBytes).back().second == "baskets.damaged");
}

void BasketSources::aNewerCompactFileIsNotRead() {
    const QTemporaryDir folder;
    QByteArray whole = compact(folder, jsonLines(10));
    whole[8] = 2;
    const auto source = openBaskets(written(folder.filePath("newer"), whole), programme());
    QVERIFY(!source);
    QCOMPARE(source.error().code, "baskets.newer");
}

void BasketSources::aFileWithNothingInItHasNoBaskets() {
    const QTemporaryDir folder;
    for (const QByteArray& content : {QByteArray(), QByteArray("\n\n"), asZstd({}), compact(folder, {})})
        QVERIFY(basketsOf(written(folder.filePath("nothing"), content), kChunkBytes).empty());
}

OFFERWRIGHT_TEST(BasketSources)
#include "basket_sources_test.moc"
