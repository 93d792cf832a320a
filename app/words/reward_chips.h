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

} // namespace offerwright::app
