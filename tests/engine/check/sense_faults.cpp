// What is legal to write and surely a mistake.
#include "tests/engine/check/faults.h"

namespace offerwright::tests {
namespace {

Group& groupOf(Condition& condition) { return std::get<Group>(condition.rule); }

void when(Promotion& promotion, std::vector<Condition> members) {
    groupOf(promotion.when).members = std::move(members);
}

/// Once for every 20.00 of dairy, with this reward.
void repeat(Promotion& promotion, RewardRule reward, Stage stage) {
    promotion.stage = stage;
    promotion.ladder.relation = Relation::Repeat;
    promotion.ladder.steps.pop_back();
    promotion.parameters.clear();
    promotion.ladder.steps[0].threshold = Number{2000};
    firstReward(promotion).rule = std::move(reward);
}

/// A journey of one step that counts so often within the window.
void journey(Promotion& promotion, CountKind kind, std::int64_t reach, Window within) {
    promotion.ladder.relation = Relation::Journey;
    promotion.ladder.measure.reset();
    promotion.ladder.steps.pop_back();
    promotion.parameters.clear();
    promotion.ladder.steps[0].threshold = {};
    promotion.ladder.steps[0].frequency = {{.kind = kind, .within = within}, Number{reach}};
}

Fault sense(const char* name, std::function<void(Promotion&)> change, std::string code, NodeId node, std::string field,
            std::vector<std::string> arguments = {}) {
    return {name,
            [change = std::move(change)](Promotion& p, Programme&) { change(p); },
            kWarning,
            std::move(code),
            std::move(node),
            std::move(field),
            std::move(arguments)};
}

Selection brie() { return {.in = {.skus = {"P1"}}}; }

std::vector<Fault> contradictions() {
    const auto november = [](int from, int to) {
        return WithinDates{makeDate(2026, 11, from), makeDate(2026, 11, to), {}};
    };
    return {
        sense(
            "two dates that never meet",
            [=](Promotion& p) {
                when(p, {{"a", november(1, 5)}, {"b", november(6, 9)}});
            },
            "condition.neverHolds", "b", ""),
        sense(
            "a Monday that is not in the dates",
            [=](Promotion& p) {
                when(p, {{"a", november(3, 5)}, {"b", OnWeekdays{{Weekday::Monday}}}});
            },
            "condition.neverHolds", "b", ""),
        sense(
            "dates all of which are excepted",
            [=](Promotion& p) {
                when(p, {{"a", WithinDates{makeDate(2026, 11, 1),
                                           makeDate(2026, 11, 2),
                                           {*makeDate(2026, 11, 1), *makeDate(2026, 11, 2)}}}});
            },
            "condition.neverHolds", "a", ""),
        sense(
            "two channels at once",
            [](Promotion& p) {
                when(p, {{"a", ThroughChannel{{Channel::Web}}}, {"b", ThroughChannel{{Channel::App}}}});
            },
            "condition.neverHolds", "b", ""),
        sense(
            "a total above and below",
            [](Promotion& p) {
                when(p, {{"a", BasketTotal{{}, Number{5000}, {}}}, {"b", BasketTotal{{}, {}, Number{4000}}}});
            },
            "condition.neverHolds", "b", ""),
        sense(
            "a spend above and below",
            [](Promotion& p) {
                when(p, {{"a", Measured{{"a", MeasureKind::Spend, brie(), {}}, Number{500}, {}}},
                         {"b", Measured{{"b", MeasureKind::Spend, brie(), {}}, {}, Number{400}}}});
            },
            "condition.neverHolds", "b", ""),
        sense(
            "any of nothing",
            [](Promotion& p) {
                when(p, {{"a", Group{GroupKind::Any, {1}, {}}}});
            },
            "condition.neverHolds", "a", ""),
    };
}

std::vector<Fault> vainSteps() {
    return {
        sense("a tier above what the step allows",
              [](Promotion& p) {
                  groupOf(p.ladder.steps[1].qualification).members = {
                      {"b", Measured{*p.ladder.measure, {}, Number{5000}}}};
                  std::get<Measured>(groupOf(p.ladder.steps[1].qualification).members[0].rule).measure.id = "b";
              },
              "step.unreachable", "s2", "from", {"60.00", "50.00"}),
        sense("five different weeks within a fortnight",
              [](Promotion& p) {
                  journey(p, CountKind::Weeks, 5, {Number{14}, Period::Day});
              },
              "step.unreachable", "s1", "reach", {"5", "3"}),
        sense("four different days within three",
              [](Promotion& p) {
                  journey(p, CountKind::Days, 4, {Number{3}, Period::Day});
              },
              "step.unreachable", "s1", "reach", {"4", "3"}),
        sense("three different months within four weeks",
              [](Promotion& p) {
                  journey(p, CountKind::Months, 3, {Number{3}, Period::Week});
              },
              "step.unreachable", "s1", "reach", {"3", "2"}),
        sense("a higher tier that pays less",
              [](Promotion& p) {
                  p.ladder.steps[1].rewards = {{"r", PercentOff{{50'000}, {}, {}}}};
              },
              "tiers.paysLess", "r", "percent", {"5", "10"}),
    };
}

std::vector<Fault> dearGifts() {
    return {
        sense("more off a unit than it costs",
              [](Promotion& p) {
                  firstReward(p).rule = AmountOff{Number{300}, Per::Unit, {.of = brie()}, {}};
              },
              "reward.aboveItsItem", "s1-r", "amount", {"3.00", "Brie", "2.50"}),
        sense("a price that is no lower",
              [](Promotion& p) {
                  firstReward(p).rule = FixedPrice{Number{250}, {.of = brie()}};
              },
              "reward.neverCheaper", "s1-r", "price", {"2.50", "2.50"}),
        sense("a set that is no cheaper",
              [](Promotion& p) {
                  firstReward(p).rule = SetPrice{Number{500}, {{"part", brie(), Number{2}}}};
              },
              "reward.neverCheaper", "s1-r", "price", {"5.00", "5.00"}),
        sense("half price where a third is the most",
              [](Promotion& p) { std::get<PercentOff>(firstReward(p).rule).rate = {500'000}; }, "reward.aboveCeiling",
              "s1-r", "percent", {"50", "34", "food"}),
        sense("every second at 80 %, which is 40 % on each",
              [](Promotion& p) {
                  firstReward(p).rule = PercentOff{{800'000}, {.pick = Pick::EveryNth, .count = Number{2}}, {}};
              },
              "reward.aboveCeiling", "s1-r", "percent", {"80", "68", "food"}),
        sense(
            "amounts without end",
            [](Promotion& p) {
                repeat(p, AmountOff{Number{100}, Per::Order, {}, {}}, Stage::Item);
            },
            "repeat.unbounded", "s1", ""),
        sense(
            "points without end", [](Promotion& p) { repeat(p, PointsFixed{Number{50}}, Stage::Points); },
            "repeat.unbounded", "s1", ""),
        sense("a budget of less than one reward",
              [](Promotion& p) {
                  repeat(p, AmountOff{Number{100}, Per::Order, {}, {}}, Stage::Item);
                  p.limits.budget = Budget{.money = 50};
              },
              "budget.belowOneReward", "", "budget", {"0.50", "1.00"}),
        sense("points of which the budget has too few",
              [](Promotion& p) {
                  repeat(p, PointsFixed{Number{50}}, Stage::Points);
                  p.limits.budget = Budget{.points = 20};
              },
              "budget.belowOneReward", "", "budget", {"20", "50"}),
    };
}

std::vector<Fault> wrongWords() {
    return {
        sense("a name that promises more", [](Promotion& p) { p.name.set("en", "30 % off dairy"); },
              "text.contradictsRule", "", "name", {"30", "90"}),
        sense("a message that promises more, with a no-break space",
              [](Promotion& p) {
                  std::get<Message>(p.ladder.steps[1].rewards[0].rule).text.set("fr", "-12,5\u00a0% offerts");
              },
              "text.contradictsRule", "s2-r", "message", {"12.5", "90"}),
    };
}

} // namespace

std::vector<Fault> faultsOfSense() {
    std::vector<Fault> all;
    for (const auto& some : {contradictions(), vainSteps(), dearGifts(), wrongWords()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace offerwright::tests
