#include "offerwright/trial/tally.h"
#include "engine/trial/digest.h"
#include <algorithm>
#include <limits>

namespace offerwright {
namespace {

void addTo(std::int64_t& sum, std::int64_t value) {
    if (!__builtin_add_overflow(sum, value, &sum)) return;
    sum = value < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
}

void addTo(Money& sum, Money value) { addTo(sum.minor, value.minor); }

void addTo(PromotionTally& sum, const PromotionTally& part) {
    addTo(sum.baskets, part.baskets);
    addTo(sum.times, part.times);
    addTo(sum.discount, part.discount);
    addTo(sum.points, part.points);
}

PromotionTally& tallyOf(PromotionTallies& tallies, std::string_view promotion) {
    const auto found = tallies.find(promotion);
    return found != tallies.end() ? found->second : tallies.emplace(promotion, PromotionTally{}).first->second;
}

template <typename Answer> void addAnswer(Tally& tally, const Answer& answer) {
    addTo(tally.baskets, 1);
    addTo(tally.lines, static_cast<std::int64_t>(answer.lines.size()));
    addTo(tally.gross, answer.gross);
    addTo(tally.discount, answer.discount);
    addTo(tally.total, answer.total);
    addTo(tally.basePoints, answer.basePoints);
    addTo(tally.bonusPoints, answer.bonusPoints);
    for (const auto& outcome : answer.promotions)
        if (outcome.outcome == Outcome::Fired)
            addTo(tallyOf(tally.promotions, outcome.promotion), {1, outcome.times, outcome.discount, outcome.points});
    tally.digest += digestOf(answer);
}

} // namespace

void add(Tally& tally, const Ruling& ruling) { addAnswer(tally, ruling); }

void add(Tally& tally, const Adjudication& adjudication) { addAnswer(tally, adjudication); }

void addRefusal(Tally& tally, Refusal refusal) {
    addTo(tally.refused, 1);
    addTo(tally.refusedByCode[refusal.reason.code], 1);
    if (tally.refusals.size() < kMaxRefusals) tally.refusals.push_back(std::move(refusal));
}

void merge(Tally& tally, const Tally& later) {
    addTo(tally.baskets, later.baskets);
    addTo(tally.refused, later.refused);
    addTo(tally.lines, later.lines);
    addTo(tally.gross, later.gross);
    addTo(tally.discount, later.discount);
    addTo(tally.total, later.total);
    addTo(tally.basePoints, later.basePoints);
    addTo(tally.bonusPoints, later.bonusPoints);
    for (const auto& [promotion, part] : later.promotions) addTo(tallyOf(tally.promotions, promotion), part);
    for (const auto& [code, count] : later.refusedByCode) addTo(tally.refusedByCode[code], count);
    const std::size_t room = std::min(kMaxRefusals - tally.refusals.size(), later.refusals.size());
    tally.refusals.insert(tally.refusals.end(), later.refusals.begin(),
                          later.refusals.begin() + static_cast<std::ptrdiff_t>(room));
    tally.digest += later.digest;
}

} // namespace offerwright
