// "At most", "after" and groups of units belong to a target of all that matched; the other picks count for themselves.
#include "engine/check/rules.h"
#include "offerwright/model/walk.h"

namespace offerwright::checks {
namespace {

/// The values a number can take; nothing when it is a parameter that is not there.
struct Reach {
    std::int64_t lowest = 0;
    std::int64_t highest = 0;
};

std::optional<Reach> reachOf(const Promotion& promotion, const Number& number) {
    if (!number.personal()) return Reach{number.value, number.value};
    const Parameter* parameter = promotion.parameter(number.parameter);
    return parameter ? std::optional(Reach{parameter->min, parameter->max}) : std::nullopt;
}

void checkPick(Findings& findings, const NodeId& node, const Target& target) {
    const auto stray = [&](bool there, const char* field) {
        if (there) findings.error("target.onlyMatched", node, field, {field});
    };
    stray(target.atMost.has_value(), "atMost");
    stray(target.after.has_value(), "after");
    stray(target.sets.has_value(), "sets");
}

void checkGroups(Findings& findings, const NodeId& node, const UnitSets& sets) {
    const auto size = reachOf(findings.promotion, sets.size);
    const auto nth = reachOf(findings.promotion, sets.nth);
    if (!size || !nth || nth->highest <= size->lowest) return;
    findings.error("sets.nthAboveSize", node, "nth",
                   {findings.text(nth->highest, Unit::Count), findings.text(size->lowest, Unit::Count)});
}

} // namespace

void targetsFitTheirPick(Findings& findings) {
    walkRewards(findings.promotion, [&](const Reward& reward) {
        const Target* target = targetOf(reward);
        if (!target) return;
        if (target->pick != Pick::Matched) checkPick(findings, reward.id, *target);
        if (target->pick == Pick::Matched && target->sets) checkGroups(findings, reward.id, *target->sets);
    });
}

} // namespace offerwright::checks
