// What holds for every basket and every set of promotions. A failure prints the seed that brings it back.
#include "tests/engine/adjudicate/any_sale.h"
#include "tests/engine/adjudicate/offers.h"
#include "tests/support/random_basket.h"
#include "tests/support/random_promotion.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <algorithm>
#include <offerwright/model/walk.h>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

constexpr std::uint64_t kRounds = 2'000;

struct DrawnSale : AnySale {
    explicit DrawnSale(std::uint64_t seed)
        : AnySale(seed) {
        input = {randomOffers(dice, 1 + dice.below(8)), std::make_shared<const Programme>(randomShop(dice)),
                 std::make_shared<const Catalogue>(randomCatalogue(dice))};
        basket = randomSale(dice);
        customer = randomCustomer(dice);
        at = randomInstant(dice);
        compiled = compile(input);
    }
};

/// What the awards say was taken off each line.
std::vector<std::int64_t> takenByLine(const Adjudication& result) {
    std::vector<std::int64_t> taken(result.lines.size(), 0);
    for (const Award& award : result.awards)
        for (const Share& share : award.shares) taken[share.line] += share.amount.minor;
    return taken;
}

QByteArray breachOfSums(const Adjudication& result) {
    std::int64_t discount = 0;
    std::int64_t points = 0;
    for (const Award& award : result.awards) {
        std::int64_t shares = 0;
        for (const Share& share : award.shares) {
            if (share.amount.minor <= 0) return "a share that is not above zero";
            shares += share.amount.minor;
        }
        if (shares != award.discount.minor) return "shares do not sum to the discount";
        discount += award.discount.minor;
        points += award.points;
    }
    if (discount != result.discount.minor) return "awards do not sum to the discount";
    if (points != result.bonusPoints) return "awards do not sum to the points";
    return result.gross.minor - discount == result.total.minor ? QByteArray() : "gross less discount is not the total";
}

QByteArray breachOfLines(const DrawnSale& sale, const Adjudication& result) {
    const auto taken = takenByLine(result);
    std::int64_t net = 0;
    for (std::size_t i = 0; i < result.lines.size(); ++i) {
        const auto& line = result.lines[i];
        const bool untouchable = sale.basket.lines[i].quantity.thousandths < 0 || !sale.basket.lines[i].promotable;
        if (line.gross.minor - line.net.minor != taken[i]) return "a line's shares are not what was taken off";
        if (untouchable && taken[i] != 0) return "a discount on a line that nothing may touch";
        if (!untouchable && line.net.minor < 0) return "a line below zero";
        net += line.net.minor;
    }
    return net == result.total.minor ? QByteArray() : "lines do not sum to the total";
}

QByteArray breachOfOutcomes(const DrawnSale& sale, const Adjudication& result) {
    for (const PromotionOutcome& outcome : result.promotions) {
        std::int64_t discount = 0;
        for (const Award& award : result.awards)
            if (award.promotion == outcome.promotion) discount += award.discount.minor;
        if (discount != outcome.discount.minor) return "an outcome that differs from its awards";
        const Promotion& promotion = *sale.compiled.set->promotion(outcome.promotion);
        if (promotion.limits.discountPerBasket && discount > promotion.limits.discountPerBasket->value)
            return "more than the limit of money";
        if (outcome.outcome == Outcome::NotMet) return "a promotion listed that was not met";
    }
    return {};
}

/// At most one promotion of an exclusive group has given anything.
QByteArray breachOfGroups(const DrawnSale& sale, const Adjudication& result) {
    std::map<std::string, int> fired;
    for (const PromotionOutcome& outcome : result.promotions) {
        const std::string& group = sale.compiled.set->promotion(outcome.promotion)->combines.exclusiveGroup;
        if (outcome.outcome == Outcome::Fired && !group.empty() && ++fired[group] > 1) return "two of a group applied";
    }
    return {};
}

} // namespace

class AnyAdjudication : public QObject {
    Q_OBJECT

private slots:
    void offersAreWithoutFaultAndFire();
    void sharesSumToWhatIsTakenOff();
    void noLineGoesBelowZero();
    void noUnitGoesBelowItsFloor();
    void outcomesKeepTheLimits();
    void oneOfAGroupApplies();
    void isTheSameWithATrace();
    void traceTellsTheSameOutcomes();
    void isTheSameForEveryOrderOfPromotions();
    void isTheSameWhenCompiledFromThePrevious();
    void doesNotMindALineOfNothing();
    void followsALineToItsNewPlace();
    void doesNotMindSplitLines();
    void standsAnyPromotionThatCanBeWritten();
};

void AnyAdjudication::offersAreWithoutFaultAndFire() {
    int fired = 0;
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, [&](const DrawnSale& sale) -> QByteArray {
        for (const auto& outcome : sale.run().promotions) fired += outcome.outcome == Outcome::Fired ? 1 : 0;
        const auto& faults = sale.compiled.diagnostics;
        return faults.empty() ? QByteArray() : QByteArray::fromStdString(faults[0].code + " " + faults[0].address.node);
    });
    QVERIFY2(breach.isEmpty(), breach);
    QVERIFY2(fired > int(kRounds), QByteArray::number(fired));
}

void AnyAdjudication::sharesSumToWhatIsTakenOff() {
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, [](const DrawnSale& sale) { return breachOfSums(sale.run()); });
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyAdjudication::noLineGoesBelowZero() {
    const QByteArray breach =
        firstBreach<DrawnSale>(kRounds, [](const DrawnSale& sale) { return breachOfLines(sale, sale.run()); });
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyAdjudication::noUnitGoesBelowItsFloor() {
    int stopped = 0;
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, [&](const DrawnSale& sale) -> QByteArray {
        const Adjudication result = sale.run();
        for (std::size_t i = 0; i < result.lines.size(); ++i) {
            const Line& line = sale.basket.lines[i];
            const std::int64_t floor =
                divideRounded(Wide{line.floorPrice.value_or(Money{}).minor} * line.quantity.thousandths, 1000,
                              RoundMode::HalfAwayFromZero);
            const auto& [gross, net] = result.lines[i];
            if (net != gross && net.minor < floor) return "a line below its floor";
            stopped += net != gross && net.minor == floor ? 1 : 0;
        }
        return {};
    });
    QVERIFY2(breach.isEmpty(), breach);
    QVERIFY2(stopped > 100, QByteArray::number(stopped));
}

void AnyAdjudication::outcomesKeepTheLimits() {
    const QByteArray breach =
        firstBreach<DrawnSale>(kRounds, [](const DrawnSale& sale) { return breachOfOutcomes(sale, sale.run()); });
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyAdjudication::oneOfAGroupApplies() {
    const QByteArray breach =
        firstBreach<DrawnSale>(kRounds, [](const DrawnSale& sale) { return breachOfGroups(sale, sale.run()); });
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyAdjudication::isTheSameWithATrace() {
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, breachByTrace);
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyAdjudication::traceTellsTheSameOutcomes() {
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, [](const DrawnSale& sale) -> QByteArray {
        Trace trace;
        const Adjudication result = sale.run(&trace);
        std::size_t told = 0;
        for (std::size_t i = 0; i < trace.promotions.size(); ++i) {
            if (trace.promotions[i].promotion != sale.compiled.set->promotions()[i]->id)
                return "not in the set's order";
            if (trace.promotions[i].outcome == Outcome::NotMet) continue;
            const PromotionOutcome& outcome = result.promotions.at(told++);
            if (outcome.promotion != trace.promotions[i].promotion || outcome.outcome != trace.promotions[i].outcome)
                return "trace and outcomes differ";
        }
        return told == result.promotions.size() ? "" : "an outcome without a trace";
    });
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyAdjudication::isTheSameForEveryOrderOfPromotions() {
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, breachByOrder);
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyAdjudication::isTheSameWhenCompiledFromThePrevious() {
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, [](DrawnSale& sale) -> QByteArray {
        CompileInput edited = sale.input;
        edited.promotions[0] = std::make_shared<const Promotion>(randomOffer(sale.dice, "p1"));
        const Compiled fresh = compile(edited);
        const Compiled reused = compile(edited, sale.compiled.set.get());
        const auto a = adjudicate(*fresh.set, sale.basket, sale.customer, sale.at);
        const auto b = adjudicate(*reused.set, sale.basket, sale.customer, sale.at);
        return a.value() == b.value() && fresh.diagnostics == reused.diagnostics ? "" : "the previous set shows";
    });
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyAdjudication::doesNotMindALineOfNothing() {
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, [](DrawnSale& sale) -> QByteArray {
        const Adjudication before = sale.run();
        sale.basket.lines.push_back({.sku = world().skus[0], .quantity = {0}, .unitPrice = {500}});
        const Adjudication after = sale.run();
        return before.awards == after.awards && before.total == after.total ? "" : "nothing changed something";
    });
    QVERIFY2(breach.isEmpty(), breach);
}

/// A return belongs to nobody, so where it stands must not matter to any other line.
void AnyAdjudication::followsALineToItsNewPlace() {
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, [](DrawnSale& sale) -> QByteArray {
        const Adjudication before = sale.run();
        Line returned{.sku = world().skus[1], .quantity = Quantity::pieces(-1), .unitPrice = {300}};
        sale.basket.lines.insert(sale.basket.lines.begin(), returned);
        const Adjudication after = sale.run();
        auto taken = takenByLine(after);
        taken.erase(taken.begin());
        return taken == takenByLine(before) && after.total.minor == before.total.minor - 300
                   ? ""
                   : "a return moved a discount";
    });
    QVERIFY2(breach.isEmpty(), breach);
}

/// What counts line by line may well mind how a purchase is split.
void countOverAllLines(Promotion& promotion) {
    const auto overAll = [](Condition& condition) {
        if (auto* measured = std::get_if<Measured>(&condition.rule)) measured->measure.among = Among::Selection;
    };
    walkConditions(promotion, overAll);
    if (promotion.ladder.measure) promotion.ladder.measure->among = Among::Selection;
}

/// Two lines of one unit and one line of two are the same purchase, when rewards are rounded over the order.
void AnyAdjudication::doesNotMindSplitLines() {
    const QByteArray breach = firstBreach<DrawnSale>(kRounds, [](DrawnSale& sale) -> QByteArray {
        Programme programme = *sale.input.programme;
        programme.roundAt = RoundAt::Order;
        sale.input.programme = std::make_shared<const Programme>(programme);
        Promotion whole = *sale.input.promotions[0];
        whole.stage = Stage::Basket;
        countOverAllLines(whole);
        whole.limits = {};
        whole.ladder.steps.resize(1);
        whole.ladder.steps[0].rewards = {{"r", PercentOff{{sale.dice.number(1, 100) * 10'000}, {}, {}}}};
        sale.input.promotions = {std::make_shared<const Promotion>(whole)};
        sale.compiled = compile(sale.input);
        auto& lines = sale.basket.lines;
        for (Line& line : lines) line.floorPrice = {}; // which line stops at its floor first is the split's
        const Adjudication before = sale.run();
        for (std::size_t i = lines.size(); i-- > 0;) {
            if (lines[i].measure != UnitOfMeasure::Piece || lines[i].quantity.thousandths < 2000 ||
                !lines[i].quantity.isWhole())
                continue;
            if (const Product* product = sale.input.catalogue->find(lines[i].sku);
                product && product->measure != UnitOfMeasure::Piece)
                continue;
            lines.push_back(lines[i]);
            lines.back().quantity = Quantity::pieces(1);
            lines[i].quantity.thousandths -= 1000;
        }
        return sale.run().total == before.total ? "" : "a split line changed the total";
    });
    QVERIFY2(breach.isEmpty(), breach);
}

void AnyAdjudication::standsAnyPromotionThatCanBeWritten() {
    std::size_t kept = 0;
    for (std::uint64_t seed = kFirstSeed; seed < kFirstSeed + kRounds; ++seed) {
        DrawnSale sale(seed);
        sale.input.promotions.clear();
        for (const Promotion& promotion : randomPromotions(sale.dice, 12))
            sale.input.promotions.push_back(std::make_shared<const Promotion>(promotion));
        sale.compiled = compile(sale.input);
        kept += sale.compiled.set->promotions().size();
        Trace trace;
        const Adjudication result = sale.run(&trace);
        const QByteArray breach = breachOfSums(result) + breachOfLines(sale, result);
        QVERIFY2(breach.isEmpty() && result == sale.run(), seedOf(seed) + breach);
    }
    QVERIFY2(kept > kRounds / 10, QByteArray::number(qulonglong(kept)));
}

OFFERWRIGHT_TEST(AnyAdjudication)
#include "properties_test.moc"
