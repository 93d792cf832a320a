// How long a basket takes. The answers are compared with what must come out before anything is measured.
#include "tests/bench/workload/sales.h"
#include <benchmark/benchmark.h>
#include <iostream>

namespace offerwright::bench {
namespace {

struct Ready {
    Workload workload;
    std::shared_ptr<const PromotionSet> set;
};

const Ready& ready(const std::string& name) {
    static std::map<std::string, Ready> known;
    const auto [at, fresh] = known.try_emplace(name);
    if (fresh) {
        at->second.workload = readWorkload(workloadFolder(), name);
        at->second.set = compiled(at->second.workload);
        if (const std::size_t wrong = wrongAnswers(at->second.workload, *at->second.set); wrong > 0) {
            std::cerr << name << ": " << wrong << " wrong answers\n";
            std::exit(1);
        }
    }
    return at->second;
}

void adjudicateSales(benchmark::State& state, const std::string& name) {
    const Ready& with = ready(name);
    const Sales sales(with.workload);
    Adjudicator adjudicator;
    std::size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(sales.rule(adjudicator, *with.set, i).discount);
        i = (i + 1) % sales.size();
    }
}

/// The whole answer kept as a document.
void adjudicateBaskets(benchmark::State& state, const std::string& name) {
    const Ready& with = ready(name);
    const auto& baskets = with.workload.baskets;
    std::size_t i = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(adjudicate(*with.set, baskets[i], with.workload.customers[i], *baskets[i].at));
        i = (i + 1) % baskets.size();
    }
}

BENCHMARK_CAPTURE(adjudicateSales, w1, "w1");
BENCHMARK_CAPTURE(adjudicateSales, w2, "w2");
BENCHMARK_CAPTURE(adjudicateSales, w3, "w3");
BENCHMARK_CAPTURE(adjudicateBaskets, w1, "w1");
BENCHMARK_CAPTURE(adjudicateBaskets, w2, "w2");
BENCHMARK_CAPTURE(adjudicateBaskets, w3, "w3");

} // namespace
} // namespace offerwright::bench

BENCHMARK_MAIN();
