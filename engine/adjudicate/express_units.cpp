#include "engine/adjudicate/express_units.h"
#include "engine/adjudicate/express.h"
#include "engine/adjudicate/ladder.h"

namespace offerwright {
namespace {

constexpr std::int64_t kWhole = 1'000'000;

} // namespace

bool Express::units(const Turn& turn, const ShortPlan& plan) {
    const ShortStep& step = plan.steps[0];
    const SetPolicy& policy = turn.programme().sets;
    Row<2 * kMostLines> row;
    std::int64_t total = 0;
    std::int64_t counted = 0;
    forEachLine(linesOf(plan.counted), [&](std::uint32_t line) {
        begin(line);
        row.add(line, 0, m_stands.freeUnits[line], m_stands.freeNet[line]);
        total += m_stands.freeUnits[line];
        counted += m_stands.units[line];
    });
    const std::int64_t every = turn.number(step.threshold);
    std::int64_t times = every == 0 ? 0 : 1000 * (plan.freeOnly ? total : counted) / every;
    if (plan.atMost) times = std::min(times, turn.number(*plan.atMost));
    if (times == 0) return end(turn, plan, Outcome::NotMet);
    if (!row.arrange(0, From::Dearest)) return false;
    if (plan.timesPerBasket) times = std::min(times, turn.number(*plan.timesPerBasket));
    const std::int64_t rate = std::min(turn.number(step.amount), kWhole);
    const std::int64_t size = unitsIn(every);
    const Sets sets{.size = size,
                    .rewarded = std::min({turn.number(plan.rewarded), kMaxUnits, size}),
                    .count = std::min({total / size, times, kMaxUnits}),
                    .dearest = plan.dearest,
                    .cheapPay = policy.favour == Favour::Customer,
                    .oneByOne = policy.grouping == SetGrouping::PerSet};
    const RoundMode mode = turn.programme().roundMode;
    const auto off = [&](std::int64_t worth) {
        return rate == kWhole ? worth : divideRounded(Wide{worth} * rate, kWhole, mode);
    };
    Marking marking(sets, total);
    bool pays = false;
    m_used = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const Run& run = row[i];
        const auto [rewarded, paying] = marking.next(run.count);
        // Until the line is known whole, what a percent is of.
        const std::int64_t amount = rewarded * (plan.perUnit ? off(run.price) : run.price);
        add(run.line(), amount, rewarded + paying, (rewarded + paying) * run.price);
        pays = pays || paying > 0;
    }
    ShortGrant grant{.step = &step, .times = sets.count, .fires = std::max<std::int64_t>(sets.count, 1)};
    std::int64_t worth = 0;
    m_count = 0;
    forEachLine(LineWords(&m_used, 1), [&](std::uint32_t line) {
        m_lines[m_count] = line;
        m_weights[m_count] = m_worth[line];
        m_pieces[m_count] = m_units[line];
        m_shares[m_count] = plan.perUnit ? m_amount[line] : off(m_amount[line]);
        grant.discount += m_shares[m_count++];
        worth += m_worth[line];
    });
    if (grant.discount == 0) return end(turn, plan, Outcome::NothingToGive);
    if (pays && policy.carriedBy == CarriedBy::WholeSet) split(grant.discount, worth);
    takeUnits(policy.unitsUsed != UnitsUsed::Never);
    give(turn, plan, grant);
    return true;
}

} // namespace offerwright
