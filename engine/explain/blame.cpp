#include "engine/explain/blame.h"
#include "engine/explain/lack.h"
#include <algorithm>

namespace offerwright {
namespace {

/// How far a condition is. Half of a threshold is as far as near goes; a yes or no comes behind that, and a coupon is
/// nearer than another day.
std::int64_t distanceOf(const Blame& blame) {
    switch (blame.remedy) {
    case kUnits: {
        const std::int64_t required = std::max<std::int64_t>(blame.reason.required.value_or(1), 1);
        const Wide permille = Wide{blame.reason.missing} * 1000 / required;
        return permille > 500 ? 1000 : static_cast<std::int64_t>(permille);
    }
    case kCoupon: return 500;
    case kTender: return 550;
    case kChannel: return 600;
    case kStore: return 700;
    case kMoment: return 800;
    default: return 1000;
    }
}

/// More of a measure; no one product makes a set, nor what part of the basket something is.
std::optional<Need> needOf(MeasureKind kind, const Selection& of, std::int64_t missing) {
    switch (kind) {
    case MeasureKind::Spend: return Need{&of, Counts::Money, missing};
    case MeasureKind::Quantity: return Need{&of, Counts::Units, (missing + 999) / 1000};
    case MeasureKind::Weight: return Need{&of, Counts::Weight, missing};
    case MeasureKind::Distinct: return Need{&of, Counts::Products, missing};
    case MeasureKind::Sets:
    case MeasureKind::Share: break;
    }
    return std::nullopt;
}

Reason reasonOf(const NodeTrace& node, std::optional<std::int64_t> required) {
    Reason reason{node.node, node.unit, node.measured, required, 0};
    if (node.measured && required) reason.missing = std::max(*required - *node.measured, *node.measured - *required);
    return reason;
}

/// More of what a wallet counts in money or units can be added to this basket; another visit is no change of it.
std::optional<Need> needOf(const Count& count, std::int64_t missing) {
    if (count.kind == CountKind::Spend) return needOf(MeasureKind::Spend, count.of, missing);
    if (count.kind == CountKind::Quantity) return needOf(MeasureKind::Quantity, count.of, missing);
    return std::nullopt;
}

/// What a condition that is below its bound needs, where adding to the basket raises what it measures.
struct NeedOfMore {
    std::int64_t missing;
    std::optional<Need> operator()(const Measured& rule) const {
        return needOf(rule.measure.kind, rule.measure.of, missing);
    }
    std::optional<Need> operator()(const BasketTotal&) const { return Need{nullptr, Counts::Money, missing}; }
    std::optional<Need> operator()(const OverTime& rule) const { return needOf(rule.count, missing); }
    template <typename Rule> std::optional<Need> operator()(const Rule&) const { return std::nullopt; }
};

/// The kind of change for a condition that is a yes or a no.
struct YesOrNo {
    bool wanted;
    Remedy operator()(const CouponPresented&) const { return wanted ? kCoupon : kNoRemedy; }
    Remedy operator()(const ThroughChannel&) const { return wanted ? kChannel : kNoRemedy; }
    Remedy operator()(const AtStore&) const { return wanted ? kStore : kNoRemedy; }
    Remedy operator()(const PaidWith&) const { return wanted ? kTender : kNoRemedy; }
    Remedy operator()(const WithinDates&) const { return kMoment; }
    Remedy operator()(const OnWeekdays&) const { return kMoment; }
    Remedy operator()(const WithinHours&) const { return kMoment; }
    template <typename Rule> Remedy operator()(const Rule&) const { return kNoRemedy; }
};

/// Walks the trees of conditions down to the leaves that are to blame.
class Inquest {
public:
    explicit Inquest(Diagnosis& diagnosis)
        : m_diagnosis(diagnosis) {}
    void tree(const Condition& root);

private:
    struct Open {
        const Condition* condition;
        bool wanted;
        bool mandatory;
    };
    const NodeTrace* traced(const Condition& condition) const { return m_diagnosis.trace->node(condition.id); }
    bool holds(const Condition& condition) const;
    void group(const Open& open, const Group& group, std::vector<Open>& stack) const;
    void leaf(const Open& open);

    Diagnosis& m_diagnosis;
};

bool Inquest::holds(const Condition& condition) const {
    const NodeTrace* node = traced(condition);
    return node && node->holds;
}

/// Opens the members that would have to change for the group to answer as wanted.
void Inquest::group(const Open& open, const Group& group, std::vector<Open>& stack) const {
    // Members of "none" work the other way round: to have the group hold, they must not.
    const bool wanted = group.kind == GroupKind::None ? !open.wanted : open.wanted;
    std::vector<const Condition*> wrong;
    for (const Condition& member : group.members)
        if (holds(member) != wanted) wrong.push_back(&member);
    const bool all = open.wanted && (group.kind == GroupKind::All || group.kind == GroupKind::None);
    const bool mandatory = open.mandatory && (all || wrong.size() == 1);
    for (auto member = wrong.rbegin(); member != wrong.rend(); ++member) stack.push_back({*member, wanted, mandatory});
}

void Inquest::leaf(const Open& open) {
    const NodeTrace* node = traced(*open.condition);
    if (!node) return;
    Blame blame{reasonOf(*node, std::nullopt), kNoRemedy, open.mandatory, std::nullopt, open.condition};
    const bool below = open.wanted && node->measured && node->atLeast && *node->measured < *node->atLeast;
    if (below) {
        blame.reason = reasonOf(*node, node->atLeast);
        blame.need = std::visit(NeedOfMore{blame.reason.missing}, open.condition->rule);
    } else if (node->measured) {
        blame.reason = reasonOf(*node, node->atMost);
    }
    blame.remedy = blame.need ? kUnits : std::visit(YesOrNo{open.wanted}, open.condition->rule);
    m_diagnosis.blames.push_back(std::move(blame));
}

void Inquest::tree(const Condition& root) {
    std::vector<Open> stack{{&root, true, true}};
    while (!stack.empty()) {
        const Open open = stack.back();
        stack.pop_back();
        if (holds(*open.condition) == open.wanted) continue;
        if (const auto* members = std::get_if<Group>(&open.condition->rule))
            group(open, *members, stack);
        else
            leaf(open);
    }
}

/// Too little of what a step measures or counts.
void blameMore(Diagnosis& diagnosis, const Reason& reason, std::optional<Need> need) {
    diagnosis.blames.push_back({reason, need ? kUnits : kNoRemedy, true, std::move(need), nullptr});
}

void blameThreshold(Diagnosis& diagnosis) {
    const Ladder& ladder = diagnosis.promotion->ladder;
    const NodeTrace* node = diagnosis.trace->node(diagnosis.step->id);
    if (!ladder.measure || !node || !node->measured || !node->atLeast || *node->measured >= *node->atLeast) return;
    const Reason reason = reasonOf(*node, node->atLeast);
    blameMore(diagnosis, reason, needOf(ladder.measure->kind, ladder.measure->of, reason.missing));
}

/// How far a step is on its way across visits.
void blameCount(Diagnosis& diagnosis) {
    const NodeTrace* node = diagnosis.trace->node(diagnosis.step->id);
    if (!diagnosis.promotion->ladder.acrossVisits() || !node || !node->reached || node->holds) return;
    const Reason reason = reasonOf(*node, node->atLeast);
    blameMore(diagnosis, reason, needOf(diagnosis.step->frequency.count, reason.missing));
}

bool stepHolds(const PromotionTrace& trace, const Step& step) {
    const NodeTrace* node = trace.node(step.id);
    return node && node->holds;
}

/// The step that the shopper is on, across visits: the first that is open, or is not done where who or when fails.
const Step& openStep(const Promotion& promotion, const PromotionTrace& trace) {
    const auto& steps = promotion.ladder.steps;
    const auto first = [&](auto&& isIt) {
        return std::ranges::find_if(steps, [&](const Step& step) {
            const NodeTrace* node = trace.node(step.id);
            return node && !node->holds && isIt(*node);
        });
    };
    auto open = first([](const NodeTrace& node) { return node.reached; });
    if (open == steps.end()) open = first([](const NodeTrace& node) { return node.measured < node.atLeast; });
    return open == steps.end() ? steps.front() : *open;
}

/// The step that would fire: of a promotion that fired, the tier above those that hold; across visits the one that the
/// shopper is on; else the last that holds, else the first.
const Step* nextStep(const Promotion& promotion, const PromotionTrace& trace) {
    const auto& steps = promotion.ladder.steps;
    if (steps.empty()) return nullptr;
    if (promotion.ladder.acrossVisits() && trace.outcome == Outcome::NotMet) return &openStep(promotion, trace);
    std::size_t holding = 0; // one behind the last that holds
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (stepHolds(trace, steps[i])) holding = i + 1;
    if (trace.outcome != Outcome::Fired) return &steps[holding == 0 ? 0 : holding - 1];
    if (promotion.ladder.relation != Relation::Tiers || holding == steps.size()) return nullptr;
    return &steps[holding];
}

} // namespace

unsigned Diagnosis::remedies() const {
    unsigned needed = kAnyRemedy;
    unsigned possible = 0;
    for (const Blame& blame : blames) {
        possible |= blame.remedy;
        if (blame.mandatory) needed &= blame.remedy;
    }
    return needed & possible;
}

std::int64_t Diagnosis::distance() const {
    std::int64_t farthest = -1;
    std::int64_t nearest = 1000;
    for (const Blame& blame : blames) {
        if (blame.mandatory) farthest = std::max(farthest, distanceOf(blame));
        nearest = std::min(nearest, distanceOf(blame));
    }
    return farthest >= 0 ? farthest : nearest;
}

std::optional<Diagnosis> diagnose(const AdjudicatedSale& sale, const PromotionTrace& trace) {
    Diagnosis diagnosis{sale.set.promotion(trace.promotion), &trace, nullptr, {}};
    if (!diagnosis.promotion) return std::nullopt;
    diagnosis.step = nextStep(*diagnosis.promotion, trace);
    if (!diagnosis.step) return std::nullopt;
    // Another took its place, or its own limit is spent: no condition is to blame.
    if (trace.outcome == Outcome::Lost || trace.outcome == Outcome::LimitReached) return diagnosis;
    Inquest inquest(diagnosis);
    inquest.tree(diagnosis.promotion->who);
    inquest.tree(diagnosis.promotion->when);
    blameThreshold(diagnosis);
    blameCount(diagnosis);
    inquest.tree(diagnosis.step->qualification);
    if (trace.outcome != Outcome::Fired) blameLackOfUnits(sale, diagnosis);
    return diagnosis;
}

} // namespace offerwright
