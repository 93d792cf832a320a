#include "engine/adjudicate/tracer.h"
#include "engine/adjudicate/counting.h"
#include "engine/adjudicate/ladder.h"
#include "engine/adjudicate/picking.h"
#include "offerwright/model/walk.h"
#include <algorithm>

namespace offerwright {
namespace {

Unit givenIn(Give give) {
    switch (give) {
    case Give::FreeItem: return Unit::Quantity;
    case Give::IssueCoupon:
    case Give::Stamps:
    case Give::Entitlement:
    case Give::Message: return Unit::Count;
    case Give::Points:
    case Give::PointsPerAmount:
    case Give::Multiplier:
    case Give::PointsPerUnit: return Unit::Points;
    default: return Unit::Money;
    }
}

class Tracer {
public:
    Tracer(const Evaluated& account, PromotionTrace& trace)
        : m_account(account)
        , m_turn(account.turn)
        , m_plan(account.turn.plan())
        , m_nodes(trace.nodes) {}
    void run();

private:
    void conditions(std::uint32_t root, bool reached);
    NodeTrace condition(std::uint32_t position) const;
    void measurements(const ConditionPlan& plan, const Answer& answer, NodeTrace& node) const;
    bool stillOpen(std::uint32_t group, std::int64_t holding, std::int64_t failing) const;
    void measure(bool reached);
    void step(const StepPlan& step, bool reached);
    void visit(const StepPlan& step, NodeTrace& node) const;
    bool comes(const StepPlan& step) const;
    void limits(bool reached);
    void reward(const StepPlan& step, const RewardPlan& reward);
    void parts(const std::vector<SetPart>& parts, std::span<const PartPlan> plans, bool reached);
    std::optional<std::int64_t> number(const std::optional<Value>& value) const {
        return value ? std::optional(m_turn.number(*value)) : std::nullopt;
    }
    const Firing* firing(const StepPlan& step) const;
    const Grant* grant(const RewardPlan& reward) const;

    const Evaluated& m_account;
    const Turn& m_turn;
    const PromotionPlan& m_plan;
    std::vector<NodeTrace>& m_nodes;
};

/// What conditions on the shopper, the payment and other promotions say beside yes or no.
void Tracer::measurements(const ConditionPlan& plan, const Answer& answer, NodeTrace& node) const {
    switch (plan.ask) {
    case Ask::Member:
        if (!plan.atLeast && !plan.atMost) return;
        break;
    case Ask::VisitNumber: break;
    case Ask::Birthday: node.atLeast = -*node.atLeast; break;
    case Ask::PaidWith: node.unit = Unit::Money; break;
    case Ask::Balance: {
        const Account* account = m_turn.programme().account(std::get<HasBalance>(plan.source->rule).account);
        node.unit = account && account->money ? Unit::Money : Unit::Points;
        break;
    }
    case Ask::PromotionState: {
        const bool none = std::get<PromotionState>(plan.source->rule).state == Happened::NotFired;
        (none ? node.atMost : node.atLeast) = none ? 0 : 1;
        break;
    }
    default: return;
    }
    if (answer.measurable) node.measured = answer.measured;
}

NodeTrace Tracer::condition(std::uint32_t position) const {
    const ConditionPlan& plan = m_plan.conditions[position];
    const Answer& answer = m_account.answers[position];
    NodeTrace node{
        .node = plan.source->id, .holds = answer.holds, .atLeast = number(plan.atLeast), .atMost = number(plan.atMost)};
    if (plan.ask == Ask::AtLeast || plan.ask == Ask::Measured || plan.ask == Ask::BasketTotal)
        node.measured = answer.measured;
    measurements(plan, answer, node);
    if (plan.ask == Ask::BasketTotal) node.unit = Unit::Money;
    if (plan.ask == Ask::OverTime) {
        if (answer.measurable) node.measured = answer.measured;
        node.unit = unitOf(plan.count.kind);
        node.lines = listLines(m_turn.lines(plan.count.selection));
    }
    if (plan.ask != Ask::Measured) return node;
    node.unit = unitOf(plan.kind);
    node.lines = listLines(m_turn.measuredLines(plan.selection, plan.parts));
    return node;
}

/// Whether a group would still ask its next member after these answers.
bool Tracer::stillOpen(std::uint32_t group, std::int64_t holding, std::int64_t failing) const {
    const ConditionPlan& plan = m_plan.conditions[group];
    switch (plan.ask) {
    case Ask::All: return failing == 0;
    case Ask::Any:
    case Ask::None: return holding == 0;
    default: return holding < m_turn.number(*plan.atLeast);
    }
}

/// Members are asked in order until the group is decided; what lies behind is answered too, and marked as not reached.
void Tracer::conditions(std::uint32_t root, bool reached) {
    const auto& flat = m_plan.conditions;
    std::vector<std::array<std::int64_t, 2>> seen(flat.size());
    std::vector<char> reachedAt(flat.size(), 0);
    for (std::uint32_t i = root; i < flat[root].end; ++i) {
        const std::uint32_t parent = flat[i].parent;
        const bool asked =
            parent == kNone ? reached : reachedAt[parent] && stillOpen(parent, seen[parent][1], seen[parent][0]);
        reachedAt[i] = asked ? 1 : 0;
        if (parent != kNone) ++seen[parent][m_account.answers[i].holds ? 1 : 0];
        m_nodes.push_back(condition(i));
        m_nodes.back().reached = asked;
        if (const auto* measured = std::get_if<Measured>(&flat[i].source->rule))
            parts(measured->measure.parts, flat[i].parts, asked);
    }
}

void Tracer::measure(bool reached) {
    const auto& source = m_turn.promotion().ladder.measure;
    if (!source) return;
    const bool holds = std::ranges::any_of(
        m_plan.steps, [&](const StepPlan& step) { return isReached(m_turn, step, m_account.measured); });
    m_nodes.push_back({.node = source->id,
                       .holds = holds,
                       .reached = reached,
                       .unit = unitOf(source->kind),
                       .measured = m_account.measured,
                       .lines = listLines(m_turn.measuredLines(m_plan.measured, m_plan.measuredParts))});
    parts(source->parts, m_plan.measuredParts, reached);
}

const Firing* Tracer::firing(const StepPlan& step) const {
    const auto found = std::ranges::find(m_account.firings, &step, &Firing::step);
    return found == m_account.firings.end() ? nullptr : &*found;
}

const Grant* Tracer::grant(const RewardPlan& reward) const {
    const auto found = std::ranges::find(m_account.proposal.grants, &reward, &Grant::reward);
    return found == m_account.proposal.grants.end() ? nullptr : &*found;
}

void Tracer::reward(const StepPlan& step, const RewardPlan& reward) {
    NodeTrace node{.node = reward.source->id, .unit = givenIn(reward.give)};
    const Firing* fires = firing(step);
    const Grant* given = grant(reward);
    node.reached = fires != nullptr && m_account.proposal.outcome != Outcome::LimitReached;
    node.holds = given != nullptr;
    if (given) {
        node.times = given->times;
        for (const Grant& each : m_account.proposal.grants)
            if (each.reward == &reward) node.given += each.discount + each.credit + each.points + each.count;
    }
    if (reward.hasTarget() && reward.on.selection != kNone)
        node.lines = listLines(m_turn.lines(reward.on.selection));
    else if (reward.hasTarget() && fires)
        node.lines = listLines(fires->matched);
    m_nodes.push_back(std::move(node));
    if (reward.isSet()) parts(*partsOf(*reward.source), reward.parts, fires != nullptr);
}

void Tracer::parts(const std::vector<SetPart>& parts, std::span<const PartPlan> plans, bool reached) {
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const LineWords lines = m_turn.lines(plans[i].selection);
        const std::int64_t units =
            m_turn.measure({.kind = MeasureKind::Quantity, .selection = plans[i].selection}, m_account.standing) / 1000;
        const std::int64_t asked = m_turn.number(plans[i].count);
        m_nodes.push_back({.node = parts[i].id,
                           .holds = units >= asked,
                           .reached = reached,
                           .measured = units,
                           .atLeast = asked,
                           .lines = listLines(lines)});
    }
}

/// Across visits only an open step is asked at all.
bool Tracer::comes(const StepPlan& step) const {
    if (!m_account.journey) return isReached(m_turn, step, m_account.measured);
    return isOpen(m_account.journey->terms, m_account.journey->course,
                  static_cast<std::size_t>(&step - m_plan.steps.data()));
}

/// How far a step is with this sale. What is done says so by its reach, and is not asked.
void Tracer::visit(const StepPlan& step, NodeTrace& node) const {
    const JourneyTurn& journey = *m_account.journey;
    const auto at = static_cast<std::size_t>(&step - m_plan.steps.data());
    node.unit = unitOf(step.count.kind);
    node.atLeast = journey.terms.steps[at].reach;
    node.measured = journey.course.done[at] ? *node.atLeast : journey.walk.measured[at];
    node.holds = journey.walk.times[at] > 0;
    node.reached = node.reached && comes(step);
    node.lines = listLines(m_turn.lines(step.count.selection));
}

void Tracer::limits(bool reached) {
    for (const CustomerLimitPlan& limit : m_plan.perCustomer) {
        const std::int64_t used = usedWithin(m_turn, limit);
        const std::int64_t most = m_turn.number(limit.times);
        m_nodes.push_back(
            {.node = limit.source->id, .holds = used < most, .reached = reached, .measured = used, .atMost = most});
    }
}

void Tracer::step(const StepPlan& step, bool reached) {
    const bool comes = this->comes(step);
    NodeTrace node{
        .node = step.source->id, .holds = comes && m_account.answers[step.qualification].holds, .reached = reached};
    if (m_account.journey) visit(step, node);
    if (const auto& measure = m_turn.promotion().ladder.measure) {
        node.unit = unitOf(measure->kind);
        node.measured = m_account.measured;
        node.atLeast = m_turn.number(step.threshold);
    }
    if (const Firing* fires = firing(step); fires && m_account.proposal.outcome == Outcome::Fired)
        node.times = fires->times;
    m_nodes.push_back(std::move(node));
    conditions(step.qualification, reached && comes);
    for (const RewardPlan& given : step.rewards) reward(step, given);
}

void Tracer::run() {
    const bool who = m_account.answers[m_plan.who].holds;
    const bool when = who && m_account.answers[m_plan.when].holds;
    conditions(m_plan.who, true);
    conditions(m_plan.when, who);
    measure(when);
    for (const StepPlan& each : m_plan.steps) step(each, when);
    for (const RewardPlan& given : m_plan.completion.rewards) reward(m_plan.completion, given);
    limits(when);
}

} // namespace

void writeTrace(const Evaluated& account, PromotionTrace& trace) {
    trace.promotion = account.turn.promotion().id;
    trace.outcome = account.proposal.outcome;
    Tracer(account, trace).run();
}

} // namespace offerwright
