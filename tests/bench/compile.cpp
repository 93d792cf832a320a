// What it takes to compile many promotions, and to compile them again after an edit of one. The set after an edit is
// compared with one compiled from nothing before anything is measured.
#include "tests/support/dice.h"
#include <benchmark/benchmark.h>
#include <functional>
#include <iostream>
#include <malloc.h>
#include <offerwright/compile/compile.h>

namespace {

using namespace offerwright;
using Shared = std::shared_ptr<const Promotion>;

constexpr std::int64_t kProducts = 20'000;
constexpr std::int64_t kCategories = 300;
constexpr std::int64_t kBrands = 200;
constexpr std::int64_t kStores = 200;
constexpr std::int64_t kStoreGroups = 20;

std::string named(char kind, std::int64_t number) { return kind + std::to_string(number); }

std::shared_ptr<const Catalogue> catalogue() {
    std::vector<Product> products;
    for (std::int64_t i = 0; i < kProducts; ++i)
        products.push_back({.sku = named('s', i),
                            .category = named('c', i % kCategories),
                            .brand = named('b', i % kBrands),
                            .tags = {named('t', i % 50)},
                            .price = Money{100 + i % 900}});
    return std::make_shared<const Catalogue>(std::move(products));
}

std::shared_ptr<const Programme> programme() {
    Programme made{.name = "Shop"};
    for (std::int64_t i = 0; i < kStores; ++i)
        made.stores.push_back({.id = named('m', i), .groups = {named('g', i % kStoreGroups)}});
    return std::make_shared<const Programme>(std::move(made));
}

Selection picks(tests::Dice& dice) {
    Selection made;
    if (dice.oneIn(4)) {
        made.in.categories = {named('c', dice.number(0, kCategories - 1))};
        made.in.brands = {named('b', dice.number(0, kBrands - 1))};
    } else {
        for (int i = 0; i < 8; ++i) made.in.skus.push_back(named('s', dice.number(0, kProducts - 1)));
    }
    return made;
}

/// Two tiers of spend on some products, at a few stores, for four weeks.
Promotion drawn(tests::Dice& dice, std::int64_t number) {
    const auto stage = dice.oneIn(4) ? Stage::Basket : Stage::Item;
    Promotion made{.id = named('p', number), .stage = stage, .priority = static_cast<std::int32_t>(dice.number(0, 9))};
    made.name.set("en", "Promotion " + std::to_string(number));
    made.who = {"who", Group{}};
    const auto day = static_cast<std::int32_t>(dice.number(20'000, 20'300));
    WithinDates dates{.from = LocalDate{day}, .to = LocalDate{day + 28}};
    made.when = {"when", Group{GroupKind::All, {1}, {{"dates", dates}}}};
    if (dice.oneIn(2))
        std::get<Group>(made.when.rule)
            .members.push_back({"at", AtStore{{}, {named('g', dice.number(0, kStoreGroups - 1))}, {}}});
    made.ladder.relation = Relation::Tiers;
    made.ladder.measure = Measure{"measure", MeasureKind::Spend, picks(dice)};
    for (std::int64_t i = 1; i <= 2; ++i) {
        const NodeId id = named('t', i);
        PercentOff percent{{dice.number(1, 9) * 10'000 * i}};
        percent.roundAt = RoundAt::Order;
        made.ladder.steps.push_back({id, {id + "if", Group{}}, {i * 2'000}, {{id + "r", percent}}});
    }
    return made;
}

/// Many promotions, of which one is edited to and fro.
class Shop {
public:
    explicit Shop(std::int64_t promotions)
        : m_dice(20'261'122) {
        m_input.programme = programme();
        m_input.catalogue = catalogue();
        for (std::int64_t i = 0; i < promotions; ++i)
            m_input.promotions.push_back(std::make_shared<const Promotion>(drawn(m_dice, i * 7919 % promotions)));
    }
    const CompileInput& input() const { return m_input; }
    void compileAgain() { m_compiled = compile(m_input, m_compiled.set.get()); }

    void edit(std::size_t at, const std::function<void(Promotion&, bool)>& how) {
        m_isOther = !m_isOther;
        Promotion edited = *m_input.promotions[at];
        how(edited, m_isOther);
        m_input.promotions[at] = std::make_shared<const Promotion>(std::move(edited));
    }
    bool isAsFromNothing() const {
        const Compiled whole = compile(m_input);
        return whole.set->fingerprint() == m_compiled.set->fingerprint() && whole.diagnostics.empty() &&
               std::ranges::equal(whole.set->promotions(), m_compiled.set->promotions());
    }

private:
    tests::Dice m_dice;
    CompileInput m_input;
    Compiled m_compiled;
    bool m_isOther = false;
};

Shop& shopOf(std::int64_t promotions) {
    static std::map<std::int64_t, std::unique_ptr<Shop>> shops;
    auto& shop = shops[promotions];
    if (!shop) shop = std::make_unique<Shop>(promotions);
    return *shop;
}

void fromNothing(benchmark::State& state) {
    const CompileInput& input = shopOf(state.range(0)).input();
    const auto inUse = [] { return mallinfo2().uordblks + mallinfo2().hblkhd; };
    const std::size_t before = inUse();
    const Compiled kept = compile(input);
    state.counters["bytes_a_promotion"] = static_cast<double>(inUse() - before) / static_cast<double>(state.range(0));
    for (auto _ : state) benchmark::DoNotOptimize(compile(input));
}

void again(benchmark::State& state, Shop& shop, const std::function<void(Promotion&, bool)>& how) {
    const std::size_t at = shop.input().promotions.size() / 2;
    shop.compileAgain();
    shop.edit(at, how);
    shop.compileAgain();
    if (!shop.isAsFromNothing()) return state.SkipWithError("an edit shows");
    shop.edit(at, how); // the first pays for tidying up after the whole that it was compared with
    shop.compileAgain();
    for (auto _ : state) {
        shop.edit(at, how);
        shop.compileAgain();
    }
}

void changeNumber(Promotion& promotion, bool other) {
    std::get<PercentOff>(promotion.ladder.steps[0].rewards[0].rule).rate = {other ? 170'000 : 180'000};
}

void changeSelection(Promotion& promotion, bool other) {
    promotion.ladder.measure->of = {.in = {.skus = {named('s', other ? 1 : 2), named('s', 3)}}};
}

void changeTag(Promotion& promotion, bool other) {
    promotion.ladder.measure->of = {.in = {.tags = {named('t', other ? 1 : 2)}}};
}

void changePriority(Promotion& promotion, bool other) { promotion.priority = other ? -1 : 10; }

void afterNumber(benchmark::State& state) { again(state, shopOf(state.range(0)), changeNumber); }
void afterSelection(benchmark::State& state) { again(state, shopOf(state.range(0)), changeSelection); }
void afterTag(benchmark::State& state) { again(state, shopOf(state.range(0)), changeTag); }
void afterPriority(benchmark::State& state) { again(state, shopOf(state.range(0)), changePriority); }

/// While sixty others differ from what was compiled as a whole.
void afterSixty(benchmark::State& state) {
    Shop shop(state.range(0));
    shop.compileAgain();
    for (std::size_t i = 0; i < 60; ++i) shop.edit(i, changeSelection);
    again(state, shop, changeNumber);
}

void sizes(benchmark::internal::Benchmark* of) {
    of->Arg(1'000)->Arg(10'000)->Arg(100'000)->Unit(benchmark::kMicrosecond);
}

BENCHMARK(fromNothing)->Apply(sizes);
BENCHMARK(afterNumber)->Apply(sizes);
BENCHMARK(afterSelection)->Apply(sizes);
BENCHMARK(afterTag)->Apply(sizes);
BENCHMARK(afterPriority)->Apply(sizes);
BENCHMARK(afterSixty)->Apply(sizes);

} // namespace

BENCHMARK_MAIN();
