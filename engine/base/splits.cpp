// Ways to share an amount. Each follows its own rule; where that does not do it alone, `settle` then sees to it that
// nobody gets more than they have room for and that the shares sum up.
#include "engine/base/weights.h"
#include "offerwright/base/allocation.h"
#include "offerwright/base/assert.h"
#include "offerwright/base/money.h"
#include <algorithm>
#include <numeric>

namespace offerwright {
namespace {

using Weights = std::span<const std::int64_t>;

Shares nothing(Weights weights) { return Shares(weights.size(), 0); }

std::int64_t restOf(std::int64_t total, const Shares& shares) {
    return total - std::accumulate(shares.begin(), shares.end(), std::int64_t{0});
}

/// Cuts what is above a line's room, and gives what is missing to the first lines with room. A total above all weights
/// knows no room: its rest is the first line's that has any weight.
void settle(std::int64_t total, Weights weights, Shares& shares) {
    const bool fits = total <= checkedSum(total, weights);
    for (std::size_t i = 0; fits && i < shares.size(); ++i) shares[i] = std::min(shares[i], weights[i]);
    std::int64_t rest = restOf(total, shares);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (weights[i] == 0) continue;
        const std::int64_t given = fits ? std::min(rest, weights[i] - shares[i]) : rest;
        shares[i] += given;
        rest -= given;
    }
}

using Rounding = std::int64_t (*)(Wide numerator, Wide denominator);
std::int64_t down(Wide n, Wide d) { return divideRounded(n, d, RoundMode::Down); }
std::int64_t halfUp(Wide n, Wide d) { return divideRounded(n, d, RoundMode::HalfAwayFromZero); }
std::int64_t halfDown(Wide n, Wide d) { return down(2 * n + d - 1, 2 * d); }

/// Each exact share, rounded.
Shares rounded(std::int64_t total, Weights weights, Rounding round) {
    const Wide sum = checkedSum(total, weights);
    Shares shares = nothing(weights);
    for (std::size_t i = 0; total > 0 && i < weights.size(); ++i) shares[i] = round(Wide{total} * weights[i], sum);
    return shares;
}

/// None above what the earlier ones left of the total.
Shares limited(std::int64_t total, Shares shares) {
    for (std::int64_t& share : shares) {
        share = std::min(share, total);
        total -= share;
    }
    return shares;
}

/// Single units from the first line on: added where there is room, or taken where there is something. Once around is
/// enough: no rounding to the nearest is off by more than a half, so that twice as many lines as units can change.
void evenOut(std::int64_t total, Weights weights, Shares& shares) {
    std::int64_t rest = restOf(total, shares);
    for (std::size_t i = 0; i < shares.size() && rest != 0; ++i) {
        if (rest > 0 ? shares[i] >= weights[i] : shares[i] == 0) continue;
        const int step = rest > 0 ? 1 : -1;
        shares[i] += step;
        rest -= step;
    }
    settle(total, weights, shares);
}

/// Lines with any worth, the dearest unit first, equals in order.
Pooled<std::size_t> byUnitWorth(Weights weights, std::span<const std::int64_t> units) {
    OW_ASSERT(units.size() == weights.size());
    Pooled<std::size_t> order;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        OW_ASSERT(units[i] > 0);
        if (weights[i] > 0) order.push_back(i);
    }
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return Wide{weights[a]} * units[b] > Wide{weights[b]} * units[a]; });
    return order;
}

/// One for each unit, line by line, while there is any left and where there is room.
void oneForEachUnit(std::int64_t rest, Weights weights, std::span<const std::int64_t> units,
                    const Pooled<std::size_t>& order, Shares& shares) {
    for (const std::size_t i : order) {
        const std::int64_t given = std::clamp(weights[i] - shares[i], std::int64_t{0}, std::min(units[i], rest));
        shares[i] += given;
        rest -= given;
    }
}

} // namespace

Shares allocateHalfDownFirst(std::int64_t total, Weights weights) {
    Shares shares = rounded(total, weights, halfDown);
    evenOut(total, weights, shares);
    return shares;
}

Shares allocateHalfDownLimited(std::int64_t total, Weights weights) {
    Shares shares = limited(total, rounded(total, weights, halfDown));
    evenOut(total, weights, shares);
    return shares;
}

Shares allocateHalfUpLast(std::int64_t total, Weights weights) {
    Shares shares = limited(total, rounded(total, weights, halfUp));
    const auto last = std::find_if(weights.rbegin(), weights.rend(), [](auto weight) { return weight > 0; });
    if (last != weights.rend()) shares[static_cast<std::size_t>(weights.rend() - last) - 1] += restOf(total, shares);
    settle(total, weights, shares);
    return shares;
}

Shares allocateDownFirst(std::int64_t total, Weights weights) {
    Shares shares = rounded(total, weights, down);
    settle(total, weights, shares);
    return shares;
}

Shares allocateCutFromLast(std::int64_t total, Weights weights) {
    Wide weightLeft = checkedSum(total, weights);
    Shares shares = nothing(weights);
    std::int64_t left = total;
    for (std::size_t i = weights.size(); i-- > 0 && weightLeft > 0;) {
        shares[i] = down(Wide{left} * weights[i], weightLeft);
        left -= shares[i];
        weightLeft -= weights[i];
    }
    return shares;
}

namespace {

/// `part(running, sum)` says what of the running sum is a whole amount.
template <typename Part> Shares carried(std::int64_t total, Weights weights, const Part& part) {
    const Wide sum = checkedSum(total, weights);
    Shares shares = nothing(weights);
    Wide running = 0;
    std::int64_t given = 0;
    for (std::size_t i = 0; total > 0 && i < weights.size(); ++i) {
        running += Wide{total} * weights[i];
        shares[i] = part(running, sum) - given;
        given += shares[i];
    }
    return shares;
}

} // namespace

Shares allocateCarried(std::int64_t total, Weights weights) { return carried(total, weights, halfUp); }
Shares allocateCarriedDown(std::int64_t total, Weights weights) { return carried(total, weights, down); }

Shares allocateRestToDearest(std::int64_t total, Weights weights, std::span<const std::int64_t> units) {
    Shares shares = rounded(total, weights, down);
    const Pooled<std::size_t> order = byUnitWorth(weights, units);
    if (order.empty()) return shares;
    std::size_t dearest = order.front();
    for (const std::size_t i : order)
        if (Wide{weights[i]} * units[dearest] >= Wide{weights[dearest]} * units[i]) dearest = i;
    shares[dearest] += restOf(total, shares);
    settle(total, weights, shares);
    return shares;
}

Shares allocateOddToDearest(std::int64_t total, Weights weights, std::span<const std::int64_t> units) {
    Shares shares = rounded(total, weights, down);
    oneForEachUnit(restOf(total, shares), weights, units, byUnitWorth(weights, units), shares);
    settle(total, weights, shares);
    return shares;
}

Shares allocateEvenPerUnit(std::int64_t total, Weights weights, std::span<const std::int64_t> units) {
    Shares shares = nothing(weights);
    Pooled<std::size_t> open = byUnitWorth(weights, units);
    for (std::int64_t rest = total; !open.empty();) {
        Wide count = 0;
        for (const std::size_t i : open) count += units[i];
        const Wide each = rest / count;
        if (each == 0) {
            oneForEachUnit(rest, weights, units, open, shares);
            break;
        }
        for (const std::size_t i : open) {
            const auto given = static_cast<std::int64_t>(std::min<Wide>(each * units[i], weights[i] - shares[i]));
            shares[i] += given;
            rest -= given;
        }
        std::erase_if(open, [&](std::size_t i) { return shares[i] == weights[i]; });
    }
    settle(total, weights, shares);
    return shares;
}

} // namespace offerwright
