#include "engine/adjudicate/candidates.h"
#include "engine/adjudicate/asking.h"
#include <algorithm>

namespace offerwright {
namespace {

/// Before any discount.
std::int64_t most(const Checkout& checkout, const Threshold& threshold) {
    std::int64_t sum = 0;
    forEachLine(checkout.matches.of(threshold.selection), [&](std::uint32_t line) {
        const CheckoutLine& shelf = checkout.lines[line];
        sum += threshold.kind == MeasureKind::Spend ? shelf.gross : 1000 * shelf.units;
    });
    return sum;
}

bool mayFire(const Checkout& checkout, std::uint32_t place) {
    const PlacedPromotion& placed = checkout.program.at(place);
    for (const std::uint32_t gate : placed.gates())
        if (!factHolds(checkout, gate)) return false;
    const Threshold& threshold = placed.threshold;
    return threshold.selection == kNone || most(checkout, threshold) >= threshold.amount;
}

} // namespace

Pooled<std::uint32_t> candidatesOf(const Checkout& checkout) {
    const Program& program = checkout.program;
    Pooled<std::uint32_t> places;
    places.reserve(program.always.size() + 4 * checkout.matches.touched().size());
    const auto add = [&](std::span<const std::uint32_t> more) {
        places.insert(places.end(), more.begin(), more.end());
    };
    const auto enter = [&](Ask kind, std::string_view word) { program.behind({kind, word}, add); };
    for (const std::uint32_t selection : checkout.matches.touched()) program.triggeredBy(selection, add);
    if (program.hasDoors()) {
        for (const std::string_view code : checkout.coupons) enter(Ask::Coupon, code);
        for (const std::string& segment : checkout.customer.segments) enter(Ask::Segment, segment);
        enter(Ask::Customers, checkout.customer.id);
    }
    program.toPlaces(places);
    add(program.always);
    std::ranges::sort(places);
    const auto extra = std::ranges::unique(places);
    places.erase(extra.begin(), extra.end());
    // Whoever is touched is weighed, where the best of all ways is looked for.
    const bool weighed = program.programme->competition == Chooser::BestForCustomer;
    if (!weighed) std::erase_if(places, [&](std::uint32_t place) { return !mayFire(checkout, place); });
    return places;
}

} // namespace offerwright
