#include "engine/adjudicate/candidates.h"
#include "engine/adjudicate/asking.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::size_t kMostOften = 64;

/// Before any discount. Every line that promotions see has a unit at least.
bool reaches(const Checkout& checkout, const Threshold& threshold) {
    const LineWords lines = checkout.matches.of(threshold.selection);
    const bool spend = threshold.kind == MeasureKind::Spend;
    if (!spend && 1000 * countLines(lines) >= threshold.amount) return true;
    const std::span<const std::int64_t> measured = spend ? checkout.gross : checkout.units;
    std::int64_t sum = 0;
    forEachLine(lines, [&](std::uint32_t line) { sum += measured[line]; });
    return (spend ? sum : 1000 * sum) >= threshold.amount;
}

bool mayFire(const Checkout& checkout, std::uint32_t place) {
    const PlacedPromotion& placed = checkout.program.at(place);
    for (const std::uint32_t gate : placed.gates())
        if (!factHolds(checkout, gate)) return false;
    return placed.threshold.selection == kNone || reaches(checkout, placed.threshold);
}

} // namespace

Pooled<std::uint32_t> candidatesOf(const Checkout& checkout) {
    const Program& program = checkout.program;
    Gathering& gathered = checkout.desk.places;
    gathered.begin(program.size());
    const auto add = [&](std::span<const std::uint32_t> numbers) {
        for (const std::uint32_t number : numbers)
            if (const std::uint32_t place = program.placeAt(number); place != kNone) gathered.add(place);
    };
    const auto enter = [&](Ask kind, std::string_view word) { program.behind({kind, word}, add); };
    program.prepareSelections(checkout.matches.touched());
    for (const std::uint32_t selection : checkout.matches.touched()) program.triggeredBy(selection, add);
    if (program.hasDoors()) {
        for (const std::string_view code : checkout.coupons) enter(Ask::Coupon, code);
        for (const std::string& segment : checkout.customer.segments) enter(Ask::Segment, segment);
        enter(Ask::Customers, checkout.customer.id);
    }
    for (const std::uint32_t place : program.always) gathered.add(place);
    Pooled<std::uint32_t> places;
    places.reserve(kMostOften);
    gathered.takeAll([&](std::uint32_t place) { places.push_back(place); });
    program.prepareGates(places);
    // Whoever is touched is weighed, where the best of all ways is looked for.
    const bool weighed = program.programme->competition == Chooser::BestForCustomer;
    if (!weighed) std::erase_if(places, [&](std::uint32_t place) { return !mayFire(checkout, place); });
    program.prepareTurns(places);
    return places;
}

} // namespace offerwright
