#include "engine/adjudicate/giving.h"
#include <algorithm>
#include <map>

namespace offerwright {
namespace {

/// The runs that may serve one part, dearest first, and how far they are used up.
struct PartRow {
    std::int64_t count = 0;
    std::vector<std::size_t> runs;
    std::size_t next = 0;
};

/// Makes sets from the dearest units down. Equal sets are made together, so the work goes with the lines and not with
/// the units.
class SetMaker {
public:
    SetMaker(const Turn& turn, const RewardPlan& reward, const Standing& standing);
    Cuts run(std::int64_t allowed, std::int64_t& made);

private:
    bool form();
    bool fill(PartRow& row);
    std::int64_t worth() const;
    void put(std::int64_t sets, std::int64_t discount);
    void clear();

    const Turn& m_turn;
    UnitRuns m_runs;
    std::vector<PartRow> m_rows;
    std::vector<std::int64_t> m_taking; ///< by run, for the set being formed
    std::vector<std::size_t> m_taken;   ///< runs that the set takes from
    std::map<std::uint32_t, Cut> m_cuts;
    std::int64_t m_price;
};

/// Parts that fewest units can serve choose first: a unit that two parts could take does not leave one of them
/// empty-handed.
SetMaker::SetMaker(const Turn& turn, const RewardPlan& reward, const Standing& standing)
    : m_turn(turn)
    , m_price(turn.number(reward.amount)) {
    std::vector<std::uint64_t> all(turn.checkout().visible.size(), 0);
    for (const PartPlan& part : reward.parts) uniteWith(all, turn.lines(part.selection));
    m_runs = freeUnits(all, standing);
    m_taking.assign(m_runs.size(), 0);
    std::vector<std::pair<std::int64_t, PartRow>> ranked;
    for (const PartPlan& part : reward.parts) {
        PartRow row{.count = std::min(turn.number(part.count), kMaxUnits)};
        std::int64_t units = 0;
        for (std::size_t i = 0; i < m_runs.size(); ++i) {
            if (!holdsLine(turn.lines(part.selection), m_runs[i].line)) continue;
            row.runs.push_back(i);
            units += m_runs[i].count;
        }
        if (row.count > 0) ranked.emplace_back(units, std::move(row));
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<std::int64_t, PartRow>::first);
    for (auto& [units, row] : ranked) m_rows.push_back(std::move(row));
}

bool SetMaker::fill(PartRow& row) {
    while (row.next < row.runs.size() && m_runs[row.runs[row.next]].count == 0) ++row.next;
    std::int64_t missing = row.count;
    for (std::size_t i = row.next; i < row.runs.size() && missing > 0; ++i) {
        const std::size_t run = row.runs[i];
        const std::int64_t takes = std::min(m_runs[run].count - m_taking[run], missing);
        if (takes <= 0) continue;
        if (m_taking[run] == 0) m_taken.push_back(run);
        m_taking[run] += takes;
        missing -= takes;
    }
    return missing == 0;
}

bool SetMaker::form() {
    return !m_rows.empty() && std::ranges::all_of(m_rows, [this](PartRow& row) { return fill(row); });
}

std::int64_t SetMaker::worth() const {
    std::int64_t sum = 0;
    for (const std::size_t run : m_taken) sum += m_taking[run] * m_runs[run].price;
    return sum;
}

void SetMaker::put(std::int64_t sets, std::int64_t discount) {
    std::vector<std::int64_t> weights;
    for (const std::size_t run : m_taken) weights.push_back(sets * m_taking[run] * m_runs[run].price);
    const std::vector<std::int64_t> shares = allocate(m_turn.programme(), discount, weights);
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        UnitRun& run = m_runs[m_taken[i]];
        Cut& cut = m_cuts.try_emplace(run.line, Cut{.line = run.line}).first->second;
        cut.wanted += shares[i];
        cut.setUnits += sets * m_taking[m_taken[i]];
        cut.setWorth += weights[i];
        cut.ceiling += weights[i];
        run.count -= sets * m_taking[m_taken[i]];
    }
}

void SetMaker::clear() {
    for (const std::size_t run : m_taken) m_taking[run] = 0;
    m_taken.clear();
}

Cuts SetMaker::run(std::int64_t allowed, std::int64_t& made) {
    made = 0;
    for (; made < allowed && form(); clear()) {
        std::ranges::sort(m_taken, {}, [this](std::size_t run) { return std::pair(m_runs[run].line, run); });
        const std::int64_t gain = worth() - m_price;
        if (gain <= 0) break;
        std::int64_t sets = allowed - made;
        for (const std::size_t run : m_taken) sets = std::min(sets, m_runs[run].count / m_taking[run]);
        put(sets, sets * gain);
        made += sets;
    }
    Cuts cuts;
    for (const auto& [line, cut] : m_cuts) cuts.push_back(cut);
    return cuts;
}

} // namespace

Cuts makeSets(const Turn& turn, const RewardPlan& reward, const Standing& standing, std::int64_t allowed,
              std::int64_t& made) {
    return SetMaker(turn, reward, standing).run(allowed, made);
}

} // namespace offerwright
