#include "engine/adjudicate/turn.h"
#include <algorithm>
#include <limits>

namespace offerwright {
namespace {

constexpr std::int64_t kUnbounded = std::numeric_limits<std::int64_t>::max();

std::int64_t atLeastNothing(const std::optional<std::int64_t>& left) {
    return left ? std::max<std::int64_t>(*left, 0) : kUnbounded;
}

} // namespace

Turn::Turn(const Checkout& checkout, std::uint32_t place, std::int64_t mostTimes)
    : m_checkout(&checkout)
    , m_placed(&checkout.program.placed[place])
    , m_place(place)
    , m_mostTimes(mostTimes) {}

Stacking Turn::stacking() const { return m_checkout->program.stackingOf(m_placed->lane); }

std::int64_t Turn::number(const Value& value) const {
    if (value.parameter >= 0)
        for (const OwnParameter& own : m_checkout->own)
            if (own.place == m_place && own.parameter == value.parameter) return std::max<std::int64_t>(own.value, 0);
    return std::max<std::int64_t>(value.constant, 0);
}

const BudgetLeft* Turn::budgetLeft() const {
    if (!promotion().limits.budget) return nullptr;
    const auto& told = m_checkout->customer.budgets;
    const auto found = std::ranges::find(told, promotion().id, &BudgetLeft::promotion);
    return found == told.end() ? nullptr : &*found;
}

std::int64_t Turn::timesAllowed() const {
    const std::int64_t own = plan().timesPerBasket ? number(*plan().timesPerBasket) : kUnbounded;
    const std::int64_t times = std::min(own, m_mostTimes);
    const BudgetLeft* left = budgetLeft();
    return left ? std::min(times, atLeastNothing(left->times)) : times;
}

std::int64_t Turn::moneyLeft() const {
    const BudgetLeft* left = budgetLeft();
    return left ? atLeastNothing(left->money) : kUnbounded;
}

std::int64_t Turn::pointsLeft() const {
    const BudgetLeft* left = budgetLeft();
    return left ? atLeastNothing(left->points) : kUnbounded;
}

bool Turn::refusesWhenShort() const {
    const auto& budget = promotion().limits.budget;
    return budget && budget->whenShort == Budget::Short::Refuse;
}

Programme::Spend Turn::basis(SpendBasis basis) const {
    switch (basis) {
    case SpendBasis::Programme: return programme().spendBasis;
    case SpendBasis::Stage: return Programme::Spend::Stage;
    case SpendBasis::Original: return Programme::Spend::Original;
    case SpendBasis::Running: return Programme::Spend::Running;
    }
    return Programme::Spend::Stage;
}

std::int64_t Turn::measure(MeasureKind kind, SpendBasis basis, LineWords lines, const Standing& standing) const {
    std::int64_t sum = 0;
    const Programme::Spend on = this->basis(basis);
    forEachLine(lines, [&](std::uint32_t line) {
        const CheckoutLine& shelf = m_checkout->lines[line];
        if (kind == MeasureKind::Spend)
            sum += worthOn(standing[line], shelf, on);
        else
            sum += 1000 * (plan().makesSets ? standing[line].freeUnits : shelf.units);
    });
    return sum;
}

} // namespace offerwright
