// What conditions and steps ask, at the edge of what can be met.
#include "tests/engine/check/borders.h"

namespace offerwright::tests {
namespace {

constexpr const char* kNever = "condition.neverHolds";

/// Two conditions of the day and the place: the second of the first pair can never be met beside it.
Border neverBoth(const char* name, ConditionRule one, ConditionRule apart, ConditionRule meeting) {
    const auto both = [one](const ConditionRule& other) {
        return [one, other](Desk& desk) { when(desk, {{"a", one}, {"b", other}}); };
    };
    return {name, both(apart), both(meeting), kNever, "b"};
}

WithinDates november(int from, int to) { return {makeDate(2026, 11, from), makeDate(2026, 11, to), {}}; }

WithinDates november(int from, int to, std::vector<int> except) {
    WithinDates dates = november(from, to);
    for (const int day : except) dates.except.push_back(*makeDate(2026, 11, day));
    return dates;
}

OnWeekdays on(std::vector<Weekday> days) { return {std::move(days)}; }

Change dates(const WithinDates& dates) {
    return [dates](Desk& desk) { when(desk, {{"a", dates}}); };
}

Change frequency(CountKind kind, std::int64_t reach, std::int64_t length, Period period) {
    return [=](Desk& desk) {
        journey(desk).frequency = {{.kind = kind, .within = Window{Number{length}, period}}, Number{reach}};
    };
}

Border tooMany(const char* name, CountKind kind, Period period, std::int64_t length, std::int64_t most) {
    return {name,
            frequency(kind, most + 1, length, period),
            frequency(kind, most, length, period),
            "step.unreachable",
            "s1",
            "reach",
            {std::to_string(most + 1), std::to_string(most)}};
}

/// The first tier asks for 30.00 of dairy; this many minor units of it are the most that `who` allows.
Change atMostOfDairy(std::optional<Number> most, MeasureKind kind = MeasureKind::Spend) {
    return [=](Desk& desk) {
        auto& who = std::get<Group>(desk.promotion.who.rule);
        who = {GroupKind::All, {1}, {measured("b", kind, desk.promotion.ladder.measure->of, Number{1}, most)}};
    };
}

Change within(GroupKind kind) {
    return [=](Desk& desk) {
        atMostOfDairy(Number{2999})(desk);
        std::get<Group>(desk.promotion.who.rule).kind = kind;
    };
}

Change nested(Change change) {
    return [change](Desk& desk) {
        change(desk);
        const Condition inner{"inner", desk.promotion.who.rule};
        desk.promotion.who.rule = Group{GroupKind::All, {1}, {inner}};
    };
}

/// The first step asks for a channel; the promotion is on the web.
Change stepThrough(Channel channel) {
    return [=](Desk& desk) {
        std::get<Group>(desk.promotion.ladder.steps[0].qualification.rule).members = {{"a", ThroughChannel{{channel}}}};
    };
}

/// A journey of one step, of which as many as the shopper's own number are to be done.
Change completing(std::int64_t most) {
    return [=](Desk& desk) {
        journey(desk);
        desk.promotion.ladder.anyOrder = true;
        desk.promotion.ladder.complete = Number{0, "steps"};
        desk.promotion.parameters = {{"own", "steps", Unit::Count, 1, 1, most, 1}};
    };
}

Change usually(std::int64_t value) {
    return [=](Desk& desk) { desk.promotion.parameters[0].defaultValue = value; };
}

Change balance(const std::string& account, std::int64_t atLeast, std::int64_t atMost) {
    return [=](Desk& desk) {
        desk.around.accounts = {{"euros", true, {}}, {"miles", false, {}}};
        when(desk, {{"a", HasBalance{account, Number{atLeast}, Number{atMost}}}});
    };
}

} // namespace

std::vector<Border> bordersOfConditions() {
    return {
        neverBoth("dates that meet on one day", november(1, 5), november(6, 9), november(5, 9)),
        neverBoth("dates open to the past", WithinDates{{}, makeDate(2026, 11, 5), {}}, november(6, 9), november(5, 9)),
        neverBoth("a Monday or a Tuesday from Tuesday to Thursday", november(3, 5), on({Weekday::Monday}),
                  on({Weekday::Monday, Weekday::Tuesday})),
        neverBoth("a week has every weekday", november(3, 8), on({Weekday::Monday}), on({Weekday::Sunday})),
        neverBoth("weekdays", on({Weekday::Monday}), on({Weekday::Tuesday}), on({Weekday::Tuesday, Weekday::Monday})),
        neverBoth("tiers", HasTier{{"gold"}}, HasTier{{"silver"}}, HasTier{{"silver", "gold"}}),
        neverBoth("tills", AtTill{{"self"}}, AtTill{{"staffed"}}, AtTill{{"staffed", "self"}}),
        neverBoth("customers", AmongCustomers{{"anna"}}, AmongCustomers{{"bert"}}, AmongCustomers{{"bert", "anna"}}),
        neverBoth("totals", BasketTotal{{}, Number{5000}, {}}, BasketTotal{{}, {}, Number{4999}},
                  BasketTotal{{}, {}, Number{5000}}),
        neverBoth("totals of two kinds", BasketTotal{SpendBasis::Original, Number{5000}, {}},
                  BasketTotal{SpendBasis::Original, {}, Number{4000}},
                  BasketTotal{SpendBasis::Running, {}, Number{4000}}),
        neverBoth("spends of other products", measured("a", MeasureKind::Spend, brie(), Number{500}).rule,
                  measured("b", MeasureKind::Spend, brie(), {}, Number{400}).rule,
                  measured("b", MeasureKind::Spend, soap(), {}, Number{400}).rule),
        {"one day that is not excepted", dates(november(1, 3, {1, 2, 3})), dates(november(1, 3, {1, 2, 9})), kNever,
         "a"},
        {"more days than are excepted", dates(november(1, 2, {1, 2})), dates(november(1, 3, {1, 2})), kNever, "a"},
        {"a step within what the promotion asks", stepThrough(Channel::App), stepThrough(Channel::Web), kNever, "a"},
        {"dates of which only some are left out",
         [](Desk& desk) {
             when(desk, {{"a", WithinDates{}}});
         },
         dates({{}, {}, {*makeDate(2026, 11, 1)}}), "bounds.none", "a", "dates"},
        {"as many steps as there are", completing(2), completing(1), "journey.tooFewSteps", "", "complete", {"2", "1"}},
        {"a default that is no more than the most",
         usually(9001),
         usually(9000),
         "parameter.defaultOutside",
         "target",
         "default",
         {"90.01", "40.00", "90.00"}},
        {"money in order",
         balance("euros", 5, 4),
         balance("euros", 4, 4),
         "bounds.reversed",
         "a",
         "atLeast",
         {"0.05", "0.04"}},
        {"miles in order",
         balance("miles", 5, 4),
         balance("miles", 4, 5),
         "bounds.reversed",
         "a",
         "atLeast",
         {"5", "4"}},
    };
}

std::vector<Border> bordersOfSteps() {
    const auto tier = [](const char* name, Change faulty, Change sound) {
        return Border{name, std::move(faulty), std::move(sound), "step.unreachable", "s1", "from", {"30.00", "29.99"}};
    };
    return {
        tier("a cent below the tier", atMostOfDairy(Number{2999}), atMostOfDairy(Number{3000})),
        tier("at most so many of them", atMostOfDairy(Number{2999}),
             atMostOfDairy(Number{2999}, MeasureKind::Quantity)),
        tier("without a bound", atMostOfDairy(Number{2999}), atMostOfDairy({})),
        tier("a bound of the shopper's own", atMostOfDairy(Number{2999}), atMostOfDairy(Number{0, "spend_target"})),
        tier("a bound of one of any", within(GroupKind::All), within(GroupKind::Any)),
        tier("a bound within a group of all", nested(within(GroupKind::All)), nested(within(GroupKind::None))),
        tooMany("days of a year", CountKind::Days, Period::Year, 1, 366),
        tooMany("days of a month", CountKind::Days, Period::Month, 1, 31),
        tooMany("weeks of a day", CountKind::Weeks, Period::Day, 1, 1),
        tooMany("weeks of eight days", CountKind::Weeks, Period::Day, 8, 2),
        tooMany("weeks of nine days", CountKind::Weeks, Period::Day, 9, 3),
        tooMany("months of a day", CountKind::Months, Period::Day, 1, 1),
        tooMany("months of four weeks", CountKind::Months, Period::Week, 4, 2),
        tooMany("months of thirty days", CountKind::Months, Period::Day, 30, 3),
    };
}

} // namespace offerwright::tests
