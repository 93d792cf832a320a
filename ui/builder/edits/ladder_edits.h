/// \file Changes of the ladder as a whole: how steps relate, the stage, tiers. Pure, like all edits.
#pragma once
#include <offerwright/model/nodes.h>
#include <offerwright/model/promotion.h>

namespace offerwright::ui {

/// The first measured condition of a single step becomes the measure of tiers and repeats, and the other way round, so
/// that what was said is kept. Leaving tiers or a journey keeps the first step. `wholeUnit` is one major unit of money
/// in minor units.
Promotion withRelation(Promotion promotion, Relation relation, std::int64_t wholeUnit);
Promotion withTierPay(Promotion promotion, TierPay pays);

/// One more tier above the highest, as far from it as it is from the one below; its rewards grow likewise.
Promotion withTierAdded(Promotion promotion, NodeId* added);
/// What the tier gives changes places with its neighbour; thresholds stay in order.
Promotion withTierMoved(Promotion promotion, const NodeId& step, int by);
/// A new threshold; tiers are then put in order of their thresholds.
Promotion withTierThreshold(Promotion promotion, const NodeId& step, std::int64_t value);

/// A number's value with its parameter's default in place.
std::int64_t valueOf(const Promotion& promotion, const Number& number);

/// The first number of a reward that says what it gives, and the field it stands in; null for messages.
struct MainAward {
    Number* number = nullptr;
    std::string field;
    Unit unit = Unit::Money;
};
MainAward mainAward(Reward& reward);

} // namespace offerwright::ui
