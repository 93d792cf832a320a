#include "engine/adjudicate/units.h"
#include "offerwright/base/assert.h"
#include <algorithm>

namespace offerwright {
namespace {

void splitEvenly(std::uint32_t line, std::int64_t units, std::int64_t worth, UnitRuns& runs) {
    if (units == 0) return;
    const std::int64_t price = worth / units;
    const std::int64_t odd = worth % units;
    if (odd > 0) runs.push_back({line, price + 1, odd});
    runs.push_back({line, price, units - odd});
}

/// Of the first `position` units of a chunked row, how many are rewarded.
std::int64_t rewardedBefore(std::int64_t position, const Sets& sets) {
    const std::int64_t whole = position / sets.size * sets.rewarded;
    const std::int64_t rest = position % sets.size;
    return whole + (sets.dearest ? std::min(rest, sets.rewarded)
                                 : std::max<std::int64_t>(0, rest - (sets.size - sets.rewarded)));
}

std::int64_t overlap(std::int64_t from, std::int64_t to, std::int64_t first, std::int64_t last) {
    return std::max<std::int64_t>(0, std::min(to, last) - std::max(from, first));
}

void markOneByOne(std::span<UnitRun> runs, const Sets& sets) {
    const std::int64_t end = sets.count * sets.size;
    std::int64_t position = 0;
    for (UnitRun& run : runs) {
        const std::int64_t from = std::min(position, end);
        const std::int64_t to = std::min(position + run.count, end);
        run.rewarded = rewardedBefore(to, sets) - rewardedBefore(from, sets);
        run.paying = to - from - run.rewarded;
        position += run.count;
    }
}

/// The reward takes one end of the whole row; those who pay for it are the dearest of the rest.
void markTogether(std::span<UnitRun> runs, const Sets& sets) {
    const std::int64_t total = countUnits(runs);
    const std::int64_t given = sets.count * sets.rewarded;
    const std::int64_t first = sets.dearest ? 0 : total - given;
    const std::int64_t payFrom = sets.dearest ? given : 0;
    const std::int64_t payTo = payFrom + sets.count * (sets.size - sets.rewarded);
    std::int64_t position = 0;
    for (UnitRun& run : runs) {
        const std::int64_t to = position + run.count;
        run.rewarded = overlap(position, to, first, first + given);
        run.paying = overlap(position, to, payFrom, payTo);
        position = to;
    }
}

} // namespace

UnitRuns freeUnits(LineWords lines, const Standing& standing) {
    UnitRuns runs;
    forEachLine(lines,
                [&](std::uint32_t line) { splitEvenly(line, standing[line].freeUnits, standing[line].freeNet, runs); });
    std::ranges::stable_sort(runs, std::ranges::greater{}, &UnitRun::price);
    return runs;
}

UnitRuns wholeLines(LineWords lines, const Checkout& checkout, const Standing& standing) {
    UnitRuns runs;
    forEachLine(lines, [&](std::uint32_t line) {
        if (!standing[line].closed) splitEvenly(line, checkout.lines[line].units, standing[line].net, runs);
    });
    for (UnitRun& run : runs) run.rewarded = run.count;
    return runs;
}

std::int64_t countUnits(std::span<const UnitRun> runs) {
    std::int64_t sum = 0;
    for (const UnitRun& run : runs) sum += run.count;
    return sum;
}

void markSets(std::span<UnitRun> runs, const Sets& sets) {
    OW_ASSERT(sets.size > 0 && sets.rewarded <= sets.size && sets.count * sets.size <= countUnits(runs));
    if (sets.oneByOne)
        markOneByOne(runs, sets);
    else
        markTogether(runs, sets);
}

void markEnd(std::span<UnitRun> runs, std::int64_t count, bool dearest) {
    markTogether(runs, {.size = 1, .rewarded = 1, .count = std::min(count, countUnits(runs)), .dearest = dearest});
}

} // namespace offerwright
