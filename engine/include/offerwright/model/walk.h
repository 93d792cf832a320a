/// \file Walking the nodes of a promotion in document order, on constant and on changing promotions alike, without
/// recursion.
#pragma once
#include "offerwright/model/promotion.h"
#include <ranges>
#include <type_traits>
#include <vector>

namespace offerwright {

/// `T` with the constness of `Like`.
template <typename Like, typename T> using SameConst = std::conditional_t<std::is_const_v<Like>, const T, T>;

/// Calls `visit` for `root` and what is under it, parents before members. `visit` must not change the tree's shape.
template <typename C, typename Visit> void walkTree(C& root, const Visit& visit) {
    std::vector<C*> open{&root};
    while (!open.empty()) {
        C* condition = open.back();
        open.pop_back();
        visit(*condition);
        if (auto* group = std::get_if<Group>(&condition->rule))
            for (auto& member : std::views::reverse(group->members)) open.push_back(&member);
    }
}

/// Calls `visit` for every condition: who, when, then each step's own.
template <typename P, typename Visit> void walkConditions(P& promotion, const Visit& visit) {
    walkTree(promotion.who, visit);
    walkTree(promotion.when, visit);
    for (auto& step : promotion.ladder.steps) walkTree(step.qualification, visit);
}

/// Conditions that must all hold.
struct Demands {
    std::vector<const Condition*> leaves;
    bool whole = true; ///< nothing else is asked: no group but plain "all" ones
};

/// Adds what `root` demands: its leaves through plain "all" groups.
inline void gatherDemands(const Condition& root, Demands& demands) {
    std::vector<const Condition*> open{&root};
    while (!open.empty()) {
        const Condition* each = open.back();
        open.pop_back();
        const auto* group = std::get_if<Group>(&each->rule);
        if (!group)
            demands.leaves.push_back(each);
        else if (group->kind == GroupKind::All)
            for (const Condition& member : group->members) open.push_back(&member);
        else
            demands.whole = false;
    }
}

/// Calls `visit` for every reward: those of each step, then those of the whole journey.
template <typename P, typename Visit> void walkRewards(P& promotion, const Visit& visit) {
    for (auto& step : promotion.ladder.steps)
        for (auto& reward : step.rewards) visit(reward);
    for (auto& reward : promotion.ladder.completion) visit(reward);
}

/// The parts of a reward on sets, or null.
template <typename R> SameConst<R, std::vector<SetPart>>* partsOf(R& reward) {
    return std::visit(
        [](auto& rule) -> SameConst<R, std::vector<SetPart>>* {
            if constexpr (requires { rule.parts; })
                return &rule.parts;
            else
                return nullptr;
        },
        reward.rule);
}

/// The target of a reward, or null for a reward that has none.
template <typename R> SameConst<R, Target>* targetOf(R& reward) {
    return std::visit(
        [](auto& rule) -> SameConst<R, Target>* {
            if constexpr (requires { rule.on; })
                return &rule.on;
            else
                return nullptr;
        },
        reward.rule);
}

} // namespace offerwright
