#include "engine/check/rules.h"
#include "offerwright/model/walk.h"

namespace offerwright::checks {
namespace {

/// The word of the document for a kind of reward, and whether it works in a stage.
struct StageRule {
    Stage stage;

    const char* wrong(const PercentOff& rule) const { return discountFits(rule.on) ? nullptr : "percentOff"; }
    const char* wrong(const AmountOff& rule) const { return discountFits(rule.on) ? nullptr : "amountOff"; }
    const char* wrong(const FixedPrice&) const { return stage == Stage::Item ? nullptr : "fixedPrice"; }
    const char* wrong(const SetPrice&) const { return stage == Stage::Item ? nullptr : "setPrice"; }
    const char* wrong(const PointsFixed&) const { return stage == Stage::Points ? nullptr : "points"; }
    const char* wrong(const PointsPerAmount&) const { return stage == Stage::Points ? nullptr : "pointsPerAmount"; }
    const char* wrong(const PointsMultiplier&) const { return stage == Stage::Points ? nullptr : "pointsMultiplier"; }
    const char* wrong(const TotalPrice& rule) const { return discountFits(rule.on) ? nullptr : "totalPrice"; }
    const char* wrong(const SetPercent&) const { return stage == Stage::Item ? nullptr : "setPercent"; }
    const char* wrong(const SetAmount&) const { return stage == Stage::Item ? nullptr : "setAmount"; }
    const char* wrong(const PointsPerUnit&) const { return stage == Stage::Points ? nullptr : "pointsPerUnit"; }
    const char* wrong(const CreditMultiplier&) const { return stage == Stage::Points ? nullptr : "creditMultiplier"; }
    /// Everything else is given beside the bill, in any stage.
    template <typename Rule> const char* wrong(const Rule&) const { return nullptr; }

    /// Picking single units is the item stage's; the basket stage has only whole lines.
    bool discountFits(const Target& target) const {
        const bool wholeLines = target.pick == Pick::Matched && !target.sets;
        return stage == Stage::Item || (stage != Stage::Points && wholeLines);
    }
};

const char* wordOf(Stage stage) {
    constexpr const char* kWords[] = {"item", "basket", "points", "tender"};
    return kWords[static_cast<std::size_t>(stage)];
}

} // namespace

void rewardsFitTheirStage(Findings& findings) {
    const StageRule rule{findings.promotion.stage};
    walkRewards(findings.promotion, [&](const Reward& reward) {
        const char* wrong = std::visit([&](const auto& kind) { return rule.wrong(kind); }, reward.rule);
        if (wrong) findings.error("reward.wrongStage", reward.id, wrong, {wrong, wordOf(rule.stage)});
    });
}

} // namespace offerwright::checks
