// A till that sells alone and the service that books the sale make the same bill, whoever the shopper is.
#include <QTest>

#include "tests/support/random_promotion.h"
#include "tests/support/test_main.h"
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/bundle/alone.h>
#include <offerwright/text/documents.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr std::uint64_t kSeed = 20270310;
constexpr int kShops = 400;
constexpr int kBaskets = 12;
constexpr int kPromotions = 40;

ConditionRule askedOfTheShopper(Dice& dice) {
    switch (dice.below(6)) {
    case 0: return InSegment{world().segments};
    case 1: return HasTier{world().tiers};
    case 2: return GaveConsent{{dice.of(world().consents)}};
    case 3: return HasBalance{.account = {}, .atLeast = Number{100}, .atMost = {}};
    default: return IsMember{};
    }
}

/// Foolish promotions are left out by the compiler, so there are many to begin with; half of them ask little.
std::shared_ptr<const PromotionSet> randomSet(Dice& dice) {
    CompileInput input;
    for (int i = 0; i < kPromotions; ++i) {
        const Breadth breadth = dice.oneIn(2) ? Breadth::OneSale : Breadth::Everything;
        Promotion each = randomPromotion(dice, "p" + std::to_string(i), breadth);
        if (!dice.oneIn(4)) each.who = {"who", Group{.members = {{"asked", askedOfTheShopper(dice)}}}};
        if (!dice.oneIn(4)) each.when = {"when", Group{}};
        if (dice.oneIn(2))
            for (Step& step : each.ladder.steps) step.qualification = {step.qualification.id, Group{}};
        if (dice.oneIn(2)) each.combines = {};
        input.promotions.push_back(std::make_shared<const Promotion>(std::move(each)));
    }
    input.programme = std::make_shared<const Programme>(randomProgramme(dice, Breadth::Everything));
    input.catalogue = std::make_shared<const Catalogue>(randomCatalogue(dice));
    return compile(input).set;
}

/// What the shopper is told of the bill: amounts of every line, and what was given for them.
std::string billOf(const PromotionSet& set, const Basket& basket, const Customer& customer, Instant at) {
    const auto ruling = adjudicate(set, basket, customer, at);
    if (!ruling) return "refused";
    std::string bill = std::to_string(ruling->total.minor) + ' ' + std::to_string(ruling->payable.minor);
    for (const LineOutcome& line : ruling->lines) bill += ' ' + std::to_string(line.net.minor);
    return bill;
}

struct RungUp {
    Basket basket;
    Customer customer;
    Instant at;
};

RungUp randomSale(Dice& dice) {
    RungUp sale{withoutClaims(randomBasket(dice, 12, Breadth::Everything)), randomCustomer(dice, Breadth::Everything),
                randomInstant(dice)};
    if (dice.oneIn(4)) sale.customer = {};
    sale.basket.customer = sale.customer.id;
    return sale;
}

Promotion asking(const ConditionRule& rule) {
    Promotion promotion{.id = "p", .stage = Stage::Item};
    promotion.name.set("en", "P");
    promotion.who = {"who", Group{.members = {{"c", rule}}}};
    promotion.when = {"when", Group{}};
    promotion.ladder.steps = {{.id = "s", .qualification = {"q", Group{}}, .rewards = {{"r", AmountOff{{100}}}}}};
    return promotion;
}

std::shared_ptr<const PromotionSet> setOf(std::vector<Promotion> promotions) {
    CompileInput input{.programme = std::make_shared<const Programme>()};
    for (Promotion& each : promotions) input.promotions.push_back(std::make_shared<const Promotion>(std::move(each)));
    return compile(input).set;
}

Alone knownShopper(const Promotion& promotion) { return aloneOf(*setOf({}), promotion, Shopper::Known); }

} // namespace

class SellingAlone : public QObject {
    Q_OBJECT

private slots:
    void makesTheBillThatTheServiceBooks();
    void givesWhatAsksNothingOfTheBooks();
    void givesStampsLaterWhereNoOtherIsTouched();
    void keepsAfterTheBundlesTimeWhatSaysItsLastDay();
};

/// With any wallet behind the card. Taken with the whole set, the bills differ.
void SellingAlone::makesTheBillThatTheServiceBooks() {
    Dice dice(kSeed);
    int differWithTheWhole = 0;
    int anyDiscount = 0;
    int later = 0;
    for (int shop = 0; shop < kShops; ++shop) {
        const auto set = randomSet(dice);
        for (int i = 0; i < kBaskets; ++i) {
            const RungUp sale = randomSale(dice);
            const Shopper shopper = shopperOf(sale.basket);
            const Customer card{.id = sale.basket.customer};
            const auto atTill = soldAlone(set, shopper, Side::Till);
            const auto inBooks = soldAlone(set, shopper, Side::Service);
            const std::string bill = billOf(*atTill, sale.basket, card, sale.at);
            QVERIFY2(bill == billOf(*inBooks, sale.basket, sale.customer, sale.at),
                     qPrintable(QString("shop %1, basket %2 of seed %3").arg(shop).arg(i).arg(kSeed)));
            if (bill != billOf(*set, sale.basket, sale.customer, sale.at)) ++differWithTheWhole;
            if (bill != billOf(*setOf({}), sale.basket, card, sale.at)) ++anyDiscount;
            if (atTill->promotions().size() != inBooks->promotions().size()) ++later;
        }
    }
    QVERIFY2(differWithTheWhole > 50, qPrintable(QString::number(differWithTheWhole)));
    QVERIFY2(anyDiscount > 200, qPrintable(QString::number(anyDiscount)));
    QVERIFY2(later > 20, qPrintable(QString::number(later)));
}

void SellingAlone::givesWhatAsksNothingOfTheBooks() {
    QCOMPARE(knownShopper(asking(IsMember{})), Alone::Given);
    QCOMPARE(knownShopper(asking(AmongCustomers{{"ann"}})), Alone::Given);
    QCOMPARE(knownShopper(asking(ThroughChannel{{Channel::Web}})), Alone::Given);
    QCOMPARE(knownShopper(asking(InSegment{{"young"}})), Alone::Denied);
    QCOMPARE(knownShopper(asking(IsMember{.daysAtLeast = Number{30}, .daysAtMost = {}})), Alone::Denied);
    QCOMPARE(knownShopper(asking(CouponPresented{{"C"}})), Alone::Denied);
    Promotion promotion = asking(IsMember{});
    promotion.limits.perCustomer = {{.id = "l", .times = Number{1}, .within = {}}};
    QCOMPARE(knownShopper(promotion), Alone::Denied);
    QCOMPARE(aloneOf(*setOf({}), promotion, Shopper::Unknown), Alone::Given);
    promotion.limits.budget = Budget{.money = 1'000};
    QCOMPARE(aloneOf(*setOf({}), promotion, Shopper::Unknown), Alone::Denied);
}

void SellingAlone::givesStampsLaterWhereNoOtherIsTouched() {
    Promotion card = asking(VisitNumber{.atLeast = {}, .atMost = {}, .every = Number{5}});
    QCOMPARE(knownShopper(card), Alone::Denied);
    card.ladder.steps[0].rewards = {{"r", PointsFixed{{50}}}};
    QCOMPARE(knownShopper(card), Alone::Denied);
    card.stage = Stage::Points;
    QCOMPARE(knownShopper(card), Alone::Later);
    Promotion rival = asking(IsMember{});
    rival.id = "rival";
    rival.combines.notWith = {"p"};
    QCOMPARE(aloneOf(*setOf({rival}), card, Shopper::Known), Alone::Denied);
}

void SellingAlone::keepsAfterTheBundlesTimeWhatSaysItsLastDay() {
    Promotion endless = asking(IsMember{});
    Promotion leaflet = asking(IsMember{});
    leaflet.id = "leaflet";
    leaflet.when = {"when", Group{.members = {{"d", WithinDates{.from = {}, .to = LocalDate{20'000}, .except = {}}}}}};
    const auto left = withLastDay(setOf({endless, leaflet}));
    QCOMPARE(left->promotions().size(), std::size_t{1});
    QCOMPARE(left->promotions()[0]->id, std::string("leaflet"));
}

OFFERWRIGHT_TEST(SellingAlone)

#include "alone_test.moc"
