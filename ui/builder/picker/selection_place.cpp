#include "ui/builder/picker/selection_place.h"
#include <offerwright/model/nodes.h>

namespace offerwright::ui {
namespace {

Target* targetOf(Reward& reward) {
    return std::visit(
        [](auto& rule) -> Target* {
            if constexpr (requires { rule.on; })
                return &rule.on;
            else
                return nullptr;
        },
        reward.rule);
}

SetPart* partOf(Promotion& promotion, const NodeId& node) {
    for (Step& step : promotion.ladder.steps)
        for (Reward& reward : step.rewards)
            if (auto* set = std::get_if<SetPrice>(&reward.rule))
                for (SetPart& part : set->parts)
                    if (part.id == node) return &part;
    return nullptr;
}

/// Selections that always stand there; a reward's target is optional and apart.
Selection* fixedAt(Promotion& promotion, const NodeId& node) {
    if (Condition* condition = findCondition(promotion, node)) {
        auto* measured = std::get_if<Measured>(&condition->rule);
        return measured ? &measured->measure.of : nullptr;
    }
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
