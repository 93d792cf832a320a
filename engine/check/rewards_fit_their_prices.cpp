// An amount off each unit that is more than a unit costs, and a price that no product is above.
#include "engine/check/targets.h"

namespace offerwright::checks {
namespace {

PriceRange pricesIn(const Findings& findings, const Selection& selection) {
    return pricesOf(*findings.around.programme, *findings.around.catalogue, selection);
}

void checkAmount(Findings& findings, const Reward& reward, const AmountOff& off, const PriceRange& prices) {
    if (off.per != Per::Unit || !prices.cheapest) return;
    const std::int64_t amount = findings.usual(off.amount);
    const std::int64_t price = prices.cheapest->price->minor;
    if (amount > price)
        findings.warning(
            "reward.aboveItsItem", reward.id, "amount",
            {findings.text(amount, Unit::Money), prices.cheapest->name, findings.text(price, Unit::Money)});
}

void checkPrice(Findings& findings, const Reward& reward, const FixedPrice& fixed, const PriceRange& prices) {
    if (!prices.dearest) return;
    const std::int64_t price = findings.usual(fixed.price);
    const std::int64_t dearest = prices.dearest->price->minor;
    if (price >= dearest)
        findings.warning("reward.neverCheaper", reward.id, "price",
                         {findings.text(price, Unit::Money), findings.text(dearest, Unit::Money)});
}

/// A set that costs no less than its parts ever do.
void checkSet(Findings& findings, const Reward& reward, const SetPrice& set) {
    Wide most = 0;
    for (const SetPart& part : set.parts) {
        const PriceRange prices = pricesIn(findings, part.of);
        if (!prices.dearest) return;
        most += Wide{prices.dearest->price->minor} * findings.usual(part.count);
    }
    const std::int64_t price = findings.usual(set.price);
    if (!set.parts.empty() && price >= most)
        findings.warning(
            "reward.neverCheaper", reward.id, "price",
            {findings.text(price, Unit::Money), findings.text(static_cast<std::int64_t>(most), Unit::Money)});
}

} // namespace

void rewardsFitTheirPrices(Findings& findings) {
    if (!findings.around.catalogue) return;
    for (const Step& step : findings.promotion.ladder.steps)
        for (const Reward& reward : step.rewards) {
            if (const auto* set = std::get_if<SetPrice>(&reward.rule)) checkSet(findings, reward, *set);
            const Selection* on = targetOf(findings.promotion, step, reward);
            if (!on) continue;
            const PriceRange prices = pricesIn(findings, *on);
            if (const auto* off = std::get_if<AmountOff>(&reward.rule)) checkAmount(findings, reward, *off, prices);
            if (const auto* fixed = std::get_if<FixedPrice>(&reward.rule)) checkPrice(findings, reward, *fixed, prices);
        }
}

} // namespace offerwright::checks
