/// \file A promotion that asks for nothing and takes ten percent off, to stand beside others.
#pragma once
#include "tests/engine/check/faults.h"

namespace offerwright::tests {

inline Promotion plain(const std::string& id, std::int32_t priority, const std::string& group) {
    Promotion promotion;
    promotion.id = id;
    promotion.name.set("en", id);
    promotion.priority = priority;
    promotion.who = {"who", Group{}};
    promotion.when = {"when", Group{}};
    promotion.combines.exclusiveGroup = group;
    promotion.ladder.steps = {{"s", {"s-if", Group{}}, {}, {{"r", PercentOff{{100'000}, {}, {}}}}}};
    return promotion;
}

inline void ask(Promotion& promotion, const NodeId& id, ConditionRule rule) {
    std::get<Group>(promotion.who.rule).members.push_back({id, std::move(rule)});
}

} // namespace offerwright::tests
