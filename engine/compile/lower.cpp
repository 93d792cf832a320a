#include "engine/compile/fingerprint.h"
#include "engine/compile/plan.h"
#include "offerwright/base/assert.h"
#include "offerwright/text/documents.h"
#include <algorithm>

namespace offerwright {
namespace {

/// Builds a plan from its promotion, which the plan keeps alive: views and pointers into it stay good.
class Lowering {
public:
    explicit Lowering(std::shared_ptr<const Promotion> promotion)
        : m_plan(std::make_shared<PromotionPlan>()) {
        m_plan->source = std::move(promotion);
    }
    std::shared_ptr<const PromotionPlan> run();

private:
    const Promotion& promotion() const { return *m_plan->source; }
    Value value(const Number& number) const;
    std::optional<Value> value(const std::optional<Number>& number) const;
    std::uint32_t selection(const Selection& of);
    std::optional<WindowPlan> window(const std::optional<Window>& within) const;
    CountPlan count(const Count& source);
    void acrossVisits();
    std::uint32_t conditions(const Condition& root);
    ConditionPlan condition(const Condition& source);
    template <typename Rule> void bounds(const Rule& rule, ConditionPlan& plan) const;
    void linkOvernight(std::uint32_t first);
    std::uint32_t overnightSibling(std::uint32_t position) const;
    void step(const Step& source);
    RewardPlan reward(const Reward& source);
    template <typename Rule> void rule(const Rule& rule, RewardPlan& plan);
    std::vector<PartPlan> parts(const std::vector<SetPart>& source);
    std::vector<PartPlan> measuredParts(const Measure& source);
    TargetPlan target(const Target& source);
    void findGate();
    void findGates();
    void findFallsOn();
    void findLastDay(std::uint32_t root);
    std::int64_t leastOf(const Value& value) const;
    std::int64_t lowestThreshold() const;
    std::uint32_t requiredIn(std::uint32_t root) const;

    std::shared_ptr<PromotionPlan> m_plan;
};

Value Lowering::value(const Number& number) const {
    const auto& parameters = promotion().parameters;
    const auto found = std::ranges::find(parameters, number.parameter, &Parameter::name);
    if (!number.personal() || found == parameters.end()) return {number.value};
    return {found->defaultValue, static_cast<std::int32_t>(found - parameters.begin())};
}

std::optional<Value> Lowering::value(const std::optional<Number>& number) const {
    return number ? std::optional(value(*number)) : std::nullopt;
}

std::uint32_t Lowering::selection(const Selection& of) {
    auto& known = m_plan->selections;
    const auto found = std::ranges::find_if(known, [&](const Selection* other) { return *other == of; });
    const auto number = static_cast<std::uint32_t>(found - known.begin());
    if (number == known.size()) known.push_back(&of);
    return number;
}

/// The numbers of a condition, by the names its members go by.
template <typename Rule> void Lowering::bounds(const Rule& rule, ConditionPlan& plan) const {
    if constexpr (requires { rule.atLeast.has_value(); }) plan.atLeast = value(rule.atLeast);
    if constexpr (requires { rule.atMost; }) plan.atMost = value(rule.atMost);
    if constexpr (requires { rule.every; }) plan.every = value(rule.every);
    if constexpr (requires { rule.daysAtLeast; }) plan.atLeast = value(rule.daysAtLeast);
    if constexpr (requires { rule.daysAtMost; }) plan.atMost = value(rule.daysAtMost);
    if constexpr (requires { rule.before; }) plan.atLeast = value(rule.before);
    if constexpr (requires { rule.after; }) plan.atMost = value(rule.after);
}

std::optional<WindowPlan> Lowering::window(const std::optional<Window>& within) const {
    if (!within) return std::nullopt;
    return WindowPlan{value(within->length), within->period, within->calendar};
}

CountPlan Lowering::count(const Count& source) {
    CountPlan plan{source.kind, selection(source.of), window(source.within)};
    m_plan->counts.push_back(plan.selection);
    return plan;
}

/// The kind of a condition, and what it measures.
ConditionPlan Lowering::condition(const Condition& source) {
    ConditionPlan plan{.source = &source};
    if (const auto* group = std::get_if<Group>(&source.rule)) {
        plan.ask = static_cast<Ask>(group->kind);
        if (group->kind == GroupKind::AtLeast) plan.atLeast = value(group->atLeast);
        return plan;
    }
    plan.ask = static_cast<Ask>(static_cast<std::size_t>(Ask::AtLeast) + source.rule.index());
    if (const auto* measured = std::get_if<Measured>(&source.rule)) {
        plan.selection = measured->measure.kind == MeasureKind::Sets ? kNone : selection(measured->measure.of);
        plan.kind = measured->measure.kind;
        plan.basis = measured->measure.basis;
        plan.among = measured->measure.among;
        plan.parts = measuredParts(measured->measure);
        plan.atLeast = value(measured->atLeast);
        plan.atMost = value(measured->atMost);
    } else if (const auto* total = std::get_if<BasketTotal>(&source.rule)) {
        plan.basis = total->basis;
        plan.atLeast = value(total->atLeast);
        plan.atMost = value(total->atMost);
    } else {
        std::visit([&](const auto& rule) { bounds(rule, plan); }, source.rule);
    }
    if (const auto* overTime = std::get_if<OverTime>(&source.rule)) {
        plan.count = count(overTime->count);
        m_plan->overTime = true;
    }
    return plan;
}

/// Lays a tree of conditions out in document order, with a stack of its own: depth is the author's to choose.
std::uint32_t Lowering::conditions(const Condition& root) {
    struct Pending {
        const Condition* condition;
        std::uint32_t parent;
    };
    auto& flat = m_plan->conditions;
    const auto first = static_cast<std::uint32_t>(flat.size());
    std::vector<Pending> stack{{&root, kNone}};
    while (!stack.empty()) {
        const Pending next = stack.back();
        stack.pop_back();
        const auto position = static_cast<std::uint32_t>(flat.size());
        flat.push_back(condition(*next.condition));
        ConditionPlan& plan = flat.back();
        plan.parent = next.parent;
        plan.end = position + 1;
        if (next.parent != kNone) plan.positive = flat[next.parent].positive && flat[next.parent].ask != Ask::None;
        if (const auto* group = std::get_if<Group>(&next.condition->rule))
            for (std::size_t i = group->members.size(); i-- > 0;) stack.push_back({&group->members[i], position});
        if (const auto* coupon = std::get_if<CouponPresented>(&next.condition->rule); coupon && plan.positive)
            m_plan->coupons.insert(m_plan->coupons.end(), coupon->codes.begin(), coupon->codes.end());
    }
    for (std::size_t i = flat.size(); i-- > first;)
        if (flat[i].parent != kNone) flat[flat[i].parent].end = std::max(flat[flat[i].parent].end, flat[i].end);
    linkOvernight(first);
    return first;
}

/// "Friday 22:00 to 02:00" is Friday's window on Saturday morning too: days beside such hours mean the day it began.
void Lowering::linkOvernight(std::uint32_t first) {
    auto& flat = m_plan->conditions;
    for (std::uint32_t i = first; i < flat.size(); ++i)
        if (flat[i].ask == Ask::Dates || flat[i].ask == Ask::Weekdays) flat[i].overnight = overnightSibling(i);
}

std::uint32_t Lowering::overnightSibling(std::uint32_t position) const {
    const auto& flat = m_plan->conditions;
    const std::uint32_t parent = flat[position].parent;
    if (parent == kNone || flat[parent].ask != Ask::All) return kNone;
    for (std::uint32_t i = parent + 1; i < flat[parent].end; i = flat[i].end)
        if (const auto* hours = std::get_if<WithinHours>(&flat[i].source->rule); hours && hours->from > hours->to)
            return i;
    return kNone;
}

/// Parts of a measure of sets.
std::vector<PartPlan> Lowering::measuredParts(const Measure& source) {
    return source.kind == MeasureKind::Sets ? parts(source.parts) : std::vector<PartPlan>{};
}

TargetPlan Lowering::target(const Target& source) {
    TargetPlan plan{.pick = source.pick,
                    .among = source.among,
                    .count = value(source.count),
                    .atMost = value(source.atMost),
                    .cheapestFirst = source.cheapestFirst,
                    .after = value(source.after)};
    if (source.of) plan.selection = selection(*source.of);
    if (const auto& sets = source.sets)
        plan.sets = {value(sets->size), sets->from, value(sets->nth), sets->across, sets->cheapestFirst};
    return plan;
}

/// What a kind of reward has, by the names its members go by.
template <typename Rule> void Lowering::rule(const Rule& rule, RewardPlan& plan) {
    if constexpr (requires { rule.rate; }) plan.amount = value(rule.rate);
    if constexpr (requires { rule.amount; }) plan.amount = value(rule.amount);
    if constexpr (requires { rule.price; }) plan.amount = value(rule.price);
    if constexpr (requires { rule.points; }) plan.amount = value(rule.points);
    if constexpr (requires { rule.factor; }) plan.amount = value(rule.factor);
    if constexpr (requires { rule.quantity; }) plan.amount = value(rule.quantity);
    if constexpr (requires { rule.count; }) plan.amount = value(rule.count);
    if constexpr (requires { rule.per; }) plan.per = rule.per;
    if constexpr (requires { rule.every; }) plan.every = value(rule.every);
    if constexpr (requires { rule.cap; }) plan.cap = value(rule.cap);
    if constexpr (requires { rule.on; }) plan.on = target(rule.on);
    if constexpr (requires { rule.parts; }) plan.parts = parts(rule.parts);
    if constexpr (requires { rule.from; }) plan.from = rule.from;
    if constexpr (requires { rule.roundAt; }) plan.roundAt = rule.roundAt;
    if constexpr (requires { rule.of; }) plan.of = rule.of;
    if constexpr (requires { rule.validFor; }) plan.validFor = value(rule.validFor);
    if constexpr (requires { rule.startsIn; }) plan.startsIn = value(rule.startsIn);
}

RewardPlan Lowering::reward(const Reward& source) {
    RewardPlan plan{.source = &source, .give = static_cast<Give>(source.rule.index())};
    std::visit([&](const auto& each) { rule(each, plan); }, source.rule);
    return plan;
}

std::vector<PartPlan> Lowering::parts(const std::vector<SetPart>& source) {
    std::vector<PartPlan> plans;
    for (const SetPart& part : source) plans.push_back({selection(part.of), value(part.count)});
    return plans;
}

void Lowering::step(const Step& source) {
    StepPlan plan{
        .source = &source, .qualification = conditions(source.qualification), .threshold = value(source.threshold)};
    for (const Reward& given : source.rewards) plan.rewards.push_back(reward(given));
    for (const RewardPlan& given : plan.rewards) m_plan->makesSets = m_plan->makesSets || given.makesSets();
    if (promotion().ladder.acrossVisits()) plan.count = count(source.frequency.count);
    m_plan->steps.push_back(std::move(plan));
}

/// Rewards of the whole stand beside the steps; their awards name no step.
void Lowering::acrossVisits() {
    static const Step kNoStep;
    const Ladder& ladder = promotion().ladder;
    m_plan->completion.source = &kNoStep;
    for (const Reward& given : ladder.completion) m_plan->completion.rewards.push_back(reward(given));
    for (const RewardPlan& given : m_plan->completion.rewards)
        m_plan->makesSets = m_plan->makesSets || given.makesSets();
}

/// Discounts only lower spend and free units; of other measures nothing is known beforehand.
Least leastBefore(MeasureKind kind, std::int64_t amount) {
    const bool bounded = kind == MeasureKind::Spend || kind == MeasureKind::Quantity;
    return {kind, bounded ? amount : 0};
}

/// Whatever customers' own values are: those out of bounds do not count.
std::int64_t Lowering::leastOf(const Value& value) const {
    if (value.parameter < 0) return value.constant;
    return std::min(value.constant, promotion().parameters[static_cast<std::size_t>(value.parameter)].min);
}

/// Of the ladder: the lowest threshold.
std::int64_t Lowering::lowestThreshold() const {
    std::int64_t lowest = std::numeric_limits<std::int64_t>::max();
    for (const StepPlan& step : m_plan->steps) lowest = std::min(lowest, leastOf(step.threshold));
    return lowest;
}

/// A selection that must be worth more than nothing for the condition to hold; only what stands in plain "all" groups.
std::uint32_t Lowering::requiredIn(std::uint32_t root) const {
    const auto& flat = m_plan->conditions;
    for (std::uint32_t i = root; i < flat[root].end;) {
        const ConditionPlan& plan = flat[i];
        const bool asks = plan.ask == Ask::Measured && plan.atLeast && leastOf(*plan.atLeast) > 0;
        if (asks && plan.selection != kNone) {
            m_plan->least = leastBefore(plan.kind, leastOf(*plan.atLeast));
            return plan.selection;
        }
        if (asks && !plan.parts.empty()) return plan.parts[0].selection;
        i = plan.ask == Ask::All ? i + 1 : plan.end;
    }
    return kNone;
}

/// What must be in the basket for this promotion to have a chance at all.
void Lowering::findGate() {
    const Ladder& ladder = promotion().ladder;
    if (ladder.acrossVisits()) {
        m_plan->fallsOn = m_plan->counts;
        return;
    }
    const bool counts = ladder.relation == Relation::Repeat || lowestThreshold() > 0;
    if (counts) m_plan->required = m_plan->measured;
    if (counts && ladder.measure) m_plan->least = leastBefore(ladder.measure->kind, lowestThreshold());
    if (counts && !m_plan->measuredParts.empty()) m_plan->required = m_plan->measuredParts[0].selection;
    if (m_plan->required == kNone) m_plan->required = requiredIn(m_plan->who);
    if (m_plan->required == kNone) m_plan->required = requiredIn(m_plan->when);
    if (m_plan->required == kNone && m_plan->steps.size() == 1)
        m_plan->required = requiredIn(m_plan->steps[0].qualification);
    if (m_plan->required == kNone) findFallsOn();
}

/// Conditions of the plain "all" groups of who and when that do not hang on the lines, nor on the promotion.
void Lowering::findGates() {
    const auto& flat = m_plan->conditions;
    m_plan->onlyGates = true;
    for (const std::uint32_t root : {m_plan->who, m_plan->when})
        for (std::uint32_t i = root; i < flat[root].end;) {
            const bool gate = flat[i].isFact();
            if (gate) m_plan->gates.push_back(i);
            m_plan->onlyGates = m_plan->onlyGates && (gate || flat[i].ask == Ask::All);
            i = flat[i].ask == Ask::All ? i + 1 : flat[i].end;
        }
}

/// The selection a reward falls on; kNone when it can fall on anything.
std::uint32_t boundTo(const RewardPlan& reward) {
    if (reward.isSet()) return reward.parts.empty() ? kNone : reward.parts[0].selection;
    return reward.hasTarget() ? reward.on.selection : kNone;
}

/// A message rides on its step's other rewards, so it opens no gate of its own unless it stands alone.
void Lowering::findFallsOn() {
    for (const StepPlan& step : m_plan->steps) {
        std::size_t counted = 0;
        for (const RewardPlan& reward : step.rewards) {
            if (reward.give == Give::Message) continue;
            ++counted;
            m_plan->fallsOn.push_back(boundTo(reward));
        }
        if (counted == 0) m_plan->fallsOn.push_back(kNone);
    }
    if (std::ranges::find(m_plan->fallsOn, kNone) != m_plan->fallsOn.end()) m_plan->fallsOn.clear();
}

/// Dates that stand in plain "all" groups end the promotion; others only narrow it.
void Lowering::findLastDay(std::uint32_t root) {
    const auto& flat = m_plan->conditions;
    for (std::uint32_t i = root; i < flat[root].end;) {
        const auto* dates = std::get_if<WithinDates>(&flat[i].source->rule);
        if (dates && dates->to) m_plan->lastDay = std::min(m_plan->lastDay, dates->to->days);
        i = flat[i].ask == Ask::All ? i + 1 : flat[i].end;
    }
}

std::shared_ptr<const PromotionPlan> Lowering::run() {
    const Promotion& source = promotion();
    m_plan->who = conditions(source.who);
    m_plan->when = conditions(source.when);
    if (const auto& measure = source.ladder.measure) {
        m_plan->measuredParts = measuredParts(*measure);
        if (measure->kind != MeasureKind::Sets) m_plan->measured = selection(measure->of);
    }
    m_plan->atMost = value(source.ladder.atMost);
    m_plan->timesPerBasket = value(source.limits.timesPerBasket);
    m_plan->discountPerBasket = value(source.limits.discountPerBasket);
    for (const CustomerLimit& each : source.limits.perCustomer)
        m_plan->perCustomer.push_back({&each, value(each.times), window(each.within)});
    for (const Step& each : source.ladder.steps) step(each);
    if (source.ladder.acrossVisits()) acrossVisits();
    findGate();
    findGates();
    findLastDay(m_plan->who);
    findLastDay(m_plan->when);
    m_plan->digest = digestOf(printPromotion(source));
    return m_plan;
}

} // namespace

std::shared_ptr<const PromotionPlan> lower(std::shared_ptr<const Promotion> promotion) {
    OW_ASSERT(promotion != nullptr);
    return Lowering(std::move(promotion)).run();
}

} // namespace offerwright
