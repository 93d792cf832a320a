// The numbers of a promotion: one walk serves listing, finding and replacing.
#include "offerwright/model/nodes.h"
#include "offerwright/model/walk.h"

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
        ladder(promotion.ladder);
        number("", "timesPerBasket", Unit::Count, promotion.limits.timesPerBasket);
        number("", "discountPerBasket", Unit::Money, promotion.limits.discountPerBasket);
        for (auto& limit : promotion.limits.perCustomer) {
            number(limit.id, "times", Unit::Count, limit.times);
            window(limit.id, limit.within);
        }
    }

private:
    template <typename N> void number(const NodeId& node, const char* field, Unit unit, N& number) const {
        if constexpr (requires { number.has_value(); }) {
            if (number) m_visit(node, field, unit, *number);
        } else {
            m_visit(node, field, unit, number);
        }
    }

    template <typename L> void ladder(L& ladder) const {
        if (ladder.measure) parts(ladder.measure->parts);
        number("", "atMost", Unit::Count, ladder.atMost);
        number("", "complete", Unit::Count, ladder.complete);
        number("", "deadline", Unit::Count, ladder.deadline);
        for (auto& each : ladder.steps) step(ladder, each);
        for (auto& each : ladder.completion) reward(each);
    }

    template <typename P> void parts(P& parts) const {
        for (auto& part : parts) number(part.id, "count", Unit::Count, part.count);
    }

    template <typename W> void window(const NodeId& id, W& within) const {
        if (within) number(id, "within", Unit::Count, within->length);
    }

    template <typename C> void condition(C& condition) const {
        std::visit([&](auto& rule) { conditionRule(condition.id, rule); }, condition.rule);
    }

    template <typename R> void conditionRule(const NodeId& id, R& rule) const {
        using Rule = std::remove_const_t<R>;
        if constexpr (std::is_same_v<Rule, Group>) {
            if (rule.kind == GroupKind::AtLeast) number(id, "n", Unit::Count, rule.atLeast);
        } else if constexpr (std::is_same_v<Rule, Measured>) {
            bounds(id, unitOf(rule.measure.kind), rule);
            parts(rule.measure.parts);
        } else if constexpr (std::is_same_v<Rule, BasketTotal>) {
            bounds(id, Unit::Money, rule);
        } else if constexpr (std::is_same_v<Rule, OverTime>) {
            bounds(id, unitOf(rule.count.kind), rule);
            window(id, rule.count.within);
        } else if constexpr (std::is_same_v<Rule, HasBalance>) {
            bounds(id, Unit::Points, rule);
        } else {
            otherRule(id, rule);
        }
    }

    template <typename R> void otherRule(const NodeId& id, R& rule) const {
        using Rule = std::remove_const_t<R>;
        if constexpr (std::is_same_v<Rule, VisitNumber>) {
            bounds(id, Unit::Count, rule);
            number(id, "every", Unit::Count, rule.every);
        } else if constexpr (std::is_same_v<Rule, IsMember>) {
            number(id, "daysAtLeast", Unit::Count, rule.daysAtLeast);
            number(id, "daysAtMost", Unit::Count, rule.daysAtMost);
        } else if constexpr (std::is_same_v<Rule, NearBirthday>) {
            number(id, "before", Unit::Count, rule.before);
            number(id, "after", Unit::Count, rule.after);
        } else if constexpr (std::is_same_v<Rule, PaidWith>) {
            number(id, "atLeast", Unit::Money, rule.atLeast);
        }
    }

    template <typename R> void bounds(const NodeId& id, Unit unit, R& rule) const {
        number(id, "atLeast", unit, rule.atLeast);
        number(id, "atMost", unit, rule.atMost);
    }

    template <typename S> void step(const Ladder& ladder, S& step) const {
        const Unit unit = ladder.measure ? unitOf(ladder.measure->kind) : Unit::Money;
        if (ladder.relation == Relation::Tiers) number(step.id, "from", unit, step.threshold);
        if (ladder.relation == Relation::Repeat) number(step.id, "every", unit, step.threshold);
        if (ladder.acrossVisits()) {
            number(step.id, "reach", unitOf(step.frequency.count.kind), step.frequency.reach);
            window(step.id, step.frequency.count.within);
            number(step.id, "deadline", Unit::Count, step.deadline);
        }
        walkTree(step.qualification, [&](auto& each) { condition(each); });
        for (auto& each : step.rewards) reward(each);
    }

    template <typename R> void reward(R& reward) const {
        std::visit([&](auto& rule) { rewardRule(reward.id, rule); }, reward.rule);
    }

    template <typename R> void rewardRule(const NodeId& id, R& rule) const {
        if constexpr (requires { rule.rate; }) number(id, "percent", Unit::Percent, rule.rate);
        if constexpr (requires { rule.amount; }) number(id, "amount", Unit::Money, rule.amount);
        if constexpr (requires { rule.price; }) number(id, "price", Unit::Money, rule.price);
        if constexpr (requires { rule.points; }) number(id, "points", Unit::Points, rule.points);
        if constexpr (requires { rule.every; }) number(id, "every", Unit::Money, rule.every);
        if constexpr (requires { rule.factor; }) number(id, "factor", Unit::Factor, rule.factor);
        if constexpr (requires { rule.on; }) target(id, rule.on);
        if constexpr (requires { rule.quantity; }) number(id, "quantity", Unit::Quantity, rule.quantity);
        if constexpr (requires { rule.count; }) number(id, "count", Unit::Count, rule.count);
        if constexpr (requires { rule.startsIn; }) number(id, "startsIn", Unit::Count, rule.startsIn);
        if constexpr (requires { rule.validFor; }) number(id, "validFor", Unit::Count, rule.validFor);
        if constexpr (requires { rule.cap; }) number(id, "cap", Unit::Money, rule.cap);
        if constexpr (requires { rule.parts; }) parts(rule.parts);
    }

    template <typename T> void target(const NodeId& id, T& target) const {
        if (target.pick != Pick::Matched) number(id, "count", Unit::Count, target.count);
        number(id, "atMost", Unit::Count, target.atMost);
        number(id, "after", Unit::Count, target.after);
        if (!target.sets) return;
        number(id, "size", Unit::Count, target.sets->size);
        if (target.sets->nth != Number{}) number(id, "nth", Unit::Count, target.sets->nth);
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
