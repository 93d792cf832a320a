// Percents against a ceiling of 34 % on food, unit by unit; and percents in texts against those of the rewards.
#include "tests/engine/check/borders.h"

namespace offerwright::tests {
namespace {

RewardRule percent(std::int64_t whole, Target on = {}) { return PercentOff{{whole * 10'000}, std::move(on), {}}; }
const Target kCheapest{.pick = Pick::Cheapest};
Target everyNth(std::int64_t n) { return {.pick = Pick::EveryNth, .count = Number{n}}; }

Condition units(const Selection& of, std::int64_t count) {
    return measured("a", MeasureKind::Quantity, of, Number{count * 1000});
}

Change giving(RewardRule reward, std::function<void(Desk&)> also = {}) {
    return [=](Desk& desk) {
        give(desk.promotion, reward);
        if (also) also(desk);
    };
}

/// The cheapest of so many is free.
Change free(std::int64_t of) {
    return [=](Desk& desk) { single(desk, percent(100, kCheapest), {units(brie(), of)}); };
}

Change freeOf(std::vector<Condition> conditions) {
    return [=](Desk& desk) { single(desk, percent(100, kCheapest), conditions); };
}

Change freeOfEvery(std::int64_t thousandths, MeasureKind kind = MeasureKind::Quantity) {
    return [=](Desk& desk) { repeat(desk, percent(100, kCheapest), kind, thousandths); };
}

/// The measure of a single step is not asked.
void becomesSingle(Desk& desk) { desk.promotion.ladder.relation = Relation::Single; }

Change then(const Change& first, const Change& second) {
    return [=](Desk& desk) {
        first(desk);
        second(desk);
    };
}

Border above(const char* name, Change faulty, Change sound, std::string rate, std::string most) {
    return {name,
            std::move(faulty),
            std::move(sound),
            "reward.aboveCeiling",
            "s1-r",
            "percent",
            {std::move(rate), std::move(most), "food"}};
}

std::vector<Border> ceilings() {
    const auto half = giving(percent(50));
    return {
        above("up to the ceiling", giving(percent(35)), giving(percent(34)), "35", "34"),
        above("every second, up to twice the ceiling", giving(percent(69, everyNth(2))),
              giving(percent(68, everyNth(2))), "69", "68"),
        above("every third for nothing", giving(percent(100, everyNth(2))), giving(percent(100, everyNth(3))), "100",
              "68"),
        above("the cheapest of three", free(2), free(3), "100", "68"),
        above("the cheapest of every three", freeOfEvery(2000), freeOfEvery(3000), "100", "68"),
        above("the cheapest for every three euros", freeOfEvery(3000, MeasureKind::Spend), freeOfEvery(3000), "100",
              "34"),
        above("a measure that a single step does not ask", then(freeOfEvery(3000), becomesSingle), freeOfEvery(3000),
              "100", "34"),
        above("at most three is not three",
              freeOf({measured("a", MeasureKind::Quantity, brie(), {}, Number{3000}),
                      measured("b", MeasureKind::Spend, brie(), Number{1})}),
              free(3), "100", "34"),
        above("for three euros is not three", freeOf({measured("a", MeasureKind::Spend, brie(), Number{3000})}),
              free(3), "100", "34"),
        above("a ceiling of an amount", half,
              giving(percent(50),
                     [](Desk& desk) {
                         desk.around.ceilings[0].rate.reset();
                         desk.around.ceilings[0].amount = 100;
                     }),
              "50", "34"),
        above("a ceiling over the basket", half,
              giving(percent(50), [](Desk& desk) { desk.around.ceilings[0].over = Ceiling::Over::Basket; }), "50",
              "34"),
        above("products that are no food", giving(percent(50, {.of = brie()})), giving(percent(50, {.of = soap()})),
              "50", "34"),
        {"every none",
         giving(percent(30, everyNth(0))),
         giving(percent(30, everyNth(1))),
         "number.notPositive",
         "s1-r",
         "count",
         {"0"}},
    };
}

Change saying(const std::string& words, Change also = {}) {
    return [=](Desk& desk) {
        if (also) also(desk);
        desk.promotion.name.set("en", words);
    };
}

Border contradiction(const char* name, Change faulty, Change sound, std::string said, std::string highest) {
    return {name,
            std::move(faulty),
            std::move(sound),
            "text.contradictsRule",
            "",
            "name",
            {std::move(said), std::move(highest)}};
}

std::vector<Border> texts() {
    return {
        contradiction("the percent that is given", saying("11 % off dairy"), saying("10 % off dairy"), "11", "90"),
        contradiction("nearly the percent", saying("Save 9%"), saying("Save 9.5%"), "9", "90"),
        contradiction("what is left to pay", saying("Pay 80 %"), saying("Pay 90 %"), "80", "90"),
        contradiction("a percent sign alone", saying("5 % on dairy"), saying("% on dairy, % on cheese"), "5", "90"),
        contradiction("a number that is none", saying("5,5 % on dairy"), saying("5,5,5 % on dairy"), "5.5", "90"),
        contradiction("a narrow no-break space", saying("-12\u202f% of 3 cheeses"), saying("-10\u202f% of 3 cheeses"),
                      "12", "90"),
        contradiction("a word between number and sign", saying("2 \u00e0 5 %"), saying("2 \u00e0 %"), "5", "90"),
        contradiction("a third of each of three", saying("-33 %", free(2)), saying("-33 %", free(3)), "33", "100"),
        contradiction("half of each of two", saying("-50 %", giving(percent(100, everyNth(3)))),
                      saying("-50 %", giving(percent(100, everyNth(2)))), "50", "100"),
        contradiction("a promotion without percents", saying("5 % fat"),
                      saying("5 % fat", [](Desk& desk) { give(desk.promotion, Message{}); }), "5", "90"),
        contradiction(
            "a percent of the shopper's own", saying("Up to 5 %"),
            saying("Up to 5 %",
                   [](Desk& desk) { std::get<PercentOff>(firstReward(desk.promotion).rule).rate.parameter = "rate"; }),
            "5", "90"),
        contradiction("told once in two languages",
                      saying("-5 %", [](Desk& desk) { desk.promotion.name.set("fr", "-5 %"); }), saying("-10 %"), "5",
                      "90"),
    };
}

} // namespace

std::vector<Border> bordersOfCeilings() {
    std::vector<Border> all = ceilings();
    for (Border& each : texts()) all.push_back(std::move(each));
    return all;
}

} // namespace offerwright::tests
