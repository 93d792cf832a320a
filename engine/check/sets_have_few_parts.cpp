// Sets, bought or rewarded, are made of some parts, and of few enough to weigh which unit serves which.
#include "engine/check/rules.h"
#include "offerwright/model/walk.h"

namespace offerwright::checks {
namespace {

void checkParts(Findings& findings, const NodeId& node, const std::vector<SetPart>& parts) {
    if (parts.empty()) findings.error("set.noParts", node, "parts");
    if (parts.size() > kMaxSetParts)
        findings.error("set.tooManyParts", node, "parts", {std::to_string(parts.size()), std::to_string(kMaxSetParts)});
}

void checkMeasure(Findings& findings, const Measure& measure) {
    if (measure.kind == MeasureKind::Sets) checkParts(findings, measure.id, measure.parts);
}

} // namespace

void setsHaveFewParts(Findings& findings) {
    walkConditions(findings.promotion, [&](const Condition& condition) {
        if (const auto* measured = std::get_if<Measured>(&condition.rule)) checkMeasure(findings, measured->measure);
    });
    if (const auto& measure = findings.promotion.ladder.measure) checkMeasure(findings, *measure);
    walkRewards(findings.promotion, [&](const Reward& reward) {
        if (const auto* parts = partsOf(reward)) checkParts(findings, reward.id, *parts);
    });
}

} // namespace offerwright::checks
