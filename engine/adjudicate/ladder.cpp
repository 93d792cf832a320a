#include "engine/adjudicate/ladder.h"
#include <algorithm>

namespace offerwright {
namespace {

/// Whether what is left over of the last set is enough for some of its rewarded units.
bool brokenSetCounts(const Turn& turn, const StepPlan& step, std::int64_t rest) {
    if (rest <= 0) return false;
    if (!turn.programme().sets.partial || turn.promotion().ladder.measure->kind != MeasureKind::Quantity) return false;
    return std::ranges::any_of(step.rewards, [&](const RewardPlan& reward) {
        const bool own = reward.on.selection == kNone || reward.on.selection == turn.plan().measured;
        const bool end = reward.on.pick == Pick::Cheapest || reward.on.pick == Pick::Dearest;
        if (!reward.picksUnits() || !own || !end) return false;
        return unitsIn(rest) + turn.number(reward.on.count) > unitsIn(turn.number(step.threshold));
    });
}

/// Whole multiples of the measure, within the step's own maximum.
std::int64_t multiples(const Turn& turn, const StepPlan& step, std::int64_t measured) {
    const std::int64_t every = turn.number(step.threshold);
    if (every == 0) return 0;
    const std::int64_t times = measured / every + (brokenSetCounts(turn, step, measured % every) ? 1 : 0);
    return turn.plan().atMost ? std::min(times, turn.number(*turn.plan().atMost)) : times;
}

/// Units that a measure of units or of sets asks for at this threshold; 0: it counts something else.
std::int64_t setSize(const Turn& turn, MeasureKind kind, const Value& threshold, std::span<const PartPlan> parts) {
    const std::int64_t asked = turn.number(threshold);
    if (kind == MeasureKind::Quantity) return unitsIn(asked);
    if (kind != MeasureKind::Sets) return 0;
    std::int64_t units = 0;
    for (const PartPlan& part : parts) units += std::min(turn.number(part.count), kMaxUnits);
    return static_cast<std::int64_t>(std::min<Wide>(Wide{units} * asked, kMaxUnits));
}

/// Collects what the measured conditions of a step counted: those that ask for at least something, hold, and are no
/// "none".
void gatherFromConditions(const Turn& turn, const Answers& answers, Firing& firing) {
    const auto& conditions = turn.plan().conditions;
    const std::uint32_t root = firing.step->qualification;
    std::size_t counted = 0;
    for (std::uint32_t i = root; i < conditions[root].end; ++i) {
        const ConditionPlan& plan = conditions[i];
        if (plan.ask != Ask::Measured || !plan.positive || !plan.atLeast || !answers[i].holds) continue;
        uniteWith(firing.matched, turn.measuredLines(plan.selection, plan.parts));
        firing.counted = counted++ == 0 || firing.counted == plan.selection ? plan.selection : kNone;
        firing.setSize += setSize(turn, plan.kind, *plan.atLeast, plan.parts);
    }
    if (counted == 0) uniteWith(firing.matched, turn.checkout().visible);
}

Firing makeFiring(const Turn& turn, const StepPlan& step, std::int64_t times, const Answers& answers) {
    Firing firing{.step = &step, .times = times};
    const PromotionPlan& plan = turn.plan();
    firing.matched.assign(turn.checkout().visible.size(), 0);
    const auto& measure = turn.promotion().ladder.measure;
    if (!measure) {
        gatherFromConditions(turn, answers, firing);
        return firing;
    }
    uniteWith(firing.matched, turn.measuredLines(plan.measured, plan.measuredParts));
    firing.counted = plan.measured;
    firing.setSize = setSize(turn, measure->kind, step.threshold, plan.measuredParts);
    return firing;
}

const StepPlan* highest(const Turn& turn, const Pooled<const StepPlan*>& steps) {
    const StepPlan* best = nullptr;
    for (const StepPlan* step : steps)
        if (!best || turn.number(step->threshold) > turn.number(best->threshold)) best = step;
    return best;
}

} // namespace

std::int64_t unitsIn(std::int64_t thousandths) {
    return std::min(thousandths / 1000 + (thousandths % 1000 > 0 ? 1 : 0), kMaxUnits);
}

std::int64_t measureOf(const Turn& turn, const Standing& standing) {
    const auto& measure = turn.promotion().ladder.measure;
    if (!measure) return 0;
    return turn.measure(
        {measure->kind, measure->basis, measure->among, turn.plan().measured, turn.plan().measuredParts}, standing);
}

bool isReached(const Turn& turn, const StepPlan& step, std::int64_t measured) {
    switch (turn.promotion().ladder.relation) {
    case Relation::Single: return true;
    case Relation::Tiers: return measured >= turn.number(step.threshold);
    case Relation::Repeat: return multiples(turn, step, measured) > 0;
    case Relation::Journey:
    case Relation::Cycle: break;
    }
    return false;
}

Pooled<Firing> firings(const Turn& turn, std::int64_t measured, const Answers& answers) {
    const Ladder& ladder = turn.promotion().ladder;
    Pooled<const StepPlan*> reached;
    for (const StepPlan& step : turn.plan().steps)
        if (answers[step.qualification].holds && isReached(turn, step, measured)) reached.push_back(&step);
    if (ladder.relation == Relation::Tiers && ladder.pays == TierPay::Highest && !reached.empty())
        reached = {highest(turn, reached)};
    Pooled<Firing> fired;
    for (const StepPlan* step : reached) {
        const bool repeats = ladder.relation == Relation::Repeat;
        fired.push_back(makeFiring(turn, *step, repeats ? multiples(turn, *step, measured) : 1, answers));
    }
    return fired;
}

} // namespace offerwright
