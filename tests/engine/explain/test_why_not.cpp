// Why a promotion did not fire, and the smallest change that makes it fire.
#include "tests/engine/explain/shop.h"
#include "tests/support/test_main.h"
#include <QTest>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

Step stepOver(const NodeId& id, const Count& count, std::int64_t reach, RewardRule reward) {
    Step step{id, group(id + "-if", GroupKind::All, {}), {}, {{id + "-r", std::move(reward)}}};
    step.frequency = {count, {reach}};
    return step;
}

Promotion journey(std::vector<Step> steps) {
    Promotion made = promotion("p", Stage::Basket, {}, moneyOff(50));
    made.ladder.relation = Relation::Journey;
    made.ladder.steps = std::move(steps);
    return made;
}

/// A member's sale.
Till tillOf(Promotion made, std::vector<Line> lines) {
    Till till({std::move(made)}, std::move(lines));
    till.customer.id = "c";
    return till;
}

} // namespace

class WhyNot : public QObject {
    Q_OBJECT
private slots:
    void threeQuartersAreNear();
    void anAmountShortIsFilledByTheCheapestAddition();
    void aProductAtHandIsPreferredWhenNearlyAsCheap();
    void missingUnitsAreTheFewestOfAProductAtHand();
    void weighedGoodsAreAddedWhenNothingElseIs();
    void anAdditionGrowsByWhatDiscountsTakeOfIt();
    void protectedAndUnpricedProductsAreNeverSuggested();
    void aCouponIsPresented();
    void anotherChannelOrStoreIsNamed();
    void payingBySomethingElseIsNamedForAllOfIt();
    void theNextMomentIsTheNearest();
    void aWindowOverMidnightBelongsToItsFirstDay();
    void aDateThatIsPastHasNoMoment();
    void conditionsOfTwoKindsHaveNoSingleChange();
    void oneOfAnyIsEnough();
    void membersOfNoneAreToBlameWhenTheyHold();
    void whoTheCustomerIsCannotBeChanged();
    void theNextTierIsTheMiss();
    void nothingIsMissedAboveTheLastTier();
    void aLostPromotionNamesTheWinnerOnly();
    void everyNthLacksUnitsOfOneProduct();
    void aSetLacksItsPart();
    void aStepAcrossVisitsLacksVisits();
    void aStepAcrossVisitsIsFilledWhereMoreOfThisBasketCounts();
    void theOpenStepOfAJourneyIsTheMiss();
    void aJourneyClosedToTheShopperIsOnTheStepThatIsNotDone();
    void moreOfTheBasketHelpsNoVisitNumber();
    void unknownPromotionsAreNoMiss();
};

void WhyNot::threeQuartersAreNear() {
    QVERIFY(isNear(4500, 6000) && !isNear(4499, 6000));
    QVERIFY(isNear(6000, 6000) && isNear(7000, 6000) && isNear(0, 0));
    QVERIFY(!isNear(0, 1) && !isNear(-5, 1));
    QVERIFY(isNear(std::numeric_limits<std::int64_t>::max() - 1, std::numeric_limits<std::int64_t>::max()));
}

void WhyNot::anAmountShortIsFilledByTheCheapestAddition() {
    Till till({dairySpend(1329)}, {line("brie", 3), line("bread", 1)}); // 11.70 of 13.29
    const auto miss = whyNot(till.ring(), "p");
    QVERIFY(miss.has_value());
    QCOMPARE(miss->step, NodeId("s"));
    QCOMPARE(miss->reasons, (std::vector<Reason>{{"c", Unit::Money, 1170, 1329, 159}}));
    QCOMPARE(miss->change, std::optional<Change>(AddUnits{"suisses", Quantity::pieces(1)}));
    QCOMPARE(miss->priceOfChange, Money{159});
    QCOMPARE(miss->totalBefore, Money{1290});
    QCOMPARE(miss->totalAfter, Money{1290 + 159 - 500});
    const Adjudication after = till.after(*miss->change);
    QVERIFY(gave(after, "p", "s"));
    QCOMPARE(after.total, miss->totalAfter);
    QCOMPARE(after.basePoints + after.bonusPoints, miss->pointsAfter);
}

void WhyNot::aProductAtHandIsPreferredWhenNearlyAsCheap() {
    Till till({dairySpend(660)}, {line("milk", 5)}); // 1.10 missing: milk again costs exactly that
    QCOMPARE(changeOf(till), std::optional<Change>(AddUnits{"milk", Quantity::pieces(1)}));
    Till suisses({dairySpend(400)}, {line("suisses", 2)}); // 0.82 missing: milk is cheaper, but not by a third
    QCOMPARE(changeOf(suisses), std::optional<Change>(AddUnits{"suisses", Quantity::pieces(1)}));
    Till brie({dairySpend(480)}, {line("brie", 1)}); // 0.90 missing: brie costs more than three times milk
    QCOMPARE(changeOf(brie), std::optional<Change>(AddUnits{"milk", Quantity::pieces(1)}));
}

void WhyNot::missingUnitsAreTheFewestOfAProductAtHand() {
    Till till({promotion("p", Stage::Item, {takes("c", category("Dairy"), 4)}, percentOff(30))}, {line("brie", 2)});
    const auto miss = whyNot(till.ring(), "p");
    QCOMPARE(miss->reasons, (std::vector<Reason>{{"c", Unit::Quantity, 2000, 4000, 2000}}));
    QCOMPARE(miss->change, std::optional<Change>(AddUnits{"brie", Quantity::pieces(2)}));
}

void WhyNot::weighedGoodsAreAddedWhenNothingElseIs() {
    Till till({promotion("p", Stage::Basket, {spends("c", category("Fruit"), 200)}, moneyOff(50))}, {line("bread", 1)});
    QCOMPARE(changeOf(till), std::optional<Change>(AddUnits{"pears", Quantity{700}})); // 0.667 kg, in steps of 0.1
}

void WhyNot::anAdditionGrowsByWhatDiscountsTakeOfIt() {
    // Half off all dairy comes first, so what is added counts half.
    Till till({promotion("half", Stage::Item, {}, percentOff(50, {.of = category("Dairy")})), dairySpend(500)},
              {line("milk", 5)}); // counts 2.75
    const auto miss = whyNot(till.ring(), "p");
    QVERIFY(miss->change.has_value());
    QVERIFY(gave(till.after(*miss->change), "p", "s"));
    QVERIFY(miss->priceOfChange >= Money{450});
}

void WhyNot::protectedAndUnpricedProductsAreNeverSuggested() {
    Selection cards = {{.tags = {"gift card"}, .attributes = {}}, {}};
    cards.in.skus = {"nameless"};
    Till till({promotion("p", Stage::Basket, {spends("c", cards, 100)}, moneyOff(50))}, {line("bread", 1)});
    const auto miss = whyNot(till.ring(), "p");
    QVERIFY(miss && !miss->change);
    QCOMPARE(miss->totalAfter, miss->totalBefore);
}

void WhyNot::aCouponIsPresented() {
    Till till({with({"c", CouponPresented{{"SAVE", "SAVE2"}}})}, {line("bread", 1)});
    QCOMPARE(changeOf(till), std::optional<Change>(PresentCoupon{"SAVE"}));
    QCOMPARE(whyNot(till.ring(), "p")->reasons[0].missing, std::int64_t{0});
}

void WhyNot::anotherChannelOrStoreIsNamed() {
    Till web({with({"c", ThroughChannel{{Channel::Web}}})}, {line("bread", 1)});
    QCOMPARE(changeOf(web), std::optional<Change>(GoThrough{Channel::Web}));
    Till lille({with({"c", AtStore{{}, {"north"}, {}}})}, {line("bread", 1)});
    QCOMPARE(changeOf(lille), std::optional<Change>(GoTo{"lille"}));
    Till nowhere({with({"c", AtStore{{}, {"west"}, {}}})}, {line("bread", 1)});
    QVERIFY(!changeOf(nowhere));
}

void WhyNot::payingBySomethingElseIsNamedForAllOfIt() {
    Till till({with({"c", PaidWith{{"card", "voucher"}, {}}})}, {line("bread", 1)});
    QCOMPARE(changeOf(till), std::optional<Change>(PayBy{"card", {120}}));
    till.basket.tenders = {{"cash", {120}}};
    QCOMPARE(changeOf(till), std::optional<Change>(PayBy{"card", {120}}));
    Till most({with({"c", PaidWith{{"card"}, Number{121}}})}, {line("bread", 1)}); // more than there is to pay
    QVERIFY(!changeOf(most));
}

void WhyNot::theNextMomentIsTheNearest() {
    Promotion happyHour = with({"h", WithinHours{{17 * 60}, {19 * 60}}});
    Till today({happyHour}, {line("bread", 1)});
    QCOMPARE(changeOf(today), moveTo("2026-11-21T16:00:00Z"));
    std::get<Group>(happyHour.when.rule).members.push_back({"d", OnWeekdays{{Weekday::Wednesday}}});
    Till wednesday({happyHour}, {line("bread", 1)});
    QCOMPARE(changeOf(wednesday), moveTo("2026-11-25T16:00:00Z"));
    Till december({with({"d", WithinDates{makeDate(2026, 12, 1), {}, {*makeDate(2026, 12, 1)}}})}, {line("bread", 1)});
    QCOMPARE(changeOf(december), moveTo("2026-12-01T23:00:00Z"));
}

void WhyNot::aWindowOverMidnightBelongsToItsFirstDay() {
    Promotion night = with({"h", WithinHours{{22 * 60}, {2 * 60}}});
    std::get<Group>(night.when.rule).members.push_back({"d", OnWeekdays{{Weekday::Sunday}}});
    Till till({night}, {line("bread", 1)}); // Sunday 00:00 is still Saturday's night
    QCOMPARE(changeOf(till), moveTo("2026-11-22T21:00:00Z"));
}

void WhyNot::aDateThatIsPastHasNoMoment() {
    Till till({with({"d", WithinDates{{}, makeDate(2026, 11, 20), {}}})}, {line("bread", 1)});
    const auto miss = whyNot(till.ring(), "p");
    QCOMPARE(miss->reasons.size(), std::size_t{1});
    QVERIFY(!miss->change);
}

void WhyNot::conditionsOfTwoKindsHaveNoSingleChange() {
    Promotion both = dairySpend(1000);
    std::get<Group>(both.who.rule).members.push_back({"coupon", CouponPresented{{"SAVE"}}});
    Till till({both}, {line("brie", 2)});
    const auto miss = whyNot(till.ring(), "p");
    QCOMPARE(miss->reasons.size(), std::size_t{2});
    QVERIFY(!miss->change);
}

void WhyNot::oneOfAnyIsEnough() {
    Till till({with(group("any", GroupKind::Any,
                          {{"seg", InSegment{{"vip"}}},
                           {"coupon", CouponPresented{{"SAVE"}}},
                           {"web", ThroughChannel{{Channel::Web}}}}))},
              {line("bread", 1)});
    const auto miss = whyNot(till.ring(), "p");
    QCOMPARE(miss->reasons.size(), std::size_t{3});
    QCOMPARE(miss->change, std::optional<Change>(PresentCoupon{"SAVE"}));
}

void WhyNot::membersOfNoneAreToBlameWhenTheyHold() {
    Till till({with(group("none", GroupKind::None,
                          {spends("c", category("Bakery"), 100), {"d", OnWeekdays{{Weekday::Monday}}}}))},
              {line("bread", 1)});
    const auto miss = whyNot(till.ring(), "p");
    QCOMPARE(miss->reasons.size(), std::size_t{1});
    QCOMPARE(miss->reasons[0].node, NodeId("c"));
    QVERIFY(!miss->change);
    Till saturday({with(group("none", GroupKind::None, {{"d", OnWeekdays{{Weekday::Saturday}}}}))}, {line("bread", 1)});
    QCOMPARE(changeOf(saturday), moveTo("2026-11-21T23:00:00Z"));
}

void WhyNot::whoTheCustomerIsCannotBeChanged() {
    for (const ConditionRule& rule :
         {ConditionRule(InSegment{{"vip"}}), ConditionRule(HasTier{{"gold"}}), ConditionRule(GaveConsent{{"mail"}})}) {
        Till till({with({"c", rule})}, {line("bread", 1)});
        const auto miss = whyNot(till.ring(), "p");
        QVERIFY(miss && miss->reasons.size() == 1 && !miss->change);
    }
}

void WhyNot::theNextTierIsTheMiss() {
    Till till({dairyTiers({{300, 30}, {1000, 150}, {2000, 400}})}, {line("brie", 2)}); // 7.80
    const auto miss = whyNot(till.ring(), "tiers");
    QVERIFY(miss.has_value());
    QCOMPARE(miss->step, NodeId("t2"));
    QCOMPARE(miss->outcome, Outcome::Fired);
    QCOMPARE(miss->reasons, (std::vector<Reason>{{"t2", Unit::Money, 780, 1000, 220}}));
    QCOMPARE(miss->change, std::optional<Change>(AddUnits{"milk", Quantity::pieces(2)}));
    QVERIFY(gave(till.after(*miss->change), "tiers", "t2"));
}

void WhyNot::nothingIsMissedAboveTheLastTier() {
    Till till({dairyTiers({{300, 30}, {700, 150}}), dairySpend(100)}, {line("brie", 2)});
    QVERIFY(!whyNot(till.ring(), "tiers"));
    QVERIFY(!whyNot(till.ring(), "p"));
}

void WhyNot::aLostPromotionNamesTheWinnerOnly() {
    Promotion first = promotion("first", Stage::Basket, {}, moneyOff(50));
    Promotion second = promotion("p", Stage::Basket, {}, moneyOff(60));
    first.combines.exclusiveGroup = second.combines.exclusiveGroup = "one";
    first.priority = 1;
    Till till({first, second}, {line("bread", 1)});
    const auto miss = whyNot(till.ring(), "p");
    QCOMPARE(miss->outcome, Outcome::Lost);
    QCOMPARE(miss->lostTo, std::string("first"));
    QCOMPARE(miss->lostBy, std::string("group"));
    QCOMPARE(miss->wouldGive, Money{60});
    QCOMPARE(miss->rivalGave, Money{50});
    QVERIFY(miss->reasons.empty() && !miss->change);
    QVERIFY(nearMisses(till.ring(), 3).empty());
}

void WhyNot::everyNthLacksUnitsOfOneProduct() {
    const Target second{.pick = Pick::EveryNth, .count = {2}, .among = Among::Product, .of = category("Dairy")};
    Till till({promotion("p", Stage::Item, {}, percentOff(50, second))}, {line("brie", 1), line("bread", 1)});
    const auto miss = whyNot(till.ring(), "p");
    QCOMPARE(miss->reasons, (std::vector<Reason>{{"r", Unit::Count, 1, 2, 1}}));
    QCOMPARE(miss->change, std::optional<Change>(AddUnits{"brie", Quantity::pieces(1)}));
    QCOMPARE(miss->totalAfter, Money{390 + 195 + 120});
}

void WhyNot::aSetLacksItsPart() {
    Till till({promotion("p", Stage::Item, {},
                         SetPrice{{400}, {{"a", category("Dairy"), {1}}, {"b", category("Bakery"), {1}}}})},
              {line("brie", 1)});
    const auto miss = whyNot(till.ring(), "p");
    QCOMPARE(miss->reasons, (std::vector<Reason>{{"b", Unit::Count, 0, 1, 1}}));
    QCOMPARE(miss->change, std::optional<Change>(AddUnits{"bread", Quantity::pieces(1)}));
    QCOMPARE(miss->totalAfter, Money{400});
}

void WhyNot::aStepAcrossVisitsLacksVisits() {
    Till till = tillOf(journey({stepOver("s", {CountKind::Visits, {}, {}}, 4, moneyOff(50))}), {line("bread", 1)});
    const auto miss = whyNot(till.ring(), "p");
    QVERIFY(miss && !miss->change);
    QCOMPARE(miss->reasons, (std::vector<Reason>{{"s", Unit::Count, 1, 4, 3}}));
}

void WhyNot::aStepAcrossVisitsIsFilledWhereMoreOfThisBasketCounts() {
    Till till = tillOf(journey({stepOver("s", {CountKind::Spend, category("Dairy"), {}}, 1329, moneyOff(500))}),
                       {line("brie", 3)}); // 11.70 of 13.29
    const auto miss = whyNot(till.ring(), "p");
    QVERIFY(miss.has_value());
    QCOMPARE(miss->reasons, (std::vector<Reason>{{"s", Unit::Money, 1170, 1329, 159}}));
    QCOMPARE(miss->change, std::optional<Change>(AddUnits{"suisses", Quantity::pieces(1)}));
    Till units = tillOf(journey({stepOver("s", {CountKind::Quantity, category("Dairy"), {}}, 4000, moneyOff(500))}),
                        {line("brie", 3)});
    QCOMPARE(changeOf(units), std::optional<Change>(AddUnits{"brie", Quantity::pieces(1)}));
}

void WhyNot::theOpenStepOfAJourneyIsTheMiss() {
    const Count visits{CountKind::Visits, {}, {}};
    Till till = tillOf(journey({stepOver("a", visits, 1, moneyOff(5)), stepOver("b", visits, 3, moneyOff(5))}),
                       {line("bread", 1)});
    till.customer.wallet.journeys = {{.promotion = "p", .done = {"a"}}};
    const auto miss = whyNot(till.ring(), "p");
    QVERIFY(miss.has_value());
    QCOMPARE(miss->step, NodeId("b"));
    QCOMPARE(miss->reasons, (std::vector<Reason>{{"b", Unit::Count, 1, 3, 2}}));
}

void WhyNot::aJourneyClosedToTheShopperIsOnTheStepThatIsNotDone() {
    const Count visits{CountKind::Visits, {}, {}};
    Promotion closed = journey({stepOver("a", visits, 1, moneyOff(5)), stepOver("b", visits, 3, moneyOff(5))});
    std::get<Group>(closed.who.rule).members = {{"v", InSegment{{"vip"}}}};
    Till till = tillOf(closed, {line("bread", 1)});
    till.customer.wallet.journeys = {{.promotion = "p", .done = {"a"}}};
    const auto miss = whyNot(till.ring(), "p");
    QVERIFY(miss.has_value());
    QCOMPARE(miss->step, NodeId("b"));
    QCOMPARE(miss->reasons, (std::vector<Reason>{{"v", Unit::Count, {}, {}, 0}}));
    till.customer.wallet.journeys[0].done = {"a", "b"};
    QCOMPARE(whyNot(till.ring(), "p")->step, NodeId("a"));
}

void WhyNot::moreOfTheBasketHelpsNoVisitNumber() {
    Till till = tillOf(with({"c", VisitNumber{Number{10}, {}, {}}}), {line("bread", 1)});
    const auto miss = whyNot(till.ring(), "p");
    QVERIFY(miss && !miss->change);
    QCOMPARE(miss->reasons, (std::vector<Reason>{{"c", Unit::Count, 1, 10, 9}}));
}

void WhyNot::unknownPromotionsAreNoMiss() {
    Till till({dairySpend(100)}, {line("bread", 1)});
    const AdjudicatedSale sale = till.ring();
    QVERIFY(!whyNot(sale, "nobody"));
    Trace renamed = sale.trace;
    renamed.promotions[0].promotion = "gone";
    QVERIFY(!whyNot({sale.set, sale.basket, sale.customer, sale.at, sale.adjudication, renamed}, "gone"));
}

OFFERWRIGHT_TEST(WhyNot)
#include "test_why_not.moc"
