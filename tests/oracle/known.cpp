// What the engine is known to do otherwise. Each goes when it is mended or the law says so; counted in every run.
#include "tests/oracle/shop.h"
#include <algorithm>

namespace offerwright::oracle {
namespace {

bool anyReward(const Question& question, const auto& test) {
    for (const Promotion& promotion : question.promotions)
        for (const Step& step : promotion.ladder.steps)
            for (const Reward& reward : step.rewards)
                if (test(promotion, reward)) return true;
    return false;
}

const Target* targetOf(const Reward& reward) {
    return std::visit(
        [](const auto& rule) -> const Target* {
            if constexpr (requires { rule.on; })
                return &rule.on;
            else
                return nullptr;
        },
        reward.rule);
}

} // namespace

std::string knownDifference(const Question& question) {
    const bool beyond = anyReward(question, [](const Promotion& promotion, const Reward& reward) {
        const Target* on = targetOf(reward);
        return on && on->among != Among::Selection && on->pick != Pick::Matched && on->pick != Pick::EveryNth &&
               promotion.limits.timesPerBasket;
    });
    if (beyond) return "a limit of times is passed where a reward goes by product";
    const bool uneven = anyReward(
        question, [](const Promotion&, const Reward& reward) { return std::holds_alternative<SetPrice>(reward.rule); });
    if (uneven && question.programme.allocation == Allocation::LargestLine)
        return "the rest of a set's saving goes to the largest run of equal units, not the largest line";
    return {};
}

} // namespace offerwright::oracle
