#include "engine/adjudicate/express.h"
#include "engine/adjudicate/earning.h"
#include "engine/adjudicate/express_sharing.h"
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
    , m_receipt(receipt)
    , m_open(!checkout.program.excludes && !checkout.hasFloors && checkout.lines.size() <= kMostLines) {
    if (!m_open) {
        m_bill.standing = standAtShelf(checkout);
        return;
    }
    m_stands.standAtShelf(checkout);
    m_holds = true;
    m_inSight = leftOf(checkout.visible);
}

void Express::layOut() {
    if (!m_holds) return;
    m_stands.layInto(m_bill.standing);
    m_holds = false;
}

void Express::takeUp() {
    if (m_holds) return;
    m_stands.takeFrom(m_bill.standing);
    m_holds = true;
    m_inSight = leftOf(m_checkout.visible);
}

void Express::beginStage() {
    if (m_holds)
        m_stands.beginStage();
    else
        offerwright::beginStage(m_bill.standing, m_checkout);
}

void Express::beginLane() {
    if (m_holds)
        m_stands.beginLane();
    else
        offerwright::beginLane(m_bill.standing);
}

std::int64_t Express::inSight() const { return m_holds ? m_inSight : spentInSight(m_checkout, m_bill.standing); }

std::span<const std::int64_t> Express::nets(Pooled<std::int64_t>& room) const {
    if (m_holds) return std::span(m_stands.net).first(m_stands.count);
    for (const LineStanding& line : m_bill.standing) room.push_back(line.net);
    return room;
}

bool Express::take(std::uint32_t place) {
    if (!m_open) return false;
    const ShortPlan* plan = m_checkout.program.at(place).shortPlan;
    if (!plan || m_receipt.traceOf(place)) return false;
    takeUp();
    const Turn turn(m_checkout, place);
    if (!meets(turn, *plan)) return end(turn, *plan, Outcome::NotMet);
    if (plan->timesPerBasket && turn.number(*plan->timesPerBasket) == 0) return false;
    switch (plan->way) {
    case ShortWay::Spend: return spend(turn, *plan);
    case ShortWay::Units: return units(turn, *plan);
    case ShortWay::Sets: return sets(turn, *plan);
    case ShortWay::Points: return points(turn, *plan);
    case ShortWay::Visits: return visits(turn, *plan);
    case ShortWay::None: break;
    }
    return false;
}

bool Express::meets(const Turn& turn, const ShortPlan& plan) const {
    return std::ranges::all_of(plan.needs, [&](const ShortNeed& need) {
        return spentOn(linesOf(need.lines), need.basis) >= turn.number(need.atLeast);
    });
}

/// Not met is not told.
bool Express::end(const Turn& turn, const ShortPlan& plan, Outcome outcome) {
    if (outcome != Outcome::NotMet) m_receipt.end(turn.place(), plan.promotion, outcome);
    return true;
}

std::int64_t Express::leftOf(LineWords lines) const {
    std::int64_t sum = 0;
    forEachLine(lines, [&](std::uint32_t line) { sum += m_stands.net[line]; });
    return sum;
}

/// Of almost all lines it is what the few others leave of the whole.
std::int64_t Express::spentOn(LineWords lines, Programme::Spend basis) const {
    std::int64_t sum = 0;
    switch (basis) {
    case Programme::Spend::Original:
        forEachLine(lines, [&](std::uint32_t line) { sum += m_checkout.gross[line]; });
        return sum;
    case Programme::Spend::Stage:
        forEachLine(lines, [&](std::uint32_t line) { sum += m_stands.atStage[line]; });
        return sum;
    case Programme::Spend::Running: break;
    }
    if (lines.empty()) return 0;
    const std::uint64_t others = m_checkout.visible[0] & ~lines[0];
    const bool fewOthers = std::popcount(others) < std::popcount(lines[0]);
    return fewOthers ? m_inSight - leftOf({&others, 1}) : leftOf(lines);
}

/// The lines by what is left of them; says what that is together.
std::int64_t Express::gather(LineWords lines) {
    std::size_t count = 0;
    std::int64_t sum = 0;
    forEachLine(lines, [&](std::uint32_t line) {
        m_lines[count] = line;
        m_pieces[count] = m_stands.units[line];
        m_weights[count] = m_stands.net[line];
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

void Express::begin(std::uint32_t line) { m_amount[line] = m_units[line] = m_worth[line] = 0; }

void Express::add(std::uint32_t line, std::int64_t amount, std::int64_t units, std::int64_t worth) {
    m_used |= std::uint64_t{units > 0} << line;
    m_amount[line] += amount;
    m_units[line] += units;
    m_worth[line] += worth;
}

/// What falls on each line, off all its units.
void Express::takeOffLines() {
    if (m_stands.allFree)
        for (std::size_t i = 0; i < m_count; ++i) m_stands.takeOffFree(m_lines[i], m_shares[i]);
    else
        for (std::size_t i = 0; i < m_count; ++i) m_stands.takeOff(m_lines[i], m_shares[i]);
}

/// What falls on each line, off its free units.
void Express::takeUnits(bool usesUp) {
    for (std::size_t i = 0; i < m_count; ++i) {
        const std::uint32_t line = m_lines[i];
        m_stands.takeOffFree(line, m_shares[i]);
        if (usesUp) m_stands.useUnits(line, m_units[line], m_worth[line] - m_shares[i]);
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
    m_inSight -= grant.discount;
    m_receipt.give(turn.place(), plan, grant);
    m_bill.standing.fired.push_back(turn.place());
}

bool Express::spend(const Turn& turn, const ShortPlan& plan) {
    const Programme& programme = turn.programme();
    // Where the lines that count are those it falls on, they are looked at once.
    std::int64_t worth = plan.counted == kNone ? 0 : gather(linesOf(plan.counted));
    std::int64_t spent = worth;
    if (plan.counted != kNone && plan.basis != Programme::Spend::Running)
        spent = spentOn(linesOf(plan.counted), plan.basis);
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
    takeOffLines();
    give(turn, plan, grant);
    return true;
}

bool Express::points(const Turn& turn, const ShortPlan& plan) {
    const ShortStep& step = plan.steps[0];
    const LineWords lines = step.lines == kNone ? LineWords(m_checkout.visible) : linesOf(step.lines);
    if (!anyLine(lines)) return end(turn, plan, Outcome::NotMet);
    const std::int64_t spent = spentOn(lines, Programme::Spend::Running);
    bool cut = false;
    ShortGrant grant{.step = &step};
    grant.points = multipliedOn(spent, turn.number(step.amount), m_checkout, m_inSight, cut);
    if (cut) return false;
    if (grant.points <= 0) return end(turn, plan, Outcome::NothingToGive);
    m_count = 0;
    give(turn, plan, grant);
    return true;
}

} // namespace offerwright
