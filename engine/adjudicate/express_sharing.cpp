#include "engine/adjudicate/express_sharing.h"
#include "engine/adjudicate/sharing.h"
#include <algorithm>
#include <array>

namespace offerwright {
namespace {

/// As allocateLargestRemainder.
void splitByRemainder(std::int64_t total, std::span<const std::int64_t> weights, std::int64_t sum,
                      std::span<std::int64_t> shares) {
    std::array<std::int64_t, 64> remainders;
    std::int64_t rest = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        shares[i] = total * weights[i] / sum;
        remainders[i] = total * weights[i] - shares[i] * sum;
        rest -= shares[i];
    }
    for (; rest > 0; --rest) {
        const auto first = remainders.begin();
        const auto greatest = std::max_element(first, first + static_cast<std::ptrdiff_t>(weights.size()));
        ++shares[static_cast<std::size_t>(greatest - first)];
        *greatest = -1;
    }
}

/// As allocateCarriedDown.
void splitCarriedDown(std::int64_t total, std::span<const std::int64_t> weights, std::int64_t sum,
                      std::span<std::int64_t> shares) {
    std::int64_t running = 0;
    std::int64_t given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        running += weights[i];
        const std::int64_t upTo = floorPart(total, running, sum);
        shares[i] = upTo - given;
        given = upTo;
    }
}

} // namespace

void splitBy(Allocation method, std::int64_t total, std::span<const std::int64_t> weights, std::int64_t sum,
             std::span<const std::int64_t> units, std::span<std::int64_t> shares) {
    if (total == 0 || sum == 0) {
        std::ranges::fill(shares, 0);
        return;
    }
    if (method == Allocation::CarriedDown) return splitCarriedDown(total, weights, sum, shares);
    if (method == Allocation::LargestRemainder && sum < kSmall) return splitByRemainder(total, weights, sum, shares);
    Pooled<Sharer> sharers;
    for (std::size_t i = 0; i < weights.size(); ++i) sharers.push_back({weights[i], weights[i], units[i]});
    std::ranges::copy(shareWithin(method, total, sharers, true), shares.begin());
}

} // namespace offerwright
