/// \file Changes of a promotion that the builder makes, as pure functions: they take a copy and give it back changed.
/// Where a node is not there, the promotion comes back as it was.
#pragma once
#include <offerwright/model/nodes.h>
#include <offerwright/model/promotion.h>
#include <optional>

namespace offerwright::ui {

/// Where a condition stands or will stand: in a group, before the member of that index.
struct Place {
    NodeId group;
    std::size_t index = 0;
    bool operator==(const Place&) const = default;
};

/// Gives fresh ids to a node and all below it, as if it stood in `promotion`.
Condition withFreshIds(const Promotion& promotion, Condition condition);
Reward withFreshIds(const Promotion& promotion, Reward reward);

Promotion withCondition(Promotion promotion, const Place& place, Condition condition);
/// Right after the node `after` (a reward of the step), else at the end.
Promotion withReward(Promotion promotion, const NodeId& step, const NodeId& after, Reward reward);
/// Without the condition, reward or tier of that id. The last step stays.
Promotion withoutNode(Promotion promotion, const NodeId& id);
/// A copy right behind it; `copy` receives its id.
Promotion withCopyOfNode(Promotion promotion, const NodeId& id, NodeId* copy);
/// One place up (-1) or down (+1) as the eye sees it: into a neighbouring group, out of its own at the edge.
Promotion withNodeMoved(Promotion promotion, const NodeId& id, int by);
/// To that place; a group is never moved into itself.
Promotion withConditionAt(Promotion promotion, const NodeId& id, const Place& place);
/// Before the reward `before` of the same step; at the end when that is empty.
Promotion withRewardBefore(Promotion promotion, const NodeId& id, const NodeId& before);
/// As dropped by hand on the line of `target`, before it or behind it: conditions beside conditions or into a group's
/// heading, rewards beside rewards of their step.
Promotion withNodeDropped(Promotion promotion, const NodeId& id, const NodeId& target, bool behind);
/// The condition put alone into a new group of that kind; `group` receives its id.
Promotion withGroupAround(Promotion promotion, const NodeId& id, GroupKind kind, NodeId* group);

/// Where a new condition goes when it is added at a node: behind it, or at the end of the group it is.
std::optional<Place> placeBehind(const Promotion& promotion, const NodeId& id);

/// The groups that stand for the whole of who, of when or of a step: they are never moved or removed.
bool isRoot(const Promotion& promotion, const NodeId& id);

} // namespace offerwright::ui
