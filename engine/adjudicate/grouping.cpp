#include "engine/adjudicate/grouping.h"
#include "offerwright/base/assert.h"
#include <algorithm>
#include <numeric>

namespace offerwright {
namespace {

/// Places of the runs, cheapest or dearest first, equals in the order of the runs.
Pooled<std::size_t> ranked(std::span<const UnitRun> runs, bool cheapestFirst) {
    Pooled<std::size_t> order(runs.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return cheapestFirst ? runs[a].price < runs[b].price : runs[a].price > runs[b].price;
    });
    return order;
}

/// The first `grouped` units pay, but for those that are rewarded.
void markPaying(std::span<UnitRun> runs, std::int64_t grouped) {
    for (UnitRun& run : runs) {
        const std::int64_t inside = std::min(run.count, grouped);
        run.paying = std::max<std::int64_t>(0, inside - run.rewarded);
        grouped -= inside;
    }
}

void markAll(std::span<UnitRun> runs, std::int64_t units) {
    for (UnitRun& run : runs) {
        run.rewarded = std::min(run.count, units);
        units -= run.rewarded;
    }
}

/// Of the first `grouped` units, ranked, those from place `from` on.
void markSlice(std::span<UnitRun> runs, const Grouping& grouping, std::int64_t grouped, std::int64_t from,
               std::int64_t units) {
    Pooled<UnitRun> inside(runs.begin(), runs.end());
    for (UnitRun& run : inside) {
        run.count = std::min(run.count, grouped);
        grouped -= run.count;
    }
    for (const std::size_t place : ranked(inside, grouping.cheapestFirst)) {
        const std::int64_t skipped = std::min(from, inside[place].count);
        runs[place].rewarded = std::min(inside[place].count - skipped, units);
        from -= skipped;
        units -= runs[place].rewarded;
    }
}

/// Walks the row group by group; groups within one run are taken together.
class Within {
public:
    Within(std::span<UnitRun> runs, const Grouping& grouping)
        : m_runs(runs)
        , m_grouping(grouping) {}

    void mark(std::int64_t groups) {
        while (groups > 0) {
            const std::int64_t here = std::min((m_runs[m_at].count - m_used) / m_grouping.size, groups);
            m_runs[m_at].rewarded += here;
            m_used += here * m_grouping.size;
            groups -= here;
            if (groups == 0) break;
            markAcrossRuns();
            --groups;
        }
    }

private:
    /// One group that more than one run has units in.
    void markAcrossRuns() {
        Pooled<UnitRun> parts;
        Pooled<std::size_t> places;
        for (std::int64_t need = m_grouping.size; need > 0;) {
            const std::int64_t taken = std::min(need, m_runs[m_at].count - m_used);
            parts.push_back({.price = m_runs[m_at].price, .count = taken});
            places.push_back(m_at);
            need -= taken;
            m_used += taken;
            if (m_used == m_runs[m_at].count && m_at + 1 < m_runs.size()) {
                ++m_at;
                m_used = 0;
            }
        }
        std::int64_t before = m_grouping.nth - 1;
        for (const std::size_t place : ranked(parts, m_grouping.cheapestFirst)) {
            if (before < parts[place].count) {
                ++m_runs[places[place]].rewarded;
                return;
            }
            before -= parts[place].count;
        }
    }

    std::span<UnitRun> m_runs;
    const Grouping& m_grouping;
    std::size_t m_at = 0;
    std::int64_t m_used = 0; ///< units of the run that are in earlier groups
};

} // namespace

std::int64_t markGroups(std::span<UnitRun> runs, const Grouping& grouping) {
    OW_ASSERT(grouping.size > 0 && grouping.most >= 0);
    const std::int64_t groups = std::min(countUnits(runs) / grouping.size, grouping.groups);
    const std::int64_t grouped = groups * grouping.size;
    for (UnitRun& run : runs) run.rewarded = run.paying = 0;
    if (grouping.nth == 0)
        markAll(runs, std::min(grouped, grouping.most));
    else if (grouping.nth <= grouping.size && grouping.across)
        markSlice(runs, grouping, grouped, (grouping.nth - 1) * groups, std::min(groups, grouping.most));
    else if (grouping.nth <= grouping.size)
        Within(runs, grouping).mark(std::min(groups, grouping.most));
    markPaying(runs, grouped);
    return groups;
}

void markFirst(std::span<UnitRun> runs, std::int64_t after, std::int64_t most) {
    for (UnitRun& run : runs) {
        const std::int64_t skipped = std::min(after, run.count);
        run.rewarded = std::min(run.count - skipped, most);
        run.paying = 0;
        after -= skipped;
        most -= run.rewarded;
    }
}

} // namespace offerwright
