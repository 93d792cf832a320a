// The nearest misses of a set, and changes as they are made.
#include "tests/engine/explain/shop.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <offerwright/explain/origins.h>
#include <random>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

Promotion named(const std::string& id, std::int64_t atLeast) {
    return promotion(id, Stage::Basket, {spends("c", category("Dairy"), atLeast)}, moneyOff(100));
}

std::vector<std::string> ids(const std::vector<NearMiss>& misses) {
    std::vector<std::string> list;
    for (const NearMiss& miss : misses) list.push_back(miss.promotion);
    return list;
}

/// Promotions with thresholds of money or units, some twice conditioned, drawn at random.
std::vector<Promotion> drawPromotions(std::mt19937_64& random) {
    std::vector<Promotion> drawn;
    for (int i = 0; i < 6; ++i) {
        const Selection of = category(random() % 2 == 0 ? "Dairy" : "Bakery");
        std::vector<Condition> conditions;
        if (random() % 2 == 0) conditions.push_back(spends("c1", of, static_cast<std::int64_t>(random() % 3000) + 1));
        if (random() % 2 == 0) conditions.push_back(takes("c2", of, static_cast<std::int64_t>(random() % 6) + 1));
        if (random() % 3 == 0) conditions.push_back({"c3", CouponPresented{{"SAVE"}}});
        if (random() % 3 == 0) conditions.push_back({"c4", OnWeekdays{{Weekday::Tuesday}}});
        const bool item = random() % 2 == 0;
        const RewardRule reward = item ? percentOff(static_cast<std::int64_t>(random() % 90) + 1) : moneyOff(77);
        drawn.push_back(promotion("p" + std::to_string(i), item ? Stage::Item : Stage::Basket, conditions, reward));
    }
    drawn.push_back(dairyTiers({{400, 50}, {900, 150}, {1500, 300}}));
    return drawn;
}

std::vector<Line> drawLines(std::mt19937_64& random) {
    std::vector<Line> lines;
    for (const char* sku : {"milk", "brie", "suisses", "butter", "bread", "cake"})
        if (random() % 2 == 0) lines.push_back(line(sku, static_cast<std::int64_t>(random() % 4) + 1));
    return lines;
}

} // namespace

class NearMisses : public QObject {
    Q_OBJECT
private slots:
    void theNearestComeFirstAndNoMoreThanAsked();
    void whatIsNotHalfReachedIsNotNear();
    void everyProposedChangeMakesItsStepFire();
    void areTheSameByATraceOfSome();
    void nobodyWhoIsStoppedGoesOn();
    void addingToALineKeepsItsData();
    void linesThatNoPromotionTouchesDoNotGrow();
    void changesTouchOnlyWhatTheySay();
    void aCouponIsNearerThanACardAChannelAStoreOrADay();
    void whoeverElseCouldComeIn();
};

void NearMisses::theNearestComeFirstAndNoMoreThanAsked() {
    Till till({named("far", 1500), named("near", 800), named("nearer", 790), named("met", 100)}, {line("brie", 2)});
    QCOMPARE(ids(nearMisses(till.ring(), 5)), (std::vector<std::string>{"nearer", "near", "far"}));
    QCOMPARE(ids(nearMisses(till.ring(), 2)), (std::vector<std::string>{"nearer", "near"}));
    QVERIFY(nearMisses(till.ring(), 0).empty());
}

void NearMisses::whatIsNotHalfReachedIsNotNear() {
    Till till({named("dairy", 500), named("half", 439)}, {line("bread", 1), line("milk", 1)});
    QVERIFY(nearMisses(till.ring(), 3).empty());
    till.basket.lines[1] = line("milk", 2);
    QCOMPARE(ids(nearMisses(till.ring(), 3)), std::vector<std::string>{"half"});
    QVERIFY(whyNot(till.ring(), "dairy")->change.has_value());
}

void NearMisses::everyProposedChangeMakesItsStepFire() {
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    int changes = 0;
    for (int round = 0; round < 500; ++round) {
        Till till(drawPromotions(random), drawLines(random));
        const AdjudicatedSale sale = till.ring();
        for (const NearMiss& miss : nearMisses(sale, 10)) {
            QVERIFY(miss.change.has_value() && !miss.reasons.empty());
            const Adjudication after = till.after(*miss.change);
            const bool above = miss.promotion == "tiers" && (gave(after, "tiers", "t2") || gave(after, "tiers", "t3"));
            QVERIFY(gave(after, miss.promotion, miss.step) || above);
            QVERIFY(!gave(sale.adjudication, miss.promotion, miss.step));
            QCOMPARE(after.total, miss.totalAfter);
            QCOMPARE(sale.adjudication.total, miss.totalBefore);
            QCOMPARE(after.gross.minor - sale.adjudication.gross.minor, miss.priceOfChange.minor);
            ++changes;
        }
    }
    QVERIFY2(changes > 200, qPrintable(QString::number(changes)));
}

/// The explainers ask the engine for what a trace lacks.
void NearMisses::areTheSameByATraceOfSome() {
    const std::uint64_t seed = std::random_device{}();
    qInfo("seed %llu", static_cast<unsigned long long>(seed));
    std::mt19937_64 random(seed);
    int told = 0;
    for (int round = 0; round < 300; ++round) {
        Till till(drawPromotions(random), drawLines(random));
        const AdjudicatedSale sale = till.ring();
        Trace some{.of = TraceOf::Named, .named = {"p" + std::to_string(random() % 8)}};
        QCOMPARE(adjudicate(sale.set, sale.basket, sale.customer, sale.at, &some).value(), sale.adjudication);
        const AdjudicatedSale partly{sale.set, sale.basket, sale.customer, sale.at, sale.adjudication, some};
        QCOMPARE(nearMisses(partly, 10), nearMisses(sale, 10));
        QCOMPARE(originsOf(partly), originsOf(sale));
        for (const auto& promotion : sale.set.promotions()) {
            QCOMPARE(whyNot(partly, promotion->id), whyNot(sale, promotion->id));
            told += some.promotion(promotion->id) ? 0 : 1;
        }
    }
    QVERIFY2(told > 300, qPrintable(QString::number(told)));
}

void NearMisses::nobodyWhoIsStoppedGoesOn() {
    Till till({named("near", 800), named("nearer", 790)}, {line("brie", 2)});
    const AdjudicatedSale sale = till.ring();
    QCOMPARE(nearMisses(sale, 2, [] { return false; }), nearMisses(sale, 2));
    QVERIFY(nearMisses(sale, 2, [] { return true; }).empty());
    QVERIFY(!whyNot(sale, "near", [] { return true; })->change);
    QVERIFY(whatIf(sale, {"near", "c", "atLeast"}, 1, 900, [] { return true; }).empty());
    int asked = 0;
    const auto soon = [&] { return ++asked > 3; };
    QVERIFY(nearMisses(sale, 2, soon).size() < 2);
}

void NearMisses::addingToALineKeepsItsData() {
    const auto catalogue = shopCatalogue();
    Basket basket;
    Instant at;
    Line own = line("brie", 2);
    own.unitPrice = {350};
    own.brand = "Own";
    basket.lines = {own, line("pears", 1)};
    applyChange(AddUnits{"brie", Quantity::pieces(3)}, *catalogue, basket, at);
    own.quantity = Quantity::pieces(5);
    QCOMPARE(basket.lines[0], own);
    applyChange(AddUnits{"pears", Quantity{500}}, *catalogue, basket, at); // another bag, weighed apart
    QCOMPARE(basket.lines.size(), std::size_t{3});
    QCOMPARE(basket.lines[2].quantity, Quantity{500});
    applyChange(AddUnits{"milk", Quantity::pieces(1)}, *catalogue, basket, at);
    QCOMPARE(basket.lines[3], line("milk", 1));
    basket.lines[3].quantity = Quantity{500}; // half a piece stays half a piece
    applyChange(AddUnits{"milk", Quantity::pieces(1)}, *catalogue, basket, at);
    QCOMPARE(basket.lines[4], line("milk", 1));
}

void NearMisses::linesThatNoPromotionTouchesDoNotGrow() {
    const auto catalogue = shopCatalogue();
    Basket basket;
    Instant at;
    basket.lines = {line("brie", 1), line("milk", -1)};
    basket.lines[0].promotable = false;
    applyChange(AddUnits{"brie", Quantity::pieces(1)}, *catalogue, basket, at);
    applyChange(AddUnits{"milk", Quantity::pieces(1)}, *catalogue, basket, at);
    applyChange(AddUnits{"of another shop", Quantity::pieces(1)}, *catalogue, basket, at);
    QCOMPARE(basket.lines.size(), std::size_t{5});
    QCOMPARE(basket.lines[2], line("brie", 1));
    QCOMPARE(basket.lines[3], line("milk", 1));
    QCOMPARE(basket.lines[4].unitPrice, Money{});
}

void NearMisses::aCouponIsNearerThanACardAChannelAStoreOrADay() {
    const auto asking = [](const char* id, ConditionRule rule) {
        Promotion made = with({"c", std::move(rule)});
        made.id = id;
        return made;
    };
    Till till({asking("a day", OnWeekdays{{Weekday::Monday}}), asking("a store", AtStore{{"lille"}, {}, {}}),
               asking("a channel", ThroughChannel{{Channel::App}}), asking("a card", PaidWith{{"card"}, {}}),
               asking("a coupon", CouponPresented{{"SAVE"}})},
              {line("bread", 1)});
    QCOMPARE(ids(nearMisses(till.ring(), 5)),
             (std::vector<std::string>{"a coupon", "a card", "a channel", "a store", "a day"}));
}

void NearMisses::whoeverElseCouldComeIn() {
    Till till({with(group("any", GroupKind::Any, {{"seg", InSegment{{"vip"}}}, {"c", CouponPresented{{"SAVE"}}}}))},
              {line("bread", 1)});
    const auto misses = nearMisses(till.ring(), 5);
    QCOMPARE(ids(misses), std::vector<std::string>{"p"});
    QCOMPARE(misses[0].change, std::optional<Change>(PresentCoupon{"SAVE"}));
}

void NearMisses::changesTouchOnlyWhatTheySay() {
    const auto catalogue = shopCatalogue();
    const Basket before;
    Basket basket;
    Instant at;
    applyChange(PresentCoupon{"SAVE"}, *catalogue, basket, at);
    applyChange(GoThrough{Channel::App}, *catalogue, basket, at);
    applyChange(GoTo{"lille"}, *catalogue, basket, at);
    applyChange(MoveTo{{5}}, *catalogue, basket, at);
    QCOMPARE(basket.coupons, std::vector<std::string>{"SAVE"});
    QCOMPARE(basket.channel, Channel::App);
    QCOMPARE(basket.store, std::string("lille"));
    QCOMPARE(at.ms, std::int64_t{5});
    QCOMPARE(basket.at, before.at);
    basket.at = Instant{1};
    applyChange(MoveTo{{5}}, *catalogue, basket, at);
    QCOMPARE(basket.at->ms, std::int64_t{5});
}

OFFERWRIGHT_TEST(NearMisses)
#include "test_near_misses.moc"
