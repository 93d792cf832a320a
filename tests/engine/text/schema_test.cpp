// The schemas and the readers mean the same documents.
#include "tests/support/random_basket.h"
#include "tests/support/random_promotion.h"
#include "tests/support/schema_check.h"
#include "tests/support/test_main.h"
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <offerwright/text/documents.h>

using namespace offerwright;
using namespace offerwright::tests;
using nlohmann::json;

namespace {

constexpr std::uint64_t kSeed = 5;
constexpr Breadth kAll = Breadth::Everything;

/// Every value of a document, so that one can be chosen and spoilt.
void collect(json& value, std::vector<json*>& out) {
    out.push_back(&value);
    if (value.is_structured())
        for (json& child : value) collect(child, out);
}

json odd(Dice& dice) {
    static const std::vector<json> kOdd{nullptr,
                                        true,
                                        -1,
                                        0,
                                        1,
                                        4'000'000'000'000,
                                        "",
                                        "word",
                                        "0.5",
                                        json::array(),
                                        json::object(),
                                        json::array({1}),
                                        {{"parameter", "target1"}},
                                        {{"id", "x"}},
                                        "2026-02-30",
                                        "12:00"};
    return dice.of(kOdd);
}

/// Changes one thing somewhere.
void spoil(Dice& dice, json& document) {
    std::vector<json*> all;
    collect(document, all);
    json& place = *dice.of(all);
    if (place.is_object() && !place.empty() && dice.oneIn(2)) {
        auto member = place.begin();
        std::advance(member, static_cast<std::ptrdiff_t>(dice.below(place.size())));
        if (dice.oneIn(2))
            place.erase(member);
        else
            place["surplus"] = odd(dice);
        return;
    }
    place = odd(dice);
}

template <typename Parse>
void holdAgainst(const SchemaCheck& schema, Dice& dice, const std::string& text, const Parse& parse, int& refused) {
    json document = json::parse(text);
    QCOMPARE(QString::fromStdString(schema.faultOf(document)), QString());
    for (int i = 0; i < 5; ++i) {
        json spoilt = document;
        spoil(dice, spoilt);
        const std::string fault = schema.faultOf(spoilt);
        if (fault.empty()) continue;
        ++refused;
        QVERIFY2(!parse(spoilt.dump()).ok(), ("the schema refuses " + fault + "\n" + spoilt.dump(1)).c_str());
    }
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class Schemas : public QObject {
    Q_OBJECT
private slots:
    void whatIsPrintedIsValidAndWhatIsRefusedIsRefusedByTheReaderToo();
    void theSampleIsValidAndReadsWithoutAFault_data();
    void theSampleIsValidAndReadsWithoutAFault();
};

void Schemas::whatIsPrintedIsValidAndWhatIsRefusedIsRefusedByTheReaderToo() {
    const SchemaCheck promotions(schemaOf(Document::Promotion)), baskets(schemaOf(Document::Basket));
    const SchemaCheck customers(schemaOf(Document::Customer)), programmes(schemaOf(Document::Programme));
    const auto asBasket = [](const std::string& text) { return parseBasket(text, Programme{}); };
    Dice dice(kSeed);
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        holdAgainst(promotions, dice, printPromotion(randomPromotion(dice, "p1", kAll)), parsePromotion, refused);
        holdAgainst(baskets, dice, printBasket(randomBasket(dice, 12, kAll)), asBasket, refused);
        holdAgainst(customers, dice, printCustomer(randomCustomer(dice, kAll)), parseCustomer, refused);
        holdAgainst(programmes, dice, printProgramme(randomProgramme(dice, kAll)), parseProgramme, refused);
        if (QTest::currentTestFailed()) return;
    }
    QVERIFY2(refused > 2000, QByteArray::number(refused));
}

void Schemas::theSampleIsValidAndReadsWithoutAFault_data() {
    QTest::addColumn<QString>("path");
    QDirIterator files(QStringLiteral(TESTS_DIR "/../resources"), {QStringLiteral("*.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) QTest::newRow(files.next().toUtf8().constData()) << files.filePath();
}

void Schemas::theSampleIsValidAndReadsWithoutAFault() {
    QFETCH(QString, path);
    json document = json::parse(contents(path).toStdString());
    const auto check = [&](Document kind, const json& part, const auto& parse) {
        QCOMPARE(QString::fromStdString(SchemaCheck(schemaOf(kind)).faultOf(part)), QString());
        const auto read = parse(part.dump());
        QVERIFY2(read.diagnostics.empty(), printDiagnostics(read.diagnostics).c_str());
    };
    const auto asBasket = [](const std::string& text) { return parseBasket(text, Programme{}); };
    if (path.contains(QStringLiteral("/promotions/"))) check(Document::Promotion, document, parsePromotion);
    if (path.contains(QStringLiteral("/templates/")))
        check(Document::Promotion, document.at("promotion"), parsePromotion);
    if (path.contains(QStringLiteral("/personas/"))) check(Document::Customer, document, parseCustomer);
    if (path.contains(QStringLiteral("/baskets/"))) check(Document::Basket, document.at("basket"), asBasket);
    if (path.endsWith(QStringLiteral("programme.json"))) check(Document::Programme, document, parseProgramme);
}

OFFERWRIGHT_TEST(Schemas)
#include "schema_test.moc"
