#include "engine/check/rules.h"

namespace offerwright::checks {
namespace {

using Bound = std::optional<Number>;

void checkOrder(Findings& findings, const NodeId& node, const char* field, const Bound& least, const Bound& most,
                Unit unit) {
    if (!least || !most || least->personal() || most->personal() || least->value <= most->value) return;
    findings.error("bounds.reversed", node, field,
                   {findings.text(least->value, unit), findings.text(most->value, unit)});
}

template <typename Rule> void checkBounds(Findings& findings, const NodeId& node, const Rule& rule, Unit unit) {
    if (!rule.atLeast && !rule.atMost) return findings.error("bounds.none", node, "");
    checkOrder(findings, node, "atLeast", rule.atLeast, rule.atMost, unit);
}

void checkVisits(Findings& findings, const NodeId& node, const VisitNumber& rule) {
    if (!rule.atLeast && !rule.atMost && !rule.every) findings.error("bounds.none", node, "");
    checkOrder(findings, node, "atLeast", rule.atLeast, rule.atMost, Unit::Count);
}

Unit unitOfBalance(const Findings& findings, const HasBalance& rule) {
    const Account* account = findings.around.programme->account(rule.account);
    return account && account->money ? Unit::Money : Unit::Points;
}

void checkPrices(Findings& findings, const NodeId& node, const Selection& selection) {
    if (!selection.priceFrom || !selection.priceTo || *selection.priceFrom <= *selection.priceTo) return;
    findings.error("bounds.reversed", node, "priceFrom",
                   {findings.text(*selection.priceFrom, Unit::Money), findings.text(*selection.priceTo, Unit::Money)});
}

} // namespace

void boundsAreInOrder(Findings& findings) {
    forEachCondition(findings.promotion, [&](const Condition& condition) {
        if (const auto* total = std::get_if<BasketTotal>(&condition.rule))
            checkBounds(findings, condition.id, *total, Unit::Money);
        if (const auto* measured = std::get_if<Measured>(&condition.rule))
            checkBounds(findings, condition.id, *measured, unitOf(measured->measure.kind));
        if (const auto* overTime = std::get_if<OverTime>(&condition.rule))
            checkBounds(findings, condition.id, *overTime, unitOf(overTime->count.kind));
        if (const auto* balance = std::get_if<HasBalance>(&condition.rule))
            checkBounds(findings, condition.id, *balance, unitOfBalance(findings, *balance));
        if (const auto* visits = std::get_if<VisitNumber>(&condition.rule))
            checkVisits(findings, condition.id, *visits);
        if (const auto* member = std::get_if<IsMember>(&condition.rule))
            checkOrder(findings, condition.id, "daysAtLeast", member->daysAtLeast, member->daysAtMost, Unit::Count);
    });
    forEachSelection(findings.promotion,
                     [&](const NodeId& node, const Selection& selection) { checkPrices(findings, node, selection); });
}

} // namespace offerwright::checks
