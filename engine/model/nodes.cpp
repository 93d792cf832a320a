#include "offerwright/model/nodes.h"
#include "offerwright/model/walk.h"
#include <algorithm>
#include <utility>

namespace offerwright {
namespace {

void appendConditionIds(std::vector<NodeId>& ids, const Condition& root) {
    walkTree(root, [&](const Condition& condition) {
        ids.push_back(condition.id);
        if (const auto* measured = std::get_if<Measured>(&condition.rule))
            for (const SetPart& part : measured->measure.parts) ids.push_back(part.id);
    });
}

void appendRewardIds(std::vector<NodeId>& ids, const Reward& reward) {
    ids.push_back(reward.id);
    if (const auto* parts = partsOf(reward))
        for (const SetPart& part : *parts) ids.push_back(part.id);
}

void appendStepIds(std::vector<NodeId>& ids, const Step& step) {
    ids.push_back(step.id);
    appendConditionIds(ids, step.qualification);
    for (const Reward& reward : step.rewards) appendRewardIds(ids, reward);
}

using VisitSelection = std::function<void(const NodeId&, const Selection&)>;

void visitMeasureSelections(const Measure& measure, const VisitSelection& visit) {
    if (measure.kind != MeasureKind::Sets) visit(measure.id, measure.of);
    for (const SetPart& part : measure.parts) visit(part.id, part.of);
}

void visitConditionSelections(const Condition& root, const VisitSelection& visit) {
    walkTree(root, [&](const Condition& condition) {
        if (const auto* measured = std::get_if<Measured>(&condition.rule))
            visitMeasureSelections(measured->measure, visit);
        if (const auto* overTime = std::get_if<OverTime>(&condition.rule)) visit(condition.id, overTime->count.of);
    });
}

void visitRewardSelections(const Reward& reward, const VisitSelection& visit) {
    if (const Target* target = targetOf(reward); target && target->of) visit(reward.id, *target->of);
    if (const auto* parts = partsOf(reward))
        for (const SetPart& part : *parts) visit(part.id, part.of);
}

} // namespace

std::vector<NodeId> nodeIds(const Promotion& promotion) {
    std::vector<NodeId> ids;
    for (const Parameter& parameter : promotion.parameters) ids.push_back(parameter.id);
    appendConditionIds(ids, promotion.who);
    appendConditionIds(ids, promotion.when);
    if (promotion.ladder.measure) {
        ids.push_back(promotion.ladder.measure->id);
        for (const SetPart& part : promotion.ladder.measure->parts) ids.push_back(part.id);
    }
    for (const Step& step : promotion.ladder.steps) appendStepIds(ids, step);
    for (const Reward& reward : promotion.ladder.completion) appendRewardIds(ids, reward);
    for (const CustomerLimit& limit : promotion.limits.perCustomer) ids.push_back(limit.id);
    return ids;
}

NodeId freshId(const Promotion& promotion, std::string_view prefix) {
    const std::vector<NodeId> used = nodeIds(promotion);
    for (std::size_t n = 1;; ++n) {
        NodeId id = std::string(prefix) + std::to_string(n);
        if (std::ranges::find(used, id) == used.end()) return id;
    }
}

const Condition* findCondition(const Promotion& promotion, std::string_view id) {
    const Condition* found = nullptr;
    walkConditions(promotion, [&](const Condition& condition) {
        if (!found && condition.id == id) found = &condition;
    });
    return found;
}

const Step* findStep(const Promotion& promotion, std::string_view id) {
    const auto found = std::ranges::find(promotion.ladder.steps, id, &Step::id);
    return found == promotion.ladder.steps.end() ? nullptr : &*found;
}

const Reward* findReward(const Promotion& promotion, std::string_view id) {
    const Reward* found = nullptr;
    walkRewards(promotion, [&](const Reward& reward) {
        if (!found && reward.id == id) found = &reward;
    });
    return found;
}

// The promotion is the caller's to change: only the look-up is shared with the constant ones.
Condition* findCondition(Promotion& promotion, std::string_view id) {
    return const_cast<Condition*>(findCondition(std::as_const(promotion), id));
}
Step* findStep(Promotion& promotion, std::string_view id) {
    return const_cast<Step*>(findStep(std::as_const(promotion), id));
}
Reward* findReward(Promotion& promotion, std::string_view id) {
    return const_cast<Reward*>(findReward(std::as_const(promotion), id));
}

const Step* stepOf(const Promotion& promotion, std::string_view nodeId) {
    for (const Step& step : promotion.ladder.steps) {
        std::vector<NodeId> ids;
        appendStepIds(ids, step);
        if (std::ranges::find(ids, nodeId) != ids.end()) return &step;
    }
    return nullptr;
}

std::optional<Membership> membershipOf(Promotion& promotion, std::string_view conditionId) {
    std::optional<Membership> found;
    walkConditions(promotion, [&](Condition& condition) {
        const auto* group = std::get_if<Group>(&condition.rule);
        if (!group || found) return;
        const auto member = std::ranges::find(group->members, conditionId, &Condition::id);
        if (member == group->members.end()) return;
        found = Membership{&condition, static_cast<std::size_t>(member - group->members.begin())};
    });
    return found;
}

void forEachCondition(const Promotion& promotion, const std::function<void(const Condition&)>& visit) {
    walkConditions(promotion, visit);
}

void forEachSelection(const Promotion& promotion, const std::function<void(const NodeId&, const Selection&)>& visit) {
    visitConditionSelections(promotion.who, visit);
    visitConditionSelections(promotion.when, visit);
    if (promotion.ladder.measure) visitMeasureSelections(*promotion.ladder.measure, visit);
    for (const Step& step : promotion.ladder.steps) {
        visitConditionSelections(step.qualification, visit);
        if (promotion.ladder.acrossVisits()) visit(step.id, step.frequency.count.of);
        for (const Reward& reward : step.rewards) visitRewardSelections(reward, visit);
    }
    for (const Reward& reward : promotion.ladder.completion) visitRewardSelections(reward, visit);
}

} // namespace offerwright
