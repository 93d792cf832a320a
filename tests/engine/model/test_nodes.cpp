// Nodes and numbers of one promotion that has some of everything.
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/model/nodes.h>

using namespace offerwright;

namespace {

Condition group(const NodeId& id, GroupKind kind, std::vector<Condition> members) {
    return {id, Group{kind, {2}, std::move(members)}};
}

Condition spends(const NodeId& id, std::int64_t atLeast) {
    Measured measured;
    measured.measure = {id, MeasureKind::Spend, {{.brands = {id}}, {}}, SpendBasis::Programme};
    measured.atLeast = Number{atLeast};
    return {id, measured};
}

Step tier(const NodeId& id, std::int64_t from, std::vector<Reward> rewards) {
    return {id, group(id + "if", GroupKind::All, {}), {from}, std::move(rewards)};
}

Promotion sample() {
    Promotion promotion;
    promotion.id = "p";
    promotion.parameters.push_back({.id = "par", .name = "target"});
    promotion.who = group("who", GroupKind::AtLeast, {{"seg", InSegment{{"a"}}}, spends("c1", 100)});
    promotion.when =
        group("when", GroupKind::All, {group("inner", GroupKind::None, {spends("c2", 200)}), spends("c3", 300)});
    promotion.ladder.relation = Relation::Tiers;
    promotion.ladder.measure = Measure{"m", MeasureKind::Quantity, {}, SpendBasis::Programme};
    PercentOff half{{500'000}, {}, Number{900}};
    half.on.pick = Pick::Cheapest;
    half.on.of = Selection{{.tags = {"t"}}, {}};
    promotion.ladder.steps = {
        tier("s1", 2000, {{"r1", half}}),
        tier("s2", 3000, {{"r2", SetPrice{{1000}, {{"part", {}, {2}}}}}, {"r3", PointsFixed{{7}}}})};
    promotion.limits.timesPerBasket = Number{4};
    return promotion;
}

std::vector<std::string> placesOf(const Promotion& promotion) {
    std::vector<std::string> places;
    for (const NumberPlace& place : numbersOf(promotion))
        places.push_back(place.address.node + "." + place.address.field);
    return places;
}

} // namespace

class NodesAndNumbers : public QObject {
    Q_OBJECT
private slots:
    void idsComeInDocumentOrder();
    void freshIdsAreUnused();
    void nodesAreFoundById();
    void nodesKnowTheirStep();
    void conditionsKnowTheirGroup();
    void selectionsComeWithTheirNode();
    void numbersComeInDocumentOrderWithTheirUnits();
    void numbersWithoutMeaningAreLeftOut();
    void replacingANumberChangesOnlyIt();
    void deepTreesAreWalkedWithoutRecursion();
};

void NodesAndNumbers::idsComeInDocumentOrder() {
    const std::vector<NodeId> expected{"par", "who",  "seg", "c1", "when", "inner", "c2",   "c3", "m",
                                       "s1",  "s1if", "r1",  "s2", "s2if", "r2",    "part", "r3"};
    QCOMPARE(nodeIds(sample()), expected);
}

void NodesAndNumbers::freshIdsAreUnused() {
    QCOMPARE(freshId(sample(), "c"), NodeId("c4"));
    QCOMPARE(freshId(sample(), "part"), NodeId("part1"));
}

void NodesAndNumbers::nodesAreFoundById() {
    Promotion promotion = sample();
    for (const char* id : {"who", "c1", "inner", "c2", "s2if"}) QCOMPARE(findCondition(promotion, id)->id, NodeId(id));
    QVERIFY(!findCondition(promotion, "s1") && !findStep(promotion, "r1") && !findReward(promotion, "part"));
    QCOMPARE(findStep(promotion, "s2"), &promotion.ladder.steps[1]);
    QCOMPARE(findReward(promotion, "r3"), &promotion.ladder.steps[1].rewards[1]);
}

void NodesAndNumbers::nodesKnowTheirStep() {
    const Promotion promotion = sample();
    for (const char* id : {"s2", "s2if", "r2", "part", "r3"})
        QCOMPARE(stepOf(promotion, id), &promotion.ladder.steps[1]);
    for (const char* id : {"who", "c1", "m", "par", "nothing"}) QVERIFY(stepOf(promotion, id) == nullptr);
}

void NodesAndNumbers::conditionsKnowTheirGroup() {
    Promotion promotion = sample();
    const auto membership = membershipOf(promotion, "c3");
    QVERIFY(membership && membership->group == &promotion.when);
    QCOMPARE(membership->index, std::size_t{1});
    QVERIFY(!membershipOf(promotion, "who") && !membershipOf(promotion, "m"));
}

void NodesAndNumbers::selectionsComeWithTheirNode() {
    std::vector<NodeId> nodes;
    forEachSelection(sample(), [&](const NodeId& node, const Selection&) { nodes.push_back(node); });
    QCOMPARE(nodes, (std::vector<NodeId>{"c1", "c2", "c3", "m", "r1", "part"}));
}

void NodesAndNumbers::numbersComeInDocumentOrderWithTheirUnits() {
    const Promotion promotion = sample();
    const std::vector<std::string> expected{"who.n",      "c1.atLeast", "c2.atLeast",     "c3.atLeast", "s1.from",
                                            "r1.percent", "r1.count",   "r1.cap",         "s2.from",    "r2.price",
                                            "part.count", "r3.points",  ".timesPerBasket"};
    QCOMPARE(placesOf(promotion), expected);
    QCOMPARE(numberAt(promotion, {"p", "s1", "from"})->unit, Unit::Quantity);
    QCOMPARE(numberAt(promotion, {"p", "r1", "percent"})->unit, Unit::Percent);
    QCOMPARE(numberAt(promotion, {"", "r1", "cap"})->number, Number{900});
    QVERIFY(!numberAt(promotion, {"other", "r1", "cap"}) && !numberAt(promotion, {"p", "r1", "price"}));
}

void NodesAndNumbers::numbersWithoutMeaningAreLeftOut() {
    Promotion promotion = sample();
    std::get<Group>(promotion.who.rule).kind = GroupKind::Any;
    std::get<PercentOff>(promotion.ladder.steps[0].rewards[0].rule).on.pick = Pick::Matched;
    promotion.ladder.relation = Relation::Single;
    const auto places = placesOf(promotion);
    for (const char* gone : {"who.n", "r1.count", "s1.from", "s2.from"})
        QVERIFY2(std::ranges::find(places, gone) == places.end(), gone);
}

void NodesAndNumbers::replacingANumberChangesOnlyIt() {
    const Promotion promotion = sample();
    for (const NumberPlace& place : numbersOf(promotion)) {
        const auto changed = withNumber(promotion, place.address, Number{123'456});
        QVERIFY(changed && *changed != promotion);
        QCOMPARE(numberAt(*changed, place.address)->number, Number{123'456});
        QCOMPARE(withNumber(*changed, place.address, place.number), std::optional(promotion));
    }
    QVERIFY(!withNumber(promotion, {"p", "r1", "nothing"}, Number{1}));
}

void NodesAndNumbers::deepTreesAreWalkedWithoutRecursion() {
    Promotion promotion;
    promotion.when = {"when", Group{}};
    Condition* deepest = &promotion.when;
    for (int i = 0; i < 5'000; ++i) {
        auto& members = std::get<Group>(deepest->rule).members;
        members.push_back({"g" + std::to_string(i), Group{}});
        deepest = &members.back();
    }
    QCOMPARE(nodeIds(promotion).size(), std::size_t{5'002});
    QCOMPARE(findCondition(promotion, "g4999"), deepest);
}

OFFERWRIGHT_TEST(NodesAndNumbers)
#include "test_nodes.moc"
