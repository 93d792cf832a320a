#include "ui/builder/edits/text_places.h"
#include <offerwright/model/nodes.h>

namespace offerwright::ui {
namespace {

std::string* textOf(Reward& reward, const std::string& field) {
    if (field == "account" && reward.into) return &reward.into->account;
    if (auto* gift = std::get_if<FreeItem>(&reward.rule); gift && field == "sku") return &gift->sku;
    if (auto* coupon = std::get_if<IssueCoupon>(&reward.rule); coupon && field == "code") return &coupon->code;
    if (auto* stamps = std::get_if<Stamps>(&reward.rule); stamps && field == "promotion") return &stamps->promotion;
    if (auto* outside = std::get_if<Entitlement>(&reward.rule); outside && field == "reference")
        return &outside->reference;
    auto* donation = std::get_if<Donation>(&reward.rule);
    return donation && field == "cause" ? &donation->cause : nullptr;
}

std::vector<std::string>* listOf(Condition& condition, const std::string& field) {
    if (auto* rule = std::get_if<CouponPresented>(&condition.rule)) return field == "coupon" ? &rule->codes : nullptr;
    if (auto* rule = std::get_if<InSegment>(&condition.rule)) return field == "segment" ? &rule->segments : nullptr;
    if (auto* rule = std::get_if<HasTier>(&condition.rule)) return field == "tier" ? &rule->tiers : nullptr;
    if (auto* rule = std::get_if<GaveConsent>(&condition.rule)) return field == "consent" ? &rule->purposes : nullptr;
    if (auto* rule = std::get_if<AmongCustomers>(&condition.rule))
        return field == "customers" ? &rule->customers : nullptr;
    if (auto* rule = std::get_if<AtTill>(&condition.rule)) return field == "tillType" ? &rule->types : nullptr;
    if (auto* rule = std::get_if<PaidWith>(&condition.rule)) return field == "types" ? &rule->types : nullptr;
    if (auto* rule = std::get_if<PromotionState>(&condition.rule)) return field == "any" ? &rule->promotions : nullptr;
    auto* at = std::get_if<AtStore>(&condition.rule);
    if (!at) return nullptr;
    if (field == "stores") return &at->stores;
    if (field == "groups") return &at->groups;
    return field == "banners" ? &at->banners : nullptr;
}

} // namespace

std::string* textAt(Promotion& promotion, const NodeId& node, const std::string& field) {
    if (node.empty()) return field == "lane" ? &promotion.combines.lane : nullptr;
    if (Reward* reward = findReward(promotion, node)) return textOf(*reward, field);
    Condition* condition = findCondition(promotion, node);
    auto* balance = condition ? std::get_if<HasBalance>(&condition->rule) : nullptr;
    return balance && field == "account" ? &balance->account : nullptr;
}

std::vector<std::string>* listAt(Promotion& promotion, const NodeId& node, const std::string& field) {
    if (node.empty()) {
        if (field == "notWith") return &promotion.combines.notWith;
        if (field == "notWithTags") return &promotion.combines.notWithTags;
        return field == "promotionTags" ? &promotion.tags : nullptr;
    }
    if (Condition* condition = findCondition(promotion, node)) return listOf(*condition, field);
    Reward* reward = findReward(promotion, node);
    auto* multiplier = reward ? std::get_if<CreditMultiplier>(&reward->rule) : nullptr;
    return multiplier && field == "tags" ? &multiplier->tags : nullptr;
}

LocalText* localTextAt(Promotion& promotion, const NodeId& node, const std::string& field) {
    if (node.empty()) return field == "name" ? &promotion.name : nullptr;
    Reward* reward = findReward(promotion, node);
    if (!reward) return nullptr;
    if (auto* message = std::get_if<Message>(&reward->rule); message && field == "message") return &message->text;
    if (auto* coupon = std::get_if<IssueCoupon>(&reward->rule); coupon && field == "text") return &coupon->text;
    auto* outside = std::get_if<Entitlement>(&reward->rule);
    return outside && field == "text" ? &outside->text : nullptr;
}

} // namespace offerwright::ui
