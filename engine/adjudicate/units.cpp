#include "engine/adjudicate/units.h"
#include "offerwright/base/assert.h"
#include <algorithm>

namespace offerwright {
namespace {

/// Of the first `position` units of a set, how many are rewarded.
std::int64_t rewardedWithin(std::int64_t position, std::int64_t rewarded, std::int64_t paying, bool dearest) {
    return dearest ? std::min(position, rewarded) : std::max<std::int64_t>(0, position - paying);
}

/// Of the first `position` units of a chunked row, how many are rewarded. The broken set comes last.
std::int64_t rewardedBefore(std::int64_t position, const Sets& sets) {
    const std::int64_t complete = sets.count * sets.size;
    if (position >= complete)
        return sets.count * sets.rewarded +
               rewardedWithin(position - complete, sets.brokenRewarded, sets.brokenPaying, sets.dearest);
    return position / sets.size * sets.rewarded +
           rewardedWithin(position % sets.size, sets.rewarded, sets.size - sets.rewarded, sets.dearest);
}

std::int64_t unitsIn(const Sets& sets) { return sets.count * sets.size + sets.brokenRewarded + sets.brokenPaying; }

std::int64_t overlap(std::int64_t from, std::int64_t to, std::int64_t first, std::int64_t last) {
    return std::max<std::int64_t>(0, std::min(to, last) - std::max(from, first));
}

void markOneByOne(std::span<UnitRun> runs, const Sets& sets) {
    const std::int64_t end = unitsIn(sets);
    std::int64_t position = 0;
    for (UnitRun& run : runs) {
        const std::int64_t from = std::min(position, end);
        const std::int64_t to = std::min(position + run.count, end);
        run.rewarded = rewardedBefore(to, sets) - rewardedBefore(from, sets);
        run.paying = to - from - run.rewarded;
        position += run.count;
    }
}

/// The reward takes one end of the whole row; those who pay for it are the dearest of the rest, or the cheapest.
void markTogether(std::span<UnitRun> runs, const Sets& sets) {
    const std::int64_t total = countUnits(runs);
    const std::int64_t given = sets.count * sets.rewarded + sets.brokenRewarded;
    const std::int64_t pay = unitsIn(sets) - given;
    const std::int64_t first = sets.dearest ? 0 : total - given;
    const std::int64_t restFrom = sets.dearest ? given : 0;
    const std::int64_t payFrom = sets.cheapPay ? restFrom + (total - given) - pay : restFrom;
    const std::int64_t payTo = payFrom + pay;
    std::int64_t position = 0;
    for (UnitRun& run : runs) {
        const std::int64_t to = position + run.count;
        run.rewarded = overlap(position, to, first, first + given);
        run.paying = overlap(position, to, payFrom, payTo);
        position = to;
    }
}

} // namespace

void splitEvenly(std::uint32_t line, std::int64_t units, std::int64_t worth, UnitRuns& runs) {
    if (units == 0) return;
    const std::int64_t price = worth / units;
    const std::int64_t odd = worth % units;
    if (odd > 0) runs.push_back({line, price + 1, odd});
    runs.push_back({line, price, units - odd});
}

void putInOrder(UnitRuns& runs, From from) {
    switch (from) {
    case From::Dearest: std::ranges::stable_sort(runs, std::ranges::greater{}, &UnitRun::price); break;
    case From::Cheapest: std::ranges::stable_sort(runs, {}, &UnitRun::price); break;
    case From::Listed: std::ranges::stable_sort(runs, {}, &UnitRun::line); break;
    }
}

UnitRuns freeUnits(LineWords lines, const Standing& standing) {
    UnitRuns runs;
    forEachLine(lines,
                [&](std::uint32_t line) { splitEvenly(line, standing[line].freeUnits, standing[line].freeNet, runs); });
    std::ranges::stable_sort(runs, std::ranges::greater{}, &UnitRun::price);
    return runs;
}

UnitRuns wholeLines(LineWords lines, const Checkout& checkout, const Standing& standing) {
    const bool freeOnly = checkout.program.programme->sets.unitsUsed == UnitsUsed::ByAll;
    UnitRuns runs;
    forEachLine(lines, [&](std::uint32_t line) {
        const LineStanding& stands = standing[line];
        if (freeOnly)
            splitEvenly(line, stands.freeUnits, stands.freeNet, runs);
        else if (!stands.closed)
            splitEvenly(line, checkout.lines[line].units, stands.net, runs);
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
    OW_ASSERT(sets.size > 0 && sets.rewarded <= sets.size && unitsIn(sets) <= countUnits(runs));
    if (sets.oneByOne)
        markOneByOne(runs, sets);
    else
        markTogether(runs, sets);
}

void markEnd(std::span<UnitRun> runs, std::int64_t count, bool dearest) {
    markTogether(runs, {.size = 1, .rewarded = 1, .count = std::min(count, countUnits(runs)), .dearest = dearest});
}

} // namespace offerwright
