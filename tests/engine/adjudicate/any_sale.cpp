#include "tests/engine/adjudicate/any_sale.h"
#include <algorithm>

namespace offerwright::tests {
namespace {

/// What is wrong with a trace of some promotions, beside that of all.
QByteArray breachByPart(const Trace& part, const Trace& full) {
    for (const PromotionTrace& each : full.promotions) {
        const bool isNamed = std::ranges::find(part.named, each.promotion) != part.named.end();
        const PromotionTrace* told = part.promotion(each.promotion);
        if (isNamed && !told) return "an account that was asked for is not there";
        if (told && *told != each) return "an account differs by whoever else was asked of";
        if (told && !isNamed) return "an account that nobody asked for";
    }
    return part.promotions.size() > full.promotions.size() ? "an account of nobody" : "";
}

} // namespace

QByteArray breachByTrace(const AnySale& sale) {
    const Adjudication untraced = sale.run();
    Trace full;
    if (untraced != sale.run(&full)) return "the trace changed the answer";
    Dice dice = sale.dice;
    Trace part{.of = TraceOf::Named, .named = {"nobody"}};
    for (const PromotionTrace& each : full.promotions)
        if (dice.below(3) == 0) part.named.push_back(each.promotion);
    if (untraced != sale.run(&part)) return "a trace of some changed the answer";
    return breachByPart(part, full);
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
