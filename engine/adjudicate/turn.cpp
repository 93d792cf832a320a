#include "engine/adjudicate/turn.h"
#include <algorithm>

namespace offerwright {

Turn::Turn(const Checkout& checkout, std::uint32_t place)
    : m_checkout(&checkout)
    , m_placed(&checkout.program.placed[place])
    , m_place(place) {}

std::int64_t Turn::number(const Value& value) const {
    if (value.parameter >= 0)
        for (const OwnParameter& own : m_checkout->own)
            if (own.place == m_place && own.parameter == value.parameter) return std::max<std::int64_t>(own.value, 0);
    return std::max<std::int64_t>(value.constant, 0);
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
