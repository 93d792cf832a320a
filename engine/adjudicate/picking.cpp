#include "engine/adjudicate/picking.h"
#include "engine/adjudicate/grouping.h"
#include <algorithm>
#include <map>
#include <ranges>
#include <unordered_map>

namespace offerwright {
namespace {

/// What rewards on other products than the bought ones come to.
struct Exchange {
    std::int64_t times = 0;
    std::int64_t rewarded = 0; ///< at most: of who is both, none who must pay
    std::int64_t paying = 0;
};

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
    const SetPolicy& policy() const { return m_turn.programme().sets; }
    bool everyNth() const { return m_reward.on.pick == Pick::EveryNth; }
    bool dearest() const {
        return m_reward.on.pick == Pick::Dearest || (everyNth() && policy().favour == Favour::Customer);
    }
    bool onOthers() const { return m_reward.on.selection != kNone && m_reward.on.selection != m_firing.counted; }
    bool repeats() const { return m_turn.promotion().ladder.relation == Relation::Repeat; }
    /// All rows of products or lines use up the same times, unless each was counted alone.
    bool shared() const;
    UnitRuns matched() const;
    Picked fromMatched();
    Picked fromGroups();
    Picked fromSets();
    Picked fromOthers();
    std::int64_t markRow(std::span<UnitRun> row, std::int64_t allowed) const;
    void addBroken(std::int64_t total, std::int64_t allowed, Sets& sets) const;
    template <typename Mark> void forEachRow(UnitRuns& runs, const Mark& mark) const;
    Exchange exchange(std::int64_t buys, std::int64_t others, std::int64_t all) const;
    Exchange markOthers(UnitRuns& others, UnitRuns& bought) const;

    const Turn& m_turn;
    const Firing& m_firing;
    const RewardPlan& m_reward;
    const Standing& m_standing;
    std::int64_t m_count;
    std::int64_t m_sets;
};

bool Picking::shared() const {
    const auto& measure = m_turn.promotion().ladder.measure;
    return (everyNth() || repeats()) && (!measure || measure->among == Among::Selection);
}

/// Calls `mark(row)` for all runs, or product by product or line by line, the one that comes first first.
template <typename Mark> void Picking::forEachRow(UnitRuns& runs, const Mark& mark) const {
    const Among among = m_reward.on.among;
    if (among == Among::Selection) return mark(std::span<UnitRun>(runs));
    const auto& lines = m_turn.checkout().lines;
    std::unordered_map<std::uint32_t, std::uint32_t> rankOf;
    Pooled<std::uint32_t> ranks(lines.size());
    for (const UnitRun& run : runs) {
        const std::uint32_t key = among == Among::Line ? run.line : lines[run.line].product;
        ranks[run.line] = rankOf.try_emplace(key, static_cast<std::uint32_t>(rankOf.size())).first->second;
    }
    std::ranges::stable_sort(runs, {}, [&](const UnitRun& run) { return ranks[run.line]; });
    for (std::span<UnitRun> rest(runs); !rest.empty();) {
        const std::uint32_t rank = ranks[rest.front().line];
        const auto end = std::ranges::find_if(rest, [&](const UnitRun& run) { return ranks[run.line] != rank; });
        const std::span<UnitRun> row(rest.begin(), end);
        mark(row);
        rest = rest.subspan(row.size());
    }
}

/// What is left over of a row: with `proportional` it gives its part of a set, with `partial` it is a set of its own.
void Picking::addBroken(std::int64_t total, std::int64_t allowed, Sets& sets) const {
    const std::int64_t rest = total - sets.count * sets.size;
    if (everyNth() || sets.count < total / sets.size) return;
    if (policy().proportional && repeats()) {
        sets.brokenRewarded = total * sets.rewarded / sets.size - sets.count * sets.rewarded;
        sets.brokenPaying = rest - sets.brokenRewarded;
    } else if (policy().partial && sets.count < allowed && rest > sets.size - sets.rewarded) {
        sets.brokenPaying = sets.size - sets.rewarded;
        sets.brokenRewarded = rest - sets.brokenPaying;
    }
}

/// Marks one ranked row and says how many sets it made.
std::int64_t Picking::markRow(std::span<UnitRun> row, std::int64_t allowed) const {
    const std::int64_t total = countUnits(row);
    const std::int64_t size = everyNth() ? m_count : m_firing.setSize;
    if (size == 0) {
        markEnd(row, m_count * allowed, dearest());
        return allowed;
    }
    Sets sets{.size = size,
              .rewarded = everyNth() ? 1 : std::min(m_count, size),
              .count = std::min(total / size, allowed),
              .dearest = dearest(),
              .cheapPay = policy().favour == Favour::Customer,
              .oneByOne = policy().grouping == SetGrouping::PerSet};
    addBroken(total, allowed, sets);
    markSets(row, sets);
    return sets.count + (sets.brokenRewarded > 0 ? 1 : 0);
}

/// Units that the reward may reach, in the basket's order.
UnitRuns Picking::matched() const {
    const LineWords lines = targetLines(m_turn, m_firing, m_reward);
    const bool all = m_turn.programme().sets.unitsUsed != UnitsUsed::ByAll;
    UnitRuns runs =
        all && !m_reward.on.sets ? wholeLines(lines, m_turn.checkout(), m_standing) : freeUnits(lines, m_standing);
    putInOrder(runs, From::Listed);
    if (!m_reward.on.after) return runs;
    const std::int64_t after = m_turn.number(*m_reward.on.after);
    std::int64_t toSkip = after;
    std::uint32_t line = kNone;
    for (UnitRun& run : runs) {
        if (run.line != line) toSkip = after;
        line = run.line;
        const std::int64_t out = std::min(toSkip, run.count);
        run.count -= out;
        toSkip -= out;
    }
    return runs;
}

Picked Picking::fromMatched() {
    Picked picked{
        .runs = matched(), .times = m_firing.times, .whole = m_turn.programme().sets.unitsUsed != UnitsUsed::ByAll};
    for (UnitRun& run : picked.runs) run.rewarded = run.count;
    if (!m_reward.on.atMost) return picked;
    const std::int64_t most = m_turn.number(*m_reward.on.atMost);
    putInOrder(picked.runs, m_reward.on.cheapestFirst ? From::Cheapest : From::Dearest);
    forEachRow(picked.runs, [&](std::span<UnitRun> row) { markFirst(row, 0, most); });
    return picked;
}

/// Groups of the target's own units.
Picked Picking::fromGroups() {
    const UnitSetsPlan& sets = *m_reward.on.sets;
    Grouping grouping{.size = m_turn.number(sets.size),
                      .nth = m_turn.number(sets.nth),
                      .across = sets.across,
                      .cheapestFirst = sets.cheapestFirst};
    if (m_reward.on.atMost) grouping.most = m_turn.number(*m_reward.on.atMost);
    const std::int64_t allowed = setsAllowed(m_turn, m_firing);
    Picked picked{.runs = matched(), .spread = true};
    putInOrder(picked.runs, sets.from);
    forEachRow(picked.runs, [&](std::span<UnitRun> row) {
        grouping.groups = allowed - picked.times;
        picked.times += markGroups(row, grouping);
    });
    return picked;
}

/// Where the times are counted over all products or lines, the dearest use them up; else each has as many. Nowhere more
/// than the promotion may fire.
Picked Picking::fromSets() {
    Picked picked{.runs = freeUnits(targetLines(m_turn, m_firing, m_reward), m_standing), .spread = true};
    const std::int64_t allowed = everyNth() ? setsAllowed(m_turn, m_firing) : m_sets;
    const std::int64_t most = std::min(m_turn.timesAllowed(), kMaxUnits);
    forEachRow(picked.runs, [&](std::span<UnitRun> row) {
        const std::int64_t each = shared() ? allowed - picked.times : allowed;
        picked.times += markRow(row, std::min(each, most - picked.times));
    });
    return picked;
}

/// How many units of others are rewarded for how many bought ones, when `all` units are either. Unless bought units may
/// be rewarded themselves, nobody is both.
Exchange Picking::exchange(std::int64_t buys, std::int64_t others, std::int64_t all) const {
    const std::int64_t size = m_firing.setSize;
    const std::int64_t both = policy().self ? buys + others : all;
    if (policy().proportional && repeats() && m_sets >= buys / size) {
        const std::int64_t given = std::min({buys * m_count / size, others, both * m_count / (size + m_count)});
        const std::int64_t paying = (given * size + m_count - 1) / m_count;
        return {.times = (given + m_count - 1) / m_count, .rewarded = given, .paying = paying};
    }
    const std::int64_t mayLack = policy().partial ? m_count - 1 : 0; // of the last set's rewarded
    const std::int64_t sets =
        std::min({m_sets, buys / size, (others + mayLack) / m_count, (both + mayLack) / (size + m_count)});
    return {.times = sets, .rewarded = sets * m_count, .paying = sets * size};
}

/// Takes the cheapest (or dearest) of `others`, leaving enough of what is in both for those who pay.
Exchange Picking::markOthers(UnitRuns& others, UnitRuns& bought) const {
    Pooled<std::uint64_t> either = m_firing.matched;
    uniteWith(either, targetLines(m_turn, m_firing, m_reward));
    const std::int64_t buys = countUnits(bought);
    const Exchange made = exchange(buys, countUnits(others), countUnits(freeUnits(either, m_standing)));
    std::int64_t wanted = made.rewarded;
    std::int64_t spare = policy().self ? kMaxUnits : buys - made.paying;
    const auto take = [&](UnitRun& run) {
        const bool both = holdsLine(m_firing.matched, run.line);
        run.rewarded = std::min({run.count, wanted, both ? spare : wanted});
        wanted -= run.rewarded;
        if (both) spare -= run.rewarded;
    };
    if (!dearest()) putInOrder(others, From::Cheapest); // of equals the earlier line, at either end
    std::ranges::for_each(others, take);
    return made;
}

/// The rewarded and those who paid for them: both are used, only the rewarded carry the discount. A bought unit that is
/// rewarded itself has paid too.
Picked Picking::fromOthers() {
    UnitRuns others = freeUnits(targetLines(m_turn, m_firing, m_reward), m_standing);
    UnitRuns bought = freeUnits(m_firing.matched, m_standing);
    const Exchange made = markOthers(others, bought);
    std::int64_t paying = made.paying;
    std::map<std::pair<std::uint32_t, std::int64_t>, std::int64_t> taken;
    for (const UnitRun& run : others) {
        taken[{run.line, run.price}] = run.rewarded;
        if (policy().self && holdsLine(m_firing.matched, run.line)) paying -= run.rewarded;
    }
    if (policy().favour == Favour::Customer) putInOrder(bought, From::Cheapest);
    for (UnitRun& run : bought) {
        const auto found = taken.find({run.line, run.price});
        const std::int64_t left = run.count - (found == taken.end() ? 0 : found->second);
        run.paying = std::clamp<std::int64_t>(paying, 0, left);
        paying -= run.paying;
    }
    others.insert(others.end(), bought.begin(), bought.end());
    return {.runs = std::move(others), .times = made.times};
}

Picked Picking::run() {
    if (m_reward.on.pick == Pick::Matched) return m_reward.on.sets ? fromGroups() : fromMatched();
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
    Picked picked = Picking(turn, firing, reward, standing).run();
    const auto pays = [](const UnitRun& run) { return run.paying > 0; };
    const bool shared = turn.programme().sets.carriedBy == CarriedBy::WholeSet;
    picked.spread = picked.spread && shared && std::ranges::any_of(picked.runs, pays);
    return picked;
}

} // namespace offerwright
