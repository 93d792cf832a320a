#include "engine/explain/account.h"
#include "engine/explain/stop.h"
#include <algorithm>
#include <span>

namespace offerwright {
namespace {

/// So few that it takes but a few milliseconds: all that else goes on in the sale is done again for each slice.
constexpr std::size_t kSlice = 128;

Trace askedOf(const AdjudicatedSale& sale, std::vector<std::string> named) {
    Trace trace{.of = TraceOf::Named, .named = std::move(named)};
    if (!trace.named.empty() && !adjudicate(sale.set, sale.basket, sale.customer, sale.at, &trace)) return {};
    return trace;
}

/// Takes promotions in the set's order out of a trace, which has some of them in that order.
class Reader {
public:
    explicit Reader(std::span<const PromotionTrace> traces)
        : m_next(traces.begin())
        , m_end(traces.end()) {}
    const PromotionTrace* take(const std::string& id) {
        return m_next != m_end && m_next->promotion == id ? &*m_next++ : nullptr;
    }

private:
    std::span<const PromotionTrace>::iterator m_next;
    std::span<const PromotionTrace>::iterator m_end;
};

} // namespace

const PromotionTrace* traceOf(const AdjudicatedSale& sale, const std::string& promotion, Trace& asked) {
    if (const PromotionTrace* known = sale.trace.promotion(promotion)) return known;
    if (!sale.set.promotion(promotion)) return nullptr;
    asked = askedOf(sale, {promotion});
    return asked.promotion(promotion);
}

const Trace& traceOfAwards(const AdjudicatedSale& sale, Trace& asked) {
    std::vector<std::string> given;
    for (const Award& award : sale.adjudication.awards) given.push_back(award.promotion);
    const auto isKnown = [&](const std::string& id) { return sale.trace.promotion(id) != nullptr; };
    if (std::ranges::all_of(given, isKnown)) return sale.trace;
    asked = askedOf(sale, std::move(given));
    return asked;
}

void visitTraces(const AdjudicatedSale& sale, const Stop& stop,
                 const std::function<void(const PromotionTrace&)>& visit) {
    const OrderedPromotions promotions = sale.set.promotions();
    Reader ready(sale.trace.promotions);
    for (std::size_t from = 0; from < promotions.size() && !isStopped(stop); from += kSlice) {
        const std::size_t to = std::min(from + kSlice, promotions.size());
        std::vector<const PromotionTrace*> known;
        std::vector<std::string> named;
        for (std::size_t place = from; place < to; ++place) {
            const std::string& id = promotions[place]->id;
            known.push_back(ready.take(id));
            if (!known.back()) named.push_back(id);
        }
        const Trace trace = askedOf(sale, std::move(named));
        Reader asked(trace.promotions);
        for (std::size_t place = from; place < to; ++place) {
            const PromotionTrace* each = known[place - from];
            if (!each) each = asked.take(promotions[place]->id);
            if (each) visit(*each);
        }
    }
}

} // namespace offerwright
