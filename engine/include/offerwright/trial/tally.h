/// \file Mass replay as a fold: tallies add up in any grouping to the same figures.
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/adjudication.h"
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace offerwright {

struct PromotionTally {
    std::int64_t baskets = 0;  ///< in which it fired
    std::int64_t times = 0;
    Money discount;
    std::int64_t points = 0;
    bool operator==(const PromotionTally&) const = default;
};

/// A basket that was not adjudicated.
struct Refusal {
    std::int64_t number = 0;   ///< of the basket in its source, from 1
    std::string basket;        ///< its id when it could be read
    Diagnostic reason;         ///< the first fault
    bool operator==(const Refusal&) const = default;
};

/// What a replay counts. Merging in source order gives the same value for every way of cutting the source into chunks.
struct Tally {
    std::int64_t baskets = 0;
    std::int64_t refused = 0;
    std::int64_t lines = 0;
    Money gross;
    Money discount;
    Money total;
    std::int64_t basePoints = 0;
    std::int64_t bonusPoints = 0;
    std::map<std::string, PromotionTally> promotions;
    std::map<std::string, std::int64_t> refusedByCode;
    std::vector<Refusal> refusals;     ///< the first kMaxRefusals, in source order
    std::uint64_t digest = 0;          ///< order-independent digest of all answers: equal digests, equal answers
    bool operator==(const Tally&) const = default;
};
inline constexpr std::size_t kMaxRefusals = 1000;

void add(Tally& tally, const Adjudication& adjudication);
void addRefusal(Tally& tally, Refusal refusal);
/// `later` comes after `tally` in the source.
void merge(Tally& tally, const Tally& later);

} // namespace offerwright
