#include "tests/engine/adjudicate/any_sale.h"

namespace offerwright::tests {

QByteArray breachByTrace(const AnySale& sale) {
    Trace trace;
    return sale.run() == sale.run(&trace) ? "" : "the trace changed the answer";
}

QByteArray breachByOrder(AnySale& sale) {
    CompileInput shuffled = sale.input;
    for (std::size_t i = shuffled.promotions.size(); i > 1; --i)
        std::swap(shuffled.promotions[i - 1], shuffled.promotions[sale.dice.below(i)]);
    const Compiled other = compile(shuffled);
    const auto result = adjudicate(*other.set, sale.basket, sale.customer, sale.at);
    return result.value() == sale.run() ? "" : "the order of the input shows";
}

} // namespace offerwright::tests
