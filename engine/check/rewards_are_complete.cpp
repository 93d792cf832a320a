#include "engine/check/rules.h"
#include "offerwright/model/walk.h"
#include <algorithm>

namespace offerwright::checks {
namespace {

bool isBlank(const std::string& word) { return word.find_first_not_of(' ') == std::string::npos; }

/// What a reward goes by must be said: a product, a coupon, a reference, a cause.
class RewardRuleIsComplete {
public:
    RewardRuleIsComplete(Findings& findings, const NodeId& node)
        : m_findings(findings)
        , m_node(node) {}

    void operator()(const FreeItem& rule) const { named(rule.sku, "sku"); }
    void operator()(const IssueCoupon& rule) const { named(rule.code, "code"); }
    void operator()(const Entitlement& rule) const { named(rule.reference, "reference"); }
    void operator()(const Donation& rule) const { named(rule.cause, "cause"); }
    void operator()(const Message& rule) const {
        if (std::ranges::all_of(rule.text.byLanguage, [](const auto& entry) { return isBlank(entry.second); }))
            m_findings.error("message.noText", m_node, "message");
    }
    template <typename Rule> void operator()(const Rule&) const {}

private:
    void named(const std::string& word, const char* field) const {
        if (isBlank(word)) m_findings.error("reward.notNamed", m_node, field);
    }

    Findings& m_findings;
    const NodeId& m_node;
};

} // namespace

void rewardsAreComplete(Findings& findings) {
    walkRewards(findings.promotion,
                [&](const Reward& reward) { std::visit(RewardRuleIsComplete(findings, reward.id), reward.rule); });
}

} // namespace offerwright::checks
