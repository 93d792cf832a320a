// Which products are proposed where some are missing.
#include "tests/engine/explain/shop.h"
#include "tests/support/test_main.h"
#include <QTest>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

std::optional<Change> one(const char* sku) { return AddUnits{sku, Quantity::pieces(1)}; }

/// A line that says of itself what the catalogue does not, and the selection that goes by it.
struct Own {
    const char* name;
    std::function<void(Line&)> say;
    Selection of;
};

std::vector<Own> whatLinesSay() {
    return {
        {"category", [](Line& line) { line.category = "Own"; }, category("Own")},
        {"brand", [](Line& line) { line.brand = "Own"; }, {.in = {.brands = {"Own"}}}},
        {"supplier", [](Line& line) { line.supplier = "Own"; }, {.in = {.suppliers = {"Own"}}}},
        {"tags", [](Line& line) { line.tags = std::vector<std::string>{"own"}; }, {.in = {.tags = {"own"}}}},
        {"attributes",
         [](Line& line) {
             line.attributes = std::vector<Attribute>{{"own", "yes"}};
         },
         {.in = {.attributes = {AttributeTest{"own", "yes"}}}}},
        {"a product of no catalogue",
         [](Line& line) {
             line.sku = "odd";
             line.category = "Own";
         },
         category("Own")},
    };
}

} // namespace

class Additions : public QObject {
    Q_OBJECT
private slots:
    void aLineIsWhatItSaysOfItself_data() {
        QTest::addColumn<std::size_t>("index");
        const std::vector<Own> all = whatLinesSay();
        for (std::size_t i = 0; i < all.size(); ++i) QTest::newRow(all[i].name) << i;
    }
    void aLineIsWhatItSaysOfItself() {
        QFETCH(std::size_t, index);
        const Own own = whatLinesSay()[index];
        Line milk = line("milk", 1);
        own.say(milk);
        Till till({promotion("p", Stage::Basket, {spends("c", own.of, 200)}, moneyOff(50))}, {milk});
        QCOMPARE(changeOf(till), one(milk.sku.c_str()));
    }
    void anotherProductIsAddedWhereProductsAreCounted() {
        Condition three{"c", Measured{{"m", MeasureKind::Distinct, category("Dairy")}, Number{2}, {}}};
        Till till({promotion("p", Stage::Basket, {three}, moneyOff(50))}, {line("brie", 3)});
        const auto change = changeOf(till);
        QVERIFY(change.has_value());
        const auto& add = std::get<AddUnits>(*change);
        QVERIFY(add.sku != "brie");
        QCOMPARE(add.quantity, Quantity::pieces(1));
        std::get<Measured>(three.rule).atLeast = Number{3}; // two others: no single addition
        Till far({promotion("p", Stage::Basket, {three}, moneyOff(50))}, {line("brie", 3)});
        QVERIFY(!changeOf(far));
    }
    void weightIsFilledByWhatIsWeighed() {
        const Condition heavy{"c", Measured{{"m", MeasureKind::Weight, {}}, Number{450}, {}}};
        Till till({promotion("p", Stage::Basket, {heavy}, moneyOff(50))}, {line("bread", 1)});
        QCOMPARE(changeOf(till), std::optional<Change>(AddUnits{"pears", {500}}));
    }
    void setsAndSharesAreToldWithoutAnAddition() {
        const Condition share{"c", Measured{{"m", MeasureKind::Share, category("Dairy")}, Number{500'000}, {}}};
        Till till({promotion("p", Stage::Basket, {share}, moneyOff(50))}, {line("bread", 3), line("milk", 1)});
        const auto miss = whyNot(till.ring(), "p");
        QVERIFY(miss && !miss->change);
        QCOMPARE(miss->reasons.front().required, std::optional<std::int64_t>(500'000));
    }
    void aProductOnTwoLinesIsOneAtHand() {
        Till till({dairySpend(300)}, {line("milk", 1), line("milk", 1)});
        QCOMPARE(changeOf(till), one("milk"));
    }
    void whatNoPromotionTouchesIsNotAtHand() {
        Till till({dairySpend(150)}, {line("bread", 1), line("butter", 1)});
        till.basket.lines[1].promotable = false;
        QCOMPARE(changeOf(till), one("suisses"));
    }
    void whatIsBroughtBackIsNotAtHand() {
        Till till({dairySpend(150)}, {line("bread", 9), line("butter", -1)});
        const auto change = changeOf(till);
        QVERIFY(change.has_value());
        QVERIFY(std::get<AddUnits>(*change).sku != "butter");
    }
    void whatCostsNothingFillsNothing() {
        Till till({dairySpend(100)}, {line("bread", 1), line("milk", 1)});
        till.basket.lines[1].unitPrice = {};
        QCOMPARE(changeOf(till), one("suisses"));
    }
    void aPartOfAPieceIsOneUnit() {
        Till till({dairySpend(300)}, {line("brie", 1)});
        till.basket.lines[0].quantity = Quantity{500}; // 1.95 of 3.00
        QCOMPARE(changeOf(till), one("milk"));
    }
    void whatHasNoCodeIsNotProposed() {
        Line loose = line("milk", 1);
        loose.sku.clear();
        loose.category = "Loose";
        Till till({promotion("p", Stage::Basket, {spends("c", category("Loose"), 200)}, moneyOff(50))}, {loose});
        QVERIFY(!changeOf(till));
    }
    void whatIsProtectedHereIsFreeElsewhere() {
        Programme programme = *shopProgramme();
        programme.protectedProducts = {};
        const Promotion cards =
            promotion("p", Stage::Basket, {spends("c", {.in = {.skus = {"card"}}}, 100)}, moneyOff(50));
        Till here({cards}, {line("bread", 1)});
        QVERIFY(!changeOf(here));
        Till elsewhere({cards}, {line("bread", 1)}, std::make_shared<const Programme>(programme));
        QCOMPARE(changeOf(elsewhere), one("card"));
    }
};

OFFERWRIGHT_TEST(Additions)
#include "test_additions.moc"
