/// \file One promotion's turn: its plan, and its numbers with the customer's own values in place.
#pragma once
#include "engine/adjudicate/standing.h"
#include <limits>

namespace offerwright {

class Turn {
public:
    /// `mostTimes`: what a search lets it fire, beside its own limits.
    Turn(const Checkout& checkout, std::uint32_t place,
         std::int64_t mostTimes = std::numeric_limits<std::int64_t>::max());

    const Checkout& checkout() const { return *m_checkout; }
    const Programme& programme() const { return *m_checkout->program.programme; }
    const PromotionPlan& plan() const { return *m_placed->plan; }
    const Promotion& promotion() const { return *m_placed->plan->source; }
    std::uint32_t place() const { return m_place; }
    Stacking stacking() const;

    /// Never below zero: no number of a promotion means less than nothing.
    std::int64_t number(const Value& value) const;
    /// What is left of its budget; null when nothing was told of it.
    const BudgetLeft* budgetLeft() const;
    /// How many times it may fire in this basket, by its own limit and what is left of its budget of times.
    std::int64_t timesAllowed() const;
    /// What its budget has left of money and points; the largest number when nothing bounds it.
    std::int64_t moneyLeft() const;
    std::int64_t pointsLeft() const;
    /// Rewards that the budget cannot pay whole are not given at all.
    bool refusesWhenShort() const;
    LineWords lines(std::uint32_t selection) const {
        return m_checkout->matches.of(m_checkout->program.selection(*m_placed, selection));
    }
    Programme::Spend basis(SpendBasis basis) const;
    /// Spend in minor units, or units in thousandths. A promotion that makes sets counts only units that are still
    /// free.
    std::int64_t measure(MeasureKind kind, SpendBasis basis, LineWords lines, const Standing& standing) const;

private:
    const Checkout* m_checkout;
    const PlacedPromotion* m_placed;
    std::uint32_t m_place;
    std::int64_t m_mostTimes;
};

} // namespace offerwright
