// Sharing a whole amount over lines. Both methods start from the floor of each exact share and differ in who gets the
// rest.
#include "engine/base/weights.h"
#include "offerwright/base/allocation.h"
#include "offerwright/base/money.h"
#include <algorithm>
#include <numeric>

namespace offerwright {
namespace {

struct Floors {
    Shares shares;
    Pooled<Wide> remainders;
    std::int64_t rest = 0; ///< of the total, not yet given
};

Floors floorShares(std::int64_t total, std::span<const std::int64_t> weights, Wide sum) {
    Floors floors{.rest = total};
    floors.shares.resize(weights.size());
    floors.remainders.resize(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = Wide{total} * weights[i];
        floors.shares[i] = static_cast<std::int64_t>(product / sum);
        floors.remainders[i] = product % sum;
        floors.rest -= floors.shares[i];
    }
    return floors;
}

/// Indexes from 0, the greatest key first and equals in order.
template <typename Key> Pooled<std::size_t> byDescending(const Pooled<Key>& keys) {
    Pooled<std::size_t> order(keys.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return keys[a] > keys[b]; });
    return order;
}

} // namespace

Shares allocateLargestRemainder(std::int64_t total, std::span<const std::int64_t> weights) {
    const Wide sum = checkedSum(total, weights);
    if (total == 0) return Shares(weights.size(), 0);
    Floors floors = floorShares(total, weights, sum);
    if (floors.rest == 0) return std::move(floors.shares);
    // The remainders sum to rest x sum and each is below sum, so more than `rest` of them are positive: no line without
    // a remainder gets one, and a line with one stands below its weight.
    const Pooled<std::size_t> order = byDescending(floors.remainders);
    for (std::size_t i = 0; i < static_cast<std::size_t>(floors.rest); ++i) ++floors.shares[order[i]];
    return std::move(floors.shares);
}

Shares allocateLargestLine(std::int64_t total, std::span<const std::int64_t> weights) {
    const Wide sum = checkedSum(total, weights);
    if (total == 0) return Shares(weights.size(), 0);
    Floors floors = floorShares(total, weights, sum);
    const Pooled<std::size_t> order = byDescending(Shares(weights.begin(), weights.end()));
    for (const std::size_t i : order) {
        const std::int64_t given = std::clamp(weights[i] - floors.shares[i], std::int64_t{0}, floors.rest);
        floors.shares[i] += given;
        floors.rest -= given;
    }
    // What no line has room for (a total above all weights, such as points over cents) is the largest line's.
    floors.shares[order.front()] += floors.rest;
    return std::move(floors.shares);
}

} // namespace offerwright
