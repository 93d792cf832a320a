/// \file Mass replay as a fold: tallies add up in any grouping to the same figures.
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/adjudication.h"
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace offerwright {

struct PromotionTally {
    std::int64_t baskets = 0;  ///< in which it fired
    std::int64_t times = 0;
    Money discount;
    std::int64_t points = 0;
    bool operator==(const PromotionTally&) const = default;
};

/// By a promotion's id, which may be looked for as a view. In no order: walk the set's promotions for one.
struct IdHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view id) const { return std::hash<std::string_view>{}(id); }
};
using PromotionTallies = std::unordered_map<std::string, PromotionTally, IdHash, std::equal_to<>>;

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
    PromotionTallies promotions;
    std::map<std::string, std::int64_t> refusedByCode;
    std::vector<Refusal> refusals;     ///< the first kMaxRefusals, in source order
    std::uint64_t digest = 0;          ///< order-independent digest of all answers: equal answers, equal digests
    bool operator==(const Tally&) const = default;
};
inline constexpr std::size_t kMaxRefusals = 1000;

/// One answer more. The two are one: a view counts as what it looks at, down to the digest.
void add(Tally& tally, const Ruling& ruling);
void add(Tally& tally, const Adjudication& adjudication);
void addRefusal(Tally& tally, Refusal refusal);
/// `later` comes after `tally` in the source.
void merge(Tally& tally, const Tally& later);

} // namespace offerwright
