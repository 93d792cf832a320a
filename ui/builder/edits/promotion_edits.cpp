#include "ui/builder/edits/promotion_edits.h"
#include <algorithm>
#include <offerwright/model/walk.h>

namespace offerwright::ui {
namespace {

Group* groupOf(Condition& condition) { return std::get_if<Group>(&condition.rule); }

Group* findGroup(Promotion& promotion, const NodeId& id) {
    Condition* condition = findCondition(promotion, id);
    return condition ? groupOf(*condition) : nullptr;
}

/// Fresh ids are asked of a promotion that already carries those given: a scratch copy collects them.
class IdSource {
public:
    explicit IdSource(Promotion scratch)
        : m_scratch(std::move(scratch)) {}

    NodeId next(std::string_view prefix) {
        NodeId id = freshId(m_scratch, prefix);
        m_scratch.parameters.push_back({.id = id, .name = id});
        return id;
    }

private:
    Promotion m_scratch;
};

struct RewardSpot {
    Step* step = nullptr;
    std::size_t index = 0;
};

RewardSpot findSpot(Promotion& promotion, const NodeId& id) {
    for (Step& step : promotion.ladder.steps) {
        const auto at = std::ranges::find(step.rewards, id, &Reward::id);
        if (at != step.rewards.end()) return {&step, static_cast<std::size_t>(at - step.rewards.begin())};
    }
    return {};
}

std::vector<Condition>& membersOf(const Membership& membership) { return groupOf(*membership.group)->members; }

Condition taken(const Membership& membership) {
    auto& members = membersOf(membership);
    Condition condition = std::move(members[membership.index]);
    members.erase(members.begin() + static_cast<std::ptrdiff_t>(membership.index));
    return condition;
}

bool holds(const Condition& root, const NodeId& id) {
    std::vector<const Condition*> open{&root};
    while (!open.empty()) {
        const Condition* condition = open.back();
        open.pop_back();
        if (condition->id == id) return true;
        if (const auto* group = std::get_if<Group>(&condition->rule))
            for (const Condition& member : group->members) open.push_back(&member);
    }
    return false;
}

void moveAmongMembers(Promotion& promotion, const Membership& membership, int by) {
    auto& members = membersOf(membership);
    const std::size_t index = membership.index;
    const bool atEdge = by < 0 ? index == 0 : index + 1 == members.size();
    if (atEdge) {
        const auto outer = membershipOf(promotion, membership.group->id);
        if (!outer) return;
        const std::size_t target = outer->index + (by < 0 ? 0 : 1);
        Condition condition = taken(membership);
        auto& outside = membersOf(*outer);
        outside.insert(outside.begin() + static_cast<std::ptrdiff_t>(target), std::move(condition));
        return;
    }
    Condition& neighbour = members[by < 0 ? index - 1 : index + 1];
    if (!groupOf(neighbour)) return std::swap(members[index], neighbour);
    const NodeId neighbourId = neighbour.id;
    Condition condition = taken(membership);
    auto& inside = findGroup(promotion, neighbourId)->members;
    inside.insert(by < 0 ? inside.end() : inside.begin(), std::move(condition));
}

template <typename T> void swapWithin(std::vector<T>& all, std::size_t index, int by) {
    if (by < 0 && index > 0) std::swap(all[index], all[index - 1]);
    if (by > 0 && index + 1 < all.size()) std::swap(all[index], all[index + 1]);
}

void freshen(Condition& root, IdSource& ids) {
    std::vector<Condition*> open{&root};
    while (!open.empty()) {
        Condition* condition = open.back();
        open.pop_back();
        condition->id = ids.next(groupOf(*condition) ? "g" : "c");
        if (auto* measured = std::get_if<Measured>(&condition->rule)) {
            measured->measure.id = condition->id;
            for (SetPart& part : measured->measure.parts) part.id = ids.next("p");
        }
        if (auto* group = groupOf(*condition))
            for (Condition& member : group->members | std::views::reverse) open.push_back(&member);
    }
}

void freshen(Reward& reward, IdSource& ids) {
    reward.id = ids.next("r");
    if (auto* parts = partsOf(reward))
        for (SetPart& part : *parts) part.id = ids.next("p");
}

void copyStep(Promotion& promotion, const NodeId& id, NodeId* copy) {
    auto& steps = promotion.ladder.steps;
    const auto at = std::ranges::find(steps, id, &Step::id);
    if (at == steps.end()) return;
    IdSource ids(promotion);
    Step step = *at;
    step.id = ids.next("s");
    freshen(step.qualification, ids);
    for (Reward& reward : step.rewards) freshen(reward, ids);
    if (copy) *copy = step.id;
    steps.insert(at + 1, std::move(step));
}

} // namespace

Condition withFreshIds(const Promotion& promotion, Condition condition) {
    IdSource ids(promotion);
    freshen(condition, ids);
    return condition;
}

Reward withFreshIds(const Promotion& promotion, Reward reward) {
    IdSource ids(promotion);
    freshen(reward, ids);
    return reward;
}

Promotion withCondition(Promotion promotion, const Place& place, Condition condition) {
    if (Group* group = findGroup(promotion, place.group)) {
        const std::size_t index = std::min(place.index, group->members.size());
        group->members.insert(group->members.begin() + static_cast<std::ptrdiff_t>(index), std::move(condition));
    }
    return promotion;
}

Promotion withReward(Promotion promotion, const NodeId& step, const NodeId& after, Reward reward) {
    Step* found = findStep(promotion, step);
    if (!found) return promotion;
    const auto at = std::ranges::find(found->rewards, after, &Reward::id);
    found->rewards.insert(at == found->rewards.end() ? at : at + 1, std::move(reward));
    return promotion;
}

Promotion withoutNode(Promotion promotion, const NodeId& id) {
    std::erase_if(promotion.limits.perCustomer, [&id](const CustomerLimit& limit) { return limit.id == id; });
    if (const auto membership = membershipOf(promotion, id)) {
        taken(*membership);
    } else if (const RewardSpot spot = findSpot(promotion, id); spot.step) {
        spot.step->rewards.erase(spot.step->rewards.begin() + static_cast<std::ptrdiff_t>(spot.index));
    } else if (promotion.ladder.steps.size() > 1) {
        std::erase_if(promotion.ladder.steps, [&id](const Step& step) { return step.id == id; });
    }
    return promotion;
}

Promotion withCopyOfNode(Promotion promotion, const NodeId& id, NodeId* copy) {
    if (const auto membership = membershipOf(promotion, id)) {
        Condition condition = withFreshIds(promotion, membersOf(*membership)[membership->index]);
        if (copy) *copy = condition.id;
        const Place place{membership->group->id, membership->index + 1};
        return withCondition(std::move(promotion), place, std::move(condition));
    }
    if (const RewardSpot spot = findSpot(promotion, id); spot.step) {
        Reward reward = withFreshIds(promotion, spot.step->rewards[spot.index]);
        if (copy) *copy = reward.id;
        const NodeId step = spot.step->id;
        return withReward(std::move(promotion), step, id, std::move(reward));
    }
    if (promotion.ladder.relation == Relation::Tiers || promotion.ladder.acrossVisits()) copyStep(promotion, id, copy);
    return promotion;
}

Promotion withNodeMoved(Promotion promotion, const NodeId& id, int by) {
    if (const auto membership = membershipOf(promotion, id)) {
        moveAmongMembers(promotion, *membership, by);
    } else if (const RewardSpot spot = findSpot(promotion, id); spot.step) {
        swapWithin(spot.step->rewards, spot.index, by);
    } else {
        auto& steps = promotion.ladder.steps;
        const auto at = std::ranges::find(steps, id, &Step::id);
        if (at != steps.end()) swapWithin(steps, static_cast<std::size_t>(at - steps.begin()), by);
    }
    return promotion;
}

Promotion withConditionAt(Promotion promotion, const NodeId& id, const Place& place) {
    const auto membership = membershipOf(promotion, id);
    const Condition* moving = findCondition(promotion, id);
    if (!membership || !moving || holds(*moving, place.group) || !findGroup(promotion, place.group)) return promotion;
    // Taken out of the same group, those behind it move up by one.
    const bool shifts = membership->group->id == place.group && membership->index < place.index;
    const Place target{place.group, place.index - (shifts ? 1 : 0)};
    Condition condition = taken(*membership);
    return withCondition(std::move(promotion), target, std::move(condition));
}

Promotion withRewardBefore(Promotion promotion, const NodeId& id, const NodeId& before) {
    const RewardSpot spot = findSpot(promotion, id);
    if (!spot.step || id == before) return promotion;
    auto& rewards = spot.step->rewards;
    Reward reward = std::move(rewards[spot.index]);
    rewards.erase(rewards.begin() + static_cast<std::ptrdiff_t>(spot.index));
    rewards.insert(std::ranges::find(rewards, before, &Reward::id), std::move(reward));
    return promotion;
}

Promotion withNodeDropped(Promotion promotion, const NodeId& id, const NodeId& target, bool behind) {
    if (id == target) return promotion;
    if (const RewardSpot spot = findSpot(promotion, target); spot.step) {
        const auto& rewards = spot.step->rewards;
        const std::size_t next = spot.index + (behind ? 1 : 0);
        const NodeId before = next < rewards.size() ? rewards[next].id : NodeId();
        const bool same = std::ranges::find(rewards, id, &Reward::id) != rewards.end();
        return same ? withRewardBefore(std::move(promotion), id, before) : promotion;
    }
    Condition* onto = findCondition(promotion, target);
    if (!onto || !findCondition(promotion, id)) return promotion;
    const auto membership = membershipOf(promotion, target);
    const bool intoGroup = groupOf(*onto) && (behind || !membership);
    if (intoGroup) return withConditionAt(std::move(promotion), id, {target, 0});
    if (!membership) return promotion;
    const Place place{membership->group->id, membership->index + (behind ? 1 : 0)};
    return withConditionAt(std::move(promotion), id, place);
}

Promotion withGroupAround(Promotion promotion, const NodeId& id, GroupKind kind, NodeId* group) {
    const auto membership = membershipOf(promotion, id);
    if (!membership) return promotion;
    Condition& member = membersOf(*membership)[membership->index];
    Condition around{freshId(promotion, "g"), Group{kind, Number{1}, {}}};
    if (group) *group = around.id;
    std::get<Group>(around.rule).members.push_back(std::move(member));
    member = std::move(around);
    return promotion;
}

std::optional<Place> placeBehind(const Promotion& promotion, const NodeId& id) {
    const Condition* condition = findCondition(promotion, id);
    if (!condition) return std::nullopt;
    if (const auto* group = std::get_if<Group>(&condition->rule)) return Place{id, group->members.size()};
    Promotion copy = promotion;
    const auto membership = membershipOf(copy, id);
    if (!membership) return std::nullopt;
    return Place{membership->group->id, membership->index + 1};
}

bool isRoot(const Promotion& promotion, const NodeId& id) {
    if (promotion.who.id == id || promotion.when.id == id) return true;
    return std::ranges::any_of(promotion.ladder.steps, [&id](const Step& step) { return step.qualification.id == id; });
}

} // namespace offerwright::ui
