#include "engine/check/rules.h"
#include <algorithm>

namespace offerwright::checks {

void rewardsAreComplete(Findings& findings) {
    const auto blank = [](const auto& entry) { return entry.second.find_first_not_of(' ') == std::string::npos; };
    for (const Step& step : findings.promotion.ladder.steps)
        for (const Reward& reward : step.rewards) {
            const auto* message = std::get_if<Message>(&reward.rule);
            if (message && std::ranges::all_of(message->text.byLanguage, blank))
                findings.error("message.noText", reward.id, "message");
        }
}

} // namespace offerwright::checks
