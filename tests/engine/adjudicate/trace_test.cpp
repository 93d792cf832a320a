// The account of why: every node with what it saw, asked or not.
#include <QTest>

#include "offerwright/adjudicate/adjudicate.h"
#include "offerwright/model/nodes.h"
#include "tests/engine/adjudicate/offers.h"
#include "tests/support/random_basket.h"
#include "tests/support/test_main.h"

using namespace offerwright;
using namespace offerwright::tests;

namespace {

Condition all(const NodeId& id, std::vector<Condition> members = {}) {
    return {id, Group{GroupKind::All, {1}, members}};
}

/// Gold members who spend 30 of dairy get 3 off, 60 gets 8; the target is the customer's own.
Promotion tiers() {
    Promotion made{.id = "tiers", .stage = Stage::Basket};
    made.name.set("en", "Tiers");
    made.parameters = {{"p", "target", Unit::Money, 3000, 1000, 5000, 100}};
    made.who = all(
        "who", {{"gold", HasTier{{"gold"}}}, {"staff", Group{GroupKind::None, {1}, {{"seg", InSegment{{"staff"}}}}}}});
    made.when = all("when");
    made.ladder.relation = Relation::Tiers;
    made.ladder.measure = Measure{"m", MeasureKind::Spend, {.in = {.categories = {"Dairy"}}}};
    const auto step = [](const NodeId& id, Number from, std::int64_t amount) {
        return Step{id, all(id + "if"), from, {{id + "r", AmountOff{{amount}, Per::Order, {}, {}}}}};
    };
    made.ladder.steps = {step("t1", {0, "target"}, 300), step("t2", {6000}, 800)};
    return made;
}

struct Told {
    Adjudication result;
    Trace trace;
    const NodeTrace& node(const char* id) const { return *trace.promotions.at(0).node(id); }
};

Told tell(const Promotion& promotion, const Basket& basket, const Customer& customer) {
    const auto programme = std::make_shared<const Programme>(Programme{.name = "Shop"});
    const Compiled compiled = compile({{std::make_shared<const Promotion>(promotion)}, programme, nullptr});
    Told told;
    told.result = adjudicate(*compiled.set, basket, customer, Instant{0}, &told.trace).value();
    return told;
}

Basket dairy(std::int64_t price) {
    Basket basket{.id = "b"};
    basket.lines = {{.sku = "nails", .unitPrice = {900}}, {.sku = "milk", .unitPrice = {price}, .category = "Dairy"}};
    return basket;
}

const Customer kGold{.id = "c", .tier = "gold", .ownValues = {{"tiers", "target", 2000}}};

} // namespace

class Traces : public QObject {
    Q_OBJECT

private slots:
    void nameEveryNodeInDocumentOrder();
    void tellMeasuredAndRequiredWithTheCustomersOwn();
    void tellWhatARewardGave();
    void answerWhatWasNeverReached();
    void tellThatATierBelowWasPassed();
    void nameTheWinnerOfAGroup();
};

void Traces::nameEveryNodeInDocumentOrder() {
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        Dice dice(seed);
        const Promotion promotion = randomOffer(dice, "p1");
        Trace trace;
        const auto programme = std::make_shared<const Programme>(Programme{.name = "Shop"});
        const Compiled compiled = compile({{std::make_shared<const Promotion>(promotion)}, programme, nullptr});
        QVERIFY(adjudicate(*compiled.set, dairy(500), {}, {}, &trace).has_value());
        std::vector<NodeId> told;
        for (const NodeTrace& node : trace.promotions.at(0).nodes) told.push_back(node.node);
        QVERIFY2(told == nodeIds(promotion), "seed " + QByteArray::number(qulonglong(seed)));
    }
}

void Traces::tellMeasuredAndRequiredWithTheCustomersOwn() {
    const Told told = tell(tiers(), dairy(2500), kGold);
    QCOMPARE(told.result.total.minor, 3400 - 300);
    QVERIFY(told.node("t1").holds);
    QCOMPARE(told.node("t1").measured.value(), 2500);
    QCOMPARE(told.node("t1").atLeast.value(), 2000);
    QCOMPARE(told.node("t1").times, 1);
    QVERIFY(!told.node("t2").holds);
    QCOMPARE(told.node("t2").atLeast.value(), 6000);
    QCOMPARE(told.node("m").measured.value(), 2500);
    QCOMPARE(told.node("m").unit, Unit::Money);
    QVERIFY(told.node("m").lines == std::vector<std::size_t>{1});
}

void Traces::tellWhatARewardGave() {
    const Told told = tell(tiers(), dairy(2500), kGold);
    QVERIFY(told.node("t1r").holds);
    QCOMPARE(told.node("t1r").given, 300);
    QVERIFY(told.node("t1r").lines == std::vector<std::size_t>{1});
    QVERIFY(!told.node("t2r").holds);
    QVERIFY(!told.node("t2r").reached);
}

void Traces::answerWhatWasNeverReached() {
    const Told told = tell(tiers(), dairy(7000), {.id = "c", .segments = {"staff"}});
    QCOMPARE(told.trace.promotions[0].outcome, Outcome::NotMet);
    QVERIFY(!told.node("gold").holds && told.node("gold").reached);
    QVERIFY(!told.node("staff").holds && !told.node("staff").reached);
    QVERIFY(told.node("seg").holds && !told.node("seg").reached);
    QVERIFY(told.node("t2").holds && !told.node("t2").reached);
    QCOMPARE(told.node("t1").atLeast.value(), 3000);
}

void Traces::tellThatATierBelowWasPassed() {
    const Told told = tell(tiers(), dairy(7000), kGold);
    QCOMPARE(told.result.discount.minor, 800);
    QVERIFY(told.node("t1").holds);
    QCOMPARE(told.node("t1").times, 0);
    QCOMPARE(told.node("t2").times, 1);
}

void Traces::nameTheWinnerOfAGroup() {
    Promotion winner = tiers();
    winner.id = "a";
    Promotion loser = tiers();
    loser.id = "b";
    for (Promotion* each : {&winner, &loser}) each->combines.exclusiveGroup = "g";
    const auto programme = std::make_shared<const Programme>(Programme{.name = "Shop"});
    const Compiled compiled = compile(
        {{std::make_shared<const Promotion>(loser), std::make_shared<const Promotion>(winner)}, programme, nullptr});
    Trace trace;
    QVERIFY(adjudicate(*compiled.set, dairy(4000), kGold, {}, &trace).has_value());
    QCOMPARE(trace.promotion("a")->outcome, Outcome::Fired);
    QCOMPARE(trace.promotion("b")->outcome, Outcome::Lost);
    QCOMPARE(trace.promotion("b")->lostTo, std::string("a"));
}

OFFERWRIGHT_TEST(Traces)
#include "trace_test.moc"
