#include "engine/adjudicate/sharing.h"
#include "offerwright/base/money.h"
#include <algorithm>
#include <numeric>

namespace offerwright {
namespace {

/// Each round closes a line at least; behind so many the rest goes to the first lines with room, so that the work stays
/// bounded.
constexpr int kMostRounds = 100;

Pooled<std::int64_t> weightsOf(std::span<const Sharer> sharers) {
    Pooled<std::int64_t> weights;
    for (const Sharer& sharer : sharers) weights.push_back(sharer.weight);
    return weights;
}

Pooled<std::int64_t> unitsOf(std::span<const Sharer> sharers) {
    Pooled<std::int64_t> units;
    for (const Sharer& sharer : sharers) units.push_back(std::max<std::int64_t>(sharer.units, 1));
    return units;
}

/// Gives every line as much of `wanted` as it has room for; lines that are full stop weighing. Says what was placed.
std::int64_t place(const Shares& wanted, Pooled<Sharer>& open, Shares& shares) {
    std::int64_t placed = 0;
    for (std::size_t i = 0; i < open.size(); ++i) {
        const std::int64_t given = std::min(wanted[i], open[i].room);
        open[i].room -= given;
        if (open[i].room == 0) open[i].weight = 0;
        shares[i] += given;
        placed += given;
    }
    return placed;
}

Shares firstWithRoom(std::int64_t total, const Pooled<Sharer>& open) {
    Shares wanted;
    for (const Sharer& sharer : open) {
        wanted.push_back(sharer.weight == 0 ? 0 : std::min(total, sharer.room));
        total -= wanted.back();
    }
    return wanted;
}

constexpr std::int64_t kWhole = 1'000'000;

Shares carriedParts(Percent percent, std::span<const Sharer> sharers) {
    Shares shares;
    Wide running = 0;
    std::int64_t given = 0;
    for (const Sharer& sharer : sharers) {
        running += Wide{sharer.weight} * percent.millionths;
        shares.push_back(divideRounded(running, kWhole, percent.mode) - given);
        given += shares.back();
    }
    return shares;
}

Shares partsCutDown(Percent percent, std::int64_t total, std::span<const Sharer> sharers) {
    Shares shares;
    Pooled<std::size_t> order;
    for (const Sharer& sharer : sharers) {
        order.push_back(shares.size());
        shares.push_back(divideRounded(Wide{sharer.weight} * percent.millionths, kWhole, RoundMode::Down));
        total -= shares.back();
    }
    const auto units = [&](std::size_t i) { return std::max<std::int64_t>(sharers[i].units, 1); };
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return Wide{sharers[a].weight} * units(b) > Wide{sharers[b].weight} * units(a);
    });
    for (const std::size_t i : order) {
        const std::int64_t given = sharers[i].weight == 0 ? 0 : std::clamp<std::int64_t>(total, 0, units(i));
        shares[i] += given;
        total -= given;
    }
    return shares;
}

} // namespace

Shares allocate(Allocation method, std::int64_t total, std::span<const Sharer> sharers) {
    const Pooled<std::int64_t> weights = weightsOf(sharers);
    const bool none = std::ranges::all_of(weights, [](std::int64_t weight) { return weight == 0; });
    if (total == 0 || none) return Shares(weights.size(), 0);
    switch (method) {
    case Allocation::LargestRemainder: return allocateLargestRemainder(total, weights);
    case Allocation::LargestLine: return allocateLargestLine(total, weights);
    case Allocation::HalfDownFirst: return allocateHalfDownFirst(total, weights);
    case Allocation::HalfDownLimited: return allocateHalfDownLimited(total, weights);
    case Allocation::HalfUpLast: return allocateHalfUpLast(total, weights);
    case Allocation::DownFirst: return allocateDownFirst(total, weights);
    case Allocation::RestToDearest: return allocateRestToDearest(total, weights, unitsOf(sharers));
    case Allocation::OddToDearest: return allocateOddToDearest(total, weights, unitsOf(sharers));
    case Allocation::CutFromLast: return allocateCutFromLast(total, weights);
    case Allocation::Carried: return allocateCarried(total, weights);
    case Allocation::CarriedDown: return allocateCarriedDown(total, weights);
    case Allocation::EvenPerUnit: break;
    }
    return allocateEvenPerUnit(total, weights, unitsOf(sharers));
}

Shares shareWithin(Allocation method, std::int64_t total, std::span<const Sharer> sharers, bool passOn) {
    Pooled<Sharer> open(sharers.begin(), sharers.end());
    Shares shares(open.size(), 0);
    const auto weighs = [](const Sharer& sharer) { return sharer.weight > 0; };
    for (int round = 1; total > 0 && std::ranges::any_of(open, weighs); ++round) {
        const bool last = round == kMostRounds;
        total -= place(last ? firstWithRoom(total, open) : allocate(method, total, open), open, shares);
        if (last || !passOn) break;
    }
    return shares;
}

Shares sharePercent(Allocation method, Percent percent, std::int64_t total, std::span<const Sharer> sharers) {
    Shares shares;
    if (method == Allocation::Carried)
        shares = carriedParts(percent, sharers);
    else if (method == Allocation::OddToDearest || method == Allocation::EvenPerUnit)
        shares = partsCutDown(percent, total, sharers);
    else
        return shareWithin(method, total, sharers, false);
    for (std::size_t i = 0; i < shares.size(); ++i) shares[i] = std::min(shares[i], sharers[i].room);
    return shares;
}

} // namespace offerwright
