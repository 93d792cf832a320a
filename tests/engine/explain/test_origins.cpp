// Where the amounts of a receipt come from.
#include "offerwright/explain/origins.h"
#include "tests/engine/explain/shop.h"
#include "tests/support/test_main.h"
#include <QTest>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

using Kinds = std::vector<PolicyKind>;

Kinds kindsOf(const Origin& origin) {
    Kinds kinds;
    for (const PolicyUsed& policy : origin.policies) kinds.push_back(policy.kind);
    return kinds;
}

Promotion always(RewardRule reward, Stage stage = Stage::Item) { return promotion("p", stage, {}, std::move(reward)); }

Promotion named(const std::string& id, Promotion made) {
    made.id = id;
    return made;
}

/// Policies behind the last award of a sale.
Kinds behindLast(std::vector<Promotion> promotions, std::vector<Line> lines) {
    Till till(std::move(promotions), std::move(lines));
    const std::vector<Origin> origins = originsOf(till.ring());
    return origins.empty() ? Kinds{} : kindsOf(origins.back());
}

Promotion repeated(RewardRule reward) {
    Promotion made = always(std::move(reward));
    made.ladder.relation = Relation::Repeat;
    made.ladder.measure = Measure{"m", MeasureKind::Quantity, category("Dairy"), SpendBasis::Programme};
    made.ladder.steps[0].threshold = {3000};
    return made;
}

} // namespace

class Origins : public QObject {
    Q_OBJECT
private slots:
    void whatHeldIsToldInDocumentOrder();
    void ofNoneOfTheseTheGroupIsTold();
    void theThresholdReachedIsTold();
    void aStepAcrossVisitsTellsItsCount();
    void everyAwardHasOneInOrder();
    void percentsTellHowTheyAreRounded();
    void whatIsFreeIsNotRounded();
    void aPercentOnWhatAnotherTouchedTellsHowTheyStack();
    void sharedAmountsTellWhereTheOddCentGoes();
    void setsTellWhoIsFavouredAndWhoBearsIt();
    void spendTellsWhenItWasMeasured();
    void whatWasCutTellsWhatBecomesOfIt();
    void whatWasPromisedToBeCutIsNoPolicy();
    void whoeverShutOutAnotherTellsHowItWasChosen();
    void pointsTellHowTheyAreRoundedAndMultipliersHowTheyMeet();
};

void Origins::whatHeldIsToldInDocumentOrder() {
    Promotion made = promotion("p", Stage::Basket,
                               {spends("c", category("Dairy"), 300), takes("u", category("Bakery"), 1)}, moneyOff(50));
    made.when = group("when", GroupKind::Any,
                      {{"web", ThroughChannel{{Channel::Web}}}, {"sat", OnWeekdays{{Weekday::Saturday}}}});
    Till till({made}, {line("brie", 1), line("bread", 2)});
    const std::vector<Origin> origins = originsOf(till.ring());
    QCOMPARE(origins.size(), std::size_t{1});
    QCOMPARE(origins[0].met, (std::vector<Reason>{{"sat", Unit::Count, {}, {}, 0},
                                                  {"c", Unit::Money, 390, 300, 0},
                                                  {"u", Unit::Quantity, 2000, 1000, 0}}));
}

void Origins::ofNoneOfTheseTheGroupIsTold() {
    Promotion made = always(moneyOff(50), Stage::Basket);
    made.who = group("who", GroupKind::None, {{"g", InSegment{{"staff"}}}});
    Till till({made}, {line("bread", 1)});
    QCOMPARE(originsOf(till.ring())[0].met.front().node, NodeId("who"));
}

void Origins::theThresholdReachedIsTold() {
    Till till({dairyTiers({{300, 20}, {700, 60}, {2000, 200}})}, {line("brie", 2)});
    const std::vector<Origin> origins = originsOf(till.ring());
    QCOMPARE(origins.size(), std::size_t{1});
    QCOMPARE(origins[0].met, (std::vector<Reason>{{"t2", Unit::Money, 780, 700, 0}}));
}

void Origins::aStepAcrossVisitsTellsItsCount() {
    Promotion made = always(moneyOff(50), Stage::Basket);
    made.ladder.relation = Relation::Journey;
    made.ladder.steps[0].frequency = {{CountKind::Visits, {}, {}}, {1}};
    Till till({made}, {line("bread", 1)});
    till.customer.id = "c";
    QCOMPARE(originsOf(till.ring())[0].met, (std::vector<Reason>{{"s", Unit::Count, 1, 1, 0}}));
}

void Origins::everyAwardHasOneInOrder() {
    Till till({named("a", always(percentOff(10))), named("b", always(moneyOff(20), Stage::Basket))},
              {line("bread", 2)});
    const AdjudicatedSale sale = till.ring();
    const std::vector<Origin> origins = originsOf(sale);
    QCOMPARE(origins.size(), sale.adjudication.awards.size());
    for (std::size_t i = 0; i < origins.size(); ++i) QCOMPARE(origins[i].award, i);
}

void Origins::percentsTellHowTheyAreRounded() {
    QCOMPARE(behindLast({always(percentOff(10))}, {line("bread", 1)}),
             (Kinds{PolicyKind::RoundAt, PolicyKind::RoundMode}));
    PercentOff once{{Rate::percent(10).millionths}, {}, {}, RoundAt::Order};
    Till till({always(once)}, {line("bread", 1), line("brie", 1)});
    const Origin origin = originsOf(till.ring())[0];
    QCOMPARE(origin.policies.front(), (PolicyUsed{PolicyKind::RoundAt, static_cast<int>(RoundAt::Order)}));
    QCOMPARE(kindsOf(origin).back(), PolicyKind::Allocation);
}

void Origins::whatIsFreeIsNotRounded() { QCOMPARE(behindLast({always(percentOff(100))}, {line("bread", 1)}), Kinds{}); }

void Origins::aPercentOnWhatAnotherTouchedTellsHowTheyStack() {
    const Kinds expected{PolicyKind::Stacking, PolicyKind::RoundAt, PolicyKind::RoundMode};
    QCOMPARE(behindLast({named("a", always(percentOff(10))), named("b", always(percentOff(10)))}, {line("bread", 1)}),
             expected);
}

void Origins::sharedAmountsTellWhereTheOddCentGoes() {
    QCOMPARE(behindLast({always(moneyOff(50), Stage::Basket)}, {line("bread", 1), line("brie", 1)}),
             Kinds{PolicyKind::Allocation});
    QCOMPARE(behindLast({always(moneyOff(50), Stage::Basket)}, {line("bread", 1)}), Kinds{});
}

void Origins::setsTellWhoIsFavouredAndWhoBearsIt() {
    const Kinds cheapest =
        behindLast({repeated(percentOff(100, {.pick = Pick::Cheapest}))}, {line("brie", 2), line("suisses", 1)});
    QCOMPARE(cheapest, (Kinds{PolicyKind::SetGrouping, PolicyKind::CarriedBy, PolicyKind::Allocation}));
    Promotion second = promotion("p", Stage::Item, {takes("u", category("Dairy"), 2)},
                                 percentOff(50, {.pick = Pick::EveryNth, .count = {2}}));
    QCOMPARE(behindLast({second}, {line("brie", 2)}),
             (Kinds{PolicyKind::Favour, PolicyKind::CarriedBy, PolicyKind::RoundAt, PolicyKind::RoundMode}));
}

void Origins::spendTellsWhenItWasMeasured() {
    QCOMPARE(behindLast({promotion("p", Stage::Basket, {spends("c", category("Dairy"), 100)}, moneyOff(50))},
                        {line("brie", 1)}),
             Kinds{PolicyKind::SpendBasis});
    Condition total{"t", BasketTotal{SpendBasis::Original, Number{100}, {}}};
    QCOMPARE(behindLast({promotion("p", Stage::Basket, {total}, moneyOff(50))}, {line("brie", 1)}), Kinds{});
    std::get<BasketTotal>(total.rule).basis = SpendBasis::Programme;
    QCOMPARE(behindLast({promotion("p", Stage::Basket, {total}, moneyOff(50))}, {line("brie", 1)}),
             Kinds{PolicyKind::SpendBasis});
}

void Origins::whatWasCutTellsWhatBecomesOfIt() {
    QCOMPARE(behindLast({always(moneyOff(500), Stage::Basket)}, {line("bread", 1)}), Kinds{PolicyKind::WhenCapped});
}

void Origins::whatWasPromisedToBeCutIsNoPolicy() {
    QCOMPARE(behindLast({always(AmountOff{{100}, Per::Order, {}, Number{50}}, Stage::Basket)}, {line("bread", 1)}),
             Kinds{});
    Promotion limited = always(moneyOff(100), Stage::Basket);
    limited.limits.discountPerBasket = Number{50};
    QCOMPARE(behindLast({limited}, {line("bread", 1)}), Kinds{});
}

void Origins::whoeverShutOutAnotherTellsHowItWasChosen() {
    Promotion a = named("a", always(moneyOff(50), Stage::Basket));
    a.combines.exclusiveGroup = "g";
    Promotion b = a;
    b.id = "b";
    QCOMPARE(behindLast({a, b}, {line("bread", 1)}), Kinds{PolicyKind::ExclusiveChooser});
}

void Origins::pointsTellHowTheyAreRoundedAndMultipliersHowTheyMeet() {
    const Promotion twice = named("a", always(PointsMultiplier{{2'000'000}, {}}, Stage::Points));
    const Promotion again = named("b", always(PointsMultiplier{{3'000'000}, {}}, Stage::Points));
    QCOMPARE(behindLast({twice}, {line("bread", 1)}), Kinds{PolicyKind::PointsRounding});
    QCOMPARE(behindLast({twice, again}, {line("bread", 1)}),
             (Kinds{PolicyKind::PointsRounding, PolicyKind::Multipliers}));
}

OFFERWRIGHT_TEST(Origins)
#include "test_origins.moc"
