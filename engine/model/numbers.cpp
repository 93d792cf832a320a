// The numbers of a promotion: one walk serves listing, finding and replacing.
#include "engine/model/walk.h"
#include "offerwright/model/nodes.h"

namespace offerwright {
namespace {

/// Calls `m_visit(node, field, unit, number)` for every number that is set, in document order.
template <typename Visit> class NumberWalk {
public:
    explicit NumberWalk(const Visit& visit)
        : m_visit(visit) {}

    template <typename P> void promotion(P& promotion) const {
        const auto visitCondition = [&](auto& each) { condition(each); };
        walkTree(promotion.who, visitCondition);
        walkTree(promotion.when, visitCondition);
        number("", "atMost", Unit::Count, promotion.ladder.atMost);
        for (auto& each : promotion.ladder.steps) step(promotion.ladder, each);
        number("", "timesPerBasket", Unit::Count, promotion.limits.timesPerBasket);
        number("", "discountPerBasket", Unit::Money, promotion.limits.discountPerBasket);
    }

private:
    template <typename N> void number(const NodeId& node, const char* field, Unit unit, N& number) const {
        if constexpr (requires { number.has_value(); }) {
            if (number) m_visit(node, field, unit, *number);
        } else {
            m_visit(node, field, unit, number);
        }
    }

    template <typename C> void condition(C& condition) const {
        std::visit([&](auto& rule) { conditionRule(condition.id, rule); }, condition.rule);
    }

    template <typename R> void conditionRule(const NodeId& id, R& rule) const {
        using Rule = std::remove_const_t<R>;
        if constexpr (std::is_same_v<Rule, Group>) {
            if (rule.kind == GroupKind::AtLeast) number(id, "n", Unit::Count, rule.atLeast);
        } else if constexpr (std::is_same_v<Rule, Measured>) {
            bounds(id, rule.measure.kind == MeasureKind::Spend ? Unit::Money : Unit::Quantity, rule);
        } else if constexpr (std::is_same_v<Rule, BasketTotal>) {
            bounds(id, Unit::Money, rule);
        }
    }

    template <typename R> void bounds(const NodeId& id, Unit unit, R& rule) const {
        number(id, "atLeast", unit, rule.atLeast);
        number(id, "atMost", unit, rule.atMost);
    }

    template <typename S> void step(const Ladder& ladder, S& step) const {
        const bool counts = ladder.measure && ladder.measure->kind == MeasureKind::Quantity;
        const Unit unit = counts ? Unit::Quantity : Unit::Money;
        if (ladder.relation == Relation::Tiers) number(step.id, "from", unit, step.threshold);
        if (ladder.relation == Relation::Repeat) number(step.id, "every", unit, step.threshold);
        walkTree(step.qualification, [&](auto& each) { condition(each); });
        for (auto& reward : step.rewards) std::visit([&](auto& rule) { rewardRule(reward.id, rule); }, reward.rule);
    }

    template <typename R> void rewardRule(const NodeId& id, R& rule) const {
        if constexpr (requires { rule.rate; }) number(id, "percent", Unit::Percent, rule.rate);
        if constexpr (requires { rule.amount; }) number(id, "amount", Unit::Money, rule.amount);
        if constexpr (requires { rule.price; }) number(id, "price", Unit::Money, rule.price);
        if constexpr (requires { rule.points; }) number(id, "points", Unit::Points, rule.points);
        if constexpr (requires { rule.every; }) number(id, "every", Unit::Money, rule.every);
        if constexpr (requires { rule.factor; }) number(id, "factor", Unit::Factor, rule.factor);
        if constexpr (requires { rule.on; })
            if (rule.on.pick != Pick::Matched) number(id, "count", Unit::Count, rule.on.count);
        if constexpr (requires { rule.cap; }) number(id, "cap", Unit::Money, rule.cap);
        if constexpr (requires { rule.parts; })
            for (auto& part : rule.parts) number(part.id, "count", Unit::Count, part.count);
    }

    const Visit& m_visit;
};

template <typename P, typename Visit> void walkNumbers(P& promotion, const Visit& visit) {
    NumberWalk<Visit>(visit).promotion(promotion);
}

bool isAt(const Promotion& promotion, const Address& address, const NodeId& node, std::string_view field) {
    return address.node == node && address.field == field &&
           (address.promotion.empty() || address.promotion == promotion.id);
}

} // namespace

std::vector<NumberPlace> numbersOf(const Promotion& promotion) {
    std::vector<NumberPlace> places;
    walkNumbers(promotion, [&](const NodeId& node, const char* field, Unit unit, const Number& number) {
        places.push_back({Address{promotion.id, node, field}, unit, number});
    });
    return places;
}

std::optional<NumberPlace> numberAt(const Promotion& promotion, const Address& address) {
    std::optional<NumberPlace> found;
    walkNumbers(promotion, [&](const NodeId& node, const char* field, Unit unit, const Number& number) {
        if (found || !isAt(promotion, address, node, field)) return;
        found = NumberPlace{Address{promotion.id, node, field}, unit, number};
    });
    return found;
}

std::optional<Promotion> withNumber(const Promotion& promotion, const Address& address, const Number& number) {
    Promotion changed = promotion;
    bool found = false;
    walkNumbers(changed, [&](const NodeId& node, const char* field, Unit, Number& old) {
        if (found || !isAt(promotion, address, node, field)) return;
        old = number;
        found = true;
    });
    if (!found) return std::nullopt;
    return changed;
}

} // namespace offerwright
