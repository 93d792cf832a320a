// The limit that bench_adjudicate stands beside: the ten promotions of w1 wired by hand.
#include "tests/bench/workload/by_hand_sales.h"
#include <benchmark/benchmark.h>

namespace offerwright::bench {
namespace {

void handWired(benchmark::State& state) {
    const Workload workload = readWorkload(workloadFolder(), "w1");
    if (by_hand::wrongAnswersByHand(workload) > 0) return state.SkipWithError("wrong answers");
    std::vector<by_hand::Sale> sales;
    for (std::size_t i = 0; i < workload.baskets.size(); ++i) sales.push_back(by_hand::saleOf(workload, i));
    by_hand::Counter<> counter;
    by_hand::Answer answer;
    std::size_t i = 0;
    for (auto _ : state) {
        counter.adjudicate(sales[i], answer);
        benchmark::DoNotOptimize(answer);
        i = (i + 1) % sales.size();
    }
}
BENCHMARK(handWired)->Name("handWired/w1");

} // namespace
} // namespace offerwright::bench
