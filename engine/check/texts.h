/// \file The texts that shoppers read.
#pragma once
#include "engine/check/rules.h"
#include "offerwright/model/walk.h"

namespace offerwright::checks {

/// Calls `visit(node, field, text)` for the promotion's name, then every text of a reward.
template <typename Visit> void forEachText(const Promotion& promotion, const Visit& visit) {
    visit(NodeId{}, "name", promotion.name);
    walkRewards(promotion, [&](const Reward& reward) {
        if (const auto* message = std::get_if<Message>(&reward.rule)) visit(reward.id, "message", message->text);
        if (const auto* coupon = std::get_if<IssueCoupon>(&reward.rule)) visit(reward.id, "text", coupon->text);
        if (const auto* entitlement = std::get_if<Entitlement>(&reward.rule))
            visit(reward.id, "text", entitlement->text);
    });
}

} // namespace offerwright::checks
