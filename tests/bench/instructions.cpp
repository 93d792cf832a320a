// One pass over a workload for callgrind to count: instructions are the same from run to run where times are not.
//
//     valgrind --tool=callgrind --toggle-collect='offerwright::bench::pass*' instructions w1
#include "tests/bench/workload/sales.h"
#include <iostream>

namespace offerwright::bench {

/// What is counted. Its sum keeps the answers from being optimised away.
[[gnu::noinline]] std::int64_t pass(const Sales& sales, const PromotionSet& set, Adjudicator& adjudicator) {
    std::int64_t discount = 0;
    for (std::size_t i = 0; i < sales.size(); ++i) discount += sales.rule(adjudicator, set, i).discount.minor;
    return discount;
}

} // namespace offerwright::bench

int main(int count, char** arguments) {
    using namespace offerwright;
    const bench::Workload workload = bench::readWorkload(bench::workloadFolder(), count > 1 ? arguments[1] : "w1");
    const auto set = bench::compiled(workload);
    const bench::Sales sales(workload);
    Adjudicator adjudicator;
    for (std::size_t i = 0; i < sales.size(); ++i) sales.rule(adjudicator, *set, i); // warm
    std::cout << bench::pass(sales, *set, adjudicator) << '\n';
}
