// Sets: what is in them, in which order, under which fingerprint, and what is kept from one to the next.
#include <QTest>

#include "engine/compile/few.h"
#include "tests/support/test_main.h"

using namespace offerwright;

namespace {

Promotion offer(const std::string& id, Stage stage = Stage::Item, std::int32_t priority = 0) {
    Promotion made{.id = id, .stage = stage, .priority = priority};
    made.name.set("en", id);
    made.who = {"who", Group{}};
    made.when = {"when", Group{}};
    PercentOff percent{{100'000}};
    percent.on.of = Selection{.in = {.tags = {"t" + id}}};
    made.ladder.steps = {{"s", {"if", Group{}}, {}, {{"r", percent}}}};
    if (stage == Stage::Points) made.ladder.steps[0].rewards[0].rule = PointsFixed{{10}};
    return made;
}

std::shared_ptr<const Promotion> shared(Promotion promotion) {
    return std::make_shared<const Promotion>(std::move(promotion));
}

CompileInput inputOf(std::vector<Promotion> promotions) {
    CompileInput input{.programme = std::make_shared<const Programme>(Programme{.name = "Shop"})};
    for (Promotion& promotion : promotions) input.promotions.push_back(shared(std::move(promotion)));
    return input;
}

std::vector<Promotion> numbered(int count) {
    std::vector<Promotion> many;
    for (int i = 0; i < count; ++i) many.push_back(offer("p" + std::to_string(i)));
    return many;
}

std::vector<std::string> idsOf(const PromotionSet& set) {
    std::vector<std::string> ids;
    for (const auto& promotion : set.promotions()) ids.push_back(promotion->id);
    return ids;
}

} // namespace

class CompiledSets : public QObject {
    Q_OBJECT

private slots:
    void areInOrderOfStagePriorityAndId();
    void doNotShowTheOrderOfTheInput();
    void changeTheirFingerprintWithAnyEdit();
    void leaveOutFaultyPromotionsAndSaySo();
    void keepTheFirstOfTwoWithOneId();
    void findPromotionsById();
    void shareThePlansOfWhatDidNotChange();
    void checkAgainUnderAnotherProgramme();
    void keepEachSelectionOnce();
    void shareTheBaseWhenPromotionsComeGoOrMove();
    void shareTheBaseInTheOrderOfTheSetToo();
    void haveABaseOfTheirOwnAfterManyEdits();
    void haveABaseOfTheirOwnUnderAnotherProgramme();
    void standManyPromotionsAndASingleEditIsQuick();
};

void CompiledSets::areInOrderOfStagePriorityAndId() {
    const auto input = inputOf(
        {offer("d", Stage::Points), offer("c"), offer("b"), offer("a", Stage::Basket), offer("z", Stage::Item, 5)});
    const std::vector<std::string> expected{"z", "b", "c", "a", "d"};
    QVERIFY(idsOf(*compile(input).set) == expected);
}

void CompiledSets::doNotShowTheOrderOfTheInput() {
    const auto one = compile(inputOf({offer("a"), offer("b"), offer("c")}));
    const auto other = compile(inputOf({offer("c"), offer("a"), offer("b")}));
    QCOMPARE(one.set->fingerprint(), other.set->fingerprint());
    QCOMPARE(one.set->fingerprint().size(), std::size_t{16});
    QVERIFY(idsOf(*one.set) == idsOf(*other.set));
}

void CompiledSets::changeTheirFingerprintWithAnyEdit() {
    const std::string before = compile(inputOf({offer("a"), offer("b")})).set->fingerprint();
    Promotion renamed = offer("b");
    renamed.name.set("fr", "autre");
    QVERIFY(compile(inputOf({offer("a"), renamed})).set->fingerprint() != before);
    QVERIFY(compile(inputOf({offer("a")})).set->fingerprint() != before);
    CompileInput elsewhere = inputOf({offer("a"), offer("b")});
    elsewhere.programme = std::make_shared<const Programme>(Programme{.name = "Shop", .roundAt = RoundAt::Order});
    QVERIFY(compile(elsewhere).set->fingerprint() != before);
}

void CompiledSets::leaveOutFaultyPromotionsAndSaySo() {
    Promotion faulty = offer("b");
    faulty.ladder.steps[0].rewards.clear();
    const auto compiled = compile(inputOf({offer("a"), faulty}));
    QVERIFY(idsOf(*compiled.set) == std::vector<std::string>{"a"});
    QCOMPARE(compiled.diagnostics.size(), std::size_t{1});
    QCOMPARE(compiled.diagnostics[0].code, std::string("step.noReward"));
    QCOMPARE(compiled.diagnostics[0].address.promotion, std::string("b"));
}

void CompiledSets::keepTheFirstOfTwoWithOneId() {
    const auto compiled = compile(inputOf({offer("a", Stage::Basket), offer("a", Stage::Item)}));
    QCOMPARE(compiled.set->promotions().size(), std::size_t{1});
    QCOMPARE(compiled.set->promotion("a")->stage, Stage::Basket);
    QCOMPARE(compiled.diagnostics[0].code, std::string("promotion.duplicateId"));
}

void CompiledSets::findPromotionsById() {
    const auto compiled = compile(inputOf({offer("b"), offer("a", Stage::Basket)}));
    QCOMPARE(compiled.set->promotion("a")->id, std::string("a"));
    QVERIFY(compiled.set->promotion("c") == nullptr);
}

void CompiledSets::shareThePlansOfWhatDidNotChange() {
    CompileInput input = inputOf({offer("a"), offer("b"), offer("c")});
    const auto before = compile(input);
    input.promotions[1] = shared(offer("b", Stage::Item, 1));
    const auto after = compile(input, before.set.get());
    const auto& old = before.set->program();
    const auto& now = after.set->program();
    QVERIFY(idsOf(*after.set) == (std::vector<std::string>{"b", "a", "c"}));
    QVERIFY(now.at(1).plan == old.at(0).plan);
    QVERIFY(now.at(2).plan == old.at(2).plan);
    QVERIFY(now.at(0).plan != old.at(1).plan);
    QCOMPARE(after.set->fingerprint(), compile(input).set->fingerprint());
}

/// Errors may depend on the programme: what was kept out under one may be in under another.
void CompiledSets::checkAgainUnderAnotherProgramme() {
    CompileInput input = inputOf({offer("a")});
    input.programme = std::make_shared<const Programme>(Programme{.name = "Shop", .currency = "XYZ"});
    const auto before = compile(input);
    QVERIFY(!before.diagnostics.empty());
    input.programme = std::make_shared<const Programme>(Programme{.name = "Shop"});
    const auto after = compile(input, before.set.get());
    QVERIFY(after.diagnostics.empty());
    QCOMPARE(after.set->promotions().size(), std::size_t{1});
}

void CompiledSets::keepEachSelectionOnce() {
    Promotion twin = offer("a");
    twin.id = "b";
    QCOMPARE(compile(inputOf({offer("a"), twin})).set->program().selectionCount(), std::size_t{1});
}

void CompiledSets::shareTheBaseWhenPromotionsComeGoOrMove() {
    CompileInput input = inputOf(numbered(200));
    const auto before = compile(input);
    input.promotions.insert(input.promotions.begin() + 3, shared(offer("new")));
    input.promotions.erase(input.promotions.begin() + 90);
    std::swap(input.promotions[20], input.promotions[120]);
    const auto after = compile(input, before.set.get());
    QVERIFY(after.set->program().base == before.set->program().base);
    QCOMPARE(after.set->fingerprint(), compile(input).set->fingerprint());
    QVERIFY(idsOf(*after.set) == idsOf(*compile(input).set));
}

void CompiledSets::shareTheBaseInTheOrderOfTheSetToo() {
    CompileInput input = inputOf(numbered(200));
    for (std::size_t i = 0; i < 200; ++i) std::swap(input.promotions[i], input.promotions[i * 7919 % 200]);
    const auto before = compile(input);
    const auto ordered = before.set->promotions();
    input.promotions = {ordered.begin(), ordered.end()};
    input.promotions[50] = shared(offer(input.promotions[50]->id, Stage::Basket));
    const auto after = compile(input, before.set.get());
    QVERIFY(after.set->program().base == before.set->program().base);
    QCOMPARE(after.set->fingerprint(), compile(input).set->fingerprint());
}

void CompiledSets::haveABaseOfTheirOwnAfterManyEdits() {
    CompileInput input = inputOf(numbered(200));
    const auto first = compile(input);
    auto last = first;
    for (std::size_t i = 0; i < kMostChanges; ++i) {
        input.promotions[i] = shared(offer(input.promotions[i]->id, Stage::Basket));
        last = compile(input, last.set.get());
    }
    QVERIFY(last.set->program().base == first.set->program().base);
    input.promotions.back() = shared(offer(input.promotions.back()->id, Stage::Basket));
    const auto whole = compile(input, last.set.get());
    QVERIFY(whole.set->program().base != first.set->program().base && !whole.set->program().changes);
    QCOMPARE(whole.set->program().at(0).plan, last.set->program().at(0).plan); // lowered once all the same
}

void CompiledSets::haveABaseOfTheirOwnUnderAnotherProgramme() {
    CompileInput input = inputOf(numbered(3));
    const auto before = compile(input);
    input.programme = std::make_shared<const Programme>(*input.programme);
    QVERIFY(compile(input, before.set.get()).set->program().base != before.set->program().base);
}

void CompiledSets::standManyPromotionsAndASingleEditIsQuick() {
    CompileInput input = inputOf(numbered(200));
    const auto before = compile(input);
    QCOMPARE(before.set->promotions().size(), std::size_t{200});
    QBENCHMARK {
        input.promotions[100] = shared(offer("p100", Stage::Item, 3));
        QCOMPARE(compile(input, before.set.get()).set->promotions()[0]->id, std::string("p100"));
    }
}

OFFERWRIGHT_TEST(CompiledSets)
#include "compile_test.moc"
