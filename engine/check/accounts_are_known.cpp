// An account that nobody keeps, money among points, and rewards that go into no account at all.
#include "engine/check/rules.h"
#include "engine/check/suggestion.h"
#include "offerwright/model/walk.h"

namespace offerwright::checks {
namespace {

/// Empty is the programme's own points account, which needs no name.
bool isKnown(Findings& findings, const NodeId& node, const std::string& account) {
    if (account.empty() || findings.around.programme->account(account)) return true;
    std::vector<std::string> known;
    for (const Account& each : findings.around.programme->accounts) known.push_back(each.name);
    Diagnostic& found = findings.warning("account.unknown", node, "account", {account});
    found.severity = Severity::Error;
    suggest(found, known);
    return false;
}

bool isMoney(const RewardRule& rule) { return rule.index() < RewardRule(PointsFixed{}).index(); }
bool isMoneyOrPoints(const RewardRule& rule) { return rule.index() <= RewardRule(PointsPerUnit{}).index(); }

void checkDestination(Findings& findings, const Reward& reward) {
    if (!reward.into) return;
    if (!isMoneyOrPoints(reward.rule)) return findings.error("reward.noDestination", reward.id, "into");
    const std::string& name = reward.into->account;
    if (!isKnown(findings, reward.id, name)) return;
    const Account* account = findings.around.programme->account(name);
    if ((account && account->money) != isMoney(reward.rule))
        findings.error("account.wrongKind", reward.id, "account", {name});
}

} // namespace

void accountsAreKnown(Findings& findings) {
    forEachCondition(findings.promotion, [&](const Condition& condition) {
        if (const auto* balance = std::get_if<HasBalance>(&condition.rule))
            isKnown(findings, condition.id, balance->account);
    });
    walkRewards(findings.promotion, [&](const Reward& reward) { checkDestination(findings, reward); });
}

} // namespace offerwright::checks
