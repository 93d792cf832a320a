// What a promotion is told to lack, condition by condition, and the change that would do.
#include "tests/engine/explain/shop.h"
#include "tests/support/test_main.h"
#include <QTest>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

struct Case {
    const char* name;
    Promotion promotion;
    std::vector<Line> lines;
    std::vector<Reason> reasons;
    std::optional<Change> change = {};
};

const Selection kDairy = category("Dairy");

Reason yesOrNo(const NodeId& node) { return {node, Unit::Count, {}, {}, 0}; }
Reason units(const NodeId& node, std::int64_t are, std::int64_t required) {
    return {node, Unit::Count, are, required, required - are};
}

std::optional<Change> add(const char* sku, std::int64_t pieces) { return AddUnits{sku, Quantity::pieces(pieces)}; }

Target second(Among among, std::optional<Selection> of = {}) {
    return {.pick = Pick::EveryNth, .count = {2}, .among = among, .of = std::move(of)};
}

/// Half off the second one of the same product, when the conditions hold.
Promotion secondOfProduct(std::vector<Condition> conditions, std::optional<Selection> of = {}) {
    return promotion("p", Stage::Item, std::move(conditions), percentOff(50, second(Among::Product, std::move(of))));
}

Condition coupon(const NodeId& id, const char* code = "SAVE") { return {id, CouponPresented{{code}}}; }
Condition web(const NodeId& id) { return {id, ThroughChannel{{Channel::Web}}}; }
Condition vip(const NodeId& id) { return {id, InSegment{{"vip"}}}; }
Condition total(const NodeId& id, std::int64_t atLeast) { return {id, BasketTotal{{}, Number{atLeast}, {}}}; }
Condition atMost(const NodeId& id, std::int64_t spend) {
    return {id, Measured{{id, MeasureKind::Spend, kDairy, SpendBasis::Programme}, {}, Number{spend}}};
}

Condition between(const NodeId& id, std::int64_t from, std::int64_t to) {
    return {id, Measured{{id, MeasureKind::Spend, kDairy, SpendBasis::Programme}, Number{from}, Number{to}}};
}

std::vector<Case> conditions() {
    const std::vector<Line> bread{line("bread", 4)};
    const auto any = [](std::vector<Condition> of) { return group("any", GroupKind::Any, std::move(of)); };
    const auto all = [](std::vector<Condition> of) { return group("all", GroupKind::All, std::move(of)); };
    const auto none = [](std::vector<Condition> of) { return group("none", GroupKind::None, std::move(of)); };
    return {
        {"a total is reached with anything",
         with(total("c", 500)),
         bread,
         {{"c", Unit::Money, 480, 500, 20}},
         add("bread", 1)},
        {"a spend above its end", with(atMost("c", 500)), {line("brie", 2)}, {{"c", Unit::Money, 780, 500, 280}}},
        {"a spend above its end, well above its beginning",
         with(between("c", 100, 500)),
         {line("brie", 2)},
         {{"c", Unit::Money, 780, 500, 280}}},
        {"one of any", with(any({coupon("c")})), bread, {yesOrNo("c")}, PresentCoupon{"SAVE"}},
        {"any of two together, or who the customer is",
         with(any({all({coupon("c"), web("w")}), vip("v")})),
         bread,
         {yesOrNo("c"), yesOrNo("w"), yesOrNo("v")}},
        {"any of two in one, or a coupon",
         with(any({all({vip("v"), web("w")}), coupon("c")})),
         bread,
         {yesOrNo("v"), yesOrNo("w"), yesOrNo("c")},
         PresentCoupon{"SAVE"}},
        {"none of what holds",
         with(none({{"here", AtStore{{"lyon"}, {}, {}}}, total("t", 100)})),
         bread,
         {yesOrNo("here"), {"t", Unit::Money, 480, {}, 0}}},
        {"none of a group that holds",
         with(none({all({total("t", 100), total("u", 200)})})),
         bread,
         {{"t", Unit::Money, 480, {}, 0}, {"u", Unit::Money, 480, {}, 0}}},
        {"a coupon and units of the same",
         secondOfProduct({coupon("c")}, kDairy),
         {line("brie", 1)},
         {yesOrNo("c"), units("r", 1, 2)}},
    };
}

/// What rewards fall on is lacking.
std::vector<Case> targets() {
    Promotion repeat = secondOfProduct({});
    repeat.ladder.relation = Relation::Repeat;
    repeat.ladder.measure = Measure{"m", MeasureKind::Quantity, kDairy, SpendBasis::Programme};
    repeat.ladder.steps[0].threshold = Number{2000};
    Promotion either = secondOfProduct({takes("c", kDairy, 2)});
    std::get<Group>(either.ladder.steps[0].qualification.rule).kind = GroupKind::Any;
    Promotion own =
        promotion("p", Stage::Item, {}, percentOff(50, {.pick = Pick::EveryNth, .count = {0, "n"}, .of = kDairy}));
    own.parameters.push_back({"par", "n", Unit::Count, 2, 1, 3, 1});
    Target threeOfProduct = second(Among::Product, kDairy);
    threeOfProduct.count = {3};
    const Promotion third = promotion("p", Stage::Item, {}, percentOff(50, threeOfProduct));
    Promotion speaking = secondOfProduct({}, kDairy);
    Message words;
    words.text.set("en", "Half off the second");
    speaking.ladder.steps[0].rewards.insert(speaking.ladder.steps[0].rewards.begin(), {"words", words});
    const RewardRule set = SetPrice{{400}, {{"a", kDairy, {1}}, {"b", category("Bakery"), {1}}}};
    const std::vector<Line> oneOfEach{line("brie", 1), line("milk", 1)};
    return {
        {"a repeat's measure", repeat, oneOfEach, {units("r", 1, 2)}, add("milk", 1)},
        {"the condition that counts",
         secondOfProduct({total("t", 100), takes("c", kDairy, 2)}),
         oneOfEach,
         {units("r", 1, 2)},
         add("milk", 1)},
        {"conditions that do not count",
         secondOfProduct({total("t", 100)}),
         {line("brie", 1)},
         {units("r", 1, 2)},
         add("brie", 1)},
        {"one of any conditions", either, oneOfEach, {units("r", 1, 2)}, add("milk", 1)},
        {"a condition says it better",
         secondOfProduct({takes("c", kDairy, 2)}, kDairy),
         {line("brie", 1)},
         {{"c", Unit::Quantity, 1000, 2000, 1000}},
         add("brie", 1)},
        {"a condition on other products does not",
         secondOfProduct({takes("c", category("Bakery"), 2)}, kDairy),
         {line("brie", 1), line("bread", 1)},
         {{"c", Unit::Quantity, 1000, 2000, 1000}, units("r", 1, 2)}},
        {"a total does not",
         secondOfProduct({total("t", 500)}, kDairy),
         {line("brie", 1)},
         {{"t", Unit::Money, 390, 500, 110}, units("r", 1, 2)},
         add("brie", 1)},
        {"every second of all",
         promotion("p", Stage::Item, {}, percentOff(50, second(Among::Selection, kDairy))),
         {line("brie", 1)},
         {units("r", 1, 2)},
         add("brie", 1)},
        {"every so many of the shopper's own", own, {line("bread", 1)}, {units("r", 0, 1)}},
        {"the third of one product on two lines",
         third,
         {line("brie", 1), line("brie", 1), line("milk", 1)},
         {units("r", 2, 3)},
         add("brie", 1)},
        {"no product at all", secondOfProduct({}, kDairy), {line("bread", 1)}, {units("r", 0, 2)}, add("milk", 2)},
        {"a message says nothing of units", speaking, {line("brie", 1)}, {units("r", 1, 2)}, add("brie", 1)},
        {"a price that is no lower lacks nothing",
         promotion("p", Stage::Item, {}, FixedPrice{{500}, {.of = kDairy}}),
         {line("brie", 1)},
         {}},
        {"a set with both parts lacking",
         promotion("p", Stage::Item, {}, set),
         {line("pears", 1)},
         {units("a", 0, 1), units("b", 0, 1)}},
    };
}

std::vector<Case> allCases() {
    std::vector<Case> all = conditions();
    for (Case& each : targets()) all.push_back(std::move(each));
    return all;
}

} // namespace

class Reasons : public QObject {
    Q_OBJECT
private slots:
    void areTheLeavesThatWouldHaveToChange_data() {
        QTest::addColumn<std::size_t>("index");
        const std::vector<Case> cases = allCases();
        for (std::size_t i = 0; i < cases.size(); ++i) QTest::newRow(cases[i].name) << i;
    }
    void areTheLeavesThatWouldHaveToChange() {
        QFETCH(std::size_t, index);
        const Case asked = allCases()[index];
        Till till({asked.promotion}, asked.lines);
        const auto miss = whyNot(till.ring(), "p");
        QVERIFY(miss.has_value());
        QCOMPARE(miss->reasons, asked.reasons);
        QCOMPARE(miss->change, asked.change);
        if (miss->change) QVERIFY(gave(till.after(*miss->change), "p", "s"));
    }
    void membersOfNoneThatAShopperBringsAreNotTakenAway() {
        Till till({with(group("none", GroupKind::None, {coupon("c"), web("w"), {"t", PaidWith{{"card"}, {}}}}))},
                  {line("bread", 1)});
        till.basket.coupons = {"SAVE"};
        till.basket.channel = Channel::Web;
        till.basket.tenders = {{"card", {120}}};
        const auto miss = whyNot(till.ring(), "p");
        QCOMPARE(miss->reasons, (std::vector<Reason>{yesOrNo("c"), yesOrNo("w"), {"t", Unit::Money, 120, {}, 0}}));
        QVERIFY(!miss->change);
    }
    void aSpentBudgetHasNoReasons() {
        Promotion spent = dairySpend(100);
        spent.limits.budget = Budget{.money = 1000};
        Till till({spent}, {line("brie", 1)});
        till.customer.budgets = {{.promotion = "p", .money = 0}};
        const auto miss = whyNot(till.ring(), "p");
        QVERIFY(miss.has_value());
        QCOMPARE(miss->outcome, Outcome::LimitReached);
        QVERIFY(miss->reasons.empty() && !miss->change);
    }
};

OFFERWRIGHT_TEST(Reasons)
#include "test_reasons.moc"
