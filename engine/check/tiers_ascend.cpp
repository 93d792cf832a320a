#include "engine/check/rules.h"

namespace offerwright::checks {
namespace {

/// What a threshold is for a shopper without an own value.
std::int64_t usualValue(const Promotion& promotion, const Number& number) {
    const Parameter* parameter = number.personal() ? promotion.parameter(number.parameter) : nullptr;
    return parameter ? parameter->defaultValue : number.value;
}

} // namespace

void tiersAscend(Findings& findings) {
    const Ladder& ladder = findings.promotion.ladder;
    if (ladder.relation != Relation::Tiers || !ladder.measure) return;
    const Unit unit = ladder.measure->kind == MeasureKind::Spend ? Unit::Money : Unit::Quantity;
    for (std::size_t i = 1; i < ladder.steps.size(); ++i) {
        const std::int64_t before = usualValue(findings.promotion, ladder.steps[i - 1].threshold);
        const std::int64_t here = usualValue(findings.promotion, ladder.steps[i].threshold);
        if (here <= before)
            findings.error("tiers.notAscending", ladder.steps[i].id, "from",
                           {findings.text(before, unit), findings.text(here, unit)});
    }
}

} // namespace offerwright::checks
