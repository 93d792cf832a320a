#include "ui/builder/picker/selection_place.h"
#include <algorithm>
#include <offerwright/model/nodes.h>
#include <offerwright/model/walk.h>

namespace offerwright::ui {
namespace {

SetPart* partIn(std::vector<SetPart>* parts, const NodeId& node) {
    if (!parts) return nullptr;
    const auto found = std::ranges::find(*parts, node, &SetPart::id);
    return found == parts->end() ? nullptr : &*found;
}

SetPart* partOf(Promotion& promotion, const NodeId& node) {
    SetPart* found = nullptr;
    walkRewards(promotion, [&](Reward& reward) {
        if (!found) found = partIn(partsOf(reward), node);
    });
    walkConditions(promotion, [&](Condition& condition) {
        auto* measured = std::get_if<Measured>(&condition.rule);
        if (!found && measured) found = partIn(&measured->measure.parts, node);
    });
    if (!found && promotion.ladder.measure) found = partIn(&promotion.ladder.measure->parts, node);
    return found;
}

/// Selections that always stand there; a reward's target is optional and apart.
Selection* fixedAt(Promotion& promotion, const NodeId& node) {
    if (Condition* condition = findCondition(promotion, node)) {
        if (auto* overTime = std::get_if<OverTime>(&condition->rule)) return &overTime->count.of;
        auto* measured = std::get_if<Measured>(&condition->rule);
        return measured ? &measured->measure.of : nullptr;
    }
    if (Step* step = promotion.ladder.acrossVisits() ? findStep(promotion, node) : nullptr)
        return &step->frequency.count.of;
    if (promotion.ladder.measure && promotion.ladder.measure->id == node) return &promotion.ladder.measure->of;
    SetPart* part = partOf(promotion, node);
    return part ? &part->of : nullptr;
}

} // namespace

std::optional<Selection> selectionAt(const Promotion& promotion, const NodeId& node) {
    Promotion copy = promotion;
    if (const Selection* selection = fixedAt(copy, node)) return *selection;
    Reward* reward = findReward(copy, node);
    const Target* target = reward ? targetOf(*reward) : nullptr;
    if (!target) return std::nullopt;
    return target->of.value_or(Selection{});
}

Promotion withSelectionAt(Promotion promotion, const NodeId& node, const Selection& selection) {
    if (Selection* place = fixedAt(promotion, node)) {
        *place = selection;
    } else if (Reward* reward = findReward(promotion, node)) {
        Target* target = targetOf(*reward);
        if (target && selection.everything())
            target->of.reset();
        else if (target)
            target->of = selection;
    }
    return promotion;
}

} // namespace offerwright::ui
