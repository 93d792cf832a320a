#include "engine/wallet/weighing.h"
#include "offerwright/base/assert.h"
#include <algorithm>

namespace offerwright {
namespace {

std::int64_t creditOf(const ByAccount& credits, const std::string& account) {
    const auto found = credits.find(account);
    return found == credits.end() ? 0 : found->second;
}

/// By line of the sale, of which the adjudication saw only what was sold.
std::vector<std::int64_t> netsOf(const Basket& basket, const Adjudication& sold) {
    std::vector<std::int64_t> nets;
    std::size_t at = 0;
    for (const Line& line : basket.lines)
        nets.push_back(line.quantity.thousandths > 0 ? sold.lines[at++].net.minor : 0);
    return nets;
}

} // namespace

std::expected<Weighing, Diagnostics> Weighing::of(const PastSale& sale) {
    Weighing weighing(sale);
    const Basket sold = without(sale.basket, Taken(sale.basket.lines.size(), 0));
    auto result = adjudicate(*sale.set, sold, sale.customer, sale.at);
    if (!result) return std::unexpected(std::move(result.error()));
    weighing.m_nets = netsOf(sale.basket, *result);
    weighing.m_whole = {.payable = result->payable.minor,
                        .burnt = result->burnt.points,
                        .credits = creditedBy(result->effects),
                        .effects = std::move(result->effects)};
    return weighing;
}

/// Nothing on it is no sale. What is less than a sale that was taken is not refused.
Amounts Weighing::amountsOf(const Basket& part) const {
    if (part.lines.empty()) return {};
    auto result = adjudicate(*m_sale.set, part, m_sale.customer, m_sale.at);
    OW_ASSERT(result.has_value());
    Effects held = residue(result->effects, m_whole.effects, m_whole.credits, m_whole.burnt);
    return {.payable = result->payable.minor,
            .burnt = result->burnt.points,
            .credits = creditedBy(held),
            .effects = std::move(result->effects)};
}

Extremes Weighing::returning(const Taken& returned) const {
    Extremes extremes{.credits = m_whole.credits};
    extremes.everyWay = forEachWay(m_sale.basket, returned, [&](const Taken& way) {
        const Amounts kept = amountsOf(without(m_sale.basket, way));
        extremes.money = std::max(extremes.money, m_whole.payable - kept.payable);
        extremes.burnt = std::max(extremes.burnt, m_whole.burnt - kept.burnt);
        for (auto& [account, least] : extremes.credits) least = std::min(least, creditOf(kept.credits, account));
    });
    return extremes;
}

Extremes Weighing::fulfilling(const Taken& fulfilled) const {
    Extremes extremes;
    extremes.everyWay = forEachWay(m_sale.basket, fulfilled, [&](const Taken& way) {
        for (const auto& [account, amount] : amountsOf(onlyOf(m_sale.basket, way)).credits)
            extremes.credits[account] = std::max(extremes.credits[account], amount);
    });
    return extremes;
}

Effects Weighing::effectsOf(const Basket& part, const Extremes& bounds) const {
    return residue(amountsOf(part).effects, m_whole.effects, bounds.credits, m_whole.burnt - bounds.burnt);
}

} // namespace offerwright
