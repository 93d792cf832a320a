#include "engine/check/rules.h"
#include "offerwright/base/quantity.h"
#include "offerwright/model/walk.h"
#include <algorithm>

namespace offerwright::checks {
namespace {

constexpr std::int64_t kWhole = 1'000'000;

void checkFunding(Findings& findings, const Reward& reward) {
    Wide sum = 0;
    bool inRange = true;
    for (const FundingShare& each : reward.funding) {
        sum += each.share;
        if (each.funder.find_first_not_of(' ') == std::string::npos)
            findings.error("list.blankWord", reward.id, "funding");
        if (each.share >= 0 && each.share <= kWhole) continue;
        inRange = false;
        findings.error("rate.outOfRange", reward.id, "funding", {findings.text(each.share, Unit::Percent)});
    }
    if (inRange && sum != kWhole && !reward.funding.empty())
        findings.error("funding.notWhole", reward.id, "funding",
                       {findings.text(static_cast<std::int64_t>(sum), Unit::Percent)});
}

} // namespace

void fundingSumsToTheWhole(Findings& findings) {
    walkRewards(findings.promotion, [&](const Reward& reward) { checkFunding(findings, reward); });
}

} // namespace offerwright::checks
