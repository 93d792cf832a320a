#include "offerwright/model/nodes.h"
#include "engine/model/walk.h"
#include <algorithm>
#include <utility>

namespace offerwright {
namespace {

void appendStepIds(std::vector<NodeId>& ids, const Step& step) {
    ids.push_back(step.id);
    walkTree(step.qualification, [&](const Condition& condition) { ids.push_back(condition.id); });
    for (const Reward& reward : step.rewards) {
        ids.push_back(reward.id);
        if (const auto* set = std::get_if<SetPrice>(&reward.rule))
            for (const SetPart& part : set->parts) ids.push_back(part.id);
    }
}

void visitRewardSelections(const Reward& reward, const std::function<void(const NodeId&, const Selection&)>& visit) {
    if (const Target* target = targetOf(reward); target && target->of) visit(reward.id, *target->of);
    if (const auto* set = std::get_if<SetPrice>(&reward.rule))
        for (const SetPart& part : set->parts) visit(part.id, part.of);
}

} // namespace

std::vector<NodeId> nodeIds(const Promotion& promotion) {
    std::vector<NodeId> ids;
    for (const Parameter& parameter : promotion.parameters) ids.push_back(parameter.id);
    const auto append = [&](const Condition& condition) { ids.push_back(condition.id); };
    walkTree(promotion.who, append);
    walkTree(promotion.when, append);
    if (promotion.ladder.measure) ids.push_back(promotion.ladder.measure->id);
    for (const Step& step : promotion.ladder.steps) appendStepIds(ids, step);
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
    for (const Step& step : promotion.ladder.steps)
        for (const Reward& reward : step.rewards)
            if (reward.id == id) return &reward;
    return nullptr;
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
    const auto visitMeasured = [&](const Condition& condition) {
        if (const auto* measured = std::get_if<Measured>(&condition.rule)) visit(condition.id, measured->measure.of);
    };
    walkTree(promotion.who, visitMeasured);
    walkTree(promotion.when, visitMeasured);
    if (promotion.ladder.measure) visit(promotion.ladder.measure->id, promotion.ladder.measure->of);
    for (const Step& step : promotion.ladder.steps) {
        walkTree(step.qualification, visitMeasured);
        for (const Reward& reward : step.rewards) visitRewardSelections(reward, visit);
    }
}

} // namespace offerwright
