// Of tiers of which the highest pays, a higher one that pays less than the one before is surely turned round.
#include "engine/check/rules.h"

namespace offerwright::checks {
namespace {

/// What a step gives in one number that can be compared: same kind of reward, same target.
struct Pay {
    const Reward* reward = nullptr;
    std::int64_t amount = 0;
    Unit unit = Unit::Money;
    const char* field = "";
};

Pay payOf(const Findings& findings, const Step& step) {
    for (const Reward& reward : step.rewards) {
        if (const auto* percent = std::get_if<PercentOff>(&reward.rule))
            return {&reward, findings.usual(percent->rate), Unit::Percent, "percent"};
        if (const auto* off = std::get_if<AmountOff>(&reward.rule))
            return {&reward, findings.usual(off->amount), Unit::Money, "amount"};
        if (const auto* points = std::get_if<PointsFixed>(&reward.rule))
            return {&reward, findings.usual(points->points), Unit::Points, "points"};
    }
    return {};
}

} // namespace

void tiersPayMore(Findings& findings) {
    const Ladder& ladder = findings.promotion.ladder;
    if (ladder.relation != Relation::Tiers || ladder.pays != TierPay::Highest) return;
    for (std::size_t i = 1; i < ladder.steps.size(); ++i) {
        const Pay before = payOf(findings, ladder.steps[i - 1]);
        const Pay here = payOf(findings, ladder.steps[i]);
        if (!before.reward || !here.reward || before.reward->rule.index() != here.reward->rule.index()) continue;
        if (here.amount < before.amount)
            findings.warning("tiers.paysLess", here.reward->id, here.field,
                             {findings.text(here.amount, here.unit), findings.text(before.amount, before.unit)});
    }
}

} // namespace offerwright::checks
