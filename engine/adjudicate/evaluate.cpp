#include "engine/adjudicate/evaluate.h"
#include "engine/adjudicate/asking.h"
#include "engine/adjudicate/crediting.h"
#include "engine/adjudicate/earning.h"
#include "engine/adjudicate/giving.h"
#include "engine/adjudicate/journey.h"
#include "engine/adjudicate/ladder.h"
#include "engine/adjudicate/tracer.h"
#include <algorithm>

namespace offerwright {
namespace {

class Evaluation {
public:
    Evaluation(const Turn& turn, const Standing& standing)
        : m_turn(turn)
        , m_plan(turn.plan())
        , m_standing(standing)
        , m_answers(turn.plan().conditions.size()) {}
    Proposal run(PromotionTrace* trace);

private:
    bool holds(bool everything);
    void decide();
    bool limitTimes();
    void go(bool holds, bool everything);
    bool fallsOnSomething() const;
    void give();
    bool giveStep(const Firing& firing, Giving& giving);
    Pooled<Grant> grants(const Firing& firing, const RewardPlan& reward, Giving& giving);
    void keep(Grant grant);

    const Turn& m_turn;
    const PromotionPlan& m_plan;
    const Standing& m_standing;
    Answers m_answers;
    std::int64_t m_measured = 0;
    Pooled<Firing> m_firings;
    std::optional<JourneyTurn> m_journey;
    bool m_refused = false; ///< a reward was not given because the budget cannot pay it whole
    Proposal m_proposal;
};

/// Stops at the first "no", unless everything is asked for.
bool Evaluation::holds(bool everything) {
    ask(m_turn, m_standing, m_plan.who, m_answers);
    if (!m_answers[m_plan.who].holds && !everything) return false;
    ask(m_turn, m_standing, m_plan.when, m_answers);
    if (!m_answers[m_plan.when].holds && !everything) return false;
    m_measured = measureOf(m_turn, m_standing);
    for (const StepPlan& step : m_plan.steps) ask(m_turn, m_standing, step.qualification, m_answers);
    return m_answers[m_plan.who].holds && m_answers[m_plan.when].holds;
}

/// The promotion's own limits of times and money, and what is left of its budget; tiers that all pay are one time
/// together. False when they leave nothing.
bool Evaluation::limitTimes() {
    if (m_plan.discountPerBasket && m_turn.number(*m_plan.discountPerBasket) == 0) return false;
    if (m_turn.moneyLeft() == 0 || m_turn.pointsLeft() == 0) return false;
    const std::int64_t most = m_turn.timesAllowed();
    for (Firing& firing : m_firings) firing.times = std::min(firing.times, most);
    return most > 0;
}

bool stepFallsOn(const Turn& turn, const Firing& firing) {
    bool onlyMessages = true;
    for (const RewardPlan& reward : firing.step->rewards) {
        if (reward.give == Give::Message) continue;
        onlyMessages = false;
        if (reward.isSet()) {
            if (!reward.parts.empty() && anyLine(turn.lines(reward.parts[0].selection))) return true;
        } else if (!reward.hasTarget() || anyLine(targetLines(turn, firing, reward))) {
            return true;
        }
    }
    return onlyMessages;
}

/// A promotion none of whose products are in the basket is not met; that is also why the index may pass it over.
bool Evaluation::fallsOnSomething() const {
    return std::ranges::any_of(m_firings, [this](const Firing& firing) { return stepFallsOn(m_turn, firing); });
}

void Evaluation::keep(Grant grant) {
    m_proposal.discount += grant.discount;
    m_proposal.credit += grant.credit;
    m_proposal.points += grant.points;
    const bool multiplied = grant.reward->give == Give::CreditMultiplier;
    if (multiplied)
        for (const GivenShare& share : grant.shares) m_proposal.after[share.line].credited += share.amount.minor;
    if (grant.credit > 0)
        m_proposal.after.credits.push_back(
            {.place = m_turn.place(), .into = grant.into, .multiplied = multiplied, .shares = grant.shares});
    m_proposal.grants.push_back(std::move(grant));
}

Pooled<Grant> Evaluation::grants(const Firing& firing, const RewardPlan& reward, Giving& giving) {
    if (reward.isMoney()) return {giving.give(firing, reward)};
    if (reward.isPoints())
        return {earn(m_turn, firing, reward, m_proposal.after, m_turn.pointsLeft() - m_proposal.points,
                     m_proposal.reached)};
    if (reward.give == Give::CreditMultiplier)
        return multiplyCredits(m_turn, firing, reward, m_proposal.after, m_proposal.money());
    return {hand(m_turn, firing, reward)};
}

/// A message rides on what its step gives; alone it is the gift itself.
bool Evaluation::giveStep(const Firing& firing, Giving& giving) {
    std::int64_t times = 0;
    bool gave =
        std::ranges::all_of(firing.step->rewards, [](const RewardPlan& each) { return each.give == Give::Message; });
    for (const RewardPlan& reward : firing.step->rewards) {
        if (reward.give == Give::Message) continue;
        for (Grant& grant : grants(firing, reward, giving)) {
            m_refused = m_refused || grant.outOfBudget;
            if (!grant.gives()) continue;
            gave = true;
            times = std::max(times, grant.times);
            keep(std::move(grant));
        }
    }
    giving.endStep();
    for (const RewardPlan& reward : firing.step->rewards)
        if (gave && reward.give == Give::Message) keep({.step = firing.step, .reward = &reward, .times = firing.times});
    if (gave) m_proposal.times = std::max({m_proposal.times, times, std::int64_t{1}});
    return gave;
}

void Evaluation::give() {
    m_proposal.after = m_standing;
    Giving giving(m_turn, m_proposal.after);
    bool gave = false;
    for (const Firing& firing : m_firings) gave = giveStep(firing, giving) || gave;
    m_proposal.outcome = gave ? Outcome::Fired : m_refused ? Outcome::LimitReached : Outcome::NothingToGive;
    if (gave) m_proposal.after.fired.push_back(m_turn.place());
}

/// Across visits, the sale is counted first; what it reaches pays.
void Evaluation::go(bool holds, bool everything) {
    m_proposal.counts = countsOverTime(m_turn, m_standing, m_answers);
    if (!m_turn.promotion().ladder.acrossVisits() || !(holds || everything)) return;
    m_journey = travel(m_turn, m_standing, m_answers, holds);
    m_firings = firings(m_turn, *m_journey);
    m_proposal.counts.insert(m_proposal.counts.end(), m_journey->walk.counts.begin(), m_journey->walk.counts.end());
    m_proposal.reaches = std::move(m_journey->walk.reaches);
    m_proposal.cutShort = m_journey->walk.cut;
}

void Evaluation::decide() {
    if (!m_journey) m_firings = firings(m_turn, m_measured, m_answers);
    const bool ended = m_journey && (m_journey->walk.limited || (m_journey->counts && m_journey->course.over));
    if (m_firings.empty() && ended) m_proposal.outcome = Outcome::LimitReached;
    if (m_firings.empty() || !fallsOnSomething()) return;
    if (limitTimes())
        give();
    else
        m_proposal.outcome = Outcome::LimitReached;
}

Proposal Evaluation::run(PromotionTrace* trace) {
    const bool may = holds(trace != nullptr || m_plan.overTime);
    go(may, trace != nullptr);
    if (may) decide();
    const JourneyTurn* journey = m_journey ? &*m_journey : nullptr;
    if (trace) writeTrace({m_turn, m_standing, m_answers, m_measured, m_firings, journey, m_proposal}, *trace);
    return std::move(m_proposal);
}

} // namespace

Proposal evaluate(const Turn& turn, const Standing& standing, PromotionTrace* trace) {
    return Evaluation(turn, standing).run(trace);
}

} // namespace offerwright
