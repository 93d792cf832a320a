#include "engine/check/targets.h"
#include "offerwright/model/walk.h"

namespace offerwright::checks {
namespace {

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

} // namespace

const Selection* targetOf(const Promotion& promotion, const Step& step, const Reward& reward) {
    const Target* target = offerwright::targetOf(reward);
    if (target && target->of) return &*target->of;
    if (promotion.ladder.measure) return &promotion.ladder.measure->of;
    return measuredOf(step);
}

PriceRange pricesOf(const Surroundings& around, const Selection& selection) {
    PriceRange range;
    if (!around.catalogue) return range;
    for (const Product& product : around.catalogue->products()) {
        if (!product.price || product.price->minor <= 0) continue;
        if (!picks(selection, product, around.programme->productGroups)) continue;
        if (!range.cheapest || *product.price < *range.cheapest->price) range.cheapest = &product;
        if (!range.dearest || *product.price > *range.dearest->price) range.dearest = &product;
    }
    return range;
}

} // namespace offerwright::checks
