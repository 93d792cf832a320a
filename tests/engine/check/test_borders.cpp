// Both sides of every rule that is easily too strict or too lax, and what the fix of a fault leaves.
#include "tests/engine/check/borders.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/check/mend.h>

Q_DECLARE_METATYPE(offerwright::tests::Border)

using namespace offerwright;
using namespace offerwright::tests;

namespace offerwright::tests {

Diagnostics Desk::found() const {
    const Catalogue catalogue(products);
    return check(promotion, {&around, &catalogue});
}

Diagnostics Desk::found(const std::string& code, const NodeId& node) const {
    Diagnostics all = found();
    std::erase_if(all, [&](const Diagnostic& each) { return each.code != code || each.address.node != node; });
    return all;
}

void single(Desk& desk, RewardRule reward, std::vector<Condition> asked) {
    Ladder& ladder = desk.promotion.ladder;
    ladder.relation = Relation::Single;
    ladder.measure.reset();
    ladder.steps.resize(1);
    ladder.steps[0].threshold = {};
    desk.promotion.parameters.clear();
    std::get<Group>(ladder.steps[0].qualification.rule).members = std::move(asked);
    give(desk.promotion, std::move(reward));
}

void repeat(Desk& desk, RewardRule reward, MeasureKind kind, std::int64_t every) {
    const std::optional<Measure> measure = desk.promotion.ladder.measure;
    single(desk, std::move(reward));
    Ladder& ladder = desk.promotion.ladder;
    ladder.relation = Relation::Repeat;
    ladder.measure = measure;
    ladder.measure->kind = kind;
    ladder.steps[0].threshold = Number{every};
}

Step& journey(Desk& desk) {
    single(desk, PercentOff{{100'000}, {}, {}});
    desk.promotion.ladder.relation = Relation::Journey;
    return desk.promotion.ladder.steps[0];
}

void when(Desk& desk, std::vector<Condition> members) {
    std::get<Group>(desk.promotion.when.rule).members = std::move(members);
}

} // namespace offerwright::tests

namespace {

std::vector<Border> allBorders() {
    std::vector<Border> all;
    for (const auto& some : {bordersOfConditions(), bordersOfSteps(), bordersOfPrices(), bordersOfCeilings(),
                             bordersOfWords(), bordersOfMends()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

Desk with(const Change& change) {
    Desk desk;
    change(desk);
    return desk;
}

void addRows(const std::vector<Border>& borders) {
    QTest::addColumn<Border>("border");
    for (const Border& border : borders) QTest::newRow(border.name) << border;
}

} // namespace

class BothSidesOfARule : public QObject {
    Q_OBJECT
private slots:
    void aFaultIsToldAndTheNearestSoundOneIsNot_data() { addRows(allBorders()); }
    void aFaultIsToldAndTheNearestSoundOneIsNot() {
        QFETCH(Border, border);
        const Diagnostics told = with(border.faulty).found(border.code, border.node);
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(told[0].address.field, border.field);
        QCOMPARE(told[0].arguments, border.arguments);
        QVERIFY(with(border.sound).found(border.code, border.node).empty());
    }
    void theFixOfAFaultMakesItTheSoundOne_data() { addRows(bordersOfMends()); }
    void theFixOfAFaultMakesItTheSoundOne() {
        QFETCH(Border, border);
        const Desk faulty = with(border.faulty);
        const Diagnostics told = faulty.found(border.code, border.node);
        QVERIFY(!told.empty() && !told[0].fixes.empty());
        const auto better = mended(faulty.promotion, told[0]);
        QVERIFY(better.has_value());
        QVERIFY(*better == with(border.sound).promotion);
    }
};

OFFERWRIGHT_TEST(BothSidesOfARule)
#include "test_borders.moc"
