// The reader of sales accepts what the reader of documents accepts, with the same values and the same faults; and reads
// what tills send the fast way. Longer runs: OFFERWRIGHT_FUZZ_ROUNDS=1000000, of another OFFERWRIGHT_FUZZ_SEED.
#include "tests/engine/text/till_texts.h"
#include "tests/support/random_basket.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/text/documents.h>
#include <offerwright/text/sale_reader.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr int kRounds = 40'000;

int rounds() {
    bool said = false;
    const int count = qEnvironmentVariableIntValue("OFFERWRIGHT_FUZZ_ROUNDS", &said);
    return said ? count : kRounds;
}

std::uint64_t firstSeed() {
    bool said = false;
    const int seed = qEnvironmentVariableIntValue("OFFERWRIGHT_FUZZ_SEED", &said);
    return static_cast<std::uint64_t>(said ? seed : 20'261'122);
}

Programme programme() {
    Programme made;
    made.stores = {
        {.id = "s1", .zone = {.name = "Europe/Paris", .offsets = {{{0}, 3600}, {{1'774'746'000'000}, 7200}}}},
        {.id = "s2"}};
    return made;
}

std::vector<std::string> kept(std::span<const std::string_view> texts) { return {texts.begin(), texts.end()}; }

Line kept(const SaleParts::Line& seen) {
    const auto text = [](const auto& each) { return each ? std::optional<std::string>(*each) : std::nullopt; };
    Line line{.sku = std::string(seen.sku), .quantity = seen.quantity, .unitPrice = seen.unitPrice};
    line.measure = seen.measure;
    line.promotable = seen.promotable;
    line.name = text(seen.name);
    line.category = text(seen.category);
    line.brand = text(seen.brand);
    line.supplier = text(seen.supplier);
    if (seen.tags) line.tags = kept(*seen.tags);
    if (seen.attributes) line.attributes.emplace();
    for (const auto& each : seen.attributes.value_or(std::span<const SaleParts::Attribute>()))
        line.attributes->push_back({std::string(each.name), std::string(each.value)});
    line.regularPrice = seen.regularPrice;
    line.floorPrice = seen.floorPrice;
    return line;
}

Basket kept(const Sale& sale) {
    Basket basket{.id = std::string(sale.id), .currency = std::string(sale.currency), .store = std::string(sale.store)};
    basket.channel = sale.channel;
    basket.at = sale.at;
    basket.customer = sale.customer;
    basket.coupons = kept(sale.coupons);
    basket.till = sale.till;
    basket.tillType = sale.tillType;
    for (const SaleParts::Tender& each : sale.tenders) basket.tenders.push_back({std::string(each.type), each.amount});
    basket.burn = sale.burn;
    basket.saleReturned = sale.saleReturned;
    for (const SaleParts::Line& line : sale.lines) basket.lines.push_back(kept(line));
    return basket;
}

using Read = std::expected<Basket, Diagnostics>;

/// What the reader says of a text that ends where its memory does.
Read readAsSale(SaleReader& reader, const std::string& text, const Programme& programme) {
    const std::vector<char> bytes(text.begin(), text.end());
    const auto sale = reader.read({bytes.data(), bytes.size()}, programme);
    if (!sale) return std::unexpected(sale.error());
    return kept(**sale);
}

Read readAsDocument(const std::string& text, const Programme& programme) {
    Checked<Basket> read = parseBasket(text, programme);
    if (!read.ok()) return std::unexpected(std::move(read.diagnostics));
    return std::move(read.value);
}

/// Readers that are wrong, to see that the comparison finds them out: one that overlooks a fault, and one that loses a
/// value.
Read readOverlooking(const std::string& text, const Programme& programme, const std::string& code) {
    Checked<Basket> read = parseBasket(text, programme);
    std::erase_if(read.diagnostics, [&](const Diagnostic& diagnostic) { return diagnostic.code == code; });
    if (!read.ok()) return std::unexpected(std::move(read.diagnostics));
    return std::move(read.value);
}
Read readLosing(const std::string& text, const Programme& programme, const std::string& what) {
    Read read = readAsDocument(text, programme);
    if (!read) return read;
    if (what == "time") read->at.reset();
    for (Line& line : read->lines) {
        if (what == "floor") line.floorPrice.reset();
        if (what == "attributes") line.attributes.reset();
        if (what == "slashes" && line.category) std::erase(*line.category, '/');
    }
    return read;
}

QByteArray shown(const std::string& text) { return QByteArray::fromStdString(text).toPercentEncoding(" {}[]:,\""); }

} // namespace

class SaleReading : public QObject {
    Q_OBJECT
private slots:
    void readsWhatTheReaderOfDocumentsReads();
    void findsOutAReaderThatIsWrong_data();
    void findsOutAReaderThatIsWrong();
    void readsTillsTheFastWay_data();
    void readsTillsTheFastWay();
    void readsWhatWePrintTheFastWay();
    void leavesTheUnusualToTheReaderOfDocuments_data();
    void leavesTheUnusualToTheReaderOfDocuments();
    void refusesWhatIsTooLarge();
    void looksAtNothingBehindTheText();
};

void SaleReading::readsWhatTheReaderOfDocumentsReads() {
    const Programme programmeOfAll = programme();
    SaleReader reader;
    int plain = 0;
    int accepted = 0;
    int refused = 0;
    for (int round = 0; round < rounds(); ++round) {
        const std::uint64_t seed = firstSeed() + static_cast<std::uint64_t>(round);
        Dice dice(seed);
        const std::string text = unusualTillText(dice);
        const Read expected = readAsDocument(text, programmeOfAll);
        const Read found = readAsSale(reader, text, programmeOfAll);
        QVERIFY2(found == expected, "seed " + QByteArray::number(quint64(seed)) + ": " + shown(text));
        plain += reader.wasPlain() ? 1 : 0;
        accepted += expected ? 1 : 0;
        refused += expected ? 0 : 1;
    }
    qInfo("%d rounds from seed %llu: %d accepted, %d of them the fast way, %d refused", rounds(),
          static_cast<unsigned long long>(firstSeed()), accepted, plain, refused);
    QVERIFY(plain > rounds() / 5 && accepted > plain && refused > rounds() / 5);
}

void SaleReading::findsOutAReaderThatIsWrong_data() {
    QTest::addColumn<QString>("loses");
    for (const char* code :
         {"json.duplicateKey",     "json.badUtf8",       "json.controlCharacter", "json.badEscape",
          "json.loneSurrogate",    "json.byteOrderMark", "json.notInteger",       "json.numberTooLarge",
          "value.unknownMember",   "value.missing",      "value.outOfRange",      "value.wrongType",
          "value.empty",           "value.badDecimal",   "value.badInstant",      "value.unknownWord",
          "value.unknownCurrency", "basket.noPrice",     "basket.negativePrice",  "basket.mixedCurrencies",
          "basket.stockMovement"})
        QTest::newRow(code) << QString();
    for (const char* what : {"time", "floor", "attributes", "slashes"}) QTest::newRow(what) << QString::fromUtf8(what);
}

void SaleReading::findsOutAReaderThatIsWrong() {
    QFETCH(QString, loses);
    const std::string name = QTest::currentDataTag();
    const Programme programmeOfAll = programme();
    for (int round = 0; round < kRounds; ++round) {
        Dice dice(firstSeed() + static_cast<std::uint64_t>(round));
        const std::string text = unusualTillText(dice);
        const Read wrong =
            loses.isEmpty() ? readOverlooking(text, programmeOfAll, name) : readLosing(text, programmeOfAll, name);
        if (wrong != readAsDocument(text, programmeOfAll)) return;
    }
    QFAIL("no text tells this reader from the right one");
}

void SaleReading::readsTillsTheFastWay_data() {
    QTest::addColumn<QByteArray>("text");
    for (const auto& [name, text] : tillTexts()) QTest::newRow(name.c_str()) << QByteArray::fromStdString(text);
}

void SaleReading::readsTillsTheFastWay() {
    QFETCH(QByteArray, text);
    SaleReader reader;
    const Read found = readAsSale(reader, text.toStdString(), programme());
    QVERIFY(found && found == readAsDocument(text.toStdString(), programme()));
    QVERIFY(reader.wasPlain());
}

void SaleReading::readsWhatWePrintTheFastWay() {
    SaleReader reader;
    Dice dice(firstSeed());
    for (int round = 0; round < 5'000; ++round) {
        const Basket basket = randomBasket(dice, 12, Breadth::Everything);
        const std::string text = dice.oneIn(2) ? printBasket(basket) : printBasketLine(basket);
        const Read found = readAsSale(reader, text, programme());
        QVERIFY2(found && *found == basket, text.c_str());
        QVERIFY2(reader.wasPlain(), text.c_str());
    }
}

void SaleReading::leavesTheUnusualToTheReaderOfDocuments_data() {
    QTest::addColumn<QByteArray>("text");
    for (const auto& [name, text] : unusualTexts()) QTest::newRow(name.c_str()) << QByteArray::fromStdString(text);
}

void SaleReading::leavesTheUnusualToTheReaderOfDocuments() {
    QFETCH(QByteArray, text);
    SaleReader reader;
    QVERIFY(readAsSale(reader, text.toStdString(), programme()) == readAsDocument(text.toStdString(), programme()));
    QVERIFY(!reader.wasPlain());
}

void SaleReading::refusesWhatIsTooLarge() {
    const std::string line = R"({"sku":"A","qty":1,"unit_price_minor":1})";
    std::string lines;
    for (std::size_t i = 0; i <= kMaxLines; ++i) lines += (i > 0 ? "," : "") + line;
    const std::string most = R"({"lines":[)" + lines.substr(line.size() + 1) + "]}";
    const std::string tooMany = R"({"lines":[)" + lines + "]}";
    const std::string longest = most + std::string(kMaxTextBytes - most.size(), ' ');
    SaleReader reader;
    for (const std::string& text : {most, longest}) {
        QVERIFY(readAsSale(reader, text, programme()) == readAsDocument(text, programme()));
        QVERIFY(reader.wasPlain());
    }
    for (const std::string& text : {tooMany, longest + ' ', std::string()}) {
        QVERIFY(readAsSale(reader, text, programme()) == readAsDocument(text, programme()));
        QVERIFY(!reader.wasPlain());
    }
}

/// Whatever is cut off is still there in memory, right behind.
void SaleReading::looksAtNothingBehindTheText() {
    SaleReader reader;
    for (const auto& [name, text] : tillTexts()) {
        const std::size_t last = text.find_last_not_of(" \r\n");
        for (std::size_t cut = 0; cut < last; ++cut) {
            const auto sale = reader.read(std::string_view(text).substr(0, cut), programme());
            QVERIFY2(!sale && sale.error() == parseBasket(text.substr(0, cut), programme()).diagnostics, name.c_str());
        }
    }
}

OFFERWRIGHT_TEST(SaleReading)
#include "sale_reader_test.moc"
