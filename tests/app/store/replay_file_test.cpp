// The compact replay file: what goes in comes out, and damage is told, never read as baskets.
#include "app/store/replay_file.h"
#include "tests/support/random_basket.h"
#include "tests/support/test_main.h"
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <zlib.h>

using namespace offerwright;
using namespace offerwright::app;
using namespace offerwright::tests;

namespace {

ReplayBlock blockOf(const std::vector<Basket>& baskets) {
    ReplayBlockWriter writer;
    SaleView view;
    for (const Basket& basket : baskets) writer.add(view.of(basket));
    return writer.take();
}

ReplayBlockHead headOf(const ReplayBlock& block) {
    return {static_cast<std::uint32_t>(block.payload.size()), block.baskets, block.lines, 1, block.checksum};
}

/// What a reader gives, as long as it gives something; nothing when it refuses.
std::optional<std::vector<Basket>> readBack(ReplayBlockReader& reader, const ReplayBlock& block) {
    std::vector<Basket> baskets;
    if (!reader.open(headOf(block), block.payload)) return std::nullopt;
    for (;;) {
        const auto sale = reader.next();
        if (!sale) return std::nullopt;
        if (!*sale) return baskets;
        baskets.push_back(toBasket(**sale));
    }
}

std::vector<Basket> randomBaskets(Dice& dice, std::size_t most) {
    std::vector<Basket> baskets(dice.below(most) + 1);
    for (Basket& basket : baskets) basket = randomBasket(dice, 12, Breadth::Everything);
    return baskets;
}

ReplayBlock forged(ReplayBlock block) {
    const auto* const bytes = reinterpret_cast<const Bytef*>(block.payload.data());
    block.checksum = static_cast<std::uint32_t>(crc32_z(0, bytes, block.payload.size()));
    return block;
}

void damage(Dice& dice, std::string& bytes) {
    for (std::size_t flips = dice.below(3) + 1; flips > 0; --flips) {
        char& byte = bytes[dice.below(bytes.size())];
        byte = static_cast<char>(dice.oneIn(2) ? byte ^ (1 << dice.below(8)) : static_cast<int>(dice.below(256)));
    }
    if (dice.oneIn(3)) bytes.resize(dice.below(bytes.size()));
    if (dice.oneIn(9)) bytes += "\xff";
}

bool isWithinBounds(const Basket& basket) {
    if (basket.lines.size() > kMaxLines || basket.burn < 0 || basket.burn > kMaxMinor) return false;
    return std::ranges::all_of(basket.lines, [](const Line& line) {
        return !line.sku.empty() && line.unitPrice.minor >= 0 && line.unitPrice.minor <= kMaxMinor &&
               std::abs(line.quantity.thousandths) <= kMaxThousandths && line.measure <= UnitOfMeasure::Metre;
    });
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

constexpr std::uint64_t kSeed = 20'261'122;

} // namespace

class ReplayFiles : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenReadsBackEqual();
    void numbersAtTheirEndsReadBackEqual();
    void manyArticlesTakeWiderNumbers();
    void equalTextsOfLinesAreOnePlace();
    void theSameSalesGiveTheSameBytes();
    void damageIsRefusedByItsChecksum();
    void damageWithAForgedChecksumStaysWithinBounds();
    void aHeadThatIsDamagedOrBeyondTheBoundsIsRefused();
    void aFileThatIsNotFinishedLeavesNothing();
    void aFileTakesThePlaceOfAnotherWhenItIsWhole();
};

void ReplayFiles::whatIsWrittenReadsBackEqual() {
    Dice dice(kSeed);
    ReplayBlockReader reader;
    for (int round = 0; round < 300; ++round) {
        const auto baskets = randomBaskets(dice, 40);
        const auto read = readBack(reader, blockOf(baskets));
        QVERIFY2(read && *read == baskets, qPrintable(QString("round %1").arg(round)));
    }
}

void ReplayFiles::numbersAtTheirEndsReadBackEqual() {
    Basket basket{.id = "ends", .at = Instant{-62'167'219'200'000}, .burn = kMaxMinor};
    basket.tenders = {{"cash", {0}}, {"card", {kMaxMinor}}};
    for (const std::int64_t quantity : {kMaxThousandths, -kMaxThousandths, std::int64_t{0}, std::int64_t{-1}})
        basket.lines.push_back({.sku = "A", .quantity = {quantity}, .unitPrice = {kMaxMinor}});
    basket.lines[0].tags.emplace();
    basket.lines[1].attributes.emplace();
    basket.lines[2].regularPrice = Money{kMaxMinor};
    basket.lines[3].floorPrice = Money{0};
    Basket later{.id = "", .at = Instant{253'402'300'799'999}};
    const std::vector<Basket> baskets{basket, later, Basket{}, basket};
    ReplayBlockReader reader;
    QVERIFY(readBack(reader, blockOf(baskets)) == baskets);
}

void ReplayFiles::manyArticlesTakeWiderNumbers() {
    ReplayBlockReader reader;
    for (const int articles : {256, 257, 65'536, 65'537}) {
        std::vector<Basket> baskets(static_cast<std::size_t>(articles) / 5000 + 1);
        for (int i = 0; i < articles; ++i)
            baskets[static_cast<std::size_t>(i) / 5000].lines.push_back({.sku = "sku" + std::to_string(i)});
        QVERIFY(readBack(reader, blockOf(baskets)) == baskets);
    }
}

void ReplayFiles::equalTextsOfLinesAreOnePlace() {
    Basket basket;
    basket.lines = {{.sku = "A", .unitPrice = {100}}, {.sku = "B"}, {.sku = "A", .unitPrice = {200}}};
    const ReplayBlock block = blockOf({basket});
    ReplayBlockReader reader;
    QVERIFY(reader.open(headOf(block), block.payload).has_value());
    const auto sale = reader.next();
    QVERIFY(sale && *sale);
    QVERIFY((*sale)->lines[0].sku.data() == (*sale)->lines[2].sku.data());
}

void ReplayFiles::theSameSalesGiveTheSameBytes() {
    Dice dice(kSeed);
    const auto baskets = randomBaskets(dice, 40);
    ReplayBlockWriter used;
    SaleView view;
    used.add(view.of(randomBasket(dice, 12, Breadth::Everything)));
    used.take();
    QVERIFY(used.isEmpty());
    for (const Basket& basket : baskets) used.add(view.of(basket));
    QVERIFY(used.take().payload == blockOf(baskets).payload);
}

void ReplayFiles::damageIsRefusedByItsChecksum() {
    Dice dice(kSeed);
    ReplayBlockReader reader;
    for (int round = 0; round < 3000; ++round) {
        const ReplayBlock whole = blockOf(randomBaskets(dice, 10));
        ReplayBlock damaged = whole;
        damage(dice, damaged.payload);
        if (damaged.payload == whole.payload) continue;
        QVERIFY2(!readBack(reader, damaged), qPrintable(QString("round %1").arg(round)));
    }
}

/// The same damage under a checksum that hides it: mostly refused, now and then read as other baskets, of which none is
/// beyond what a document may say. That some are read shows what the checksum is for.
void ReplayFiles::damageWithAForgedChecksumStaysWithinBounds() {
    Dice dice(kSeed);
    ReplayBlockReader reader;
    int refused = 0;
    int others = 0;
    for (int round = 0; round < 20'000; ++round) {
        const auto baskets = randomBaskets(dice, 10);
        ReplayBlock damaged = blockOf(baskets);
        damage(dice, damaged.payload);
        const auto read = readBack(reader, forged(damaged));
        ++(read ? others : refused);
        QVERIFY2(!read || std::ranges::all_of(*read, isWithinBounds), qPrintable(QString("round %1").arg(round)));
    }
    QVERIFY(refused > 1000);
    QVERIFY(others > 1000);
}

void ReplayFiles::aHeadThatIsDamagedOrBeyondTheBoundsIsRefused() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("head.owr");
    auto writer = ReplayFileWriter::open(path);
    QVERIFY(writer && writer->add(blockOf({Basket{.id = "b"}})) && writer->finish());
    const std::string whole = contentOf(path).mid(kReplayFileHead, kReplayBlockHead).toStdString();
    const auto head = readBlockHead(whole);
    QVERIFY(head.has_value());
    QCOMPARE(head->baskets, 1u);
    QCOMPARE(head->firstBasket, 1u);
    for (std::size_t i = 0; i < whole.size() * 8; ++i) {
        std::string damaged = whole;
        damaged[i / 8] = static_cast<char>(damaged[i / 8] ^ (1 << (i % 8)));
        QVERIFY(!readBlockHead(damaged));
        QVERIFY(!readBlockHead(damaged.substr(0, i / 8)));
    }
}

void ReplayFiles::aFileThatIsNotFinishedLeavesNothing() {
    const QTemporaryDir folder;
    {
        auto writer = ReplayFileWriter::open(folder.filePath("half.owr"));
        QVERIFY(writer && writer->add(blockOf({Basket{.id = "b"}})));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void ReplayFiles::aFileTakesThePlaceOfAnotherWhenItIsWhole() {
    const QTemporaryDir folder;
    const QString path = folder.filePath("sales.owr");
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly) && before.write("before") == 6);
    before.close();
    auto writer = ReplayFileWriter::open(path);
    QVERIFY(writer && writer->add(blockOf({Basket{.id = "b"}})));
    QCOMPARE(contentOf(path), "before");
    QVERIFY(writer->finish().has_value());
    QVERIFY(contentOf(path).startsWith("OFWRSALE"));
    QCOMPARE(contentOf(path).size(), writer->bytes());
}

OFFERWRIGHT_TEST(ReplayFiles)
#include "replay_file_test.moc"
