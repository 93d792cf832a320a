#include "tests/support/dice.h"
#include "tests/support/random_promotion.h"
#include "tests/support/test_main.h"
#include <offerwright/model/catalogue.h>

namespace offerwright::tests {
namespace {

constexpr std::uint64_t kSeed = 20261122;

/// Products of a few words, so that random selections pick some.
Product randomProduct(Dice& dice, std::size_t number) {
    Product product{.sku = "s" + std::to_string(number % 40),
                    .gtin = dice.oneIn(3) ? "s" + std::to_string(number) : ""};
    product.category = dice.of<std::string>({"", "Dairy", "Dairy/Cheese", "Dairy/Milk", "Drinks", "Dairyland"});
    product.brand = dice.of<std::string>({"", "Acme", "Bell"});
    product.supplier = dice.of<std::string>({"", "North", "South"});
    if (dice.oneIn(2)) product.tags = {dice.of<std::string>({"bio", "local"})};
    if (dice.oneIn(2)) product.attributes = {{"fat", dice.of<std::string>({"1", "5"})}};
    if (!dice.oneIn(4)) product.price = Money{dice.number(0, 500)};
    return product;
}

Picks randomPicks(Dice& dice) {
    Picks picks;
    if (dice.oneIn(3)) picks.skus.push_back("s" + std::to_string(dice.below(60)));
    if (dice.oneIn(3)) picks.categories.push_back(dice.of<std::string>({"Dairy", "Dairy/Cheese", "Nowhere", ""}));
    if (dice.oneIn(4)) picks.brands.push_back(dice.of<std::string>({"Acme", "Nobody", ""}));
    if (dice.oneIn(4)) picks.suppliers.push_back(dice.of<std::string>({"North", ""}));
    if (dice.oneIn(4)) picks.tags.push_back(dice.of<std::string>({"bio", "none"}));
    if (dice.oneIn(4)) picks.attributes.push_back({"fat", "1", dice.any(Comparison::AtMost)});
    if (dice.oneIn(4)) picks.groups.push_back(dice.of<std::string>({"g0", "g1", "unknown"}));
    return picks;
}

Selection randomOf(Dice& dice) {
    Selection selection{.in = randomPicks(dice), .except = dice.oneIn(2) ? randomPicks(dice) : Picks{}};
    if (dice.oneIn(4)) selection.priceFrom = dice.number(0, 300);
    return selection;
}

} // namespace

class PickedProducts : public QObject {
    Q_OBJECT
private slots:
    void areThoseThatArePickedOneByOne() {
        Dice dice(kSeed);
        std::size_t picked = 0;
        for (int round = 0; round < 3000; ++round) {
            std::vector<Product> products;
            for (std::size_t i = 0; i < dice.below(60); ++i) products.push_back(randomProduct(dice, i));
            const Catalogue catalogue(std::move(products));
            const std::vector<ProductGroup> groups{{"g0", randomOf(dice)}, {"g1", randomOf(dice)}};
            const Selection selection = randomOf(dice);
            std::vector<ProductNumber> expected;
            for (ProductNumber i = 0; i < catalogue.products().size(); ++i)
                if (picks(selection, catalogue.products()[i], groups)) expected.push_back(i);
            std::vector<ProductNumber> found;
            visitPicked(catalogue, selection, groups, [&](ProductNumber number) {
                found.push_back(number);
                return true;
            });
            QVERIFY2(found == expected, qPrintable(QString("seed %1, round %2").arg(kSeed).arg(round)));
            QCOMPARE(picksAny(catalogue, selection, groups), !expected.empty());
            picked += found.size();
        }
        QVERIFY(picked > 1000);
    }
    void anEmptyCatalogueHasNone() {
        QVERIFY(!picksAny(Catalogue(), {.in = {.brands = {""}}}, {}));
        QVERIFY(Catalogue().byPrice().empty());
    }
    void pricesStandInOrder() {
        const Catalogue catalogue({{.sku = "a", .price = Money{5}}, {.sku = "b"}, {.sku = "c", .price = Money{2}}});
        QCOMPARE(std::vector<ProductNumber>(catalogue.byPrice().begin(), catalogue.byPrice().end()),
                 (std::vector<ProductNumber>{2, 0}));
    }
};

OFFERWRIGHT_TEST(PickedProducts)

} // namespace offerwright::tests

#include "picked_products_test.moc"
