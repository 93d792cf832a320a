/// \file One promotion's turn: its plan, and its numbers with the customer's own values in place.
#pragma once
#include "engine/adjudicate/standing.h"
#include "offerwright/base/pool.h"
#include <algorithm>
#include <limits>

namespace offerwright {

/// What is measured, of a condition or of the ladder.
struct Asked {
    MeasureKind kind = MeasureKind::Spend;
    SpendBasis basis = SpendBasis::Programme;
    Among among = Among::Selection;
    std::uint32_t selection = kNone;
    std::span<const PartPlan> parts = {}; ///< of sets
};

class Turn {
public:
    /// `mostTimes`: what a search lets it fire, beside its own limits.
    Turn(const Checkout& checkout, std::uint32_t place,
         std::int64_t mostTimes = std::numeric_limits<std::int64_t>::max());

    const Checkout& checkout() const { return *m_checkout; }
    const Programme& programme() const { return *m_checkout->program.programme; }
    const PromotionPlan& plan() const { return *m_placed->plan; }
    const Promotion& promotion() const { return *m_placed->source; }
    std::uint32_t place() const { return m_place; }

    /// Never below zero: no number of a promotion means less than nothing.
    std::int64_t number(const Value& value) const {
        return value.parameter < 0 ? std::max<std::int64_t>(value.constant, 0) : ownNumber(value);
    }
    /// What is left of its budget; null when nothing was told of it.
    const BudgetLeft* budgetLeft() const;
    /// How many times it may fire in this basket, by its own limit, those of the customer, and what is left
    /// of its budget of times.
    std::int64_t timesAllowed() const;
    /// What its budget has left of money and points; the largest number when nothing bounds it.
    std::int64_t moneyLeft() const;
    std::int64_t pointsLeft() const;
    /// Rewards that the budget cannot pay whole are not given at all.
    bool refusesWhenShort() const;
    LineWords lines(std::uint32_t selection) const { return m_checkout->matches.of(m_placed->selection(selection)); }
    /// Whether a condition of the plan that is a fact holds.
    bool fact(std::uint32_t condition) const;
    Programme::Spend basis(SpendBasis basis) const;
    /// How promotions of this one's lane share a line.
    Stacking stacking() const;
    /// Units that others used are closed to it.
    bool freeUnitsOnly() const;
    /// In the unit of the kind (see unitOf); a share is of what is in sight, rounded down.
    std::int64_t measure(const Asked& asked, const Standing& standing) const;
    /// What the lines are worth together.
    std::int64_t spend(LineWords lines, Programme::Spend basis, const Standing& standing) const;
    /// Lines that a measure counts, or that any of the parts may take.
    Pooled<std::uint64_t> measuredLines(std::uint32_t selection, std::span<const PartPlan> parts) const;

private:
    std::int64_t ownNumber(const Value& value) const;
    std::int64_t units(std::uint32_t line, const Standing& standing) const;
    std::int64_t measureLine(const Asked& asked, std::uint32_t line, const Standing& standing) const;
    std::int64_t measureTogether(const Asked& asked, LineWords lines, const Standing& standing) const;
    std::int64_t countDistinct(LineWords lines, const Standing& standing) const;
    std::int64_t countSets(std::span<const PartPlan> parts, const Standing& standing) const;
    std::int64_t shareOf(std::int64_t spend, const Asked& asked, const Standing& standing) const;

    const Checkout* m_checkout;
    const PlacedPromotion* m_placed;
    std::uint32_t m_place;
    std::int64_t m_mostTimes;
};

} // namespace offerwright
