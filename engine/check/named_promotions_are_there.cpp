#include "engine/check/suggestion.h"
#include "engine/check/together.h"
#include "offerwright/model/walk.h"

namespace offerwright::checks {

void namedPromotionsAreThere(Findings& findings, Others others) {
    const auto look = [&](const NodeId& node, const char* field, const std::string& id) {
        if (id.empty() || id == findings.promotion.id || named(others, id)) return;
        std::vector<std::string> known;
        for (const Promotion* other : others) known.push_back(other->id);
        suggest(findings.warning("promotion.unknown", node, field, {id}), known);
    };
    forEachCondition(findings.promotion, [&](const Condition& condition) {
        if (const auto* state = std::get_if<PromotionState>(&condition.rule))
            for (const std::string& id : state->promotions) look(condition.id, "any", id);
    });
    walkRewards(findings.promotion, [&](const Reward& reward) {
        if (const auto* stamps = std::get_if<Stamps>(&reward.rule)) look(reward.id, "promotion", stamps->promotion);
    });
    for (const std::string& id : findings.promotion.combines.notWith) look({}, "notWith", id);
}

} // namespace offerwright::checks
