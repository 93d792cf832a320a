#include "engine/check/rules.h"
#include <algorithm>

namespace offerwright::checks {
namespace {

/// A number as large as it can become: written, or by a parameter's default and bounds.
std::int64_t mostOf(const Promotion& promotion, const Number& number) {
    const Parameter* parameter = number.personal() ? promotion.parameter(number.parameter) : nullptr;
    return parameter ? std::max({parameter->defaultValue, parameter->min, parameter->max}) : number.value;
}

} // namespace

/// More steps than there are can never be completed; steps in order are all to be done. Single steps may give nothing,
/// the whole may not.
void journeysCanEnd(Findings& findings) {
    const Ladder& ladder = findings.promotion.ladder;
    if (!ladder.acrossVisits()) return;
    const bool gives = std::ranges::any_of(ladder.steps, [](const Step& step) { return !step.rewards.empty(); });
    if (!gives && ladder.completion.empty()) findings.error("journey.noReward", {}, "completion");
    if (!ladder.complete) return;
    if (!ladder.anyOrder) findings.error("journey.completeInOrder", {}, "complete");
    const auto steps = static_cast<std::int64_t>(ladder.steps.size());
    const std::int64_t asked = mostOf(findings.promotion, *ladder.complete);
    if (asked > steps)
        findings.error("journey.tooFewSteps", {}, "complete", {std::to_string(asked), std::to_string(steps)});
}

} // namespace offerwright::checks
