#include "engine/adjudicate/set_making.h"
#include <algorithm>
#include <numeric>

namespace offerwright {
namespace {

/// Units of one part, run after run.
struct PartQueue {
    std::size_t part = 0;
    std::int64_t count = 0; ///< in each set
    Pooled<RunTaken> runs;
    std::size_t at = 0;
};

/// Adds up what several parts take of one run, in the order of the runs.
Pooled<RunTaken> together(Pooled<RunTaken> taken) {
    std::ranges::stable_sort(taken, {}, &RunTaken::run);
    Pooled<RunTaken> sums;
    for (const RunTaken& each : taken) {
        if (sums.empty() || sums.back().run != each.run) {
            sums.push_back(each);
            continue;
        }
        sums.back().units += each.units;
        sums.back().part = std::min(sums.back().part, each.part);
    }
    return sums;
}

/// Takes the units that are first in a row for one part after the other.
class OneByOne {
public:
    explicit OneByOne(const SetRow& row)
        : m_taking(row.runs.size(), 0) {
        for (const UnitRun& run : row.runs) m_left.push_back(run.count);
        Pooled<std::pair<std::int64_t, PartQueue>> ranked;
        for (std::size_t part = 0; part < row.counts.size(); ++part) {
            if (row.counts[part] == 0) continue;
            PartQueue queue{.part = part, .count = row.counts[part]};
            std::int64_t units = 0;
            for (std::size_t run = 0; run < row.runs.size(); ++run) {
                if (!(row.serves[run] >> part & 1)) continue;
                queue.runs.push_back({run, 0, part});
                units += m_left[run];
            }
            ranked.emplace_back(units, std::move(queue));
        }
        std::ranges::stable_sort(ranked, {}, &std::pair<std::int64_t, PartQueue>::first);
        for (auto& [units, queue] : ranked) m_parts.push_back(std::move(queue));
    }

    /// The next set; nothing when a part finds too few units.
    Pooled<RunTaken> form() {
        Pooled<RunTaken> taken;
        bool complete = !m_parts.empty();
        for (PartQueue& part : m_parts) complete = complete && fill(part, taken);
        for (const RunTaken& each : taken) m_taking[each.run] = 0;
        return complete ? together(std::move(taken)) : Pooled<RunTaken>{};
    }

    std::int64_t howOften(const Pooled<RunTaken>& set, std::int64_t most) const {
        for (const RunTaken& each : set) most = std::min(most, m_left[each.run] / each.units);
        return most;
    }

    void take(const MadeSets& made) {
        for (const RunTaken& each : made.taken) m_left[each.run] -= made.sets * each.units;
    }

private:
    bool fill(PartQueue& part, Pooled<RunTaken>& taken) {
        while (part.at < part.runs.size() && m_left[part.runs[part.at].run] == 0) ++part.at;
        std::int64_t missing = part.count;
        for (std::size_t i = part.at; i < part.runs.size() && missing > 0; ++i) {
            const std::size_t run = part.runs[i].run;
            const std::int64_t takes = std::min(m_left[run] - m_taking[run], missing);
            if (takes <= 0) continue;
            m_taking[run] += takes;
            taken.push_back({run, takes, part.part});
            missing -= takes;
        }
        return missing == 0;
    }

    Pooled<PartQueue> m_parts;
    Pooled<std::int64_t> m_left;
    Pooled<std::int64_t> m_taking; ///< by run, for the set being formed
};

Pooled<PartQueue> queuesOf(const SetRow& row, std::int64_t sets) {
    Pooled<PartUnits> units;
    for (std::size_t run = 0; run < row.runs.size(); ++run) units.push_back({row.serves[run], row.runs[run].count});
    Pooled<PartQueue> queues;
    for (const std::int64_t count : row.counts) queues.push_back({.part = queues.size(), .count = count});
    for (const PartTaken& taken : assignParts(units, row.counts, sets))
        queues[taken.part].runs.push_back({taken.run, taken.units, taken.part});
    std::erase_if(queues, [](const PartQueue& queue) { return queue.count == 0; });
    return queues;
}

/// The next set takes the first units of every queue; as many equal ones as the queues' heads allow are made at once.
MadeSets nextOf(Pooled<PartQueue>& queues, std::int64_t most) {
    MadeSets made{.sets = most};
    for (const PartQueue& queue : queues) {
        const std::int64_t here = queue.runs[queue.at].units / queue.count;
        made.sets = std::min(made.sets, std::max<std::int64_t>(here, 1));
    }
    for (PartQueue& queue : queues)
        for (std::int64_t need = queue.count * made.sets; need > 0;) {
            RunTaken& head = queue.runs[queue.at];
            const std::int64_t takes = std::min(need, head.units);
            made.taken.push_back({head.run, takes, queue.part});
            head.units -= takes;
            need -= takes;
            if (head.units == 0) ++queue.at;
        }
    for (RunTaken& each : made.taken) each.units /= made.sets;
    made.taken = together(std::move(made.taken));
    return made;
}

} // namespace

Pooled<MadeSets> makeOneByOne(const SetRow& row, std::int64_t allowed, bool sorted, const WorthMaking& worthMaking) {
    Pooled<MadeSets> all;
    OneByOne making(row);
    while (allowed > 0) {
        MadeSets made{.taken = making.form()};
        if (made.taken.empty()) break;
        const bool worth = worthMaking(made.taken);
        if (!worth && sorted) break;
        made.sets = making.howOften(made.taken, worth ? allowed : kMaxUnits);
        making.take(made);
        if (!worth) continue;
        allowed -= made.sets;
        all.push_back(std::move(made));
    }
    return all;
}

Pooled<MadeSets> makeMost(const SetRow& row, std::int64_t allowed, const WorthMaking& worthMaking) {
    Pooled<PartUnits> units;
    for (std::size_t run = 0; run < row.runs.size(); ++run) units.push_back({row.serves[run], row.runs[run].count});
    const std::int64_t most = std::min(mostSets(units, row.counts), allowed);
    Pooled<MadeSets> all;
    Pooled<PartQueue> queues = queuesOf(row, most);
    for (std::int64_t left = most; left > 0;) {
        MadeSets made = nextOf(queues, left);
        left -= made.sets;
        if (worthMaking(made.taken)) all.push_back(std::move(made));
    }
    return all;
}

} // namespace offerwright
