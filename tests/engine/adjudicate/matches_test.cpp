// The index from the lines' side against the meaning of selections, one product at a time.
#include "engine/adjudicate/checkout.h"
#include "tests/engine/adjudicate/offers.h"
#include "tests/support/random_basket.h"
#include "tests/support/random_promotion.h"
#include "tests/support/test_main.h"
#include <QTest>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

/// A promotion that measures exactly this selection.
std::shared_ptr<const Promotion> measuring(const Selection& selection, const std::string& id) {
    Promotion made{.id = id};
    made.name.set("en", id);
    made.who = {"who", Group{}};
    made.when = {"when", Group{}};
    made.ladder.relation = Relation::Repeat;
    made.ladder.measure = Measure{"m", MeasureKind::Spend, selection};
    made.ladder.steps = {{"s", {"if", Group{}}, {1}, {{"r", PercentOff{{100'000}}}}}};
    return std::make_shared<const Promotion>(made);
}

/// The product as the basket and the catalogue describe it together.
Product joined(const Line& line, const Catalogue& catalogue) {
    const Product* known = catalogue.find(line.sku);
    Product product = known ? *known : Product{};
    if (!known) product.sku = line.sku;
    if (line.category) product.category = *line.category;
    if (line.brand) product.brand = *line.brand;
    if (line.supplier) product.supplier = *line.supplier;
    if (line.tags) product.tags = *line.tags;
    if (line.attributes) product.attributes = *line.attributes;
    product.price = line.unitPrice;
    if (line.regularPrice) product.regularPrice = *line.regularPrice;
    return product;
}

void askMore(Dice& dice, Picks& picks) {
    if (dice.oneIn(3)) {
        const std::string name = dice.of(world().attributeNames);
        const std::string value = dice.oneIn(2) ? dice.of(world().attributeValues) : std::to_string(dice.number(1, 9));
        picks.attributes.push_back({name, value, dice.any(Comparison::AtMost)});
    }
    if (dice.oneIn(3)) picks.groups.push_back("g" + std::to_string(dice.number(1, 4)));
}

/// With comparing tests, groups and prices besides what a plain one has.
Selection askingSelection(Dice& dice, bool groups) {
    Selection made = randomSelection(dice);
    if (dice.oneIn(2)) askMore(dice, made.in);
    if (dice.oneIn(2)) askMore(dice, made.except);
    if (!groups) {
        made.in.groups.clear();
        made.except.groups.clear();
    }
    if (dice.oneIn(4)) made.priceFrom = dice.number(1, 900);
    if (dice.oneIn(4)) made.priceTo = dice.number(500, 2500);
    made.fullPriceOnly = dice.oneIn(5);
    return made;
}

std::vector<ProductGroup> someGroups(Dice& dice) {
    std::vector<ProductGroup> made;
    for (std::int64_t i = 1; i <= 3; ++i) made.push_back({"g" + std::to_string(i), askingSelection(dice, false)});
    return made;
}

/// Numbers among the attributes, and lines that are sold below their regular price.
Basket pricedSale(Dice& dice) {
    Basket basket = randomSale(dice);
    for (Line& line : basket.lines) {
        if (dice.oneIn(3))
            line.attributes = {{dice.of(world().attributeNames), std::to_string(dice.number(1, 9)) + ".5"}};
        if (dice.oneIn(3)) line.regularPrice = Money{line.unitPrice.minor + dice.number(-50, 200)};
    }
    return basket;
}

} // namespace

class MatchedLines : public QObject {
    Q_OBJECT

private slots:
    void areThoseThatTheSelectionPicks();
};

void MatchedLines::areThoseThatTheSelectionPicks() {
    int picked = 0;
    for (std::uint64_t seed = 1; seed <= 3'000; ++seed) {
        Dice dice(seed);
        const Catalogue catalogue = randomCatalogue(dice);
        Programme programme{.name = "Shop", .stores = randomProgramme(dice).stores};
        programme.productGroups = someGroups(dice);
        const Selection selection = askingSelection(dice, true);
        const Compiled compiled = compile({{measuring(selection, "p")},
                                           std::make_shared<const Programme>(programme),
                                           std::make_shared<const Catalogue>(catalogue)});
        if (compiled.set->promotions().empty()) continue;
        const Program& program = compiled.set->program();
        const Basket basket = pricedSale(dice);
        SaleView view;
        Desk desk;
        PreparedSale sale;
        sale.prepare(view.of(basket), *program.catalogue);
        const auto checkout = openCheckout(program, sale, {}, {}, desk, false);
        QVERIFY(checkout.has_value());
        const LineWords lines =
            checkout->matches.of(program.at(0).selection(program.at(0).plan->measured));
        for (std::size_t i = 0; i < basket.lines.size(); ++i) {
            const Line& line = basket.lines[i];
            const bool visible = line.promotable && line.quantity.thousandths > 0;
            const bool expected = visible && picks(selection, joined(line, catalogue), programme.productGroups);
            picked += expected ? 1 : 0;
            QVERIFY2(holdsLine(lines, i) == expected, "seed " + QByteArray::number(qulonglong(seed)));
        }
    }
    QVERIFY(picked > 1'000);
}

OFFERWRIGHT_TEST(MatchedLines)
#include "matches_test.moc"
