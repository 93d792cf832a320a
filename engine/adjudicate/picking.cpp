#include "engine/adjudicate/picking.h"
#include <algorithm>
#include <map>
#include <ranges>
#include <unordered_map>

namespace offerwright {
namespace {

/// Picks the units of one reward. A reward on the very products that the step counted takes from their sets; a reward
/// on other products (`of`) takes from these, and what was bought for it pays without being rewarded itself.
class Picking {
public:
    Picking(const Turn& turn, const Firing& firing, const RewardPlan& reward, const Standing& standing)
        : m_turn(turn)
        , m_firing(firing)
        , m_reward(reward)
        , m_standing(standing)
        , m_count(std::min(turn.number(reward.on.count), kMaxUnits))
        , m_sets(std::min(firing.times, kMaxUnits)) {}
    Picked run();

private:
    bool dearest() const { return m_reward.on.pick == Pick::Dearest; }
    bool everyNth() const { return m_reward.on.pick == Pick::EveryNth; }
    bool onOthers() const { return m_reward.on.selection != kNone && m_reward.on.selection != m_firing.counted; }
    Picked fromSets();
    Picked fromOthers();
    std::int64_t markRow(std::span<UnitRun> row, std::int64_t allowed) const;
    std::int64_t markProducts(UnitRuns& runs) const;
    std::int64_t markBlocks(UnitRuns& runs, const std::vector<std::uint32_t>& ranks) const;
    std::int64_t markOthers(UnitRuns& others, UnitRuns& bought) const;

    const Turn& m_turn;
    const Firing& m_firing;
    const RewardPlan& m_reward;
    const Standing& m_standing;
    std::int64_t m_count;
    std::int64_t m_sets;
};

/// Marks one ranked row and says how many sets it made.
std::int64_t Picking::markRow(std::span<UnitRun> row, std::int64_t allowed) const {
    const std::int64_t total = countUnits(row);
    Sets sets{.size = everyNth() ? m_count : m_firing.setSize, .rewarded = 1, .dearest = dearest()};
    if (sets.size == 0) {
        markEnd(row, m_count * allowed, dearest());
        return total > 0 ? allowed : 0;
    }
    sets.rewarded = everyNth() ? 1 : std::min(m_count, sets.size);
    sets.count = std::min(total / sets.size, allowed);
    sets.oneByOne = m_turn.programme().sets.grouping == SetGrouping::PerSet;
    markSets(row, sets);
    return sets.count;
}

/// Runs of one product together, products by their dearest unit. Where the step counts its times over all products, the
/// dearest products use them up; else each product has as many.
std::int64_t Picking::markProducts(UnitRuns& runs) const {
    const auto& lines = m_turn.checkout().lines;
    std::unordered_map<std::uint32_t, std::uint32_t> rankOf;
    for (const UnitRun& run : runs)
        rankOf.try_emplace(lines[run.line].product, static_cast<std::uint32_t>(rankOf.size()));
    std::vector<std::uint32_t> ranks(lines.size(), 0);
    for (const UnitRun& run : runs) ranks[run.line] = rankOf.at(lines[run.line].product);
    std::ranges::stable_sort(runs, {}, [&](const UnitRun& run) { return ranks[run.line]; });
    return markBlocks(runs, ranks);
}

std::int64_t Picking::markBlocks(UnitRuns& runs, const std::vector<std::uint32_t>& ranks) const {
    const bool shared = everyNth() || m_turn.promotion().ladder.relation == Relation::Repeat;
    const std::int64_t total = everyNth() ? setsAllowed(m_turn, m_firing) : m_sets;
    std::int64_t made = 0;
    for (std::size_t from = 0, to = 0; from < runs.size(); from = to) {
        while (to < runs.size() && ranks[runs[to].line] == ranks[runs[from].line]) ++to;
        made += markRow(std::span(runs).subspan(from, to - from), shared ? total - made : total);
    }
    return made;
}

Picked Picking::fromSets() {
    Picked picked{.runs = freeUnits(targetLines(m_turn, m_firing, m_reward), m_standing)};
    const bool byProduct = m_reward.on.among == Among::Product;
    const std::int64_t allowed = everyNth() ? setsAllowed(m_turn, m_firing) : m_sets;
    picked.times = byProduct ? markProducts(picked.runs) : markRow(picked.runs, allowed);
    picked.spread = everyNth() || m_firing.setSize > 0;
    return picked;
}

/// Takes the cheapest (or dearest) of `others`, leaving enough of what is in both for those who pay. Only whole sets
/// count.
std::int64_t Picking::markOthers(UnitRuns& others, UnitRuns& bought) const {
    const std::int64_t size = m_firing.setSize;
    std::vector<std::uint64_t> either = m_firing.matched;
    uniteWith(either, targetLines(m_turn, m_firing, m_reward));
    const std::int64_t all = countUnits(freeUnits(either, m_standing));
    const std::int64_t buys = countUnits(bought);
    const std::int64_t sets = std::min({m_sets, buys / size, countUnits(others) / m_count, all / (size + m_count)});
    std::int64_t wanted = sets * m_count;
    std::int64_t spare = buys - sets * size;
    const auto take = [&](UnitRun& run) {
        const bool both = holdsLine(m_firing.matched, run.line);
        run.rewarded = std::min({run.count, wanted, both ? spare : wanted});
        wanted -= run.rewarded;
        if (both) spare -= run.rewarded;
    };
    if (dearest())
        std::ranges::for_each(others, take);
    else
        std::ranges::for_each(others | std::views::reverse, take);
    return sets;
}

/// The rewarded and those who paid for them: both are used, only the rewarded carry the discount.
Picked Picking::fromOthers() {
    UnitRuns others = freeUnits(targetLines(m_turn, m_firing, m_reward), m_standing);
    UnitRuns bought = freeUnits(m_firing.matched, m_standing);
    const std::int64_t sets = markOthers(others, bought);
    std::int64_t paying = sets * m_firing.setSize;
    std::map<std::pair<std::uint32_t, std::int64_t>, std::int64_t> taken;
    for (const UnitRun& run : others) taken[{run.line, run.price}] = run.rewarded;
    for (UnitRun& run : bought) {
        const auto found = taken.find({run.line, run.price});
        run.paying = std::min(run.count - (found == taken.end() ? 0 : found->second), paying);
        paying -= run.paying;
    }
    others.insert(others.end(), bought.begin(), bought.end());
    return {.runs = std::move(others), .times = sets};
}

Picked Picking::run() {
    if (m_reward.on.pick == Pick::Matched)
        return {.runs = wholeLines(targetLines(m_turn, m_firing, m_reward), m_turn.checkout(), m_standing),
                .times = m_firing.times,
                .whole = true};
    if (m_count == 0) return {};
    return m_firing.setSize > 0 && onOthers() && !everyNth() ? fromOthers() : fromSets();
}

} // namespace

LineWords targetLines(const Turn& turn, const Firing& firing, const RewardPlan& reward) {
    return reward.on.selection == kNone ? LineWords(firing.matched) : turn.lines(reward.on.selection);
}

std::int64_t setsAllowed(const Turn& turn, const Firing& firing) {
    if (turn.promotion().ladder.relation == Relation::Repeat) return std::min(firing.times, kMaxUnits);
    return std::min(turn.timesAllowed(), kMaxUnits);
}

Picked pickUnits(const Turn& turn, const Firing& firing, const RewardPlan& reward, const Standing& standing) {
    return Picking(turn, firing, reward, standing).run();
}

} // namespace offerwright
