// Of tiers of which the highest pays, a higher one that pays less than the one before is surely turned round.
#include "engine/check/rules.h"

namespace offerwright::checks {
namespace {

/// What a step gives in one number, and all else of the reward: only where that is the same can the numbers be
/// compared.
struct Pay {
    NodeId reward = {};
    std::int64_t amount = 0;
    Unit unit = Unit::Money;
    const char* field = "";
    std::optional<RewardRule> rest = {};
};

class PayOf {
public:
    PayOf(const Findings& findings, const NodeId& reward)
        : m_findings(findings)
        , m_reward(reward) {}
    Pay operator()(PercentOff rule) const { return pay(rule, rule.rate, Unit::Percent, "percent"); }
    Pay operator()(AmountOff rule) const { return pay(rule, rule.amount, Unit::Money, "amount"); }
    Pay operator()(PointsFixed rule) const { return pay(rule, rule.points, Unit::Points, "points"); }
    template <typename Rule> Pay operator()(const Rule&) const { return {}; }

private:
    template <typename Rule> Pay pay(Rule& rule, Number& number, Unit unit, const char* field) const {
        const std::int64_t amount = m_findings.usual(number);
        number = {};
        return {m_reward, amount, unit, field, std::move(rule)};
    }
    const Findings& m_findings;
    const NodeId& m_reward;
};

Pay payOf(const Findings& findings, const Step& step) {
    for (const Reward& reward : step.rewards)
        if (Pay pay = std::visit(PayOf(findings, reward.id), reward.rule); pay.rest) return pay;
    return {};
}

} // namespace

void tiersPayMore(Findings& findings) {
    const Ladder& ladder = findings.promotion.ladder;
    if (ladder.relation != Relation::Tiers || ladder.pays != TierPay::Highest) return;
    for (std::size_t i = 1; i < ladder.steps.size(); ++i) {
        const Pay before = payOf(findings, ladder.steps[i - 1]);
        const Pay here = payOf(findings, ladder.steps[i]);
        if (before.rest == here.rest && here.amount < before.amount)
            findings.warning("tiers.paysLess", here.reward, here.field,
                             {findings.text(here.amount, here.unit), findings.text(before.amount, before.unit)});
    }
}

} // namespace offerwright::checks
