// The short way of plain promotions, held against the long way: an adjudication with a trace never takes the short one.
#include "engine/compile/program.h"
#include "tests/engine/adjudicate/any_sale.h"
#include "tests/support/test_main.h"
#include <QTest>
#include <array>
#include <offerwright/text/documents.h>

namespace offerwright::tests {

class ShortWayOfPromotions : public QObject {
    Q_OBJECT

private slots:
    void givesWhatTheLongWayGives();
    void isTakenByEachOfItsKinds();
    void isNotTakenWhereOneCanShutOutAnother();
    void wouldBeFoundOutIfItGaveOtherwise();
};

namespace {

constexpr std::uint64_t kRounds = 12'000;
constexpr int kProducts = 8;

std::string quotedList(Dice& dice, char first, int of) {
    std::string list;
    for (int i = 0; i < of; ++i)
        if (dice.oneIn(3)) list += (list.empty() ? "\"" : ",\"") + std::string(1, first) + std::to_string(i) + '"';
    return '[' + (list.empty() ? '"' + std::string(1, first) + "0\"" : list) + ']';
}

/// Products, categories, everything, or everything but some.
std::string picks(Dice& dice) {
    const std::string skus = R"({"skus":)" + quotedList(dice, 's', kProducts) + '}';
    switch (dice.below(5)) {
    case 0: return "{}";
    case 1: return R"({"except":)" + skus + '}';
    case 2: return R"({"in":{"categories":)" + quotedList(dice, 'c', 3) + "}}";
    default: return R"({"in":)" + skus + '}';
    }
}

std::string number(std::int64_t value) { return std::to_string(value); }

std::string anyRounding(Dice& dice) {
    static constexpr std::array kWords{R"("unit")", R"("line")", R"("order")"};
    return kWords[dice.below(kWords.size())];
}

std::string spendReward(Dice& dice, const std::string& on) {
    const std::string cap = dice.oneIn(3) ? R"(,"cap":)" + number(dice.number(0, 900)) : "";
    if (dice.oneIn(2))
        return R"("amountOff":{"amount":)" + number(dice.number(0, 2000)) + R"(,"per":"order")" + on + cap + '}';
    const std::string rounding = dice.oneIn(4) ? "" : R"(,"roundAt":)" + anyRounding(dice);
    return R"("percentOff":{"percent":)" + number(dice.number(0, 100)) + on + cap + rounding + '}';
}

std::string step(const std::string& id, const std::string& head, const std::string& reward) {
    return R"({"id":")" + id + '"' + head + R"(,"then":[{"id":")" + id + R"(-r",)" + reward + "}]}";
}

std::string single(const std::string& reward) {
    return R"({"relation":"single","steps":[)" + step("s1", "", reward) + "]}";
}

std::string tiers(Dice& dice) {
    std::string steps;
    std::int64_t from = 0;
    for (std::size_t i = 0; i <= dice.below(3); ++i) {
        from += dice.number(1, 3000);
        steps += (i > 0 ? "," : "") +
                 step("t" + number(static_cast<std::int64_t>(i)), R"(,"from":)" + number(from), spendReward(dice, ""));
    }
    return R"({"relation":"tiers","pays":"highest","measure":{"id":"m","spend":)" + picks(dice) + R"(},"steps":[)" +
           steps + "]}";
}

std::string units(Dice& dice) {
    const std::string pick = dice.oneIn(3) ? R"("dearest")" : R"("cheapest")";
    const std::string reward = R"("percentOff":{"percent":)" + number(dice.oneIn(2) ? 100 : dice.number(1, 100)) +
                               R"(,"roundAt":)" + anyRounding(dice) + R"(,"on":{"pick":)" + pick + R"(,"count":)" +
                               number(dice.number(1, 2)) + "}}";
    const std::string most = dice.oneIn(2) ? R"("atMost":)" + number(dice.number(1, 3)) + ',' : "";
    return R"({"relation":"repeat",)" + most + R"("measure":{"id":"m","quantity":)" + picks(dice) + R"(},"steps":[)" +
           step("s1", R"(,"every":)" + number(dice.number(1, 4)), reward) + "]}";
}

/// Parts mostly of different products: units that several parts may take go the long way.
std::string sets(Dice& dice) {
    static constexpr std::array kFrom{"", R"(,"from":"cheapest")", R"(,"from":"listed")"};
    std::string parts;
    for (std::size_t i = 0; i <= dice.below(2); ++i) {
        const std::int64_t product = dice.oneIn(4) ? dice.number(0, 5) : static_cast<std::int64_t>(3 * i);
        parts += (i > 0 ? "," : "") + (R"({"id":"p)" + number(static_cast<std::int64_t>(i)) + R"(","count":)") +
                 number(dice.oneIn(3) ? 2 : 1) + R"(,"in":{"skus":["s)" + number(product) + R"(","s)" +
                 number(product + 1) + R"("]}})";
    }
    return single(R"("setPrice":{"price":)" + number(dice.number(0, 700)) + R"(,"parts":[)" + parts + ']' +
                  kFrom[dice.below(kFrom.size())] + '}');
}

std::string points(Dice& dice) {
    return single(R"("pointsMultiplier":{"factor":)" + number(dice.number(2, 5)) + R"(,"on":{"of":)" + picks(dice) +
                  "}}");
}

/// Steps that count visits, and give points.
std::string visits(Dice& dice) {
    std::string steps;
    for (std::size_t i = 0; i <= dice.below(3); ++i) {
        const std::string reach = R"("reach":)" + number(dice.number(1, 3));
        steps +=
            (i > 0 ? "," : "") + step("s" + number(static_cast<std::int64_t>(i)),
                                      R"(,"frequency":{"counts":"visits",)" + reach + R"(,"of":)" + picks(dice) + '}',
                                      R"("points":{"points":)" + number(dice.number(0, 40)) + '}');
    }
    const std::string rounds = dice.oneIn(2) ? R"("atMost":)" + number(dice.number(1, 3)) + ',' : "";
    const std::string relation = dice.oneIn(2) ? R"("journey",)" : R"("cycle",)" + rounds;
    return R"({"relation":)" + relation + R"("steps":[)" + steps + "]}";
}

std::string ladder(Dice& dice) {
    switch (dice.below(6)) {
    case 0: return tiers(dice);
    case 1: return single(spendReward(dice, R"(,"on":{"of":)" + picks(dice) + '}'));
    case 2: return units(dice);
    case 3: return sets(dice);
    case 4: return visits(dice);
    default: return points(dice);
    }
}

/// What must be presented, or spent.
std::string condition(Dice& dice) {
    if (dice.oneIn(2)) return R"({"id":"w","coupon":["A","B"]})";
    std::string selection = picks(dice);
    selection.back() = selection.size() > 2 ? ',' : ' ';
    static constexpr std::array kBases{"", R"("basis":"original",)", R"("basis":"running",)"};
    return R"({"id":"n","spend":)" + selection + kBases[dice.below(kBases.size())] + R"("atLeast":)" +
           number(dice.number(0, 1500)) + "}}";
}

std::shared_ptr<const Promotion> offer(Dice& dice, std::int64_t place) {
    static constexpr std::array kStages{"item", "basket", "points"};
    const std::string rules = ladder(dice);
    const bool earns = rules.find("\"points") != std::string::npos;
    const std::string when = dice.oneIn(3) ? R"("when":{"id":"when","all":[)" + condition(dice) + "]}," : std::string();
    const std::string limits = dice.oneIn(3) ? R"(,"limits":{"timesPerBasket":)" + number(dice.number(1, 3)) + '}' : "";
    const std::string text =
        R"({"format":1,"id":"p)" + number(place) + R"(","name":{"en":"p"},"status":"live","stage":")" +
        (earns ? "points" : kStages[dice.below(2)]) + R"(",)" + when + R"("steps":)" + rules + limits + '}';
    const auto read = parsePromotion(text);
    if (!read.ok()) qFatal("%s\n%s", text.c_str(), printDiagnostics(read.diagnostics).c_str());
    return std::make_shared<const Promotion>(read.value);
}

/// A shop whose policies leave most promotions the short way.
std::shared_ptr<const Programme> shop(Dice& dice) {
    Programme made{.currency = "EUR"};
    made.roundMode = dice.any(RoundMode::HalfDown);
    made.roundAt = dice.any(RoundAt::Order);
    made.allocation = dice.any(Allocation::EvenPerUnit);
    made.spendBasis = dice.any(Programme::Spend::Running);
    made.whenCapped = dice.oneIn(8) ? WhenCapped::Drop : dice.oneIn(2) ? WhenCapped::Reshare : WhenCapped::Trim;
    made.sets.grouping = dice.any(SetGrouping::PerSet);
    made.sets.favour = dice.any(Favour::Customer);
    made.sets.carriedBy = dice.any(CarriedBy::Rewarded);
    made.sets.unitsUsed = dice.oneIn(6) ? dice.any(UnitsUsed::Never) : UnitsUsed::BySets;
    made.stacking = dice.oneIn(8) ? Stacking::Parallel : Stacking::Compound;
    made.baseEarn = {.points = 1, .every = 100};
    return std::make_shared<const Programme>(std::move(made));
}

std::shared_ptr<const Catalogue> products() {
    std::vector<Product> all;
    for (int i = 0; i < kProducts; ++i)
        all.push_back({.sku = "s" + std::to_string(i), .category = "c" + std::to_string(i % 3)});
    return std::make_shared<const Catalogue>(std::move(all));
}

/// What the wallet says of a promotion across visits: mostly what visits leave, now and then what an edit leaves.
void fillWallet(Dice& dice, const Promotion& promotion, Wallet& wallet) {
    if (!promotion.ladder.acrossVisits() || dice.oneIn(3)) return;
    Progress progress{.promotion = promotion.id, .rounds = dice.number(0, 2)};
    for (const Step& each : promotion.ladder.steps) {
        if (dice.oneIn(2)) progress.done.push_back(each.id);
        if (dice.oneIn(2)) continue;
        wallet.counters.push_back({promotion.id, each.id, {}});
        for (std::int32_t day = -3; day <= 1; ++day)
            if (dice.oneIn(2)) wallet.counters.back().days.push_back({{day}, dice.number(0, 1)});
    }
    wallet.journeys.push_back(std::move(progress));
}

struct PlainSale : AnySale {
    explicit PlainSale(std::uint64_t seed)
        : AnySale(seed) {
        input.programme = shop(dice);
        input.catalogue = products();
        for (std::int64_t i = 0; i <= dice.number(0, 5); ++i) input.promotions.push_back(offer(dice, i));
        compiled = compile(input);
        basket.currency = "EUR";
        if (dice.oneIn(2)) basket.coupons = {dice.oneIn(2) ? "A" : "C"};
        if (!dice.oneIn(3)) customer.id = "c";
        for (const auto& promotion : input.promotions) fillWallet(dice, *promotion, customer.wallet);
        for (std::int64_t i = 0; i <= dice.number(0, 9); ++i) basket.lines.push_back(line());
    }

    Line line() {
        Line made{.sku = "s" + std::to_string(dice.below(kProducts + 1))};
        made.unitPrice = {dice.oneIn(15) ? 0 : dice.number(1, 40) * (dice.oneIn(2) ? 5 : 33)};
        made.quantity = Quantity::pieces(dice.oneIn(2) ? 1 : dice.number(-1, 6));
        if (dice.oneIn(40)) made.unitPrice = {dice.number(1 << 23, 1 << 25)};
        if (dice.oneIn(12)) made.quantity.thousandths = dice.number(1, 2500);
        if (dice.oneIn(12)) made.category = "c" + std::to_string(dice.below(3));
        made.promotable = !dice.oneIn(20);
        return made;
    }
};

QByteArray shares(const Award& award) {
    QByteArray text =
        QByteArray::fromStdString(award.promotion) + ' ' + QByteArray::number(qlonglong(award.times)) + " times";
    for (const Share& share : award.shares)
        text += ", line " + QByteArray::number(qulonglong(share.line)) + ' ' +
                QByteArray::number(qlonglong(share.amount.minor));
    return text;
}

/// The first award that differs, or that something else does.
QByteArray difference(const Adjudication& shortly, const Adjudication& atLength) {
    if (shortly == atLength) return {};
    for (std::size_t i = 0; i < std::min(shortly.awards.size(), atLength.awards.size()); ++i)
        if (shortly.awards[i] != atLength.awards[i])
            return "short " + shares(shortly.awards[i]) + "; long " + shares(atLength.awards[i]);
    return "something beside the awards";
}

} // namespace

void ShortWayOfPromotions::givesWhatTheLongWayGives() {
    const QByteArray breach = firstBreach<PlainSale>(kRounds, [](const PlainSale& sale) {
        Trace trace;
        const Adjudication atLength = sale.run(&trace);
        const QByteArray differs = difference(sale.run(), atLength);
        return differs.isEmpty() ? breachByTrace(sale) : differs;
    });
    QVERIFY2(breach.isEmpty(), breach.constData());
}

void ShortWayOfPromotions::isTakenByEachOfItsKinds() {
    std::map<ShortWay, int> fired;
    for (std::uint64_t seed = kFirstSeed; seed < kFirstSeed + 5'000; ++seed) {
        const PlainSale sale(seed);
        const Program& program = sale.compiled.set->program();
        if (program.excludes) continue;
        for (const PromotionOutcome& outcome : sale.run().promotions)
            if (const auto* plan = program.at(program.placeOf(outcome.promotion)).shortPlan;
                plan && outcome.outcome == Outcome::Fired)
                ++fired[plan->way];
    }
    for (const ShortWay way : {ShortWay::Spend, ShortWay::Units, ShortWay::Sets, ShortWay::Points, ShortWay::Visits})
        QVERIFY2(fired[way] > 100, QByteArray::number(static_cast<int>(way)) + ' ' + QByteArray::number(fired[way]));
}

void ShortWayOfPromotions::isNotTakenWhereOneCanShutOutAnother() {
    PlainSale sale(kFirstSeed);
    Promotion alone = *sale.input.promotions.front();
    alone.id = "alone";
    alone.combines.alone = true;
    sale.input.promotions.push_back(std::make_shared<const Promotion>(alone));
    QVERIFY(!sale.compiled.set->program().excludes);
    QVERIFY(compile(sale.input).set->program().excludes);
}

/// The control: one unit more on the long way must show.
void ShortWayOfPromotions::wouldBeFoundOutIfItGaveOtherwise() {
    const QByteArray breach = firstBreach<PlainSale>(200, [](PlainSale& sale) {
        const Adjudication shortly = sale.run();
        sale.basket.lines.front().quantity.thousandths += 1000;
        Trace trace;
        return difference(shortly, sale.run(&trace));
    });
    QVERIFY(!breach.isEmpty());
}

} // namespace offerwright::tests

using offerwright::tests::ShortWayOfPromotions;
OFFERWRIGHT_TEST(ShortWayOfPromotions)
#include "express_test.moc"
