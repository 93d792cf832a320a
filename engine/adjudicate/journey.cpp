#include "engine/adjudicate/journey.h"
#include "engine/adjudicate/counting.h"
#include <algorithm>

namespace offerwright {
namespace {

JourneyTerms termsOf(const Turn& turn) {
    return termsOf(turn.promotion(), turn.checkout().customer, turn.checkout().local.date);
}

Firing firingOf(const Turn& turn, const StepPlan& step, std::int64_t times) {
    Firing firing{.step = &step, .times = times};
    firing.matched.assign(turn.checkout().visible.size(), 0);
    return firing;
}

/// A tree's answer were it not for conditions over time: they count whether they hold yet or not.
bool holdsApartFromCounts(const Turn& turn, std::uint32_t root, Answers answers) {
    const auto& flat = turn.plan().conditions;
    for (std::uint32_t i = flat[root].end; i-- > root;) {
        if (flat[i].ask == Ask::OverTime) answers[i].holds = flat[i].positive;
        if (flat[i].ask <= Ask::AtLeast) answers[i] = answerGroup(turn, i, answers);
    }
    return answers[root].holds;
}

} // namespace

JourneyTurn travel(const Turn& turn, const Standing& standing, const Answers& answers, bool holds) {
    JourneyTurn journey{.terms = termsOf(turn), .course = {}, .walk = {}};
    const Checkout& checkout = turn.checkout();
    journey.course = courseOf(journey.terms, checkout.customer.wallet, checkout.local.date);
    Pooled<std::int64_t> amounts(turn.plan().steps.size(), 0);
    for (std::size_t i = 0; i < amounts.size() && holds && !checkout.customer.id.empty(); ++i) {
        const StepPlan& step = turn.plan().steps[i];
        if (answers[step.qualification].holds) amounts[i] = amountNow(turn, step.count, standing);
        journey.counts = journey.counts || amounts[i] > 0;
    }
    journey.walk =
        walk(journey.terms, journey.course, amounts, turn.timesAllowed(), checkout.local.date, checkout.desk.arena);
    return journey;
}

Pooled<Firing> firings(const Turn& turn, const JourneyTurn& journey) {
    const PromotionPlan& plan = turn.plan();
    Pooled<Firing> fired;
    Firing whole = firingOf(turn, plan.completion, journey.walk.completed);
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        if (journey.walk.times[i] == 0) continue;
        Firing firing = firingOf(turn, plan.steps[i], journey.walk.times[i]);
        firing.counted = plan.steps[i].count.selection;
        uniteWith(firing.matched, turn.lines(firing.counted));
        uniteWith(whole.matched, firing.matched);
        fired.push_back(std::move(firing));
    }
    if (whole.times > 0 && !plan.completion.rewards.empty()) fired.push_back(std::move(whole));
    return fired;
}

std::optional<DeedParts::Counted> stamped(const Turn& turn, std::int64_t stamps) {
    const Checkout& checkout = turn.checkout();
    if (!turn.promotion().ladder.acrossVisits() || checkout.customer.id.empty()) return std::nullopt;
    const JourneyTerms terms = termsOf(turn);
    const Course course = courseOf(terms, checkout.customer.wallet, checkout.local.date);
    for (std::size_t i = 0; i < terms.steps.size() && !course.over; ++i)
        if (terms.steps[i].kind == CountKind::Visits && isOpen(terms, course, i))
            return DeedParts::Counted{terms.promotion, terms.steps[i].id, checkout.local.date, stamps, true};
    return std::nullopt;
}

std::optional<std::int64_t> countOverTime(const Turn& turn, const Standing& standing, const ConditionPlan& condition) {
    const Customer& customer = turn.checkout().customer;
    if (customer.id.empty()) return std::nullopt;
    return countedOver(condition.count.kind, counterDays(customer.wallet, turn.promotion().id, condition.source->id),
                       firstDay(turn, condition.count.within), turn.checkout().local.date,
                       amountNow(turn, condition.count, standing));
}

Deeds countsOverTime(const Turn& turn, const Standing& standing, const Answers& answers) {
    const PromotionPlan& plan = turn.plan();
    Deeds effects;
    if (!plan.overTime || turn.checkout().customer.id.empty()) return effects;
    if (!holdsApartFromCounts(turn, plan.who, answers) || !holdsApartFromCounts(turn, plan.when, answers))
        return effects;
    for (const ConditionPlan& condition : plan.conditions) {
        if (condition.ask != Ask::OverTime) continue;
        const std::int64_t amount = amountNow(turn, condition.count, standing);
        if (amount > 0)
            effects.push_back(
                DeedParts::Counted{turn.promotion().id, condition.source->id, turn.checkout().local.date, amount});
    }
    return effects;
}

Deeds progressOf(const Turn& turn, const Proposal& proposal, Outcome outcome) {
    Deeds effects = proposal.counts;
    if (outcome != Outcome::Fired) return effects;
    effects.insert(effects.end(), proposal.reaches.begin(), proposal.reaches.end());
    const Checkout& checkout = turn.checkout();
    if (!turn.plan().perCustomer.empty() && !checkout.customer.id.empty())
        effects.push_back(DeedParts::Used{turn.promotion().id, checkout.local.date, proposal.times});
    return effects;
}

} // namespace offerwright
