#include "engine/explain/rehearsal.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr int kRunsForOne = 32;
constexpr int kRunsForAll = 64;

} // namespace

bool isNear(std::int64_t measured, std::int64_t required) {
    return measured >= required || (measured > 0 && Wide{measured} * 4 >= Wide{required} * 3);
}

std::optional<NearMiss> whyNot(const AdjudicatedSale& sale, const std::string& promotion) {
    const PromotionTrace* trace = sale.trace.promotion(promotion);
    const auto diagnosis = trace ? diagnose(sale, *trace) : std::nullopt;
    if (!diagnosis) return std::nullopt;
    return Rehearsal(sale, kRunsForOne).explain(*diagnosis);
}

std::vector<NearMiss> nearMisses(const AdjudicatedSale& sale, std::size_t limit) {
    struct Near {
        std::int64_t distance;
        Diagnosis diagnosis;
    };
    std::vector<Near> near;
    for (const PromotionTrace& trace : sale.trace.promotions) {
        auto diagnosis = diagnose(sale, trace);
        if (!diagnosis || diagnosis->remedies() == kNoRemedy) continue;
        const std::int64_t distance = diagnosis->distance();
        if (distance < 1000) near.push_back({distance, std::move(*diagnosis)});
    }
    std::ranges::stable_sort(near, {}, &Near::distance);
    std::vector<NearMiss> misses;
    Rehearsal rehearsal(sale, kRunsForAll);
    for (const Near& each : near) {
        if (misses.size() == limit || rehearsal.exhausted()) break;
        NearMiss miss = rehearsal.explain(each.diagnosis);
        if (miss.change) misses.push_back(std::move(miss));
    }
    return misses;
}

} // namespace offerwright
