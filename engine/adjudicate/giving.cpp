#include "engine/adjudicate/giving.h"
#include <algorithm>
#include <limits>

namespace offerwright {
namespace {

constexpr std::int64_t kWhole = 1'000'000;

std::vector<std::int64_t> column(const Cuts& cuts, std::int64_t Cut::*member) {
    std::vector<std::int64_t> values;
    values.reserve(cuts.size());
    for (const Cut& cut : cuts) values.push_back(cut.*member);
    return values;
}

std::int64_t sumOf(const Cuts& cuts, std::int64_t Cut::*member) {
    std::int64_t sum = 0;
    for (const Cut& cut : cuts) sum += cut.*member;
    return sum;
}

void setColumn(Cuts& cuts, const std::vector<std::int64_t>& wanted) {
    for (std::size_t i = 0; i < cuts.size(); ++i) cuts[i].wanted = wanted[i];
}

} // namespace

std::vector<std::int64_t> allocate(const Programme& programme, std::int64_t total,
                                   std::span<const std::int64_t> weights) {
    const bool none = std::ranges::all_of(weights, [](std::int64_t weight) { return weight == 0; });
    if (total == 0 || none) return std::vector<std::int64_t>(weights.size(), 0);
    return programme.allocation == Allocation::LargestLine ? allocateLargestLine(total, weights)
                                                           : allocateLargestRemainder(total, weights);
}

Giving::Giving(const Turn& turn, Standing& working)
    : m_turn(turn)
    , m_programme(turn.programme())
    , m_working(working)
    , m_allowed(std::numeric_limits<std::int64_t>::max())
    , m_left(turn.moneyLeft()) {
    if (const auto& limit = turn.plan().discountPerBasket) m_allowed = turn.number(*limit);
}

/// Adds what one run has to give. Percents in parallel go by the shelf price, but never take more than a unit is still
/// worth.
void Giving::measure(const RewardPlan& reward, const UnitRun& run, Cut& cut) const {
    const CheckoutLine& shelf = m_turn.checkout().lines[run.line];
    const std::int64_t amount = m_turn.number(reward.amount);
    cut.ceiling += run.rewarded * run.price;
    cut.setUnits += run.rewarded + run.paying;
    cut.setWorth += (run.rewarded + run.paying) * run.price;
    if (reward.give == Give::Percent) {
        const std::int64_t base = m_turn.stacking() == Stacking::Parallel ? shelf.gross / shelf.units : run.price;
        cut.exact += Wide{run.rewarded} * base * std::min(amount, kWhole);
        cut.wanted +=
            run.rewarded * divideRounded(Wide{base} * std::min(amount, kWhole), kWhole, m_programme.roundMode);
    } else if (reward.give == Give::Amount) {
        cut.wanted += run.rewarded * std::min(amount, run.price);
    } else if (shelf.pieces) {
        cut.wanted += run.rewarded * std::max<std::int64_t>(0, run.price - amount);
    } else if (run.rewarded > 0) {
        const Wide fixed = Wide{amount} * shelf.thousandths;
        const Wide worth = Wide{run.price} * 1000;
        cut.wanted += worth > fixed ? divideRounded(worth - fixed, 1000, m_programme.roundMode) : 0;
    }
}

Cuts Giving::cutsOf(const RewardPlan& reward, Picked& picked) const {
    std::ranges::stable_sort(picked.runs, {}, &UnitRun::line);
    Cuts cuts;
    for (const UnitRun& run : picked.runs) {
        if (run.rewarded + run.paying == 0) continue;
        if (cuts.empty() || cuts.back().line != run.line) cuts.push_back({.line = run.line});
        measure(reward, run, cuts.back());
    }
    return cuts;
}

/// One amount over all lines, in proportion to what they are worth now.
void Giving::wantOnce(Wide total, Cuts& cuts, bool& trimmed) const {
    const std::int64_t most = sumOf(cuts, &Cut::ceiling);
    trimmed = trimmed || total > most;
    const auto given = total > most ? most : static_cast<std::int64_t>(total);
    setColumn(cuts, allocate(m_programme, given, column(cuts, &Cut::ceiling)));
}

/// Rounds where the reward is stated, and keeps every line from going below zero.
void Giving::want(const RewardPlan& reward, std::int64_t times, Cuts& cuts, bool& trimmed) const {
    const bool percent = reward.give == Give::Percent;
    if (percent && m_programme.roundAt == RoundAt::Order) {
        Wide exact = 0;
        for (const Cut& cut : cuts) exact += cut.exact;
        return wantOnce(divideRounded(exact, kWhole, m_programme.roundMode), cuts, trimmed);
    }
    const std::int64_t amount = m_turn.number(reward.amount);
    if (reward.give == Give::Amount && reward.per == Per::Order) return wantOnce(Wide{amount} * times, cuts, trimmed);
    for (Cut& cut : cuts) {
        if (percent && m_programme.roundAt == RoundAt::Line)
            cut.wanted = divideRounded(cut.exact, kWhole, m_programme.roundMode);
        if (reward.give == Give::Amount && reward.per == Per::Line && cut.ceiling > 0) cut.wanted = amount;
        trimmed = trimmed || cut.wanted > cut.ceiling;
        cut.wanted = std::min(cut.wanted, cut.ceiling);
    }
}

void Giving::keepUnder(std::int64_t most, const char* what, Cuts& cuts, Grant& grant) const {
    if (sumOf(cuts, &Cut::wanted) <= most) return;
    grant.trimmed = true;
    grant.trimmedBy = what;
    setColumn(cuts, allocate(m_programme, most, column(cuts, &Cut::wanted)));
}

/// Who bought the set bought the discount: all its units carry it, so that a return refunds what was paid.
void Giving::spread(Cuts& cuts) const {
    setColumn(cuts, allocate(m_programme, sumOf(cuts, &Cut::wanted), column(cuts, &Cut::setWorth)));
}

void Giving::use(const Cut& cut, std::int64_t share) {
    if (m_turn.promotion().combines.sharesUnits) return;
    const std::int64_t worth = cut.setWorth - share;
    const auto known = std::ranges::find(m_used, cut.line, &Cut::line);
    if (known == m_used.end())
        m_used.push_back({.line = cut.line, .setUnits = cut.setUnits, .setWorth = worth});
    else if (known->setUnits < cut.setUnits)
        *known = {.line = cut.line, .setUnits = cut.setUnits, .setWorth = worth};
    else
        known->setWorth -= share;
}

/// False when the budget cannot pay the reward whole and must.
bool Giving::keepUnderBudget(Cuts& cuts, Grant& grant) {
    keepUnder(m_allowed, "limit", cuts, grant);
    grant.outOfBudget = m_turn.refusesWhenShort() && sumOf(cuts, &Cut::wanted) > m_left;
    if (!grant.outOfBudget) keepUnder(m_left, "budget", cuts, grant);
    return !grant.outOfBudget;
}

/// What is credited leaves the lines as they are; the units of its sets are used all the same.
void Giving::take(const Cuts& cuts, bool whole, Grant& grant) {
    std::int64_t sum = 0;
    for (const Cut& cut : cuts) {
        const std::int64_t off = grant.into ? 0 : cut.wanted;
        if (whole)
            takeOff(m_working[cut.line], off);
        else
            takeOffFree(m_working[cut.line], off);
        if (!whole) use(cut, off);
        if (cut.wanted > 0) grant.shares.push_back({cut.line, {cut.wanted}});
        if (grant.into) m_working[cut.line].credited += cut.wanted;
        sum += cut.wanted;
    }
    (grant.into ? grant.credit : grant.discount) = sum;
    m_allowed -= sum;
    m_left -= sum;
}

Grant Giving::give(const Firing& firing, const RewardPlan& reward) {
    Grant grant{.step = firing.step, .reward = &reward};
    if (reward.source->into) grant.into = &*reward.source->into;
    Picked picked;
    Cuts cuts;
    if (reward.isSet()) {
        cuts = makeSets(m_turn, reward, m_working, setsAllowed(m_turn, firing), grant.times);
    } else {
        picked = pickUnits(m_turn, firing, reward, m_working);
        grant.times = picked.times;
        cuts = cutsOf(reward, picked);
        want(reward, picked.times, cuts, grant.trimmed);
        if (grant.trimmed) grant.trimmedBy = "worth";
    }
    if (reward.cap) keepUnder(m_turn.number(*reward.cap), "cap", cuts, grant);
    if (!keepUnderBudget(cuts, grant)) return grant;
    if (picked.spread) spread(cuts);
    if (sumOf(cuts, &Cut::wanted) > 0) take(cuts, picked.whole, grant);
    return grant;
}

void Giving::endStep() {
    for (const Cut& used : m_used) useUnits(m_working[used.line], used.setUnits, used.setWorth);
    m_used.clear();
}

} // namespace offerwright
