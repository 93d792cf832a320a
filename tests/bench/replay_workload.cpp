// Mass replay of workload w1: ten promotions, all of which touch nearly every basket. Shoppers have no past, and own
// values where the last argument is 1.
//
//     bench_replay --benchmark_filter=W1
#include "app/services/basket_import.h"
#include "app/services/basket_source.h"
#include "app/services/replay.h"
#include "tests/bench/workload/workload.h"
#include <QFile>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>
#include <offerwright/adjudicate/adjudicate.h>
#include <offerwright/personal/assignments_builder.h>

namespace offerwright::bench {
namespace {

using namespace app;

enum Kind { Json, Compact };
constexpr int kTimesOver = 50; ///< the baskets of the workload, so that there is work for threads

struct Shop {
    Workload workload = readWorkload(workloadFolder(), "w1");
    std::shared_ptr<const PromotionSet> set = compiled(workload);
    QTemporaryDir folder;
    QString json = folder.filePath("baskets.jsonl");
    QString compact = folder.filePath("baskets.owr");

    /// Whose products are in the catalogue, as retailers keep them.
    Shop() {
        QFile from(QString::fromStdString((workloadFolder() / "plain_baskets.jsonl").string()));
        QFile to(json);
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) return;
        const QByteArray text = from.readAll();
        for (int i = 0; i < kTimesOver; ++i) to.write(text);
        to.close();
        static_cast<void>(
            importBaskets({.path = json, .to = compact, .programme = workload.programme, .progress = {}}));
    }
    QString path(std::int64_t kind) const { return kind == Json ? json : compact; }
};

const Shop& shop() {
    static const Shop only;
    return only;
}

Assignments ownValues() {
    AssignmentsBuilder builder;
    std::int64_t row = 0;
    for (const Customer& customer : shop().workload.customers)
        for (const OwnValue& own : customer.ownValues)
            static_cast<void>(builder.add({.customer = customer.id,
                                           .promotion = own.promotion,
                                           .parameter = own.parameter,
                                           .value = own.value,
                                           .from = {},
                                           .to = {}},
                                          ++row));
    return std::move(builder).finish()->assignments;
}

void W1Replay(benchmark::State& state) {
    ReplayRequest request{.set = shop().set, .path = shop().path(state.range(0)), .progress = {}};
    request.threads = static_cast<int>(state.range(1));
    if (state.range(2) == 1) request.assignments = ownValues();
    std::int64_t baskets = 0;
    for (auto _ : state) {
        const auto done = replay(request);
        if (!done || done->tally.refused > 0) return state.SkipWithError("baskets were refused");
        baskets += done->tally.baskets;
    }
    state.SetItemsProcessed(baskets);
}

/// Out of the file to sales and numbers of products.
void W1Read(benchmark::State& state) {
    const Workload& workload = shop().workload;
    const QString path = shop().path(state.range(0));
    std::int64_t baskets = 0;
    for (auto _ : state) {
        const auto source = openBaskets(path, workload.programme);
        const auto reader = (*source)->reader(workload.catalogue.get());
        ReadBasket basket;
        for (BasketChunk chunk; (*source)->next(chunk).value_or(false);)
            for (reader->open(chunk); reader->next(basket).value_or(false);) ++baskets;
    }
    state.SetItemsProcessed(baskets);
}

/// Answers, which are kept, into a tally.
void W1Tally(benchmark::State& state) {
    std::vector<Adjudication> answers;
    for (const Basket& basket : shop().workload.baskets)
        answers.push_back(*adjudicate(*shop().set, basket, {.id = basket.customer}, *basket.at));
    Tally tally;
    for (auto _ : state)
        for (const Adjudication& answer : answers) add(tally, answer);
    benchmark::DoNotOptimize(tally.digest);
    state.SetItemsProcessed(tally.baskets);
}

BENCHMARK(W1Replay)
    ->ArgNames({"compact", "threads", "own"})
    ->ArgsProduct({{Json, Compact}, {1, 2}, {0}})
    ->Args({Compact, 1, 1})
    ->UseRealTime()
    ->MeasureProcessCPUTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK(W1Read)->ArgName("compact")->Arg(Json)->Arg(Compact)->Unit(benchmark::kMillisecond);
BENCHMARK(W1Tally)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace offerwright::bench
