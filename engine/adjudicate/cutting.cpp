#include "engine/adjudicate/cutting.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::int64_t kWhole = 1'000'000;

} // namespace

std::int64_t sumOf(const Cuts& cuts, std::int64_t Cut::*member) {
    std::int64_t sum = 0;
    for (const Cut& cut : cuts) sum += cut.*member;
    return sum;
}

Cutting::Cutting(const Turn& turn, const RewardPlan& reward, const Standing& standing)
    : m_turn(turn)
    , m_reward(reward)
    , m_standing(standing)
    , m_amount(turn.number(reward.amount)) {}

/// What is credited takes nothing off the unit, so it knows no floor.
std::int64_t Cutting::floor(std::uint32_t line) const {
    return m_reward.source->into ? 0 : m_turn.checkout().lines[line].floor;
}

std::int64_t Cutting::roomOf(std::uint32_t line, std::int64_t price) const {
    return std::max<std::int64_t>(0, price - floor(line));
}

std::int64_t Cutting::roomOf(std::uint32_t line) const {
    return std::max<std::int64_t>(0, m_standing[line].net - floor(line) * m_turn.checkout().lines[line].units);
}

/// The rewarded units with what they are worth to the reward: where only some of a line are, the programme says who of
/// the line bears what was taken off before.
UnitRuns Cutting::rewarded(std::span<const UnitRun> runs, std::int64_t units, bool whole) const {
    const std::uint32_t line = runs.front().line;
    const CheckoutLine& shelf = m_turn.checkout().lines[line];
    const LimitedUnits policy = m_turn.programme().sets.limitedUnits;
    const std::int64_t pool = whole ? shelf.units : m_standing[line].freeUnits;
    const std::int64_t left = whole ? m_standing[line].net : m_standing[line].freeNet;
    UnitRuns priced;
    if (policy == LimitedUnits::Even || units == pool || !shelf.pieces) {
        for (const UnitRun& run : runs)
            if (run.rewarded > 0) priced.push_back({line, run.price, run.rewarded});
        return priced;
    }
    const std::int64_t price = shelf.gross / shelf.units;
    const std::int64_t taken = pool * price - left;
    const std::int64_t worth = policy == LimitedUnits::OthersFirst ? std::min(units * price, left)
                                                                   : std::max<std::int64_t>(0, units * price - taken);
    splitEvenly(line, units, worth, priced);
    return priced;
}

Programme::Spend Cutting::basis() const {
    if (m_reward.of != SpendBasis::Programme) return m_turn.basis(m_reward.of);
    switch (m_turn.stacking()) {
    case Stacking::Compound: return Programme::Spend::Running;
    case Stacking::Parallel: return Programme::Spend::Original;
    case Stacking::BestOf: break;
    }
    return Programme::Spend::Stage;
}

/// What a percent of so many units is of; of the shelf and of the stage, the first units of the line.
UnitRuns Cutting::bases(std::uint32_t line, std::int64_t units, const UnitRuns& rewarded) const {
    const CheckoutLine& shelf = m_turn.checkout().lines[line];
    if (basis() == Programme::Spend::Running || units == 0) return rewarded;
    UnitRuns runs;
    splitEvenly(line, shelf.units, worthOn(m_standing[line], shelf, basis()), runs);
    for (UnitRun& run : runs) {
        run.count = std::min(run.count, units);
        units -= run.count;
    }
    return runs;
}

void Cutting::askPercent(const UnitRuns& bases, Cut& cut) const {
    const std::int64_t rate = std::min(m_amount, kWhole);
    const RoundMode mode = m_turn.programme().roundMode;
    std::int64_t byUnits = 0;
    for (const UnitRun& run : bases) {
        cut.base += run.count * run.price;
        byUnits += run.count * divideRounded(Wide{run.price} * rate, kWhole, mode);
    }
    const bool perUnit = m_reward.roundAt.value_or(m_turn.programme().roundAt) == RoundAt::Unit;
    cut.asked = perUnit ? byUnits : divideRounded(Wide{cut.base} * rate, kWhole, mode);
    cut.wanted = cut.asked;
}

void Cutting::askAmount(const UnitRuns& rewarded, Cut& cut) const {
    if (m_reward.per == Per::Line) cut.asked = cut.wanted = cut.units > 0 ? m_amount : 0;
    if (m_reward.per != Per::Unit) return;
    for (const UnitRun& run : rewarded) {
        cut.asked += run.count * m_amount;
        cut.wanted += run.count * std::min(m_amount, roomOf(run.line, run.price));
    }
}

/// Fixed prices of weighed lines are for a unit of measure.
void Cutting::askPrice(const UnitRuns& rewarded, Cut& cut) const {
    const CheckoutLine& shelf = m_turn.checkout().lines[cut.line];
    for (const UnitRun& run : rewarded) {
        Wide above = Wide{run.price - m_amount} * 1000;
        if (!shelf.pieces) above = Wide{run.price} * 1000 - Wide{m_amount} * shelf.thousandths;
        if (above <= 0) continue;
        const std::int64_t each = divideRounded(above, 1000, m_turn.programme().roundMode);
        cut.asked += run.count * each;
        cut.wanted += run.count * std::min(each, roomOf(run.line, run.price));
    }
}

Cut Cutting::cut(std::span<const UnitRun> runs, bool whole) const {
    Cut cut{.line = runs.front().line};
    for (const UnitRun& run : runs) {
        cut.units += run.rewarded;
        cut.setUnits += run.rewarded + run.paying;
        cut.setWorth += run.paying * run.price;
        cut.setRoom += run.paying * roomOf(run.line, run.price);
    }
    const UnitRuns priced = rewarded(runs, cut.units, whole);
    for (const UnitRun& run : priced) {
        cut.worth += run.count * run.price;
        cut.room += run.count * roomOf(run.line, run.price);
    }
    cut.room = std::min(cut.room, roomOf(cut.line));
    // Limited units may be worth more than their part of the line: together, still no more than what is left of it.
    const std::int64_t left = whole ? m_standing[cut.line].net : m_standing[cut.line].freeNet;
    cut.setWorth = std::min(cut.setWorth + cut.worth, left);
    cut.setRoom = std::min({cut.setRoom + cut.room, roomOf(cut.line), left});
    if (m_reward.give == Give::Percent || m_reward.give == Give::SetPercent)
        askPercent(bases(cut.line, cut.units, priced), cut);
    if (m_reward.give == Give::Amount) askAmount(priced, cut);
    if (m_reward.give == Give::Price) askPrice(priced, cut);
    cut.wanted = std::min(cut.wanted, cut.room);
    return cut;
}

Cuts Cutting::run(Picked& picked) const {
    std::erase_if(picked.runs, [](const UnitRun& run) { return run.rewarded + run.paying == 0; });
    std::ranges::stable_sort(picked.runs, {}, &UnitRun::line);
    Cuts cuts;
    for (std::size_t from = 0, to = 0; from < picked.runs.size(); from = to) {
        while (to < picked.runs.size() && picked.runs[to].line == picked.runs[from].line) ++to;
        cuts.push_back(cut(std::span(picked.runs).subspan(from, to - from), picked.whole));
    }
    return cuts;
}

} // namespace offerwright
