/// \file Parts of rewards that cards and running text say alike.
#pragma once
#include "app/words/condition_chips.h"

namespace offerwright::app {

/// On what a reward falls: "[the cheapest] [1] of [these products]".
Sentence targetChips(const Target& target, const Voice& voice, const NodeId& node);
/// Where picked units come from: "in [Dairy]", "among [these products]".
Sentence amongTarget(const Target& target, const Voice& voice, const NodeId& node);
/// The N of every Nth: "2nd".
Sentence ordinalOf(const Number& number, const Voice& voice, const NodeId& node);
/// "[2] × [Dairy]".
Sentence setPartChips(const SetPart& part, const Voice& voice);

/// What a matched target takes of its ground: "[these products] after the first [2] of each line (at most [6])".
Sentence limitedUnits(const Sentence& ground, const Target& target, const Voice& voice, const NodeId& node);
/// "the [cheapest] of every [3] items in [Dairy]".
Sentence unitsOfSets(const Target& target, const Voice& voice, const NodeId& node);
/// "of each product", "on each line".
QString eachWords(Among among, const Voice& voice);
/// The shopper's own text of an entitlement, else its reference.
QString entitlementText(const Entitlement& entitlement, const Voice& voice);
/// Gives points, which an account takes as they are.
bool isOfPoints(const RewardRule& rule);

} // namespace offerwright::app
