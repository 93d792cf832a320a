#include "engine/adjudicate/giving.h"
#include "engine/adjudicate/ceilings.h"
#include "engine/adjudicate/set_price.h"
#include <algorithm>
#include <limits>

namespace offerwright {
namespace {

constexpr std::int64_t kWhole = 1'000'000;

Pooled<Sharer> sharers(const Cuts& cuts, std::int64_t Cut::*weight, std::int64_t Cut::*room, std::int64_t Cut::*units) {
    Pooled<Sharer> row;
    row.reserve(cuts.size());
    for (const Cut& cut : cuts) row.push_back({cut.*weight, cut.*room, cut.*units});
    return row;
}

void setWanted(Cuts& cuts, const Shares& wanted) {
    for (std::size_t i = 0; i < cuts.size(); ++i) cuts[i].wanted = wanted[i];
}

} // namespace

Giving::Giving(const Turn& turn, Standing& working)
    : m_turn(turn)
    , m_programme(turn.programme())
    , m_working(working)
    , m_allowed(std::numeric_limits<std::int64_t>::max())
    , m_left(turn.moneyLeft()) {
    if (const auto& limit = turn.plan().discountPerBasket) m_allowed = turn.number(*limit);
}

/// One amount over all lines. Says how much was asked for.
Wide Giving::shareOnce(Wide total, std::int64_t Cut::*weight, bool passOn, Cuts& cuts) const {
    const auto given = static_cast<std::int64_t>(std::min<Wide>(total, sumOf(cuts, weight)));
    const auto row = sharers(cuts, weight, &Cut::room, &Cut::units);
    setWanted(cuts, shareWithin(m_programme.allocation, given, row, passOn));
    return total;
}

/// A percent that is rounded once over all lines.
bool Giving::ofOrder(const RewardPlan& reward) const {
    const bool percent = reward.give == Give::Percent || reward.give == Give::SetPercent;
    return percent && reward.roundAt.value_or(m_programme.roundAt) == RoundAt::Order;
}

/// What is stated over all lines is rounded once and shared: a percent by what it is of, amounts by what the lines are
/// worth now. The rest was asked of each line alone.
Wide Giving::share(const RewardPlan& reward, std::int64_t times, Cuts& cuts) const {
    const std::int64_t amount = m_turn.number(reward.amount);
    const bool passOn = m_programme.whenCapped == WhenCapped::Reshare;
    if (ofOrder(reward)) {
        const Percent rate{amount, m_programme.roundMode};
        const Wide exact = Wide{sumOf(cuts, &Cut::base)} * rate.millionths;
        const std::int64_t total = divideRounded(exact, kWhole, m_programme.roundMode);
        const auto row = sharers(cuts, &Cut::base, &Cut::room, &Cut::units);
        setWanted(cuts, sharePercent(m_programme.allocation, rate, total, row));
        return total;
    }
    if (reward.give == Give::Amount && reward.per == Per::Order)
        return shareOnce(Wide{amount} * times, &Cut::worth, passOn, cuts);
    if (reward.give == Give::TotalPrice)
        return shareOnce(std::max<std::int64_t>(0, sumOf(cuts, &Cut::worth) - amount), &Cut::worth, passOn, cuts);
    return sumOf(cuts, &Cut::asked);
}

/// What the lines could not take is lost, or all of it is, as the programme says.
void Giving::settle(Wide asked, Cuts& cuts, Grant& grant) const {
    if (asked <= sumOf(cuts, &Cut::wanted)) return;
    grant.trimmed = true;
    grant.trimmedBy = sumOf(cuts, &Cut::room) < sumOf(cuts, &Cut::worth) ? "floor" : "worth";
    if (m_programme.whenCapped == WhenCapped::Drop)
        for (Cut& cut : cuts) cut.wanted = 0;
}

void Giving::keepUnder(std::int64_t most, const char* what, Cuts& cuts, Grant& grant) const {
    if (sumOf(cuts, &Cut::wanted) <= most) return;
    grant.trimmed = true;
    grant.trimmedBy = what;
    const auto row = sharers(cuts, &Cut::wanted, &Cut::wanted, &Cut::units);
    setWanted(cuts, shareWithin(m_programme.allocation, most, row, true));
}

/// Where a percent of the order is carried from line to line, so is what the cap leaves of it; else the cap cuts each
/// line's part.
void Giving::keepUnderCap(const RewardPlan& reward, Cuts& cuts, Grant& grant) const {
    const std::int64_t cap = m_turn.number(*reward.cap);
    const bool carried = m_programme.allocation == Allocation::CarriedDown && ofOrder(reward);
    if (!carried || sumOf(cuts, &Cut::wanted) <= cap) return keepUnder(cap, "cap", cuts, grant);
    grant.trimmed = true;
    grant.trimmedBy = "cap";
    shareOnce(cap, &Cut::base, false, cuts);
}

/// Who bought the set bought the discount: all its units carry it, so that a return refunds what was paid.
void Giving::spread(Cuts& cuts) const {
    const auto row = sharers(cuts, &Cut::setWorth, &Cut::setRoom, &Cut::setUnits);
    setWanted(cuts, shareWithin(m_programme.allocation, sumOf(cuts, &Cut::wanted), row, true));
}

void Giving::use(const Cut& cut, std::int64_t share) {
    const bool never = m_programme.sets.unitsUsed == UnitsUsed::Never;
    if (never || m_turn.promotion().combines.sharesUnits) return;
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

void Giving::underCeilings(const RewardPlan& reward, Cuts& cuts, Grant& grant) const {
    const std::string_view ceiling = keepUnderCeilings(m_turn, reward, m_working, cuts);
    if (ceiling.empty()) return;
    grant.trimmed = true;
    grant.trimmedBy = ceiling;
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

Cuts Giving::ask(const Firing& firing, const RewardPlan& reward, Picked& picked, Grant& grant) const {
    const std::int64_t allowed = setsAllowed(m_turn, firing);
    if (reward.give == Give::Set || reward.give == Give::SetAmount)
        return priceSets(m_turn, reward, m_working, allowed, grant);
    picked =
        reward.isSet() ? pickSets(m_turn, reward, m_working, allowed) : pickUnits(m_turn, firing, reward, m_working);
    grant.times = picked.times;
    Cuts cuts = Cutting(m_turn, reward, m_working).run(picked);
    settle(share(reward, picked.times, cuts), cuts, grant);
    return cuts;
}

Grant Giving::give(const Firing& firing, const RewardPlan& reward) {
    Grant grant{.step = firing.step, .reward = &reward};
    if (reward.source->into) grant.into = &*reward.source->into;
    Picked picked;
    Cuts cuts = ask(firing, reward, picked, grant);
    if (reward.cap) keepUnderCap(reward, cuts, grant);
    if (!keepUnderBudget(cuts, grant)) return grant;
    if (picked.spread) spread(cuts);
    underCeilings(reward, cuts, grant);
    if (sumOf(cuts, &Cut::wanted) > 0) take(cuts, picked.whole, grant);
    return grant;
}

void Giving::endStep() {
    for (const Cut& used : m_used) useUnits(m_working[used.line], used.setUnits, used.setWorth);
    m_used.clear();
}

} // namespace offerwright
