/// \file Finding and naming the nodes and numbers of a promotion: what builder, explainer, tracer and checks agree on.
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/promotion.h"
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright {

/// Every node id in document order: parameters, who and its members, when, measure, each step with its conditions,
/// rewards and set parts, rewards of the whole journey, limits per customer. Walks without recursion on depth.
std::vector<NodeId> nodeIds(const Promotion& promotion);
/// The first of prefix1, prefix2, ... that no node uses.
NodeId freshId(const Promotion& promotion, std::string_view prefix);

/// Null when there is no such node. The pointers live as long as the promotion is not changed.
const Condition* findCondition(const Promotion& promotion, std::string_view id);
Condition* findCondition(Promotion& promotion, std::string_view id);
const Step* findStep(const Promotion& promotion, std::string_view id);
Step* findStep(Promotion& promotion, std::string_view id);
const Reward* findReward(const Promotion& promotion, std::string_view id);
Reward* findReward(Promotion& promotion, std::string_view id);
/// The step that a condition, reward or step belongs to; null for who, when and the rest.
const Step* stepOf(const Promotion& promotion, std::string_view nodeId);
/// The group that holds a condition, and its place in it.
struct Membership {
    Condition* group = nullptr;
    std::size_t index = 0;
};
std::optional<Membership> membershipOf(Promotion& promotion, std::string_view conditionId);

/// Calls `visit` for every condition (groups included) in document order.
void forEachCondition(const Promotion& promotion, const std::function<void(const Condition&)>& visit);
/// Calls `visit` for every selection (measures, conditions, targets, set parts) with the id of its node.
void forEachSelection(const Promotion& promotion, const std::function<void(const NodeId&, const Selection&)>& visit);

/// One number of a promotion, where it stands and what it counts. Node and field are those of the JSON document:
/// conditions "atLeast", "atMost", "n", "every", "within", "daysAtLeast", "daysAtMost", "before", "after"; steps "from"
/// (tiers), "every" (repeat), "reach", "within", "deadline" (journeys); rewards "percent", "amount", "price", "points",
/// "every", "factor", "cap", "count", "atMost", "after", "size", "nth", "quantity", "startsIn", "validFor"; set parts
/// "count"; limits per customer "times", "within"; with an empty node "atMost" (a repeat's maximum, a cycle's rounds),
/// "complete", "deadline" (journeys), "timesPerBasket", "discountPerBasket".
struct NumberPlace {
    Address address;
    Unit unit = Unit::Count;
    Number number;
};
/// Every number that is set, in document order.
std::vector<NumberPlace> numbersOf(const Promotion& promotion);
std::optional<NumberPlace> numberAt(const Promotion& promotion, const Address& address);
/// A copy with that number replaced; empty when there is no such place.
std::optional<Promotion> withNumber(const Promotion& promotion, const Address& address, const Number& number);

} // namespace offerwright
