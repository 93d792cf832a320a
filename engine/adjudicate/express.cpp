#include "engine/adjudicate/express.h"
#include "engine/adjudicate/earning.h"
#include "engine/adjudicate/express_sharing.h"
#include "engine/adjudicate/express_units.h"
#include "engine/adjudicate/ladder.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::int64_t kWhole = 1'000'000;

/// The tier that pays at this spend, or the only step; null when none is reached.
const ShortStep* stepAt(std::int64_t spent, const Turn& turn, const ShortPlan& plan) {
    if (plan.counted == kNone) return &plan.steps[0];
    const ShortStep* best = nullptr;
    std::int64_t highest = -1;
    for (const ShortStep& step : plan.steps) {
        const std::int64_t threshold = turn.number(step.threshold);
        if (threshold > spent || threshold <= highest) continue;
        highest = threshold;
        best = &step;
    }
    return best;
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
    const ShortPlan* plan = m_checkout.program.at(place).shortPlan;
    if (!plan || m_receipt.traceOf(place)) return false;
    const Turn turn(m_checkout, place);
    if (plan->timesPerBasket && turn.number(*plan->timesPerBasket) == 0) return false;
    switch (plan->way) {
    case ShortWay::Spend: return spend(turn, *plan);
    case ShortWay::Units: return units(turn, *plan);
    case ShortWay::Sets: return sets(turn, *plan);
    case ShortWay::Points: return points(turn, *plan);
    case ShortWay::None: break;
    }
    return false;
}

/// Not met is not told.
bool Express::end(const Turn& turn, const ShortPlan& plan, Outcome outcome) {
    if (outcome != Outcome::NotMet) m_receipt.end(turn.place(), plan.promotion, outcome);
    return true;
}

/// The lines by what is left of them; says what that is together.
std::int64_t Express::gather(LineWords lines) {
    std::size_t count = 0;
    std::int64_t sum = 0;
    forEachLine(lines, [&](std::uint32_t line) {
        m_lines[count] = line;
        m_pieces[count] = m_checkout.lines[line].units;
        m_weights[count] = m_standing[line].net;
        sum += m_weights[count++];
    });
    m_count = count;
    return sum;
}

/// By the weights, of which `sum` is the sum.
void Express::split(std::int64_t total, std::int64_t sum) {
    splitBy(m_checkout.program.programme->allocation, total, {m_weights.data(), m_count}, sum,
            {m_pieces.data(), m_count}, {m_shares.data(), m_count});
}

void Express::add(std::uint32_t line, std::int64_t amount, std::int64_t units, std::int64_t worth) {
    if (!(m_used >> line & 1)) m_amount[line] = m_units[line] = m_worth[line] = 0;
    m_used |= std::uint64_t{1} << line;
    m_amount[line] += amount;
    m_units[line] += units;
    m_worth[line] += worth;
}

/// What falls on each line, off its free units.
void Express::takeUnits(bool usesUp) {
    for (std::size_t i = 0; i < m_count; ++i) {
        const std::uint32_t at = m_lines[i];
        LineStanding& line = m_standing[at];
        takeOffFree(line, m_shares[i]);
        if (usesUp) useUnits(line, m_units[at], m_worth[at] - m_shares[i]);
    }
}

/// The shares that are anything go with the award.
void Express::give(const Turn& turn, const ShortPlan& plan, ShortGrant& grant) {
    grant.shares = m_checkout.desk.arena.leave<GivenShare>(m_count);
    GivenShare* next = grant.shares.data();
    for (std::size_t i = 0; i < m_count; ++i) {
        std::construct_at(next, m_lines[i], Money{m_shares[i]});
        next += m_shares[i] > 0 ? 1 : 0;
    }
    grant.shares = {grant.shares.data(), next};
    m_receipt.give(turn.place(), plan, grant);
    m_standing.fired.push_back(turn.place());
}

bool Express::spend(const Turn& turn, const ShortPlan& plan) {
    const Programme& programme = turn.programme();
    // Where the lines that count are those it falls on, they are looked at once.
    std::int64_t worth = plan.counted == kNone ? 0 : gather(linesOf(plan.counted));
    std::int64_t spent = worth;
    if (plan.counted != kNone && plan.basis != Programme::Spend::Running)
        spent = turn.spend(linesOf(plan.counted), plan.basis, m_standing);
    const ShortStep* step = stepAt(spent, turn, plan);
    if (!step) return end(turn, plan, Outcome::NotMet);
    if (step->lines != kNone && step->lines != plan.counted)
        worth = gather(linesOf(step->lines));
    else if (plan.counted == kNone)
        worth = gather(m_checkout.visible);
    if (m_count == 0) return end(turn, plan, Outcome::NotMet);
    const std::int64_t amount = turn.number(step->amount);
    if (step->percent && amount > kWhole) return false;
    const std::int64_t asked =
        step->percent ? divideRounded(Wide{worth} * amount, kWhole, programme.roundMode) : amount;
    std::int64_t given = std::min(asked, worth);
    const std::int64_t cap = step->cap ? turn.number(*step->cap) : given;
    if (std::min(given, cap) == 0) return end(turn, plan, Outcome::NothingToGive);
    ShortGrant grant{.step = step};
    if (asked > given) grant.trimmedBy = "worth";
    if (given > cap) grant.trimmedBy = "cap";
    // Carried down, a percent that is cut is carried from line to line anew.
    if (given > cap && !(step->percent && programme.allocation == Allocation::CarriedDown)) {
        split(given, worth);
        std::swap(m_weights, m_shares);
        worth = given;
    }
    grant.discount = std::min(given, cap);
    split(grant.discount, worth);
    for (std::size_t i = 0; i < m_count; ++i)
        if (m_shares[i] > 0) takeOff(m_standing[m_lines[i]], m_shares[i]);
    give(turn, plan, grant);
    return true;
}

bool Express::points(const Turn& turn, const ShortPlan& plan) {
    const ShortStep& step = plan.steps[0];
    const LineWords lines = step.lines == kNone ? LineWords(m_checkout.visible) : linesOf(step.lines);
    if (!anyLine(lines)) return end(turn, plan, Outcome::NotMet);
    std::int64_t spent = 0;
    forEachLine(lines, [&](std::uint32_t line) { spent += m_standing[line].net; });
    bool cut = false;
    ShortGrant grant{.step = &step};
    grant.points = multipliedOn(spent, turn.number(step.amount), m_checkout, m_standing, cut);
    if (cut) return false;
    if (grant.points <= 0) return end(turn, plan, Outcome::NothingToGive);
    m_count = 0;
    give(turn, plan, grant);
    return true;
}

bool Express::units(const Turn& turn, const ShortPlan& plan) {
    const ShortStep& step = plan.steps[0];
    const SetPolicy& policy = turn.programme().sets;
    const LineWords lines = linesOf(plan.counted);
    Runs<2 * kMostLines> row;
    std::int64_t total = 0;
    std::int64_t counted = 0;
    forEachLine(lines, [&](std::uint32_t line) {
        row.add(line, 0, m_standing[line]);
        total += m_standing[line].freeUnits;
        counted += m_checkout.lines[line].units;
    });
    const std::int64_t every = turn.number(step.threshold);
    std::int64_t times = every == 0 ? 0 : 1000 * (plan.freeOnly ? total : counted) / every;
    if (plan.atMost) times = std::min(times, turn.number(*plan.atMost));
    if (times == 0) return end(turn, plan, Outcome::NotMet);
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
    for (const Run& run : row.all()) {
        const auto [rewarded, paying] = marking.next(run.count);
        if (rewarded + paying == 0) continue;
        // Until the line is known whole, what a percent is of.
        const std::int64_t amount = rewarded * (plan.perUnit ? off(run.price) : run.price);
        add(run.line, amount, rewarded + paying, (rewarded + paying) * run.price);
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

/// One set: units of runs, part by part.
struct Express::Set {
    struct Taken {
        Run* run;
        std::int64_t units;
    };
    std::array<Taken, 2 * kMostLines> taken;
    std::size_t count = 0;
    std::int64_t worth = 0;

    /// Units of the part, first runs first; false when there are too few.
    bool fill(std::span<Run> runs, std::uint32_t part, std::int64_t missing) {
        for (Run& run : runs) {
            if (run.part != part || run.count == 0) continue;
            const std::int64_t here = std::min<std::int64_t>(run.count, missing);
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
        for (std::size_t i = 0; i < count; ++i)
            taken[i].run->count -= static_cast<std::uint32_t>(sets * taken[i].units);
    }
    /// Equals stay as they are.
    void order(bool byPart) {
        const auto key = [&](const Taken& each) {
            return byPart ? each.run->part * 64U + each.run->line : each.run->line;
        };
        for (std::size_t i = 1; i < count; ++i) {
            const Taken moved = taken[i];
            std::size_t at = i;
            for (; at > 0 && key(moved) < key(taken[at - 1]); --at) taken[at] = taken[at - 1];
            taken[at] = moved;
        }
    }
};

/// As Pricing::put: equal sets share together, unless each shares for itself, part by part.
void Express::share(Set& set, std::int64_t sets, std::int64_t discount) {
    const bool carried = m_checkout.program.programme->allocation == Allocation::CarriedDown;
    const std::int64_t together = carried ? 1 : sets;
    const std::int64_t alike = sets / together;
    set.order(carried);
    m_count = 0;
    for (std::size_t i = 0; i < set.count; ++i) {
        const auto& [run, units] = set.taken[i];
        if (m_count == 0 || m_lines[m_count - 1] != run->line) {
            m_lines[m_count] = run->line;
            m_weights[m_count] = m_pieces[m_count] = 0;
            ++m_count;
        }
        m_weights[m_count - 1] += together * units * run->price;
        m_pieces[m_count - 1] += together * units;
    }
    split(together * discount, together * set.worth);
    for (std::size_t i = 0; i < m_count; ++i)
        add(m_lines[i], alike * m_shares[i], alike * m_pieces[i], alike * m_weights[i]);
}

bool Express::sets(const Turn& turn, const ShortPlan& plan) {
    const ShortStep& step = plan.steps[0];
    const std::size_t parts = plan.parts.size();
    if (!anyLine(linesOf(plan.parts[0].lines))) return end(turn, plan, Outcome::NotMet);
    std::array<std::int64_t, kMaxSetParts> counts;
    std::uint64_t seen = 0;
    bool lacks = true;
    for (std::size_t part = 0; part < parts; ++part) {
        counts[part] = std::min(turn.number(plan.parts[part].count), kMaxUnits);
        const std::uint64_t lines = linesOf(plan.parts[part].lines)[0];
        if ((seen & lines) != 0) return false; // contested units are shared out the long way
        seen |= lines;
        if (counts[part] > 0 && lines == 0) return end(turn, plan, Outcome::NothingToGive);
        lacks = lacks && counts[part] == 0;
    }
    if (lacks) return end(turn, plan, Outcome::NothingToGive);
    Runs<2 * kMostLines> row;
    row.from = plan.from;
    for (std::uint32_t part = 0; part < parts; ++part)
        forEachLine(linesOf(plan.parts[part].lines),
                    [&](std::uint32_t line) { row.add(line, part, m_standing[line]); });

    const std::int64_t price = turn.number(step.amount);
    std::int64_t allowed = plan.timesPerBasket ? std::min(turn.number(*plan.timesPerBasket), kMaxUnits) : kMaxUnits;
    m_used = 0;
    ShortGrant grant{.step = &step, .times = 0};
    while (allowed > 0) {
        Set set;
        bool complete = true;
        for (std::uint32_t part = 0; part < parts && complete; ++part)
            complete = counts[part] == 0 || set.fill(row.all(), part, counts[part]);
        if (!complete) break;
        const std::int64_t discount = set.worth - price;
        if (discount <= 0 && plan.from == From::Dearest) break;
        const std::int64_t sets = set.howOften(discount > 0 ? allowed : kMaxUnits);
        set.use(sets);
        if (discount <= 0) continue;
        share(set, sets, discount);
        grant.discount += sets * discount;
        grant.times += sets;
        allowed -= sets;
    }
    if (grant.discount == 0) return end(turn, plan, Outcome::NothingToGive);
    m_count = 0;
    forEachLine(LineWords(&m_used, 1), [&](std::uint32_t line) {
        m_lines[m_count] = line;
        m_shares[m_count++] = m_amount[line];
    });
    takeUnits(turn.programme().sets.unitsUsed != UnitsUsed::Never);
    grant.fires = grant.times;
    give(turn, plan, grant);
    return true;
}

} // namespace offerwright
