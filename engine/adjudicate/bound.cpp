#include "engine/adjudicate/bound.h"
#include <algorithm>
#include <limits>
#include <map>

namespace offerwright {
namespace {

constexpr std::int64_t kWhole = 1'000'000;
constexpr Wide kUnbounded = Wide{std::numeric_limits<std::int64_t>::max()};

std::int64_t dearestUnit(const Standing& standing, LineWords lines) {
    std::int64_t most = 0;
    forEachLine(lines, [&](std::uint32_t line) {
        const LineStanding& stands = standing[line];
        if (stands.freeUnits > 0) most = std::max(most, (stands.freeNet + stands.freeUnits - 1) / stands.freeUnits);
    });
    return most;
}

/// Describes one promotion, reward by reward. Where a policy makes the worth of a set hard to say, every unit may be
/// rewarded.
class Describing {
public:
    Describing(const Turn& turn, const Standing& standing)
        : m_turn(turn)
        , m_standing(standing) {}
    PromotionWorth run();

private:
    void reward(const StepPlan& step, const RewardPlan& reward);
    void sets(const RewardPlan& reward);
    void percent(const RewardPlan& reward, LineWords lines, bool byUnit, std::int64_t part);
    void amountPerOrder(const StepPlan& step, const RewardPlan& reward, LineWords lines, bool byUnit);
    std::int64_t ownSetSize(const StepPlan& step, const RewardPlan& reward) const;
    void amount(const RewardPlan& reward, LineWords lines, bool byUnit, std::int64_t part);
    void add(LineWords lines, LineWorth worth);
    std::int64_t part(const StepPlan& step, const RewardPlan& reward) const;
    LineWords linesOf(const RewardPlan& reward) const;
    void atShelfPrice(LineWords lines);
    bool plainSets() const;
    const CheckoutLine& shelf(std::uint32_t line) const { return m_turn.checkout().lines[line]; }

    const Turn& m_turn;
    const Standing& m_standing;
    PromotionWorth m_worth;
};

void Describing::add(LineWords lines, LineWorth worth) {
    forEachLine(lines, [&](std::uint32_t line) {
        worth.line = line;
        m_worth.lines.push_back(worth);
    });
}

bool Describing::plainSets() const {
    const SetPolicy& policy = m_turn.programme().sets;
    return !policy.partial && !policy.self && !policy.proportional && policy.favour == Favour::House &&
           policy.limitedUnits == LimitedUnits::Even;
}

/// The lines that a reward may fall on, whatever the step will have matched.
LineWords Describing::linesOf(const RewardPlan& reward) const {
    if (reward.on.selection != kNone) return m_turn.lines(reward.on.selection);
    return m_turn.plan().measured != kNone ? m_turn.lines(m_turn.plan().measured)
                                           : LineWords(m_turn.checkout().visible);
}

/// Units that one time takes, when the reward surely falls on sets of the ladder's own count; else 0.
std::int64_t Describing::ownSetSize(const StepPlan& step, const RewardPlan& reward) const {
    const auto& measure = m_turn.promotion().ladder.measure;
    const bool own = reward.on.selection == kNone || reward.on.selection == m_turn.plan().measured;
    const bool named = reward.on.pick == Pick::Cheapest || reward.on.pick == Pick::Dearest;
    if (!plainSets() || !own || !named || !measure || measure->kind != MeasureKind::Quantity) return 0;
    return (m_turn.number(step.threshold) + 999) / 1000;
}

/// The k cheapest of n units are worth at most k n-ths of them; in millionths, rounded up.
std::int64_t Describing::part(const StepPlan& step, const RewardPlan& reward) const {
    const std::int64_t count = m_turn.number(reward.on.count);
    const std::int64_t size = ownSetSize(step, reward);
    if (reward.on.pick == Pick::EveryNth && plainSets()) return count > 0 ? (kWhole + count - 1) / count : kWhole;
    if (reward.on.pick != Pick::Cheapest || size <= 0 || count >= size) return kWhole;
    return static_cast<std::int64_t>((Wide{kWhole} * count + size - 1) / size);
}

/// Of the shelf price, or of what is left: whichever is more.
void Describing::percent(const RewardPlan& reward, LineWords lines, bool byUnit, std::int64_t part) {
    const std::int64_t rate = std::min(m_turn.number(reward.amount), kWhole);
    const auto& rule = std::get<PercentOff>(reward.source->rule);
    const bool ofThat = m_turn.stacking() == Stacking::Compound &&
                        (rule.of == SpendBasis::Programme || rule.of == SpendBasis::Running) &&
                        m_turn.programme().sets.limitedUnits == LimitedUnits::Even;
    const bool exact = rate == kWhole || rate == 0;
    const bool eachUnit = rule.roundAt.value_or(m_turn.programme().roundAt) == RoundAt::Unit;
    forEachLine(lines, [&](std::uint32_t line) {
        LineWorth worth{.line = line, .byUnit = byUnit};
        if (ofThat) {
            worth.rate = static_cast<std::int64_t>((Wide{rate} * part + kWhole - 1) / kWhole);
        } else {
            const std::int64_t units = byUnit ? std::max<std::int64_t>(shelf(line).units, 1) : 1;
            worth.flat = Wide{(shelf(line).gross + units - 1) / units} * rate;
        }
        if (!exact && byUnit && eachUnit) worth.flat += part;
        if (!exact && !(byUnit && eachUnit))
            m_worth.beside += Wide{kWhole} * (eachUnit ? std::max<std::int64_t>(shelf(line).units, 1) : 1);
        m_worth.lines.push_back(worth);
    });
}

/// For each unit of its sets, where that is sure; else once, or up to all that it falls on.
void Describing::amountPerOrder(const StepPlan& step, const RewardPlan& reward, LineWords lines, bool byUnit) {
    const std::int64_t amount = m_turn.number(reward.amount);
    const Ladder& ladder = m_turn.promotion().ladder;
    const std::int64_t size = byUnit ? ownSetSize(step, reward) : 0;
    if (size > 0)
        add(lines, {.byUnit = true, .flat = (Wide{amount} * kWhole + size - 1) / size});
    else if (ladder.relation == Relation::Single || ladder.relation == Relation::Tiers)
        m_worth.beside += Wide{amount} * kWhole;
    else
        add(lines, {.byUnit = byUnit, .rate = kWhole});
}

void Describing::amount(const RewardPlan& reward, LineWords lines, bool byUnit, std::int64_t part) {
    const Wide amount = Wide{m_turn.number(reward.amount)};
    forEachLine(lines, [&](std::uint32_t line) {
        const std::int64_t units = reward.per == Per::Unit && !byUnit ? shelf(line).units : 1;
        const bool whole = reward.per == Per::Line;
        m_worth.lines.push_back(
            {.line = line, .byUnit = byUnit && !whole, .flat = amount * units * (whole ? kWhole : part)});
    });
}

/// A set is worth at most its dearest; of that, what is above its price, or the rate.
void Describing::sets(const RewardPlan& reward) {
    Pooled<std::uint64_t> lines(m_turn.checkout().visible.size(), 0);
    Wide worth = 0;
    std::int64_t size = 0;
    for (const PartPlan& part : reward.parts) {
        const std::int64_t count = std::min(m_turn.number(part.count), kMaxUnits);
        uniteWith(lines, m_turn.lines(part.selection));
        worth += Wide{count} * dearestUnit(m_standing, m_turn.lines(part.selection));
        size += count;
    }
    const std::int64_t amount = m_turn.number(reward.amount);
    LineWorth each{.byUnit = true};
    if (reward.give == Give::SetAmount)
        each.flat = size > 0 ? (Wide{amount} * kWhole + size - 1) / size : Wide{0};
    else if (reward.give == Give::SetPercent)
        each = {.byUnit = true, .rate = std::min(amount, kWhole), .flat = kWhole};
    else if (worth > amount)
        each.rate = static_cast<std::int64_t>(((worth - amount) * kWhole + worth - 1) / worth);
    add(lines, each);
}

/// Some of a line's units may be worth more than their part of it, never more than on the shelf.
void Describing::atShelfPrice(LineWords lines) {
    forEachLine(lines, [&](std::uint32_t line) {
        const std::int64_t units = std::max<std::int64_t>(shelf(line).units, 1);
        m_worth.lines.push_back(
            {.line = line, .byUnit = true, .flat = Wide{(shelf(line).gross + units - 1) / units} * kWhole});
    });
}

void Describing::reward(const StepPlan& step, const RewardPlan& reward) {
    if (reward.give == Give::CreditMultiplier) m_worth.beside = kUnbounded * kWhole;
    if (!reward.isMoney()) return;
    if (reward.isSet()) return sets(reward);
    const LineWords lines = linesOf(reward);
    const bool byUnit = reward.picksUnits() || m_turn.programme().sets.unitsUsed == UnitsUsed::ByAll;
    if (reward.give == Give::Percent)
        percent(reward, lines, byUnit, part(step, reward));
    else if (reward.give == Give::Amount && reward.per == Per::Order)
        amountPerOrder(step, reward, lines, byUnit);
    else if (reward.give == Give::Amount)
        amount(reward, lines, byUnit, part(step, reward));
    else if (m_turn.programme().sets.limitedUnits != LimitedUnits::Even && byUnit)
        atShelfPrice(lines);
    else if (reward.give == Give::Price && byUnit)
        add(lines, {.byUnit = true, .rate = part(step, reward), .from = m_turn.number(reward.amount)});
    else
        add(lines, {.byUnit = byUnit, .rate = kWhole});
}

PromotionWorth Describing::run() {
    const PromotionPlan& plan = m_turn.plan();
    for (const StepPlan& step : plan.steps)
        for (const RewardPlan& each : step.rewards) reward(step, each);
    std::ranges::stable_sort(m_worth.lines, {}, &LineWorth::line);
    const Combining& combines = m_turn.promotion().combines;
    m_worth.keepsUnits = combines.sharesUnits || m_turn.programme().sets.unitsUsed == UnitsUsed::Never;
    m_worth.most = kUnbounded * kWhole;
    if (plan.discountPerBasket) m_worth.most = Wide{m_turn.number(*plan.discountPerBasket)} * kWhole;
    m_worth.most = std::min(m_worth.most, Wide{m_turn.moneyLeft()} * kWhole);
    return std::move(m_worth);
}

/// What the promotion could give for one unit of this price.
Wide unitWorth(std::span<const LineWorth> worths, std::int64_t price) {
    Wide sum = 0;
    for (const LineWorth& worth : worths)
        if (worth.byUnit) sum += Wide{worth.rate} * std::max<std::int64_t>(0, price - worth.from) + worth.flat;
    return sum;
}

/// No reward on a whole line gives more than the line is worth.
Wide wholeWorth(std::span<const LineWorth> worths, std::int64_t net) {
    Wide sum = 0;
    for (const LineWorth& worth : worths)
        if (!worth.byUnit)
            sum += std::min(Wide{net} * kWhole,
                            Wide{worth.rate} * std::max<std::int64_t>(0, net - worth.from) + worth.flat);
    return sum;
}

/// A promotion's worths are sorted by line: walks them beside the lines.
class Walk {
public:
    explicit Walk(const PromotionWorth& worth)
        : m_worth(worth) {}
    std::span<const LineWorth> at(std::uint32_t line) {
        while (m_next < m_worth.lines.size() && m_worth.lines[m_next].line < line) ++m_next;
        const std::size_t from = m_next;
        while (m_next < m_worth.lines.size() && m_worth.lines[m_next].line == line) ++m_next;
        return std::span(m_worth.lines).subspan(from, m_next - from);
    }
    const PromotionWorth& worth() const { return m_worth; }

    Wide own = 0; ///< what it could give if there were nobody else

private:
    const PromotionWorth& m_worth;
    std::size_t m_next = 0;
};

/// Adds one line to what each could give, and returns what they could together: a unit that is used up serves one.
Wide addLine(Pooled<Walk>& walks, std::uint32_t line, const LineStanding& stands) {
    const std::int64_t units = std::max<std::int64_t>(stands.freeUnits, 1);
    const std::int64_t price = stands.freeNet / units;
    const std::int64_t odd = stands.freeNet % units;
    const std::int64_t even = stands.freeUnits - odd;
    Wide low = 0;
    Wide high = 0;
    Wide sum = 0;
    for (Walk& walk : walks) {
        const auto worths = walk.at(line);
        const Wide whole = wholeWorth(worths, std::max<std::int64_t>(stands.net, 0));
        const Wide atPrice = unitWorth(worths, price);
        const Wide above = unitWorth(worths, price + 1);
        walk.own += whole + atPrice * even + above * odd;
        sum += walk.worth().keepsUnits ? whole + atPrice * even + above * odd : whole;
        if (walk.worth().keepsUnits) continue;
        low = std::max(low, atPrice);
        high = std::max(high, above);
    }
    return sum + low * even + high * odd;
}

} // namespace

PromotionWorth mostOf(const Turn& turn, const Standing& standing) { return Describing(turn, standing).run(); }

Bound::Bound(const Table& table, const Contest& contest)
    : m_lines(contest.lines) {
    for (const std::uint32_t place : contest.places)
        m_worths.push_back(mostOf(Turn(table.checkout, place), table.bill.standing));
}

std::int64_t Bound::together(const Standing& standing, const Pooled<const PromotionWorth*>& worths) const {
    Pooled<Walk> walks;
    for (const PromotionWorth* worth : worths) walks.emplace_back(*worth);
    Wide shared = 0;
    for (const std::uint32_t line : m_lines) shared += addLine(walks, line, standing[line]);
    Wide apart = 0;
    for (Walk& walk : walks) {
        shared += walk.worth().beside;
        apart += std::min(walk.worth().most, walk.own + walk.worth().beside);
    }
    return static_cast<std::int64_t>(std::min(std::min(shared, apart) / kWhole, kUnbounded));
}

} // namespace offerwright
