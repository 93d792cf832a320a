#include "engine/check/targets.h"
#include "offerwright/model/walk.h"
#include <algorithm>
#include <ranges>

namespace offerwright::checks {
namespace {

constexpr std::int64_t kThousandths = 1000; ///< of one unit

const Selection* measuredOf(const Step& step) {
    const Selection* found = nullptr;
    std::size_t count = 0;
    walkTree(step.qualification, [&](const Condition& condition) {
        const auto* measured = std::get_if<Measured>(&condition.rule);
        if (!measured || !measured->atLeast) return;
        found = &measured->measure.of;
        ++count;
    });
    return count == 1 ? found : nullptr;
}

/// Units that the step asks for each time it fires.
std::int64_t unitsAsked(const Findings& findings, const Step& step) {
    const Ladder& ladder = findings.promotion.ladder;
    const bool counts =
        ladder.measure && ladder.measure->kind == MeasureKind::Quantity && ladder.relation != Relation::Single;
    std::int64_t asked = counts ? findings.usual(step.threshold) / kThousandths : 0;
    walkTree(step.qualification, [&](const Condition& condition) {
        const auto* rule = std::get_if<Measured>(&condition.rule);
        if (rule && rule->measure.kind == MeasureKind::Quantity && rule->atLeast)
            asked += findings.usual(*rule->atLeast) / kThousandths;
    });
    return asked;
}

} // namespace

const Selection* targetOf(const Promotion& promotion, const Step& step, const Reward& reward) {
    const Target* target = offerwright::targetOf(reward);
    if (target && target->of) return &*target->of;
    if (promotion.ladder.measure) return &promotion.ladder.measure->of;
    return measuredOf(step);
}

std::int64_t unitsOf(const Findings& findings, const Reward& reward, const Target& target) {
    if (target.pick == Pick::Matched) return 1;
    const std::int64_t count = std::max<std::int64_t>(1, findings.usual(target.count));
    if (target.pick == Pick::EveryNth) return count;
    const Step* step = stepOf(findings.promotion, reward.id);
    return step ? std::max<std::int64_t>(1, unitsAsked(findings, *step) / count) : 1;
}

PriceRange pricesOf(const Programme& programme, const Catalogue& catalogue, const Selection& selection) {
    PriceRange range;
    const auto& products = catalogue.products();
    if (selection.in.empty()) {
        const auto picked = [&](ProductNumber each) {
            return picks(selection, products[each], programme.productGroups);
        };
        const auto byPrice = catalogue.byPrice();
        const auto cheapest = std::ranges::find_if(byPrice, picked);
        if (cheapest == byPrice.end()) return range;
        return {&products[*cheapest], &products[*std::ranges::find_if(byPrice | std::views::reverse, picked)]};
    }
    visitPicked(catalogue, selection, programme.productGroups, [&](ProductNumber each) {
        const Product& product = products[each];
        if (!product.price || product.price->minor <= 0) return true;
        if (!range.cheapest || *product.price < *range.cheapest->price) range.cheapest = &product;
        if (!range.dearest || *product.price > *range.dearest->price) range.dearest = &product;
        return true;
    });
    return range;
}

} // namespace offerwright::checks
