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
    void measureTheShopperAndThePayment();
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

void Traces::measureTheShopperAndThePayment() {
    Promotion made{.id = "p", .stage = Stage::Basket};
    made.name.set("en", "P");
    made.who = all("who", {{"visit", VisitNumber{.atLeast = Number{5}}},
                           {"member", IsMember{.daysAtLeast = Number{30}}},
                           {"birthday", NearBirthday{{3}, {2}}},
                           {"card", PaidWith{{"card"}, Number{500}}},
                           {"points", HasBalance{"", Number{250}, {}}},
                           {"none", PromotionState{{"other"}, Happened::NotFired}}});
    made.when = all("when");
    made.ladder.steps = {{"s", all("if"), {}, {{"r", PercentOff{{100'000}, {}, {}}}}}};
    Basket basket = dairy(1000);
    basket.tenders = {{"card", {480}}, {"cash", {20}}};
    Customer customer{.id = "c", .birthday = MonthDay{1, 3}, .memberSince = LocalDate{-20}, .points = 100};
    customer.wallet.visits = 3;
    const Told told = tell(made, basket, customer);
    QCOMPARE(told.node("visit").measured, std::optional<std::int64_t>(4));
    QCOMPARE(told.node("visit").atLeast, std::optional<std::int64_t>(5));
    QCOMPARE(told.node("member").measured, std::optional<std::int64_t>(20));
    QCOMPARE(told.node("birthday").measured, std::optional<std::int64_t>(-2));
    QCOMPARE(told.node("birthday").atLeast, std::optional<std::int64_t>(-3));
    QCOMPARE(told.node("birthday").atMost, std::optional<std::int64_t>(2));
    QVERIFY(told.node("birthday").holds);
    QCOMPARE(told.node("card").measured, std::optional<std::int64_t>(480));
    QCOMPARE(told.node("card").unit, Unit::Money);
    QCOMPARE(told.node("points").measured, std::optional<std::int64_t>(100));
    QCOMPARE(told.node("points").unit, Unit::Points);
    QCOMPARE(told.node("none").measured, std::optional<std::int64_t>(0));
    QCOMPARE(told.node("none").atMost, std::optional<std::int64_t>(0));
}

OFFERWRIGHT_TEST(Traces)
#include "trace_test.moc"
