#include "engine/compile/short_way.h"
#include "engine/compile/placed.h"
#include <algorithm>

namespace offerwright {
namespace {

/// Policies under which a line's amount is simply what is left of it.
bool isPlain(const Programme& programme, Stacking stacking) {
    const SetPolicy& sets = programme.sets;
    return stacking == Stacking::Compound && programme.competition == Chooser::First && programme.ceilings.empty() &&
           programme.atMost.empty() && programme.whenCapped != WhenCapped::Drop && !sets.partial &&
           !sets.proportional && sets.unitsUsed != UnitsUsed::ByAll && sets.limitedUnits == LimitedUnits::Even;
}

bool asksNothing(const PromotionPlan& plan, const StepPlan& step) {
    const ConditionPlan& root = plan.conditions[step.qualification];
    return root.ask == Ask::All && root.end == step.qualification + 1;
}

/// So much must be spent, and no more is asked.
bool isNeed(const ConditionPlan& asked) {
    return asked.ask == Ask::Measured && asked.kind == MeasureKind::Spend && asked.among == Among::Selection &&
           asked.atLeast && !asked.atMost;
}

/// Who and when are plain "all" groups of what the sale answers, and of needs.
bool asksPlainly(const PromotionPlan& plan) {
    for (const std::uint32_t root : {plan.who, plan.when})
        for (std::uint32_t i = root; i < plan.conditions[root].end; ++i) {
            const ConditionPlan& asked = plan.conditions[i];
            if (asked.ask != Ask::All && !asked.isFact() && !isNeed(asked)) return false;
        }
    return true;
}

/// One reward a step, no condition of its own, no limit but that of times.
bool isPlain(const PromotionPlan& plan) {
    const Limits& limits = plan.source->limits;
    if (!asksPlainly(plan) || plan.overTime || limits.budget || !plan.perCustomer.empty() || plan.discountPerBasket)
        return false;
    return !plan.steps.empty() && std::ranges::all_of(plan.steps, [&](const StepPlan& step) {
        return step.rewards.size() == 1 && asksNothing(plan, step) &&
               !step.rewards[0].parts.empty() == step.rewards[0].isSet();
    });
}

bool isWholeLines(const TargetPlan& on) { return on.pick == Pick::Matched && !on.sets && !on.after && !on.atMost; }

bool fallsOnMeasured(const PromotionPlan& plan, const TargetPlan& on) {
    return on.selection == kNone || on.selection == plan.measured;
}

/// Shared over lines by what they are worth, as every amount is.
bool sharesPlainly(Allocation allocation) {
    return allocation != Allocation::Carried && allocation != Allocation::OddToDearest &&
           allocation != Allocation::EvenPerUnit;
}

RoundAt roundAtOf(const RewardPlan& reward, const Programme& programme) {
    return reward.roundAt.value_or(programme.roundAt);
}

bool ofRunning(const RewardPlan& reward) {
    return reward.of == SpendBasis::Programme || reward.of == SpendBasis::Running;
}

bool isSpendReward(const RewardPlan& reward, const Programme& programme) {
    if (reward.source->into || !isWholeLines(reward.on)) return false;
    if (reward.give == Give::Amount) return reward.per == Per::Order;
    return reward.give == Give::Percent && ofRunning(reward) && roundAtOf(reward, programme) == RoundAt::Order &&
           sharesPlainly(programme.allocation);
}

bool isSpend(const PromotionPlan& plan, const Programme& programme) {
    const Ladder& ladder = plan.source->ladder;
    const bool tiers = ladder.relation == Relation::Tiers && ladder.pays == TierPay::Highest && ladder.measure &&
                       ladder.measure->kind == MeasureKind::Spend && ladder.measure->among == Among::Selection;
    const bool single = ladder.relation == Relation::Single && !ladder.measure;
    return (tiers || single) && std::ranges::all_of(plan.steps, [&](const StepPlan& step) {
               return isSpendReward(step.rewards[0], programme);
           });
}

bool isUnits(const PromotionPlan& plan, const Programme& programme) {
    const Ladder& ladder = plan.source->ladder;
    if (ladder.relation != Relation::Repeat || plan.steps.size() != 1 || !ladder.measure) return false;
    if (ladder.measure->kind != MeasureKind::Quantity || ladder.measure->among != Among::Selection) return false;
    const RewardPlan& reward = plan.steps[0].rewards[0];
    const bool end = reward.on.pick == Pick::Cheapest || reward.on.pick == Pick::Dearest;
    return reward.give == Give::Percent && !reward.source->into && !reward.cap && ofRunning(reward) && end &&
           roundAtOf(reward, programme) != RoundAt::Order && fallsOnMeasured(plan, reward.on) &&
           reward.on.among == Among::Selection && !reward.on.sets && !reward.on.after && !reward.on.atMost;
}

bool isSets(const PromotionPlan& plan) {
    const Ladder& ladder = plan.source->ladder;
    const RewardPlan& reward = plan.steps[0].rewards[0];
    return ladder.relation == Relation::Single && !ladder.measure && plan.steps.size() == 1 &&
           reward.give == Give::Set && !reward.source->into && !reward.cap;
}

bool isPoints(const PromotionPlan& plan, const Programme& programme) {
    const Ladder& ladder = plan.source->ladder;
    const RewardPlan& reward = plan.steps[0].rewards[0];
    return ladder.relation == Relation::Single && !ladder.measure && plan.steps.size() == 1 &&
           reward.give == Give::Multiplier && isWholeLines(reward.on) && !programme.compoundMultipliers;
}

bool isVisitStep(const StepPlan& step) {
    const Frequency& frequency = step.source->frequency;
    const RewardPlan& reward = step.rewards[0];
    return frequency.count.kind == CountKind::Visits && !frequency.count.within && !frequency.reach.personal() &&
           !step.source->deadline && reward.give == Give::Points;
}

bool isVisits(const PromotionPlan& plan) {
    const Ladder& ladder = plan.source->ladder;
    return ladder.acrossVisits() && !ladder.anyOrder && !ladder.deadline && plan.completion.rewards.empty() &&
           !plan.timesPerBasket && std::ranges::all_of(plan.steps, isVisitStep);
}

ShortWay shortWayOf(const PromotionPlan& plan, const Programme& programme, Stacking stacking) {
    if (!isPlain(programme, stacking) || plan.source->combines.sharesUnits || !isPlain(plan)) return ShortWay::None;
    if (isSpend(plan, programme)) return ShortWay::Spend;
    if (isUnits(plan, programme)) return ShortWay::Units;
    if (isSets(plan)) return ShortWay::Sets;
    if (isVisits(plan)) return ShortWay::Visits;
    return isPoints(plan, programme) ? ShortWay::Points : ShortWay::None;
}

Programme::Spend basisOf(SpendBasis basis, const Programme& programme) {
    switch (basis) {
    case SpendBasis::Programme: return programme.spendBasis;
    case SpendBasis::Stage: return Programme::Spend::Stage;
    case SpendBasis::Original: return Programme::Spend::Original;
    case SpendBasis::Running: return Programme::Spend::Running;
    }
    return Programme::Spend::Stage;
}

ShortStep shortStepOf(const PlacedPromotion& placed, const StepPlan& step) {
    const RewardPlan& reward = step.rewards[0];
    const bool visits = placed.source->ladder.acrossVisits();
    const std::uint32_t lines = visits ? step.count.selection : reward.on.selection;
    return {.threshold = visits ? Value{step.source->frequency.reach.value} : step.threshold,
            .amount = reward.amount,
            .cap = reward.cap,
            .lines = lines == kNone ? kNone : placed.selection(lines),
            .percent = reward.give == Give::Percent,
            .step = step.source->id,
            .reward = reward.source->id,
            .funding = reward.source->funding,
            .into = reward.source->into ? &*reward.source->into : nullptr};
}

std::span<const ShortNeed> needsOf(const PlacedPromotion& placed, const Programme& programme, Arena& arena) {
    const auto& asked = placed.plan->conditions;
    const auto needs = arena.make<ShortNeed>(static_cast<std::size_t>(std::ranges::count_if(asked, isNeed)));
    auto next = needs.begin();
    for (const ConditionPlan& each : asked)
        if (isNeed(each)) *next++ = {placed.selection(each.selection), basisOf(each.basis, programme), *each.atLeast};
    return needs;
}

} // namespace

const ShortPlan* shortPlanOf(const PlacedPromotion& placed, const Programme& programme, Stacking stacking,
                             Arena& arena) {
    const PromotionPlan& plan = *placed.plan;
    const ShortWay way = shortWayOf(plan, programme, stacking);
    if (way == ShortWay::None) return nullptr;
    ShortPlan& made = arena.make<ShortPlan>(1).front();
    const auto steps = arena.make<ShortStep>(plan.steps.size());
    for (std::size_t i = 0; i < steps.size(); ++i) steps[i] = shortStepOf(placed, plan.steps[i]);
    const RewardPlan& reward = plan.steps[0].rewards[0];
    const auto parts = arena.make<ShortPart>(reward.parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i)
        parts[i] = {placed.selection(reward.parts[i].selection), reward.parts[i].count};
    const auto& measure = placed.source->ladder.measure;
    made = {.way = way,
            .basis = basisOf(measure ? measure->basis : SpendBasis::Programme, programme),
            .from = reward.from,
            .dearest = reward.on.pick == Pick::Dearest,
            .perUnit = roundAtOf(reward, programme) == RoundAt::Unit,
            .freeOnly = programme.sets.unitsUsed == UnitsUsed::BySets && plan.makesSets,
            .counted = plan.measured == kNone ? kNone : placed.selection(plan.measured),
            .promotion = placed.source->id,
            .timesPerBasket = plan.timesPerBasket,
            .atMost = plan.atMost,
            .rewarded = reward.on.count,
            .needs = needsOf(placed, programme, arena),
            .steps = steps,
            .parts = parts};
    return &made;
}

bool excludes(const Promotion& promotion) {
    const Combining& combines = promotion.combines;
    return !combines.exclusiveGroup.empty() || combines.alone || combines.stops || !combines.notWith.empty() ||
           !combines.notWithTags.empty();
}

} // namespace offerwright
