// What one edit of a threshold costs without the window: 200 promotions, 50 lines. The threshold goes to and fro over
// what the basket holds, so that every edit changes the receipt.
#include "app/services/preview.h"
#include "app/services/preview_steps.h"
#include "tests/support/full_shop.h"
#include <benchmark/benchmark.h>
#include <offerwright/model/nodes.h>

namespace {

using namespace offerwright;

/// The shop's promotions, of which one is edited again and again.
class Desk {
public:
    Desk()
        : m_shop(tests::fullShop())
        , m_input{app::promotionsInForce(*m_shop.workspace, m_shop.tieredPromotion), m_shop.workspace->programme,
                  m_shop.workspace->catalogue}
        , m_place(std::ranges::find(m_input.promotions, m_shop.tieredPromotion,
                                    [](const auto& promotion) { return promotion->id; }))
        , m_compiled(compile(m_input)) {}

    void edit() {
        m_isHigh = !m_isHigh;
        const Number threshold{m_shop.reached + (m_isHigh ? 100 : 0)};
        *m_place = std::make_shared<const Promotion>(*withNumber(**m_place, m_shop.threshold, threshold));
    }
    void compileAgain() { m_compiled = compile(m_input, m_compiled.set.get()); }
    std::shared_ptr<app::Preview> receipt() const {
        return app::adjudicated(m_shop.workspace, m_shop.tieredPromotion, m_compiled, 0);
    }

private:
    tests::FullShop m_shop;
    CompileInput m_input;
    std::vector<std::shared_ptr<const Promotion>>::iterator m_place;
    Compiled m_compiled;
    bool m_isHigh = false;
};

void compileAfterEdit(benchmark::State& state) {
    Desk desk;
    for (auto _ : state) {
        desk.edit();
        desk.compileAgain();
    }
}

void compileFromNothing(benchmark::State& state) {
    const tests::FullShop shop = tests::fullShop();
    const CompileInput input{app::promotionsInForce(*shop.workspace, {}), shop.workspace->programme,
                             shop.workspace->catalogue};
    for (auto _ : state) benchmark::DoNotOptimize(compile(input));
}

void adjudicateWithTrace(benchmark::State& state) {
    const Desk desk;
    for (auto _ : state) benchmark::DoNotOptimize(desk.receipt());
}

void editToReceipt(benchmark::State& state) {
    Desk desk;
    Money last;
    for (auto _ : state) {
        desk.edit();
        desk.compileAgain();
        const auto preview = desk.receipt();
        if (!preview->result || preview->result->total == last)
            return state.SkipWithError("the receipt did not change");
        last = preview->result->total;
    }
}

void explainReceipt(benchmark::State& state) {
    const Desk desk;
    const auto preview = desk.receipt();
    for (auto _ : state) benchmark::DoNotOptimize(app::explained(*preview, {}));
}

BENCHMARK(compileFromNothing)->Unit(benchmark::kMicrosecond);
BENCHMARK(compileAfterEdit)->Unit(benchmark::kMicrosecond);
BENCHMARK(adjudicateWithTrace)->Unit(benchmark::kMicrosecond);
BENCHMARK(editToReceipt)->Unit(benchmark::kMicrosecond);
BENCHMARK(explainReceipt)->Unit(benchmark::kMicrosecond);

} // namespace

BENCHMARK_MAIN();
