// Which products a selection names, category paths, and the catalogue's look-up.
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/model/catalogue.h>
#include <offerwright/model/programme.h>
#include <offerwright/model/promotion.h>

using namespace offerwright;

namespace {

Product brie() {
    Product product;
    product.sku = "P1";
    product.gtin = "3017620422003";
    product.category = "Dairy/Cheese";
    product.brand = "Norval";
    product.supplier = "Lactis";
    product.tags = {"own", "fresh"};
    product.attributes = {{"organic", "yes"}};
    return product;
}

Selection in(Picks picks) { return {std::move(picks), {}}; }

} // namespace

class SelectionsAndCatalogue : public QObject {
    Q_OBJECT
private slots:
    void categoryNamesMayHoldTheSeparators();
    void aSubtreeIsThePathAndWhatContinuesIt();
    void anEmptySelectionPicksEverything();
    void anyListOfInIsEnough();
    void exceptTakesAwayWhateverInPicks();
    void attributesMustMatchNameAndValue();
    void productsWithoutACodeAreNotPickedByAnEmptyOne();
    void theFirstOfTwoWithOneSkuStays();
    void aCodeThatIsAlsoAGtinMeansTheSku();
    void textsFallBackToTheFirstLanguage();
    void storesAndParametersAreFoundByName();
};

void SelectionsAndCatalogue::categoryNamesMayHoldTheSeparators() {
    const std::vector<std::string> names{"Bread/Pastry", "~fresh~", "~1", ""};
    QCOMPARE(joinCategory(names), std::string("Bread~1Pastry/~0fresh~0/~01/"));
    QCOMPARE(splitCategory(joinCategory(names)), names);
    QVERIFY(splitCategory("").empty());
    QCOMPARE(splitCategory("a~2/b~"), (std::vector<std::string>{"a~2", "b~"}));
}

void SelectionsAndCatalogue::aSubtreeIsThePathAndWhatContinuesIt() {
    QVERIFY(isUnder("Dairy", "Dairy") && isUnder("Dairy/Cheese", "Dairy"));
    QVERIFY(!isUnder("Dairy products", "Dairy") && !isUnder("Dairy", "Dairy/Cheese") && !isUnder("Dairy", ""));
}

void SelectionsAndCatalogue::anEmptySelectionPicksEverything() {
    QVERIFY(picks(Selection{}, brie()) && picks(Selection{}, Product{}));
}

void SelectionsAndCatalogue::anyListOfInIsEnough() {
    const std::vector<Picks> each{{.skus = {"P1"}},
                                  {.skus = {"3017620422003"}},
                                  {.categories = {"Dairy"}},
                                  {.brands = {"x", "Norval"}},
                                  {.suppliers = {"Lactis"}},
                                  {.tags = {"fresh"}},
                                  {.attributes = {{"organic", "yes"}}}};
    for (const Picks& picksOne : each) {
        QVERIFY(picks(in(picksOne), brie()));
        Picks both = picksOne;
        both.skus.push_back("elsewhere");
        QVERIFY(picks(in(both), brie()));
    }
    QVERIFY(!picks(in({.skus = {"P2"}, .categories = {"Bread"}, .brands = {"norval"}}), brie()));
}

void SelectionsAndCatalogue::exceptTakesAwayWhateverInPicks() {
    QVERIFY(!picks({{.categories = {"Dairy"}}, {.tags = {"own"}}}, brie()));
    QVERIFY(!picks({{}, {.skus = {"P1"}}}, brie()));
    QVERIFY(picks({{}, {.skus = {"P2"}}}, brie()));
}

void SelectionsAndCatalogue::attributesMustMatchNameAndValue() {
    QVERIFY(!picks(in({.attributes = {{"organic", "no"}}}), brie()));
    QVERIFY(!picks(in({.attributes = {{"yes", "organic"}}}), brie()));
}

void SelectionsAndCatalogue::productsWithoutACodeAreNotPickedByAnEmptyOne() {
    Product product = brie();
    product.gtin.clear();
    QVERIFY(!picks(in({.skus = {""}}), product));
}

void SelectionsAndCatalogue::theFirstOfTwoWithOneSkuStays() {
    Product second = brie();
    second.name = "second";
    const Catalogue catalogue({brie(), second});
    QCOMPARE(catalogue.products().size(), std::size_t{1});
    QCOMPARE(catalogue.find("P1")->name, std::string());
    QVERIFY(catalogue.find("P2") == nullptr && catalogue.find("") == nullptr);
}

void SelectionsAndCatalogue::aCodeThatIsAlsoAGtinMeansTheSku() {
    Product other = brie();
    other.sku = "3017620422003";
    other.gtin = "P1";
    const Catalogue catalogue({brie(), other});
    QCOMPARE(catalogue.find("3017620422003"), &catalogue.products()[1]);
    QCOMPARE(catalogue.find("P1"), &catalogue.products()[0]);
}

void SelectionsAndCatalogue::textsFallBackToTheFirstLanguage() {
    LocalText text;
    QCOMPARE(text.in("en"), std::string());
    text.set("fr", "fromage");
    text.set("en", "cheese");
    text.set("fr", "le fromage");
    QCOMPARE(text.in("fr"), std::string("le fromage"));
    QCOMPARE(text.in("de"), std::string("cheese"));
    QCOMPARE(text.byLanguage.size(), std::size_t{2});
}

void SelectionsAndCatalogue::storesAndParametersAreFoundByName() {
    Programme programme;
    programme.stores.push_back({.id = "S1"});
    QVERIFY(programme.store("S1") == &programme.stores[0] && !programme.store("S2"));
    Promotion promotion;
    promotion.parameters.push_back({.id = "p1", .name = "target"});
    QVERIFY(promotion.parameter("target") == &promotion.parameters[0] && !promotion.parameter("p1"));
}

OFFERWRIGHT_TEST(SelectionsAndCatalogue)
#include "test_selection.moc"
