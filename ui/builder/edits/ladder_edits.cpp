#include "ui/builder/edits/ladder_edits.h"
#include <algorithm>

namespace offerwright::ui {
namespace {

Group& groupOf(Step& step) { return std::get<Group>(step.qualification.rule); }

/// Takes the first "at least so much" condition of the step out and gives it as measure and threshold.
bool takeMeasure(Ladder& ladder, Step& step) {
    auto& members = groupOf(step).members;
    const auto found = std::ranges::find_if(members, [](const Condition& condition) {
        const auto* measured = std::get_if<Measured>(&condition.rule);
        return measured && measured->atLeast && !measured->atMost;
    });
    if (groupOf(step).kind != GroupKind::All || found == members.end()) return false;
    const Measured measured = std::get<Measured>(found->rule);
    members.erase(found);
    ladder.measure = measured.measure;
    step.threshold = *measured.atLeast;
    return true;
}

void startMeasuring(Promotion& promotion, Relation relation, std::int64_t wholeUnit) {
    Step& step = promotion.ladder.steps.front();
    if (takeMeasure(promotion.ladder, step)) return;
    const std::int64_t units = relation == Relation::Tiers ? 30 : 20;
    promotion.ladder.measure = Measure{.id = freshId(promotion, "m")};
    step.threshold = Number{units * wholeUnit};
}

void stopMeasuring(Ladder& ladder) {
    Step& step = ladder.steps.front();
    Condition condition{ladder.measure->id, Measured{*ladder.measure, step.threshold, std::nullopt}};
    auto& members = groupOf(step).members;
    members.insert(members.begin(), std::move(condition));
    ladder.measure.reset();
    step.threshold = {};
}

std::int64_t nextAfter(std::int64_t last, std::int64_t before) {
    return last + std::max<std::int64_t>(last - before, 0);
}

/// What the reward of a further tier gives, going on as the last two did.
void growAwards(Step& added, const Step* before) {
    for (std::size_t i = 0; i < added.rewards.size(); ++i) {
        const MainAward award = mainAward(added.rewards[i]);
        if (!award.number || award.number->personal()) continue;
        if (!before || i >= before->rewards.size()) continue;
        Reward earlier = before->rewards[i];
        const MainAward previous = mainAward(earlier);
        if (!previous.number || previous.field != award.field) continue;
        award.number->value = nextAfter(award.number->value, previous.number->value);
        if (award.unit == Unit::Percent) award.number->value = std::min<std::int64_t>(award.number->value, 1'000'000);
    }
}

} // namespace

std::int64_t valueOf(const Promotion& promotion, const Number& number) {
    if (!number.personal()) return number.value;
    const Parameter* parameter = promotion.parameter(number.parameter);
    return parameter ? parameter->defaultValue : 0;
}

MainAward mainAward(Reward& reward) {
    if (auto* rule = std::get_if<PercentOff>(&reward.rule)) return {&rule->rate, "percent", Unit::Percent};
    if (auto* rule = std::get_if<AmountOff>(&reward.rule)) return {&rule->amount, "amount", Unit::Money};
    if (auto* rule = std::get_if<FixedPrice>(&reward.rule)) return {&rule->price, "price", Unit::Money};
    if (auto* rule = std::get_if<SetPrice>(&reward.rule)) return {&rule->price, "price", Unit::Money};
    if (auto* rule = std::get_if<PointsFixed>(&reward.rule)) return {&rule->points, "points", Unit::Points};
    if (auto* rule = std::get_if<PointsPerAmount>(&reward.rule)) return {&rule->points, "points", Unit::Points};
    if (auto* rule = std::get_if<PointsMultiplier>(&reward.rule)) return {&rule->factor, "factor", Unit::Factor};
    return {};
}

namespace {

bool measures(Relation relation) { return relation == Relation::Tiers || relation == Relation::Repeat; }
bool goesOn(Relation relation) { return relation == Relation::Journey || relation == Relation::Cycle; }

/// What only steps across visits have.
void endJourney(Ladder& ladder) {
    for (Step& step : ladder.steps) {
        step.frequency = {};
        step.deadline.reset();
    }
    ladder.anyOrder = false;
    ladder.complete.reset();
    ladder.deadline.reset();
    ladder.overflow = Overflow::Carried;
    ladder.completion.clear();
}

} // namespace

Promotion withRelation(Promotion promotion, Relation relation, std::int64_t wholeUnit) {
    Ladder& ladder = promotion.ladder;
    if (ladder.relation == relation || ladder.steps.empty()) return promotion;
    const Relation before = ladder.relation;
    const bool keepsSteps = relation == Relation::Tiers || (goesOn(relation) && goesOn(before));
    if (!keepsSteps) ladder.steps.erase(ladder.steps.begin() + 1, ladder.steps.end());
    if (goesOn(before) && !goesOn(relation)) endJourney(ladder);
    if (measures(relation) && !measures(before)) startMeasuring(promotion, relation, wholeUnit);
    if (!measures(relation) && ladder.measure) stopMeasuring(ladder);
    ladder.atMost.reset();
    if (relation != Relation::Tiers) ladder.pays = TierPay::Highest;
    ladder.relation = relation;
    return promotion;
}

Promotion withTierPay(Promotion promotion, TierPay pays) {
    promotion.ladder.pays = pays;
    return promotion;
}

Promotion withTierAdded(Promotion promotion, NodeId* added) {
    auto& steps = promotion.ladder.steps;
    if (steps.empty()) return promotion;
    const std::int64_t last = valueOf(promotion, steps.back().threshold);
    const std::int64_t before = steps.size() > 1 ? valueOf(promotion, steps[steps.size() - 2].threshold) : 0;
    Step step = steps.back();
    step.id = freshId(promotion, "s");
    step.threshold = Number{std::max(nextAfter(last, before), last + 1)};
    growAwards(step, steps.size() > 1 ? &steps[steps.size() - 2] : nullptr);
    if (added) *added = step.id;
    steps.push_back(std::move(step));
    // Everything below the new step needs ids of its own, given one by one while they all stand in the promotion.
    Step& fresh = steps.back();
    std::vector<Condition*> open{&fresh.qualification};
    while (!open.empty()) {
        Condition* condition = open.back();
        open.pop_back();
        condition->id = freshId(promotion, std::holds_alternative<Group>(condition->rule) ? "g" : "c");
        if (auto* measured = std::get_if<Measured>(&condition->rule)) measured->measure.id = condition->id;
        if (auto* group = std::get_if<Group>(&condition->rule))
            for (Condition& member : group->members) open.push_back(&member);
    }
    for (Reward& reward : fresh.rewards) {
        reward.id = freshId(promotion, "r");
        if (auto* set = std::get_if<SetPrice>(&reward.rule))
            for (SetPart& part : set->parts) part.id = freshId(promotion, "p");
    }
    return promotion;
}

Promotion withTierMoved(Promotion promotion, const NodeId& step, int by) {
    auto& steps = promotion.ladder.steps;
    const auto at = std::ranges::find(steps, step, &Step::id);
    if (at == steps.end()) return promotion;
    const auto index = at - steps.begin();
    const auto target = index + by;
    if (target < 0 || target >= static_cast<std::ptrdiff_t>(steps.size())) return promotion;
    auto& one = steps[static_cast<std::size_t>(index)];
    auto& other = steps[static_cast<std::size_t>(target)];
    std::swap(one, other);
    std::swap(one.threshold, other.threshold);
    return promotion;
}

Promotion withTierThreshold(Promotion promotion, const NodeId& step, std::int64_t value) {
    Step* found = findStep(promotion, step);
    if (!found) return promotion;
    if (found->threshold.personal()) {
        const auto parameter = std::ranges::find(promotion.parameters, found->threshold.parameter, &Parameter::name);
        if (parameter != promotion.parameters.end())
            parameter->defaultValue = std::clamp(value, parameter->min, std::max(parameter->min, parameter->max));
    } else {
        found->threshold.value = value;
    }
    const Promotion values = promotion;
    std::ranges::stable_sort(promotion.ladder.steps, {},
                             [&values](const Step& one) { return valueOf(values, one.threshold); });
    return promotion;
}

} // namespace offerwright::ui
