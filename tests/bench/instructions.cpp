// Passes over a workload for callgrind to count: instructions are the same from run to run where times are not. What is
// counted is one function each of reading, adjudicating and writing.
//
//     valgrind --tool=callgrind --toggle-collect='offerwright::bench::pass*' bench_instructions w1
//
// tests/bench/instructions.py counts all and holds them against what is kept. With --control there is one pass more,
// which adjudicates every tenth sale twice: a rise that must be noticed.
#include "tests/bench/workload/sales.h"
#include "tests/support/ruling_view.h"
#include <iostream>
#include <offerwright/text/ruling_writer.h>
#include <offerwright/text/sale_reader.h>

namespace offerwright::bench {

/// Adjudicates all sales. Sums keep what is counted from being optimised away.
[[gnu::noinline]] std::int64_t pass(const Sales& sales, const PromotionSet& set, Adjudicator& adjudicator) {
    std::int64_t discount = 0;
    for (std::size_t i = 0; i < sales.size(); ++i) discount += sales.rule(adjudicator, set, i).discount.minor;
    return discount;
}

[[gnu::noinline]] std::int64_t slowerPass(const Sales& sales, const PromotionSet& set, Adjudicator& adjudicator) {
    std::int64_t discount = 0;
    for (std::size_t i = 0; i < sales.size(); ++i)
        for (std::size_t times = i % 10 == 0 ? 2 : 1; times > 0; --times)
            discount += sales.rule(adjudicator, set, i).discount.minor;
    return discount;
}

[[gnu::noinline]] std::int64_t readPass(const Workload& workload, SaleReader& reader) {
    std::int64_t lines = 0;
    for (const std::string& text : workload.texts)
        lines += static_cast<std::int64_t>((*reader.read(text, *workload.programme))->lines.size());
    return lines;
}

[[gnu::noinline]] std::int64_t writePass(const std::vector<std::unique_ptr<tests::RulingView>>& rulings,
                                         std::string& reply) {
    std::int64_t bytes = 0;
    for (const auto& ruling : rulings) {
        reply.clear();
        writeRuling(ruling->ruling(), reply);
        bytes += static_cast<std::int64_t>(reply.size());
    }
    return bytes;
}

/// What the passes go over. All sales were read, adjudicated and written before: once warm, nothing is allocated.
struct Passes {
    explicit Passes(const std::string& name)
        : workload(readWorkload(workloadFolder(), name)) {
        for (std::size_t i = 0; i < workload.baskets.size(); ++i) {
            const Basket& basket = workload.baskets[i];
            answers.push_back(*adjudicate(*set, basket, workload.customers[i], *basket.at));
            rulings.push_back(std::make_unique<tests::RulingView>(answers.back()));
            sales.rule(adjudicator, *set, i);
            static_cast<void>(reader.read(workload.texts[i], *workload.programme));
            writeRuling(rulings.back()->ruling(), reply);
        }
    }
    const Workload workload;
    const std::shared_ptr<const PromotionSet> set = compiled(workload);
    const Sales sales{workload};
    std::deque<Adjudication> answers;
    std::vector<std::unique_ptr<tests::RulingView>> rulings;
    SaleReader reader;
    Adjudicator adjudicator;
    std::string reply;

    void run() {
        std::cout << sales.size() << " sales, " << readPass(workload, reader) << " lines, discount "
                  << pass(sales, *set, adjudicator) << ", replies of " << writePass(rulings, reply) << " bytes\n";
    }
    void runSlower() { std::cout << "discount " << slowerPass(sales, *set, adjudicator) << '\n'; }
};

} // namespace offerwright::bench

int main(int count, char** arguments) {
    offerwright::bench::Passes passes(count > 1 ? arguments[1] : "w1");
    passes.run();
    if (count > 2 && std::string_view(arguments[2]) == "--control") passes.runSlower();
}
