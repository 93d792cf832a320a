#include <algorithm>
#include <offerwright/bundle/alone.h>
#include <offerwright/model/walk.h>

namespace offerwright {
namespace {

template <typename... Rules> bool isAnyOf(const ConditionRule& rule) {
    return (std::holds_alternative<Rules>(rule) || ...);
}

bool asksTheBooks(const Condition& condition) {
    if (const auto* member = std::get_if<IsMember>(&condition.rule)) return member->daysAtLeast || member->daysAtMost;
    if (const auto* state = std::get_if<PromotionState>(&condition.rule)) return state->state == Happened::Completed;
    return isAnyOf<InSegment, HasTier, GaveConsent, OverTime, VisitNumber, NearBirthday, CustomerAttribute, HasBalance,
                   CouponPresented>(condition.rule);
}

bool asksTheBooks(const Promotion& promotion) {
    if (!promotion.parameters.empty() || !promotion.limits.perCustomer.empty() || promotion.ladder.acrossVisits())
        return true;
    bool anyAsks = false;
    walkConditions(promotion, [&](const Condition& each) { anyAsks = anyAsks || asksTheBooks(each); });
    return anyAsks;
}

bool goesIntoTheWallet(const Reward& reward) {
    if (reward.into) return true;
    return std::visit(
        []<typename Rule>(const Rule&) {
            return std::is_same_v<Rule, PointsFixed> || std::is_same_v<Rule, PointsPerAmount> ||
                   std::is_same_v<Rule, PointsMultiplier> || std::is_same_v<Rule, PointsPerUnit> ||
                   std::is_same_v<Rule, IssueCoupon> || std::is_same_v<Rule, Stamps> || std::is_same_v<Rule, Message>;
        },
        reward.rule);
}

bool goesIntoTheWallet(const Promotion& promotion) {
    bool all = true;
    walkRewards(promotion, [&](const Reward& each) { all = all && goesIntoTheWallet(each); });
    return all;
}

bool contains(const std::vector<std::string>& list, const std::string& text) {
    return std::ranges::find(list, text) != list.end();
}

bool asksOf(const Promotion& other, const Promotion& promotion) {
    bool any = false;
    walkConditions(other, [&](const Condition& each) {
        const auto* state = std::get_if<PromotionState>(&each.rule);
        any = any || (state && contains(state->promotions, promotion.id));
    });
    return any;
}

bool keepsAway(const Promotion& other, const Promotion& promotion) {
    const auto isTagged = [&](const std::string& tag) { return contains(promotion.tags, tag); };
    return other.combines.alone || contains(other.combines.notWith, promotion.id) ||
           std::ranges::any_of(other.combines.notWithTags, isTagged);
}

/// Whether the others would give the same with it and without it.
bool touchesNoOther(const PromotionSet& set, const Promotion& promotion) {
    const Combining& combines = promotion.combines;
    if (promotion.stage != Stage::Points || !set.programme().atMost.empty()) return false;
    if (!combines.exclusiveGroup.empty() || combines.alone || combines.stops) return false;
    if (!combines.notWith.empty() || !combines.notWithTags.empty()) return false;
    return std::ranges::none_of(set.promotions(), [&](const std::shared_ptr<const Promotion>& other) {
        return other->id != promotion.id && (asksOf(*other, promotion) || keepsAway(*other, promotion));
    });
}

template <typename Keeps>
std::shared_ptr<const PromotionSet> only(const std::shared_ptr<const PromotionSet>& set, const Keeps& keeps) {
    std::vector<std::shared_ptr<const Promotion>> kept;
    for (const auto& promotion : set->promotions())
        if (keeps(*promotion)) kept.push_back(promotion);
    if (kept.size() == set->promotions().size()) return set;
    const std::shared_ptr<const Programme> programme(set, &set->programme());
    const std::shared_ptr<const Catalogue> catalogue(set, &set->catalogue());
    return compile({std::move(kept), programme, catalogue}, set.get()).set;
}

bool saysItsLastDay(const Promotion& promotion) {
    Demands demands;
    gatherDemands(promotion.when, demands);
    return std::ranges::any_of(demands.leaves, [](const Condition* each) {
        const auto* dates = std::get_if<WithinDates>(&each->rule);
        return dates && dates->to;
    });
}

} // namespace

Alone aloneOf(const PromotionSet& set, const Promotion& promotion, Shopper shopper) {
    if (promotion.limits.budget) return Alone::Denied;
    if (shopper == Shopper::Unknown || !asksTheBooks(promotion)) return Alone::Given;
    return goesIntoTheWallet(promotion) && touchesNoOther(set, promotion) ? Alone::Later : Alone::Denied;
}

std::shared_ptr<const PromotionSet> soldAlone(const std::shared_ptr<const PromotionSet>& set, Shopper shopper,
                                              Side side) {
    return only(set, [&](const Promotion& each) {
        const Alone alone = aloneOf(*set, each, shopper);
        return alone == Alone::Given || (alone == Alone::Later && side == Side::Service);
    });
}

Basket withoutClaims(Basket basket) {
    basket.coupons.clear();
    basket.burn = 0;
    return basket;
}

std::shared_ptr<const PromotionSet> withLastDay(const std::shared_ptr<const PromotionSet>& set) {
    return only(set, saysItsLastDay);
}

} // namespace offerwright
