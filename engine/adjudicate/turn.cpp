#include "engine/adjudicate/turn.h"
#include "engine/adjudicate/asking.h"
#include "engine/adjudicate/counting.h"
#include "engine/adjudicate/set_parts.h"
#include <algorithm>
#include <limits>
#include <unordered_map>

namespace offerwright {
namespace {

constexpr std::int64_t kUnbounded = std::numeric_limits<std::int64_t>::max();

std::int64_t atLeastNothing(const std::optional<std::int64_t>& left) {
    return left ? std::max<std::int64_t>(*left, 0) : kUnbounded;
}

} // namespace

Turn::Turn(const Checkout& checkout, std::uint32_t place, std::int64_t mostTimes)
    : m_checkout(&checkout)
    , m_placed(&checkout.program.at(place))
    , m_place(place)
    , m_mostTimes(mostTimes) {}

Stacking Turn::stacking() const { return m_checkout->program.stackingOf(m_placed->lane); }

std::int64_t Turn::ownNumber(const Value& value) const {
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
    return std::min({times, customerTimesLeft(*this), left ? atLeastNothing(left->times) : kUnbounded});
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

bool Turn::fact(std::uint32_t condition) const { return factHolds(*m_checkout, m_placed->fact(condition)); }

Programme::Spend Turn::basis(SpendBasis basis) const {
    switch (basis) {
    case SpendBasis::Programme: return programme().spendBasis;
    case SpendBasis::Stage: return Programme::Spend::Stage;
    case SpendBasis::Original: return Programme::Spend::Original;
    case SpendBasis::Running: return Programme::Spend::Running;
    }
    return Programme::Spend::Stage;
}

bool Turn::freeUnitsOnly() const {
    switch (programme().sets.unitsUsed) {
    case UnitsUsed::BySets: return plan().makesSets;
    case UnitsUsed::ByAll: return true;
    case UnitsUsed::Never: break;
    }
    return false;
}

Pooled<std::uint64_t> Turn::measuredLines(std::uint32_t selection, std::span<const PartPlan> parts) const {
    Pooled<std::uint64_t> counted(m_checkout->visible.size(), 0);
    if (selection != kNone) uniteWith(counted, lines(selection));
    for (const PartPlan& part : parts) uniteWith(counted, lines(part.selection));
    return counted;
}

std::int64_t Turn::units(std::uint32_t line, const Standing& standing) const {
    return freeUnitsOnly() ? standing[line].freeUnits : m_checkout->lines[line].units;
}

std::int64_t Turn::measureLine(const Asked& asked, std::uint32_t line, const Standing& standing) const {
    const CheckoutLine& shelf = m_checkout->lines[line];
    switch (asked.kind) {
    case MeasureKind::Spend:
    case MeasureKind::Share: return worthOn(standing[line], shelf, basis(asked.basis));
    case MeasureKind::Quantity: return 1000 * units(line, standing);
    case MeasureKind::Weight: return shelf.weighed ? shelf.thousandths : 0;
    case MeasureKind::Distinct:
    case MeasureKind::Sets: break;
    }
    return 0;
}

/// Over all lines, or the largest of what each product's or each line's come to.
std::int64_t Turn::measureTogether(const Asked& asked, LineWords lines, const Standing& standing) const {
    std::int64_t sum = 0;
    std::int64_t largest = 0;
    std::unordered_map<std::uint32_t, std::int64_t> byProduct;
    forEachLine(lines, [&](std::uint32_t line) {
        const std::int64_t here = measureLine(asked, line, standing);
        const bool product = asked.among == Among::Product;
        sum += here;
        largest = std::max(largest, product ? byProduct[m_checkout->lines[line].product] += here : here);
    });
    return asked.among == Among::Selection ? sum : largest;
}

std::int64_t Turn::countDistinct(LineWords lines, const Standing& standing) const {
    Pooled<std::uint32_t> products;
    forEachLine(lines, [&](std::uint32_t line) {
        if (units(line, standing) > 0) products.push_back(m_checkout->lines[line].product);
    });
    std::ranges::sort(products);
    const auto again = std::ranges::unique(products);
    return std::ssize(products) - std::ssize(again);
}

std::int64_t Turn::countSets(std::span<const PartPlan> parts, const Standing& standing) const {
    Pooled<std::int64_t> counts;
    for (const PartPlan& part : parts) counts.push_back(std::min(number(part.count), kMaxUnits));
    Pooled<PartUnits> row;
    forEachLine(m_checkout->visible, [&](std::uint32_t line) {
        PartUnits here{.count = units(line, standing)};
        for (std::size_t part = 0; part < parts.size(); ++part)
            if (holdsLine(lines(parts[part].selection), line)) here.serves |= PartMask{1} << part;
        row.push_back(here);
    });
    return mostSets(row, counts);
}

std::int64_t Turn::shareOf(std::int64_t spend, const Asked& asked, const Standing& standing) const {
    const Asked all{.kind = MeasureKind::Spend, .basis = asked.basis};
    const std::int64_t whole = measureTogether(all, m_checkout->visible, standing);
    return whole == 0 ? 0 : static_cast<std::int64_t>(Wide{spend} * 1'000'000 / whole);
}

std::int64_t Turn::spend(LineWords lines, Programme::Spend basis, const Standing& standing) const {
    std::int64_t sum = 0;
    forEachLine(lines, [&](std::uint32_t line) { sum += worthOn(standing[line], m_checkout->lines[line], basis); });
    return sum;
}

std::int64_t Turn::measure(const Asked& asked, const Standing& standing) const {
    if (asked.kind == MeasureKind::Spend && asked.among == Among::Selection)
        return spend(lines(asked.selection), basis(asked.basis), standing);
    if (asked.kind == MeasureKind::Sets) return countSets(asked.parts, standing);
    const LineWords counted = lines(asked.selection);
    if (asked.kind == MeasureKind::Distinct) return countDistinct(counted, standing);
    const std::int64_t measured = measureTogether(asked, counted, standing);
    return asked.kind == MeasureKind::Share ? shareOf(measured, asked, standing) : measured;
}

} // namespace offerwright
