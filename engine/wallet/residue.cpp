#include "engine/wallet/residue.h"
#include <algorithm>

namespace offerwright {
namespace {

/// The number of an effect that less of a sale can make smaller; null where there is none.
struct Amount {
    std::int64_t* operator()(Credited& effect) const { return &effect.amount; }
    std::int64_t* operator()(Burnt& effect) const { return &effect.points; }
    std::int64_t* operator()(CouponIssued& effect) const { return &effect.copies; }
    std::int64_t* operator()(Counted& effect) const { return &effect.amount; }
    std::int64_t* operator()(StepReached& effect) const { return &effect.carried; }
    std::int64_t* operator()(Used& effect) const { return &effect.times; }
    std::int64_t* operator()(Entitled& effect) const { return &effect.count; }
    std::int64_t* operator()(Donated& effect) const { return &effect.amount.minor; }
    template <typename Other> std::int64_t* operator()(Other&) const { return nullptr; }
};

std::int64_t* amountOf(Effect& effect) { return std::visit(Amount{}, effect); }

/// The same thing done, however much of it.
bool isSame(Effect a, Effect b) {
    if (a.index() != b.index()) return false;
    if (std::int64_t* amount = amountOf(a)) *amount = *amountOf(b);
    if (auto* reached = std::get_if<StepReached>(&a)) reached->carriedTo = std::get<StepReached>(b).carriedTo;
    if (auto* round = std::get_if<RoundCompleted>(&a)) round->cleared = std::get<RoundCompleted>(b).cleared;
    return a == b;
}

/// Takes effects out of the whole one by one, as the part has them.
class Residue {
public:
    Residue(const Effects& whole, ByAccount credits)
        : m_left(whole)
        , m_credits(std::move(credits)) {}
    void keep(Effect effect);
    Effects result;

private:
    Effects m_left;
    ByAccount m_credits;
};

/// What a budget was told of it is no more than of the whole, number by number.
void keepWithin(Effect& effect, const Effect& whole) {
    if (auto* spent = std::get_if<Spent>(&effect)) {
        const auto& most = std::get<Spent>(whole);
        spent->money = std::min(spent->money, most.money);
        spent->points = std::min(spent->points, most.points);
        spent->times = std::min(spent->times, most.times);
    }
    Effect copy = whole;
    if (std::int64_t* amount = amountOf(effect)) *amount = std::min(*amount, *amountOf(copy));
}

void Residue::keep(Effect effect) {
    const auto* spent = std::get_if<Spent>(&effect);
    const auto found = std::ranges::find_if(m_left, [&](const Effect& each) {
        const auto* other = std::get_if<Spent>(&each);
        return spent && other ? spent->promotion == other->promotion : isSame(effect, each);
    });
    if (found == m_left.end()) return;
    keepWithin(effect, *found);
    m_left.erase(found);
    if (auto* credited = std::get_if<Credited>(&effect)) {
        std::int64_t& most = m_credits[credited->account];
        credited->amount = std::min(credited->amount, most);
        most -= credited->amount;
    }
    result.push_back(std::move(effect));
}

/// An effect that does nothing more. A step reached is one, carried over or not.
bool isNothing(const Effect& effect) {
    Effect copy = effect;
    const std::int64_t* amount = std::holds_alternative<StepReached>(effect) ? nullptr : amountOf(copy);
    return amount && *amount <= 0;
}

/// Points paid with, and their part of the amount.
Burnt burntOf(const Burnt& whole, std::int64_t points) {
    return {points, {divideRounded(Wide{whole.amount.minor} * points, whole.points, RoundMode::Down)}};
}

} // namespace

ByAccount creditedBy(const Effects& effects) {
    ByAccount sums;
    for (const Effect& effect : effects)
        if (const auto* credited = std::get_if<Credited>(&effect)) sums[credited->account] += credited->amount;
    return sums;
}

Effects residue(const Effects& part, const Effects& whole, ByAccount credits, std::int64_t burnt) {
    Residue residue(whole, std::move(credits));
    for (const Effect& effect : part)
        if (!std::holds_alternative<Burnt>(effect)) residue.keep(effect);
    for (const Effect& effect : whole)
        if (const auto* paid = std::get_if<Burnt>(&effect)) residue.result.push_back(burntOf(*paid, burnt));
    std::erase_if(residue.result, isNothing);
    return std::move(residue.result);
}

} // namespace offerwright
