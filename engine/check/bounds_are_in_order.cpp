#include "engine/check/rules.h"

namespace offerwright::checks {
namespace {

template <typename Rule> void checkBounds(Findings& findings, const NodeId& node, const Rule& rule, Unit unit) {
    if (!rule.atLeast && !rule.atMost) return findings.error("bounds.none", node, "");
    if (!rule.atLeast || !rule.atMost || rule.atLeast->personal() || rule.atMost->personal()) return;
    const std::int64_t least = rule.atLeast->value;
    const std::int64_t most = rule.atMost->value;
    if (least > most)
        findings.error("bounds.reversed", node, "atLeast", {findings.text(least, unit), findings.text(most, unit)});
}

} // namespace

void boundsAreInOrder(Findings& findings) {
    forEachCondition(findings.promotion, [&](const Condition& condition) {
        if (const auto* total = std::get_if<BasketTotal>(&condition.rule))
            checkBounds(findings, condition.id, *total, Unit::Money);
        if (const auto* measured = std::get_if<Measured>(&condition.rule))
            checkBounds(findings, condition.id, *measured, unitOf(measured->measure.kind));
    });
}

} // namespace offerwright::checks
