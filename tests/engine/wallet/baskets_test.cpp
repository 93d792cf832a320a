// What one more item, and another order of the lines, do to what is paid: held over random baskets, and beside them
// every exception by its cause, as cases. "without": to pay when the last line is not bought; "paid": with it;
// "reversed": with the lines the other way round. A failure prints the seed that brings it back.
#include <QTest>

#include "offerwright/model/nodes.h"
#include "offerwright/text/documents.h"
#include "tests/engine/adjudicate/any_sale.h"
#include "tests/engine/adjudicate/case_file.h"
#include "tests/engine/adjudicate/offers.h"
#include "tests/support/random_basket.h"
#include "tests/support/test_main.h"
#include <algorithm>

namespace offerwright::tests {
namespace {

constexpr std::uint64_t kRounds = 10'000;

/// One basket under one promotion and the house's own policies, where nothing but the promotion is at work.
struct Shop : AnySale {
    explicit Shop(std::uint64_t seed)
        : AnySale(seed)
        , offer(randomOffer(dice, "p")) {
        input = {{std::make_shared<const Promotion>(offer)},
                 std::make_shared<const Programme>(),
                 std::make_shared<const Catalogue>(randomCatalogue(dice))};
        basket = randomSale(dice);
        basket.store.clear();
        std::erase_if(basket.lines, [](const Line& line) { return line.quantity.thousandths <= 0; });
        for (Line& line : basket.lines) line.floorPrice.reset();
        compiled = compile(input);
    }

    Promotion offer;
};

std::int64_t paid(const PromotionSet& set, const Basket& basket) {
    return adjudicate(set, basket, {}, {})->payable.minor;
}

/// Whether a reward chooses among units or makes sets of them; and whether its sets are made as they are scanned.
struct Units {
    template <typename Rule> bool operator()(const Rule& rule) const {
        if constexpr (requires { rule.parts; }) return !listedAlone || rule.from == From::Listed;
        if constexpr (requires { rule.on; }) {
            const Target& on = rule.on;
            if (listedAlone) return on.sets && on.sets->from == From::Listed;
            return on.pick != Pick::Matched || on.atMost || on.after || on.sets;
        }
        return false;
    }
    bool listedAlone = false;
};

bool anyReward(const Promotion& offer, const Units& units) {
    for (const Step& step : offer.ladder.steps)
        for (const Reward& reward : step.rewards)
            if (std::visit(units, reward.rule)) return true;
    return false;
}

bool givesTwice(const Promotion& offer) {
    return std::ranges::any_of(offer.ladder.steps, [](const Step& step) { return step.rewards.size() > 1; });
}

/// A share of the basket shrinks when anything else is bought.
bool asksForAShare(const Promotion& offer) {
    bool asks = false;
    forEachCondition(offer, [&](const Condition& condition) {
        const auto* measured = std::get_if<Measured>(&condition.rule);
        asks = asks || (measured && measured->measure.kind == MeasureKind::Share);
    });
    return asks;
}

bool hasFloor(const Basket& basket) {
    return std::ranges::any_of(basket.lines, [](const Line& line) { return line.floorPrice.has_value(); });
}

/// Why a basket may become dearer by more than the item. Each is a choice of the trade: the cheapest of more units may
/// be cheaper, and sets are made anew; a higher tier may give less than the one below (the checker warns of it); an
/// item takes its part of an amount, which its floor may not bear; and where odd cents go, a second reward rounds anew.
bool mayGrowByMore(const Promotion& offer, const Basket& basket) {
    const bool tiers = offer.ladder.relation == Relation::Tiers && offer.ladder.steps.size() > 1;
    return tiers || anyReward(offer, {}) || givesTwice(offer) || asksForAShare(offer) || hasFloor(basket);
}

/// Why the order of lines may matter: sets are made as they are scanned where the reward says so; of equal lines the
/// first takes the odd cent, which its floor may not bear, and on which a second reward rounds.
bool mayDependOnOrder(const Promotion& offer, const Basket& basket) {
    return givesTwice(offer) || anyReward(offer, {true}) || hasFloor(basket);
}

Basket oneMore(Shop& shop) {
    Line item = shop.dice.of(shop.basket.lines);
    item.quantity = Quantity::pieces(1);
    item.measure = UnitOfMeasure::Piece;
    item.unitPrice = {shop.dice.number(0, 1500)};
    Basket more = shop.basket;
    more.lines.push_back(item);
    return more;
}

Basket shuffled(Shop& shop) {
    Basket other = shop.basket;
    for (std::size_t i = other.lines.size(); i > 1; --i) std::swap(other.lines[i - 1], other.lines[shop.dice.below(i)]);
    return other;
}

QByteArray differs(const Shop& shop, std::int64_t by) {
    return "by " + QByteArray::number(qlonglong(by)) + " under " + printPromotion(shop.offer).c_str();
}

} // namespace

class AnyBasket : public QObject {
    Q_OBJECT

private slots:
    void growsByNoMoreThanAnItemsPriceButForListedCauses();
    void costsTheSameInEveryOrderOfItsLinesButForListedCauses();
    void everyCauseIsReal_data();
    void everyCauseIsReal();

private:
    std::vector<Case> m_cases;
};

void AnyBasket::growsByNoMoreThanAnItemsPriceButForListedCauses() {
    int discounted = 0;
    const QByteArray breach = firstBreach<Shop>(kRounds, [&](Shop& shop) -> QByteArray {
        if (shop.basket.lines.empty() || mayGrowByMore(shop.offer, shop.basket)) return {};
        const Basket more = oneMore(shop);
        const auto result = adjudicate(*shop.compiled.set, more, {}, {});
        discounted += result->discount.minor > 0;
        const std::int64_t dearer = result->payable.minor - paid(*shop.compiled.set, shop.basket);
        const std::int64_t price = more.lines.back().unitPrice.minor;
        return dearer <= price ? QByteArray() : differs(shop, dearer - price);
    });
    QVERIFY2(breach.isEmpty(), breach.constData());
    QVERIFY2(discounted > 300, qPrintable(QString::number(discounted)));
}

void AnyBasket::costsTheSameInEveryOrderOfItsLinesButForListedCauses() {
    const QByteArray breach = firstBreach<Shop>(kRounds, [](Shop& shop) -> QByteArray {
        if (shop.basket.lines.empty() || mayDependOnOrder(shop.offer, shop.basket)) return {};
        const std::int64_t before = paid(*shop.compiled.set, shop.basket);
        const std::int64_t after = paid(*shop.compiled.set, shuffled(shop));
        return before == after ? QByteArray() : differs(shop, after - before);
    });
    QVERIFY2(breach.isEmpty(), breach.constData());
}

void AnyBasket::everyCauseIsReal_data() {
    QTest::addColumn<int>("number");
    m_cases = readCases(TESTS_DIR "/engine/wallet/baskets");
    QVERIFY(m_cases.size() > 8);
    for (std::size_t i = 0; i < m_cases.size(); ++i) QTest::newRow(qPrintable(m_cases[i].name)) << int(i);
}

void AnyBasket::everyCauseIsReal() {
    QFETCH(int, number);
    const Case& each = m_cases[std::size_t(number)];
    QVERIFY2(each.fault.isEmpty(), qPrintable(each.fault));
    const Promotion& offer = *each.promotions.front();
    const auto set = compile({each.promotions, each.programme, nullptr}).set;
    const std::int64_t whole = paid(*set, each.basket);
    QCOMPARE(qint64(whole), each.expected["paid"].toInteger());
    Basket other = each.basket;
    if (each.expected.contains("reversed")) {
        std::ranges::reverse(other.lines);
        QCOMPARE(qint64(paid(*set, other)), each.expected["reversed"].toInteger());
        QVERIFY(mayDependOnOrder(offer, each.basket) && paid(*set, other) != whole);
        return;
    }
    other.lines.pop_back();
    QCOMPARE(qint64(paid(*set, other)), each.expected["without"].toInteger());
    QVERIFY(mayGrowByMore(offer, each.basket));
    QVERIFY(whole - paid(*set, other) > each.basket.lines.back().unitPrice.minor);
}

} // namespace offerwright::tests

using offerwright::tests::AnyBasket;
OFFERWRIGHT_TEST(AnyBasket)
#include "baskets_test.moc"
