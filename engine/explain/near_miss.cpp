#include "engine/explain/account.h"
#include "engine/explain/rehearsal.h"
#include <algorithm>
#include <memory>

namespace offerwright {
namespace {

constexpr int kRunsForOne = 32;
constexpr int kRunsForAll = 64;

/// A promotion that is not far from firing, with its account.
struct Near {
    std::int64_t distance;
    std::unique_ptr<const PromotionTrace> trace;
    Diagnosis diagnosis;
};

std::vector<Near> nearOnes(const AdjudicatedSale& sale, const Stop& stop) {
    std::vector<Near> near;
    visitTraces(sale, stop, [&](const PromotionTrace& trace) {
        auto diagnosis = diagnose(sale, trace);
        if (!diagnosis || diagnosis->remedies() == kNoRemedy) return;
        const std::int64_t distance = diagnosis->distance();
        if (distance >= 1000) return;
        auto kept = std::make_unique<const PromotionTrace>(trace);
        diagnosis->trace = kept.get();
        near.push_back({distance, std::move(kept), std::move(*diagnosis)});
    });
    std::ranges::stable_sort(near, {}, &Near::distance);
    return near;
}

} // namespace

bool isNear(std::int64_t measured, std::int64_t required) {
    return measured >= required || (measured > 0 && Wide{measured} * 4 >= Wide{required} * 3);
}

std::optional<NearMiss> whyNot(const AdjudicatedSale& sale, const std::string& promotion, const Stop& stop) {
    Trace asked;
    const PromotionTrace* trace = traceOf(sale, promotion, asked);
    const auto diagnosis = trace ? diagnose(sale, *trace) : std::nullopt;
    if (!diagnosis) return std::nullopt;
    return Rehearsal(sale, kRunsForOne, stop).explain(*diagnosis);
}

std::vector<NearMiss> nearMisses(const AdjudicatedSale& sale, std::size_t limit, const Stop& stop) {
    std::vector<NearMiss> misses;
    Rehearsal rehearsal(sale, kRunsForAll, stop);
    for (const Near& each : nearOnes(sale, stop)) {
        if (misses.size() == limit || rehearsal.exhausted()) break;
        NearMiss miss = rehearsal.explain(each.diagnosis);
        if (miss.change) misses.push_back(std::move(miss));
    }
    return misses;
}

} // namespace offerwright
