// Which changes are tried, in which order, and where trying ends.
#include "tests/engine/explain/shop.h"
#include "tests/support/test_main.h"
#include <QTest>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

/// A coupon that is asked for and refused at once: presenting it is tried, and never does.
Condition deadEnd(int number) {
    const std::string code = "DEAD" + std::to_string(number);
    const CouponPresented presented{{code}};
    return group(code, GroupKind::All,
                 {{code + "-is", presented}, group(code + "-none", GroupKind::None, {{code + "-not", presented}})});
}

Promotion anyOf(std::vector<Condition> members) { return with(group("any", GroupKind::Any, std::move(members))); }

/// So many dead ends, and a coupon that helps behind them.
Promotion behind(int deadEnds) {
    std::vector<Condition> members;
    for (int i = 0; i < deadEnds; ++i) members.push_back(deadEnd(i));
    members.push_back({"c", CouponPresented{{"SAVE"}}});
    return anyOf(std::move(members));
}

std::shared_ptr<const Programme> withMarkets() {
    Programme programme = *shopProgramme();
    for (const char* id : {"m1", "m2", "m3", "m4"}) programme.stores.push_back({id, id, "Market", {}, programme.zone});
    return std::make_shared<const Programme>(std::move(programme));
}

Condition at(std::vector<std::string> stores, std::vector<std::string> banners) {
    return {"at", AtStore{std::move(stores), {}, std::move(banners)}};
}

const Condition kEvening{"h", WithinHours{{17 * 60}, {19 * 60}}};
const Condition kVip{"v", InSegment{{"vip"}}};
const Condition kSaturday{"d", OnWeekdays{{Weekday::Saturday}}};

Condition atLeast(const Number& n, std::vector<Condition> members) {
    return {"some", Group{GroupKind::AtLeast, n, std::move(members)}};
}

Promotion allFree() { return promotion("free", Stage::Item, {}, percentOff(100, {.of = category("Dairy")})); }

} // namespace

class Rehearsals : public QObject {
    Q_OBJECT
private slots:
    void aStoreIsNamedByItselfOrByItsBanner() {
        Till itself({with(at({"lille"}, {}))}, {line("bread", 1)});
        QCOMPARE(changeOf(itself), std::optional<Change>(GoTo{"lille"}));
        Till banner({with(at({}, {"Market"}))}, {line("bread", 1)}, withMarkets());
        QCOMPARE(changeOf(banner), std::optional<Change>(GoTo{"m1"}));
    }
    void onlyTheFirstStoresAreTried() {
        Promotion fourth = with(at({}, {"Market"}));
        std::get<Group>(fourth.who.rule).members = {group("not", GroupKind::None, {{"n", AtStore{{"m1"}, {}, {}}}})};
        Till second({fourth}, {line("bread", 1)}, withMarkets());
        QCOMPARE(changeOf(second), std::optional<Change>(GoTo{"m2"}));
        findCondition(fourth, "n")->rule = AtStore{{"m1", "m2", "m3"}, {}, {}};
        Till none({fourth}, {line("bread", 1)}, withMarkets());
        QVERIFY(!changeOf(none));
    }
    void aQuestionEndsAfterThirtyTwoRuns() {
        Till last({behind(31)}, {line("bread", 1)});
        QCOMPARE(changeOf(last), std::optional<Change>(PresentCoupon{"SAVE"}));
        Till late({behind(32)}, {line("bread", 1)});
        QVERIFY(!changeOf(late));
    }
    void nearMissesEndAfterSixtyFourRuns() {
        for (const int deadEnds : {63, 64}) {
            std::vector<Promotion> promotions{with({"c", ThroughChannel{{Channel::App}}})}; // farther than coupons
            for (int i = 0; i < deadEnds; ++i) {
                promotions.push_back(anyOf({deadEnd(i)}));
                promotions.back().id = "dead" + std::to_string(i);
            }
            Till till(std::move(promotions), {line("bread", 1)});
            QCOMPARE(nearMisses(till.ring(), 1).size(), std::size_t{deadEnds == 63 ? 1U : 0U});
        }
    }
    void growingAnAdditionEndsWithTheRuns() {
        Till till({allFree(),
                   promotion("p", Stage::Basket,
                             {spends("c", category("Dairy"), 500), spends("d", category("Dairy"), 600)}, moneyOff(50))},
                  {line("milk", 5), line("bread", 1)});
        const auto miss = whyNot(till.ring(), "p");
        QCOMPARE(miss->reasons.size(), std::size_t{2});
        QVERIFY(!miss->change);
    }
    void anAdditionGrowsBesideWhatNeedsNoUnits() {
        Till till({allFree(), anyOf({spends("c", category("Dairy"), 500), {"k", CouponPresented{{"SAVE"}}}})},
                  {line("milk", 5), line("bread", 1)});
        QCOMPARE(changeOf(till), std::optional<Change>(PresentCoupon{"SAVE"}));
    }
    void nobodyIsToldToTakeAHundredMore() {
        Promotion many = allFree();
        std::get<Group>(many.ladder.steps[0].qualification.rule).members = {takes("n", category("Dairy"), 60)};
        Till till({many, promotion("p", Stage::Basket, {spends("c", category("Dairy"), 11'200)}, moneyOff(50))},
                  {line("milk", 50)});
        QVERIFY(!changeOf(till));
        Till hundred({dairySpend(11'000)}, {line("bread", 1)});
        QVERIFY(changeOf(hundred).has_value());
    }
    void noMoreIsWeighedThanALineTakes() {
        const std::int64_t all = kMaxThousandths / 1000 * 300; // of pears
        for (const std::int64_t spend : {all, all + 1, kMaxMinor}) {
            Till till({promotion("p", Stage::Basket, {spends("c", category("Fruit"), spend)}, moneyOff(50))},
                      {line("bread", 1)});
            QCOMPARE(changeOf(till).has_value(), spend == all);
        }
    }
    void aBasketThatWouldBeRefusedIsNoChange() {
        Till till({promotion("p", Stage::Basket, {spends("c", category("Bakery"), kMaxMinor)}, moneyOff(50))},
                  {line("cake", 1)});
        till.basket.lines[0].unitPrice = Money{kMaxMinor / 2};
        QCOMPARE(changeOf(till), std::optional<Change>(AddUnits{"cake", Quantity::pieces(1)}));
        till.basket.lines[0].unitPrice = Money{kMaxMinor / 2 + 1};
        QVERIFY(!changeOf(till));
    }
    void unitsThatMoneyLacksBesideAreNotGrown() {
        Till till({allFree(),
                   promotion("p", Stage::Basket,
                             {takes("n", category("Dairy"), 8), spends("c", category("Dairy"), 500)}, moneyOff(50))},
                  {line("milk", 5), line("bread", 1)});
        QVERIFY(!changeOf(till));
    }
    void momentsAreTriedOnce() {
        Promotion past = with({"past", WithinDates{{}, makeDate(2026, 11, 20), {}}});
        std::get<Group>(past.when.rule).members.push_back({"d", OnWeekdays{{Weekday::Monday}}});
        Till till({past}, {line("bread", 1)});
        const auto miss = whyNot(till.ring(), "p");
        QCOMPARE(miss->reasons.size(), std::size_t{2});
        QVERIFY(!miss->change);
    }
    void aMomentLiesBetweenTheDates() {
        Till till({with({"d", WithinDates{makeDate(2026, 12, 1), makeDate(2026, 12, 31), {}}})}, {line("bread", 1)});
        QCOMPARE(changeOf(till), moveTo("2026-11-30T23:00:00Z"));
    }
    void aMomentIsByTheClockOfTheProgrammeWhereNoStoreIsNamed() {
        Till till({with(kEvening)}, {line("bread", 1)});
        till.basket.store.clear();
        QCOMPARE(changeOf(till), moveTo("2026-11-21T16:00:00Z"));
    }
    void groupsHoldWithTheMoment_data() {
        QTest::addColumn<bool>("found");
        QTest::newRow("any") << true;
        QTest::newRow("two of three") << true;
        QTest::newRow("the shopper's own two of three") << true;
        QTest::newRow("three of three") << false;
        QTest::newRow("beside what holds") << true;
    }
    void groupsHoldWithTheMoment() {
        const std::map<std::string, Promotion> promotions{
            {"any", anyOf({kVip, kEvening})},
            {"two of three", with(atLeast({2}, {kVip, kSaturday, kEvening}))},
            {"the shopper's own two of three", with(atLeast({3, "n"}, {kVip, kSaturday, kEvening}))},
            {"three of three", with(atLeast({3}, {kVip, kSaturday, kEvening}))},
            {"beside what holds",
             with(group("both", GroupKind::All, {{"b", BasketTotal{{}, Number{1}, {}}}, kEvening}))},
        };
        QFETCH(bool, found);
        Promotion asked = promotions.at(QTest::currentDataTag());
        asked.parameters.push_back({"par", "n", Unit::Count, 3, 1, 3, 1});
        if (std::string(QTest::currentDataTag()).find("own") == std::string::npos) asked.parameters.clear();
        Till till({asked}, {line("bread", 1)});
        till.customer.ownValues = {{"p", "n", 2}};
        QCOMPARE(changeOf(till), found ? moveTo("2026-11-21T16:00:00Z") : std::nullopt);
    }
};

OFFERWRIGHT_TEST(Rehearsals)
#include "test_rehearsals.moc"
