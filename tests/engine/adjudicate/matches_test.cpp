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
    return product;
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
        const Programme programme{.name = "Shop", .stores = randomProgramme(dice).stores};
        const Selection selection = randomSelection(dice);
        const Compiled compiled = compile({{measuring(selection, "p")},
                                           std::make_shared<const Programme>(programme),
                                           std::make_shared<const Catalogue>(catalogue)});
        if (compiled.set->promotions().empty()) continue;
        const Program& program = compiled.set->program();
        const Basket basket = randomSale(dice);
        const auto checkout = openCheckout(program, basket, {}, {});
        QVERIFY(checkout.has_value());
        const LineWords lines =
            checkout->matches.of(program.selection(program.placed[0], program.placed[0].plan->measured));
        for (std::size_t i = 0; i < basket.lines.size(); ++i) {
            const Line& line = basket.lines[i];
            const bool visible = line.promotable && line.quantity.thousandths >= 0;
            const bool expected = visible && picks(selection, joined(line, catalogue));
            picked += expected ? 1 : 0;
            QVERIFY2(holdsLine(lines, i) == expected, "seed " + QByteArray::number(qulonglong(seed)));
        }
    }
    QVERIFY(picked > 1'000);
}

OFFERWRIGHT_TEST(MatchedLines)
#include "matches_test.moc"
