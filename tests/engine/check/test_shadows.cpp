// Of an exclusive group the first that gives applies: one behind another that asks for less never has its turn.
#include "tests/engine/check/plain.h"
#include "tests/support/test_main.h"
#include <QTest>

using namespace offerwright;
using namespace offerwright::tests;

namespace {

/// Two of one group: the early one goes first and asks for nothing.
struct Pair {
    Promotion early = plain("a", 5, "g");
    Promotion late = plain("b", 0, "g");
    Promotion third = plain("c", 9, "");
    Programme around = soundProgramme();

    bool isShadowed() const {
        const std::vector<const Promotion*> others{&third, &late, &early};
        const Diagnostics told = checkTogether(late, others, {&around, nullptr});
        return std::ranges::any_of(told, [](const Diagnostic& each) {
            return each.code == "promotion.shadowed" && each.arguments == std::vector<std::string>{"a"};
        });
    }
};

using Change = std::function<void(Pair&)>;

struct Case {
    const char* name;
    Change change;
    bool shadowed = false;
};

Measure spending(const std::string& brand, MeasureKind kind = MeasureKind::Spend) {
    return {"m", kind, {.in = {.brands = {brand}}}, {}};
}

Measured spend(std::optional<Number> atLeast, std::optional<Number> atMost = {}) {
    return {spending("Norval"), atLeast, atMost};
}

/// The early one asks for `loose`, the late one for `strict`.
Change asking(ConditionRule loose, ConditionRule strict) {
    return [=](Pair& pair) {
        ask(pair.early, "c", loose);
        ask(pair.late, "d", strict);
    };
}

WithinDates dates(std::optional<int> from, std::optional<int> to, std::vector<LocalDate> except = {}) {
    const auto day = [](std::optional<int> of) { return of ? makeDate(2026, 3, *of) : std::nullopt; };
    return {day(from), day(to), std::move(except)};
}

PercentOff& percent(Promotion& promotion) { return std::get<PercentOff>(firstReward(promotion).rule); }

std::vector<Case> conditions() {
    const Number ten{1000};
    const Number twenty{2000};
    const Measured twoOfThem{spending("Norval", MeasureKind::Quantity), twenty, {}};
    const Measured another{spending("Clair"), twenty, {}};
    const InSegment vip{{"vip"}};
    const auto anyOf = [](ConditionRule rule) { return Group{GroupKind::Any, {1}, {{"any", std::move(rule)}}}; };
    return {
        {"nothing is asked", [](Pair&) {}, true},
        {"only the late one asks", [=](Pair& p) { ask(p.late, "c", vip); }, true},
        {"only the early one asks", [=](Pair& p) { ask(p.early, "c", vip); }},
        {"both ask the same", asking(vip, vip), true},
        {"both ask for a segment", asking(vip, InSegment{{"new"}})},
        {"the early one has other ways in", asking(anyOf(vip), vip)},
        {"a higher threshold", asking(spend(ten), spend(twenty)), true},
        {"a lower threshold", asking(spend(twenty), spend(ten))},
        {"an equal threshold", asking(spend(ten), spend(ten)), true},
        {"a threshold of other products", asking(spend(ten), another)},
        {"a threshold of units", asking(spend(ten), twoOfThem)},
        {"an early one that also ends", asking(spend(ten, Number{1500}), spend(twenty))},
        {"an early one that only ends", asking(spend({}, ten), spend(twenty))},
        {"a late one that only ends", asking(spend(ten), spend({}, twenty))},
        {"a late one that also ends", asking(spend(ten), spend(twenty, Number{3000})), true},
        {"an early threshold of the shopper's own", asking(spend(Number{0, "own"}), spend(twenty))},
        {"a late threshold of the shopper's own", asking(spend(ten), spend(Number{3000, "own"}))},
        {"a threshold and a date", asking(spend(ten), dates(1, 9))},
        {"a date and a threshold", asking(dates(1, 9), spend(ten))},
    };
}

std::vector<Case> days() {
    return {
        {"days within", asking(dates(1, 20), dates(2, 9)), true},
        {"the same days", asking(dates(1, 20), dates(1, 20, {*makeDate(2026, 3, 5)})), true},
        {"days that begin before", asking(dates(2, 20), dates(1, 9))},
        {"days that end after", asking(dates(1, 9), dates(2, 20))},
        {"days without a beginning", asking(dates(1, {}), dates({}, 9))},
        {"days without an end", asking(dates({}, 20), dates(2, {}))},
        {"days within an open beginning", asking(dates({}, 20), dates({}, 9)), true},
        {"days within an open end", asking(dates(1, {}), dates(1, {}, {*makeDate(2026, 3, 5)})), true},
        {"a day that the early one leaves out", asking(dates(1, 20, {*makeDate(2026, 3, 5)}), dates(2, 9))},
    };
}

/// What could keep the early one from giving, or lets the late one give beside it.
std::vector<Case> doubts() {
    return {
        {"another stage", [](Pair& p) { p.late.stage = Stage::Basket; }},
        {"a priority below", [](Pair& p) { p.early.priority = -1; }},
        {"a group of its own", [](Pair& p) { p.late.combines.exclusiveGroup = "h"; }},
        {"no group", [](Pair& p) { p.late.combines.exclusiveGroup.clear(); }},
        {"another chooser", [](Pair& p) { p.around.exclusiveChooser = Chooser::BestForCustomer; }},
        {"lines of its own", [](Pair& p) { p.around.exclusiveScope = Scope::Line; }},
        {"an order by value", [](Pair& p) { p.around.order = {OrderBy::Discount}; }},
        {"an order by value behind priority",
         [](Pair& p) {
             p.around.order = {OrderBy::Priority, OrderBy::Discount};
         },
         true},
        {"equal priority", [](Pair& p) { p.early.priority = 0; }, true},
        {"equal priority, the last id first",
         [](Pair& p) {
             p.early.priority = 0;
             p.around.ties = Ties::HighestId;
         }},
        {"a lane behind",
         [](Pair& p) {
             p.around.lanes = {{.name = "late"}};
             p.early.combines.lane = "late";
         }},
        {"a lane before",
         [](Pair& p) {
             p.around.lanes = {{.name = "late"}};
             p.late.combines.lane = "late";
             p.late.priority = 9;
         },
         true},
        {"a limit", [](Pair& p) { p.early.limits.timesPerBasket = Number{1}; }},
        {"one that it does not go with", [](Pair& p) { p.early.combines.notWith = {"c"}; }},
        {"a tag that it does not go with", [](Pair& p) { p.early.combines.notWithTags = {"tag"}; }},
        {"alone", [](Pair& p) { p.early.combines.alone = true; }},
        {"one that does not go with it", [](Pair& p) { p.third.combines.notWith = {"a"}; }},
        {"one that does not go with its tag",
         [](Pair& p) {
             p.early.tags = {"tag"};
             p.third.combines.notWithTags = {"tag"};
         }},
        {"one that does not go with the late one", [](Pair& p) { p.third.combines.notWith = {"b"}; }, true},
        {"a repeat", [](Pair& p) { p.early.ladder.relation = Relation::Repeat; }},
        {"two steps", [](Pair& p) { p.early.ladder.steps.push_back(p.early.ladder.steps[0]); }},
        {"no step", [](Pair& p) { p.late.ladder.steps.clear(); }},
        {"two rewards",
         [](Pair& p) {
             p.early.ladder.steps[0].rewards.push_back({"r2", PercentOff{{100'000}, {}, {}}});
         }},
        {"no percent",
         [](Pair& p) {
             give(p.early, AmountOff{{100}, Per::Order, {}, {}});
         }},
        {"a percent on some products", [](Pair& p) { percent(p.early).on.of = Selection{.in = {.brands = {"x"}}}; }},
        {"a percent of the shopper's own", [](Pair& p) { percent(p.early).rate.parameter = "own"; }},
        {"a percent of nothing", [](Pair& p) { percent(p.early).rate.value = 0; }},
    };
}

std::vector<Case> allCases() {
    std::vector<Case> all = conditions();
    for (const auto& some : {days(), doubts()}) all.insert(all.end(), some.begin(), some.end());
    return all;
}

} // namespace

class Shadows : public QObject {
    Q_OBJECT
private slots:
    void oneBehindAnotherIsToldOnlyBeyondDoubt_data() {
        QTest::addColumn<std::size_t>("index");
        const std::vector<Case> cases = allCases();
        for (std::size_t i = 0; i < cases.size(); ++i) QTest::newRow(cases[i].name) << i;
    }
    void oneBehindAnotherIsToldOnlyBeyondDoubt() {
        QFETCH(std::size_t, index);
        const Case asked = allCases()[index];
        Pair pair;
        asked.change(pair);
        QCOMPARE(pair.isShadowed(), asked.shadowed);
    }
};

OFFERWRIGHT_TEST(Shadows)
#include "test_shadows.moc"
