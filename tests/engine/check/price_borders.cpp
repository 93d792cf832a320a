// What rewards take off, held against prices, ceilings, and what they gave before.
#include "tests/engine/check/borders.h"

namespace offerwright::tests {
namespace {

void price(Desk& desk, std::size_t product, std::optional<std::int64_t> minor) {
    desk.products[product].price = minor ? std::optional(Money{*minor}) : std::nullopt;
}

/// A cheap one and one for nothing beside the brie.
void moreCheeses(Desk& desk) {
    for (const auto& [sku, minor] : {std::pair("P3", 400), std::pair("P4", 100), std::pair("P5", 0)}) {
        Product cheese = desk.products[0];
        cheese.sku = cheese.name = sku;
        cheese.price = Money{minor};
        desk.products.push_back(cheese);
    }
}

RewardRule amountOff(std::int64_t amount, const Selection& of, Per per = Per::Unit) {
    return AmountOff{Number{amount}, per, {.of = of}, {}};
}
RewardRule fixedPrice(std::int64_t minor, Target on) { return FixedPrice{Number{minor}, std::move(on)}; }

Change giving(RewardRule reward, std::function<void(Desk&)> also = {}) {
    return [=](Desk& desk) {
        give(desk.promotion, reward);
        if (also) also(desk);
    };
}

Change soapAt(std::optional<std::int64_t> minor, RewardRule reward) {
    return giving(std::move(reward), [=](Desk& desk) { price(desk, 1, minor); });
}

/// At a price of 2.50 each, without a word of which: those of the step's conditions.
Change asking(std::vector<Condition> conditions) {
    return [=](Desk& desk) { single(desk, fixedPrice(250, {}), conditions); };
}

Border neverCheaper(const char* name, Change faulty, Change sound, std::vector<std::string> arguments) {
    return {name, std::move(faulty), std::move(sound), "reward.neverCheaper", "s1-r", "price", std::move(arguments)};
}

Border aboveItsItem(const char* name, Change faulty, Change sound, std::vector<std::string> arguments) {
    return {name, std::move(faulty), std::move(sound), "reward.aboveItsItem", "s1-r", "amount", std::move(arguments)};
}

RewardRule set(std::int64_t minor, std::vector<SetPart> parts) { return SetPrice{Number{minor}, std::move(parts)}; }

std::vector<Border> prices() {
    const Number one{1};
    return {
        aboveItsItem("all of a price and a cent more", giving(amountOff(251, brie())), giving(amountOff(250, brie())),
                     {"2.51", "Brie", "2.50"}),
        aboveItsItem("off each unit or off the line", giving(amountOff(300, brie())),
                     giving(amountOff(300, brie(), Per::Line)), {"3.00", "Brie", "2.50"}),
        aboveItsItem("of a known price", soapAt(200, amountOff(300, soap())), soapAt({}, amountOff(300, soap())),
                     {"3.00", "Soap", "2.00"}),
        aboveItsItem("the cheapest that costs something", giving(amountOff(101, ofBrand("Norval")), moreCheeses),
                     giving(amountOff(100, ofBrand("Norval")), moreCheeses), {"1.01", "P4", "1.00"}),
        neverCheaper("a cent below the price", giving(fixedPrice(250, {.of = brie()})),
                     giving(fixedPrice(249, {.of = brie()})), {"2.50", "2.50"}),
        neverCheaper("below the dearest", giving(fixedPrice(400, {.of = ofBrand("Norval")}), moreCheeses),
                     giving(fixedPrice(399, {.of = ofBrand("Norval")}), moreCheeses), {"4.00", "4.00"}),
        neverCheaper("below a price that is known", soapAt(200, fixedPrice(200, {.of = soap()})),
                     soapAt({}, fixedPrice(200, {.of = soap()})), {"2.00", "2.00"}),
        neverCheaper("a set a cent below its parts", giving(set(500, {{"part", brie(), Number{2}}})),
                     giving(set(499, {{"part", brie(), Number{2}}})), {"5.00", "5.00"}),
        neverCheaper("a set with a part of no known price",
                     soapAt(100, set(350, {{"a", brie(), one}, {"b", soap(), one}})),
                     soapAt({}, set(350, {{"a", brie(), one}, {"b", soap(), one}})), {"3.50", "3.50"}),
        neverCheaper("a set of nothing costs what it says", giving(set(250, {{"part", brie(), one}})),
                     giving(set(250, {})), {"2.50", "2.50"}),
        neverCheaper("a set of more than the world has", giving(set(250, {{"part", brie(), one}})),
                     giving(set(250, {{"part", brie(), Number{std::numeric_limits<std::int64_t>::max()}}})),
                     {"2.50", "2.50"}),
        neverCheaper("what the one condition asks for",
                     asking({measured("a", MeasureKind::Spend, brie(), Number{100}),
                             measured("b", MeasureKind::Spend, soap(), {}, Number{900})}),
                     asking({measured("a", MeasureKind::Spend, brie(), Number{100}),
                             measured("b", MeasureKind::Spend, soap(), Number{900})}),
                     {"2.50", "2.50"}),
    };
}

Border unbounded(const char* name, RewardRule reward, std::function<void(Promotion&)> bound) {
    const Change faulty = [=](Desk& desk) { repeat(desk, reward); };
    const Change sound = [=](Desk& desk) {
        repeat(desk, reward);
        bound(desk.promotion);
    };
    return {name, faulty, sound, "repeat.unbounded", "s1"};
}

/// A bound of another kind than what grows is none.
Border stillUnbounded(const char* name, RewardRule reward, std::function<void(Promotion&)> other,
                      std::function<void(Promotion&)> bound) {
    const auto with = [=](const std::function<void(Promotion&)>& change) {
        return [=](Desk& desk) {
            repeat(desk, reward);
            change(desk.promotion);
        };
    };
    return {name, with(other), with(bound), "repeat.unbounded", "s1"};
}

std::vector<Border> repeats() {
    using P = Promotion;
    const RewardRule euro = AmountOff{Number{100}, Per::Order, {}, {}};
    const RewardRule points = PointsFixed{Number{50}};
    const auto money = [](P& p) { p.limits.budget = Budget{.money = 100'000}; };
    const auto pointsBudget = [](P& p) { p.limits.budget = Budget{.points = 100'000}; };
    const auto times = [](P& p) { p.limits.budget = Budget{.times = 1000}; };
    return {
        unbounded("so many times", Entitlement{"cinema", {}, {1}}, [](P& p) { p.ladder.atMost = Number{3}; }),
        unbounded("so many times in a basket", Donation{"forest", {100}},
                  [](P& p) { p.limits.timesPerBasket = Number{3}; }),
        unbounded("so many gifts in all", FreeItem{"P1", {1000}}, times),
        unbounded("a coupon once", IssueCoupon{"NEXT", {}}, [](P& p) { p.ladder.relation = Relation::Tiers; }),
        unbounded("an amount with a cap", euro,
                  [](P& p) { std::get<AmountOff>(firstReward(p).rule).cap = Number{500}; }),
        unbounded("an amount off each unit", euro,
                  [](P& p) { std::get<AmountOff>(firstReward(p).rule).per = Per::Unit; }),
        stillUnbounded("money in a budget of points", euro, pointsBudget, money),
        stillUnbounded("points in a budget of money", points, money, pointsBudget),
        stillUnbounded(
            "points under a bound of money", points, [](P& p) { p.limits.discountPerBasket = Number{500}; }, times),
        stillUnbounded(
            "gifts under a bound of money", FreeItem{"P1", {1000}},
            [](P& p) { p.limits.discountPerBasket = Number{500}; }, times),
        stillUnbounded(
            "money in a budget without a bound", euro, [](P& p) { p.limits.budget = Budget{}; },
            [](P& p) { p.limits.discountPerBasket = Number{500}; }),
    };
}

Change tiers(RewardRule low, RewardRule high) {
    return [=](Desk& desk) {
        give(desk.promotion, low);
        desk.promotion.ladder.steps[1].rewards[0].rule = high;
    };
}

RewardRule percent(std::int64_t rate, Target on = {}) { return PercentOff{{rate}, std::move(on), {}}; }

Border paysLess(const char* name, Change faulty, Change sound, std::string field, std::vector<std::string> arguments) {
    return {name,   std::move(faulty), std::move(sound),    "tiers.paysLess",
            "s2-r", std::move(field),  std::move(arguments)};
}

std::vector<Border> risingTiers() {
    const Target cheapest{.pick = Pick::Cheapest};
    return {
        paysLess("as much as before", tiers(percent(100'000), percent(99'999)),
                 tiers(percent(100'000), percent(100'000)), "percent", {"9.9999", "10"}),
        paysLess("less on more products", tiers(percent(300'000), percent(200'000)),
                 tiers(percent(300'000, cheapest), percent(200'000)), "percent", {"20", "30"}),
        paysLess("less off each unit", tiers(amountOff(100, brie()), amountOff(50, brie())),
                 tiers(amountOff(100, brie(), Per::Order), amountOff(50, brie())), "amount", {"0.50", "1.00"}),
        paysLess("less off other products", tiers(amountOff(100, brie()), amountOff(50, brie())),
                 tiers(amountOff(100, brie()), amountOff(50, ofBrand("Norval"))), "amount", {"0.50", "1.00"}),
        paysLess("fewer points", tiers(PointsFixed{{50}}, PointsFixed{{40}}), tiers(PointsFixed{{50}}, percent(40)),
                 "points", {"40", "50"}),
    };
}

Border stage(const char* name, RewardRule reward, Stage wrong, const char* stageName, Stage right) {
    const auto in = [reward](Stage stage) { return [=](Desk& desk) { give(desk.promotion, reward, stage); }; };
    return {name, in(wrong), in(right), "reward.wrongStage", "s1-r", name, {name, stageName}};
}

std::vector<Border> stages() {
    const std::vector<SetPart> parts{{"part", brie(), Number{1}}};
    const Number one{1};
    const Target pairs{.sets = UnitSets{}};
    return {
        stage("percentOff", percent(100'000), Stage::Points, "points", Stage::Tender),
        stage("amountOff", AmountOff{one, Per::Order, pairs, {}}, Stage::Tender, "tender", Stage::Item),
        stage("fixedPrice", FixedPrice{one, {}}, Stage::Basket, "basket", Stage::Item),
        stage("totalPrice", TotalPrice{one, pairs}, Stage::Basket, "basket", Stage::Item),
        stage("setPrice", SetPrice{one, parts}, Stage::Points, "points", Stage::Item),
        stage("setPercent", SetPercent{.rate = one, .parts = parts, .cap = {}}, Stage::Basket, "basket", Stage::Item),
        stage("setAmount", SetAmount{.amount = one, .parts = parts, .cap = {}}, Stage::Basket, "basket", Stage::Item),
        stage("points", PointsFixed{one}, Stage::Tender, "tender", Stage::Points),
        stage("pointsPerAmount", PointsPerAmount{one}, Stage::Item, "item", Stage::Points),
        stage("pointsPerUnit", PointsPerUnit{one, {}}, Stage::Item, "item", Stage::Points),
        stage("pointsMultiplier", PointsMultiplier{{2'000'000}, {}}, Stage::Basket, "basket", Stage::Points),
        stage("creditMultiplier", CreditMultiplier{{2'000'000}, {}}, Stage::Item, "item", Stage::Points),
    };
}

} // namespace

std::vector<Border> bordersOfPrices() {
    std::vector<Border> all = prices();
    for (const auto& some : {repeats(), risingTiers(), stages()}) all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace offerwright::tests
