// The answers to a workload's baskets against those of semantics.py: the engine's with and without a trace, and, for
// w1, those of what is wired by hand.
//
//     workload_answers w1 [--control]      the control changes one expected number, which must be found
#include "tests/bench/workload/by_hand_sales.h"
#include <iostream>

int main(int count, char** arguments) {
    using namespace offerwright::bench;
    Workload workload = readWorkload(workloadFolder(), count > 1 ? arguments[1] : "w1");
    if (workload.baskets.empty()) return 1;
    if (count > 2 && std::string_view(arguments[2]) == "--control") ++workload.expected.back().points;
    const auto set = compiled(workload);
    std::size_t wrong = wrongAnswers(workload, *set) + wrongAnswers(workload, *set, Traced::Yes);
    std::size_t answers = 2 * workload.baskets.size();
    if (workload.name == "w1") {
        wrong += by_hand::wrongAnswersByHand(workload);
        answers += workload.baskets.size();
    }
    std::cout << workload.name << ": " << wrong << " of " << answers << " answers are wrong\n";
    return wrong == 0 ? 0 : 1;
}
