#include "engine/adjudicate/express.h"
#include "engine/adjudicate/earning.h"
#include "engine/adjudicate/sharing.h"
#include "engine/adjudicate/units.h"
#include <algorithm>
#include <limits>

namespace offerwright {
namespace {

constexpr std::int64_t kWhole = 1'000'000;

/// Units of equal worth of one line.
struct Run {
    std::uint32_t line = 0;
    std::uint32_t part = 0; ///< of sets: that they may serve
    std::int64_t price = 0;
    std::int64_t count = 0;
    std::int64_t rewarded = 0;
    std::int64_t paying = 0;
};

/// A line has two runs at most.
template <std::size_t most> struct Runs {
    std::array<Run, most> runs;
    std::size_t count = 0;

    void add(std::uint32_t line, std::uint32_t part, const LineStanding& stands) {
        if (stands.freeUnits == 0) return;
        const std::int64_t price = stands.freeUnits == 1 ? stands.freeNet : stands.freeNet / stands.freeUnits;
        const std::int64_t odd = stands.freeNet - price * stands.freeUnits;
        if (odd > 0) insert({line, part, price + 1, odd});
        insert({line, part, price, stands.freeUnits - odd});
    }
    std::span<Run> all() { return {runs.data(), count}; }
    From from = From::Dearest;

private:
    /// Behind its equals: the order is that of a stable sort.
    void insert(const Run& run) {
        std::size_t at = count++;
        for (; at > 0 && before(run, runs[at - 1]); --at) runs[at] = runs[at - 1];
        runs[at] = run;
    }
    bool before(const Run& run, const Run& other) const {
        if (from == From::Dearest) return run.price > other.price;
        return from == From::Cheapest && run.price < other.price;
    }
};

/// As allocateLargestRemainder.
void splitByRemainder(std::int64_t total, std::span<const std::int64_t> weights, std::int64_t sum,
                      std::span<std::int64_t> shares) {
    std::array<std::int64_t, 64> remainders;
    std::int64_t rest = total;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        shares[i] = total * weights[i] / sum;
        remainders[i] = total * weights[i] - shares[i] * sum;
        rest -= shares[i];
    }
    for (; rest > 0; --rest) {
        const auto first = remainders.begin();
        const auto greatest = std::max_element(first, first + static_cast<std::ptrdiff_t>(weights.size()));
        ++shares[static_cast<std::size_t>(greatest - first)];
        *greatest = -1;
    }
}

/// As allocateCarriedDown.
void splitCarriedDown(std::int64_t total, std::span<const std::int64_t> weights, std::int64_t sum,
                      std::span<std::int64_t> shares) {
    std::int64_t running = 0;
    std::int64_t given = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        running += weights[i];
        const std::int64_t upTo = floorPart(total, running, sum);
        shares[i] = upTo - given;
        given = upTo;
    }
}

/// Shares of a total that is within the sum of the weights: none exceeds its weight.
void splitBy(Allocation method, std::int64_t total, std::span<const std::int64_t> weights,
             std::span<const std::int64_t> units, std::span<std::int64_t> shares) {
    std::int64_t sum = 0;
    for (const std::int64_t weight : weights) sum += weight;
    if (total == 0 || sum == 0) {
        std::ranges::fill(shares, 0);
        return;
    }
    if (method == Allocation::CarriedDown) return splitCarriedDown(total, weights, sum, shares);
    if (method == Allocation::LargestRemainder && sum < kSmall) return splitByRemainder(total, weights, sum, shares);
    Pooled<Sharer> sharers;
    for (std::size_t i = 0; i < weights.size(); ++i) sharers.push_back({weights[i], weights[i], units[i]});
    std::ranges::copy(shareWithin(method, total, sharers, true), shares.begin());
}

/// Of the first `position` units of a row of sets, how many are rewarded.
std::int64_t rewardedBefore(std::int64_t position, const Sets& sets) {
    const std::int64_t within = position % sets.size;
    const std::int64_t there = sets.dearest ? std::min(within, sets.rewarded)
                                            : std::max<std::int64_t>(0, within - (sets.size - sets.rewarded));
    return position / sets.size * sets.rewarded + there;
}

std::int64_t overlap(std::int64_t from, std::int64_t to, std::int64_t first, std::int64_t last) {
    return std::max<std::int64_t>(0, std::min(to, last) - std::max(from, first));
}

/// As markSets, without broken sets.
void mark(std::span<Run> runs, const Sets& sets, std::int64_t total) {
    const std::int64_t end = sets.count * sets.size;
    const std::int64_t given = sets.count * sets.rewarded;
    const std::int64_t first = sets.dearest ? 0 : total - given;
    const std::int64_t restFrom = sets.dearest ? given : 0;
    const std::int64_t payFrom = sets.cheapPay ? restFrom + total - end : restFrom;
    std::int64_t position = 0;
    for (Run& run : runs) {
        const std::int64_t to = position + run.count;
        if (sets.oneByOne) {
            const std::int64_t until = std::min(to, end);
            const std::int64_t from = std::min(position, end);
            run.rewarded = from == until ? 0 : rewardedBefore(until, sets) - rewardedBefore(from, sets);
            run.paying = until - from - run.rewarded;
        } else {
            run.rewarded = overlap(position, to, first, first + given);
            run.paying = overlap(position, to, payFrom, payFrom + end - given);
        }
        position = to;
    }
}

std::int64_t unitsAsked(std::int64_t thousandths) {
    return std::min(thousandths / 1000 + (thousandths % 1000 > 0 ? 1 : 0), kMaxUnits);
}

} // namespace

Express::Express(const Checkout& checkout, Bill& bill, Receipt& receipt)
    : m_checkout(checkout)
    , m_bill(bill)
    , m_standing(bill.standing)
    , m_receipt(receipt)
    , m_open(!checkout.program.excludes && !checkout.hasFloors && checkout.lines.size() <= kMostLines) {}

bool Express::take(std::uint32_t place) {
    if (!m_open) return false;
    const PlacedPromotion& placed = m_checkout.program.placed[place];
    if (placed.shortWay == ShortWay::None || m_receipt.traceOf(place)) return false;
    const Turn turn(m_checkout, place);
    if (placed.plan->timesPerBasket && turn.number(*placed.plan->timesPerBasket) == 0) return false;
    switch (placed.shortWay) {
    case ShortWay::Spend: return spend(place, turn);
    case ShortWay::Units: return units(place, turn);
    case ShortWay::Sets: return sets(place, turn);
    case ShortWay::Points: return points(place, turn);
    case ShortWay::None: break;
    }
    return false;
}

/// Not met is not told.
bool Express::end(std::uint32_t place, Outcome outcome) {
    if (outcome != Outcome::NotMet) m_receipt.end(place, outcome);
    return true;
}

/// The lines with what is left of them.
void Express::gather(LineWords lines) {
    m_count = 0;
    forEachLine(lines, [&](std::uint32_t line) {
        m_weights[m_count] = m_standing[line].net;
        m_offs[m_count++] = {.line = line, .units = m_checkout.lines[line].units};
    });
}

/// By the weights, over the lines gathered.
void Express::split(std::int64_t total) {
    std::array<std::int64_t, kMostLines> units;
    std::array<std::int64_t, kMostLines> shares;
    for (std::size_t i = 0; i < m_count; ++i) units[i] = m_offs[i].units;
    splitBy(m_checkout.program.programme->allocation, total, {m_weights.data(), m_count}, {units.data(), m_count},
            {shares.data(), m_count});
    for (std::size_t i = 0; i < m_count; ++i) m_offs[i].amount = shares[i];
}

void Express::give(std::uint32_t place, const StepPlan& step, Grant& grant, std::int64_t times) {
    const auto row = m_checkout.desk.arena.leave<GivenShare>(m_count);
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_count; ++i)
        if (m_offs[i].amount > 0) row[count++] = {m_offs[i].line, {m_offs[i].amount}};
    const auto shares = row.first(count);
    grant.step = &step;
    grant.reward = &step.rewards[0];
    m_receipt.give(place, grant, shares, times);
    m_standing.fired.push_back(place);
}

void Express::takeWholeLines() {
    for (std::size_t i = 0; i < m_count; ++i)
        if (m_offs[i].amount > 0) takeOff(m_standing[m_offs[i].line], m_offs[i].amount);
}

void Express::takeUnits(bool usesUp) {
    for (std::size_t i = 0; i < m_count; ++i) {
        const Off& off = m_offs[i];
        LineStanding& line = m_standing[off.line];
        takeOffFree(line, off.amount);
        if (usesUp) useUnits(line, off.units, off.worth - off.amount);
    }
}

/// The tier that pays, or the only step; null when none is reached.
const StepPlan* Express::stepOf(const Turn& turn) const {
    const PromotionPlan& plan = turn.plan();
    if (plan.measured == kNone) return &plan.steps[0];
    const Programme::Spend basis = turn.basis(turn.promotion().ladder.measure->basis);
    const std::int64_t spent = turn.spend(turn.lines(plan.measured), basis, m_standing);
    const StepPlan* best = nullptr;
    for (const StepPlan& step : plan.steps) {
        const std::int64_t threshold = turn.number(step.threshold);
        if (threshold <= spent && (!best || threshold > turn.number(best->threshold))) best = &step;
    }
    return best;
}

bool Express::spend(std::uint32_t place, const Turn& turn) {
    const Programme& programme = turn.programme();
    const StepPlan* step = stepOf(turn);
    if (!step) return end(place, Outcome::NotMet);
    const RewardPlan& reward = step->rewards[0];
    const std::uint32_t own = reward.on.selection != kNone ? reward.on.selection : turn.plan().measured;
    const LineWords lines = own == kNone ? LineWords(m_checkout.visible) : turn.lines(own);
    if (!anyLine(lines)) return end(place, Outcome::NotMet);
    gather(lines);
    std::int64_t worth = 0;
    for (std::size_t i = 0; i < m_count; ++i) worth += m_weights[i];
    const std::int64_t amount = turn.number(reward.amount);
    const bool percent = reward.give == Give::Percent;
    if (percent && amount > kWhole) return false;
    const std::int64_t asked = percent ? divideRounded(Wide{worth} * amount, kWhole, programme.roundMode) : amount;
    std::int64_t given = std::min(asked, worth);
    const std::int64_t cap = reward.cap ? turn.number(*reward.cap) : given;
    if (std::min(given, cap) == 0) return end(place, Outcome::NothingToGive);
    Grant grant{.trimmed = asked > given || given > cap};
    if (grant.trimmed) grant.trimmedBy = given > cap ? "cap" : "worth";
    const bool anew =
        percent && programme.allocation == Allocation::CarriedDown; // what is left is carried from line to line
    if (given > cap && !anew) {
        split(given);
        for (std::size_t i = 0; i < m_count; ++i) m_weights[i] = m_offs[i].amount;
    }
    given = std::min(given, cap);
    split(given);
    grant.discount = given;
    grant.times = 1;
    takeWholeLines();
    give(place, *step, grant, 1);
    return true;
}

bool Express::points(std::uint32_t place, const Turn& turn) {
    const StepPlan& step = turn.plan().steps[0];
    const RewardPlan& reward = step.rewards[0];
    const LineWords lines =
        reward.on.selection == kNone ? LineWords(m_checkout.visible) : turn.lines(reward.on.selection);
    if (!anyLine(lines)) return end(place, Outcome::NotMet);
    std::int64_t spent = 0;
    forEachLine(lines, [&](std::uint32_t line) { spent += m_standing[line].net; });
    bool cut = false;
    Grant grant{.times = 1};
    grant.points = multipliedOn(spent, turn.number(reward.amount), m_checkout, m_standing, cut);
    if (cut) return false;
    if (grant.points <= 0) return end(place, Outcome::NothingToGive);
    if (reward.source->into) grant.into = &*reward.source->into;
    m_count = 0;
    give(place, step, grant, 1);
    return true;
}

bool Express::units(std::uint32_t place, const Turn& turn) {
    const PromotionPlan& plan = turn.plan();
    const StepPlan& step = plan.steps[0];
    const RewardPlan& reward = step.rewards[0];
    const SetPolicy& policy = turn.programme().sets;
    const LineWords lines = turn.lines(plan.measured);
    const bool freeOnly = turn.freeUnitsOnly();
    std::int64_t measured = 0;
    forEachLine(lines, [&](std::uint32_t line) {
        measured += 1000 * (freeOnly ? m_standing[line].freeUnits : m_checkout.lines[line].units);
    });
    const std::int64_t every = turn.number(step.threshold);
    std::int64_t times = every == 0 ? 0 : measured / every;
    if (plan.atMost) times = std::min(times, turn.number(*plan.atMost));
    if (times == 0) return end(place, Outcome::NotMet);
    if (plan.timesPerBasket) times = std::min(times, turn.number(*plan.timesPerBasket));
    const std::int64_t rate = std::min(turn.number(reward.amount), kWhole);

    Runs<2 * kMostLines> row;
    std::int64_t total = 0;
    forEachLine(lines, [&](std::uint32_t line) {
        row.add(line, 0, m_standing[line]);
        total += m_standing[line].freeUnits;
    });
    const std::int64_t size = unitsAsked(every);
    const std::int64_t count = std::min(turn.number(reward.on.count), kMaxUnits);
    const Sets sets{.size = size,
                    .rewarded = std::min(count, size),
                    .count = std::min({total / size, times, kMaxUnits}),
                    .dearest = reward.on.pick == Pick::Dearest,
                    .cheapPay = policy.favour == Favour::Customer,
                    .oneByOne = policy.grouping == SetGrouping::PerSet};
    mark(row.all(), sets, total);

    const RoundMode mode = turn.programme().roundMode;
    const bool perUnit = reward.roundAt.value_or(turn.programme().roundAt) == RoundAt::Unit;
    const auto off = [&](std::int64_t worth) {
        return rate == kWhole ? worth : divideRounded(Wide{worth} * rate, kWhole, mode);
    };
    Grant grant{.times = sets.count};
    bool pays = false;
    std::uint64_t used = 0; // lines
    for (const Run& run : row.all()) {
        if (run.rewarded + run.paying == 0) continue;
        Off& here = m_byLine[run.line];
        if (!(used >> run.line & 1)) here = {.line = run.line};
        used |= std::uint64_t{1} << run.line;
        here.units += run.rewarded + run.paying;
        here.worth += (run.rewarded + run.paying) * run.price;
        // Until the line is known whole, what a percent is of.
        here.amount += run.rewarded * (perUnit ? off(run.price) : run.price);
        pays = pays || run.paying > 0;
    }
    m_count = 0;
    forEachLine(LineWords(&used, 1), [&](std::uint32_t line) {
        Off& here = m_offs[m_count++] = m_byLine[line];
        if (!perUnit) here.amount = off(here.amount);
        grant.discount += here.amount;
    });
    if (grant.discount == 0) return end(place, Outcome::NothingToGive);
    if (pays && policy.carriedBy == CarriedBy::WholeSet) {
        for (std::size_t i = 0; i < m_count; ++i) m_weights[i] = m_offs[i].worth;
        split(grant.discount);
    }
    takeUnits(policy.unitsUsed != UnitsUsed::Never);
    give(place, step, grant, std::max<std::int64_t>(sets.count, 1));
    return true;
}

/// One set: units of runs, part by part.
struct Express::Set {
    struct Taken {
        Run* run = nullptr;
        std::int64_t units = 0;
    };
    std::array<Taken, 2 * kMostLines> taken;
    std::size_t count = 0;
    std::int64_t worth = 0;

    /// Units of the part, first runs first; false when there are too few.
    bool fill(std::span<Run> runs, std::uint32_t part, std::int64_t missing) {
        for (Run& run : runs) {
            if (run.part != part || run.count == 0) continue;
            const std::int64_t here = std::min(run.count, missing);
            taken[count++] = {&run, here};
            worth += here * run.price;
            missing -= here;
            if (missing == 0) return true;
        }
        return missing == 0;
    }
    std::int64_t howOften(std::int64_t most) const {
        for (std::size_t i = 0; i < count; ++i) most = std::min(most, taken[i].run->count / taken[i].units);
        return most;
    }
    void use(std::int64_t sets) {
        for (std::size_t i = 0; i < count; ++i) taken[i].run->count -= sets * taken[i].units;
    }
    void order(bool byPart) {
        const auto key = [&](const Taken& each) { return std::pair(byPart ? each.run->part : 0, each.run->line); };
        const auto first = taken.begin();
        std::stable_sort(first, first + static_cast<std::ptrdiff_t>(count),
                         [&](const Taken& a, const Taken& b) { return key(a) < key(b); });
    }
};

/// As Pricing::put: equal sets share together, unless each shares for itself, part by part.
void Express::share(Set& set, std::int64_t sets, std::int64_t discount, std::uint64_t& used) {
    const bool carried = m_checkout.program.programme->allocation == Allocation::CarriedDown;
    const std::int64_t together = carried ? 1 : sets;
    set.order(carried);
    m_count = 0;
    for (std::size_t i = 0; i < set.count; ++i) {
        const auto& [run, units] = set.taken[i];
        if (m_count == 0 || m_offs[m_count - 1].line != run->line) {
            m_weights[m_count] = 0;
            m_offs[m_count++] = {.line = run->line};
        }
        m_weights[m_count - 1] += together * units * run->price;
        m_offs[m_count - 1].units += together * units;
    }
    split(together * discount);
    for (std::size_t i = 0; i < m_count; ++i) {
        Off& line = m_byLine[m_offs[i].line];
        if (!(used >> m_offs[i].line & 1)) line = {.line = m_offs[i].line};
        used |= std::uint64_t{1} << m_offs[i].line;
        const std::int64_t alike = sets / together;
        line.amount += alike * m_offs[i].amount;
        line.units += alike * m_offs[i].units;
        line.worth += alike * m_weights[i];
    }
}

bool Express::sets(std::uint32_t place, const Turn& turn) {
    const StepPlan& step = turn.plan().steps[0];
    const RewardPlan& reward = step.rewards[0];
    const std::size_t parts = reward.parts.size();
    if (!anyLine(turn.lines(reward.parts[0].selection))) return end(place, Outcome::NotMet);
    std::array<std::int64_t, kMaxSetParts> counts;
    std::uint64_t seen = 0;
    bool lacks = true;
    for (std::size_t part = 0; part < parts; ++part) {
        counts[part] = std::min(turn.number(reward.parts[part].count), kMaxUnits);
        const std::uint64_t lines = turn.lines(reward.parts[part].selection)[0];
        if ((seen & lines) != 0) return false; // contested units are shared out the long way
        seen |= lines;
        if (counts[part] > 0 && lines == 0) return end(place, Outcome::NothingToGive);
        lacks = lacks && counts[part] == 0;
    }
    if (lacks) return end(place, Outcome::NothingToGive);
    Runs<2 * kMostLines> row;
    row.from = reward.from;
    for (std::uint32_t part = 0; part < parts; ++part)
        forEachLine(turn.lines(reward.parts[part].selection),
                    [&](std::uint32_t line) { row.add(line, part, m_standing[line]); });

    const std::int64_t price = turn.number(reward.amount);
    std::int64_t allowed = std::min(turn.timesAllowed(), kMaxUnits);
    std::uint64_t used = 0; // lines
    Grant grant;
    while (allowed > 0) {
        Set set;
        bool complete = true;
        for (std::uint32_t part = 0; part < parts && complete; ++part)
            complete = counts[part] == 0 || set.fill(row.all(), part, counts[part]);
        if (!complete) break;
        const std::int64_t discount = set.worth - price;
        if (discount <= 0 && reward.from == From::Dearest) break;
        const std::int64_t sets = set.howOften(discount > 0 ? allowed : kMaxUnits);
        set.use(sets);
        if (discount <= 0) continue;
        share(set, sets, discount, used);
        grant.discount += sets * discount;
        grant.times += sets;
        allowed -= sets;
    }
    if (grant.discount == 0) return end(place, Outcome::NothingToGive);
    m_count = 0;
    forEachLine(LineWords(&used, 1), [&](std::uint32_t line) { m_offs[m_count++] = m_byLine[line]; });
    takeUnits(turn.programme().sets.unitsUsed != UnitsUsed::Never);
    give(place, step, grant, grant.times);
    return true;
}

} // namespace offerwright
