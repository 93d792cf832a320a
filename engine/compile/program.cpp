#include "engine/compile/program.h"
#include <algorithm>

namespace offerwright {

void Program::settleOn(std::shared_ptr<const Base> on) {
    base = std::move(on);
    programme = base->programme;
    catalogue = base->catalogue;
    ceilings = base->ceilings;
    protectedProducts = base->protectedProducts;
    ordersByValue = offerwright::ordersByValue(*programme);
    selectionsBelow = base->layer.selections;
    factsBelow = base->layer.facts;
}

std::uint32_t Program::placeOf(std::string_view id) const {
    if (changes)
        if (const auto later = changes->layer.names.find(id); later != changes->layer.names.end())
            return places[later->second];
    const auto found = base->layer.names.find(id);
    if (found == base->layer.names.end()) return kNone;
    return places.empty() ? found->second : places[found->second];
}

template <typename Key> Pooled<std::uint32_t> Program::placesUnder(const Key& key, auto Layer::*map) const {
    Pooled<std::uint32_t> found;
    const auto add = [&](const Layer& layer) {
        const auto known = (layer.*map).find(key);
        if (known == (layer.*map).end()) return;
        for (const std::uint32_t number : known->second)
            if (const std::uint32_t place = placeAt(number); place != kNone) found.push_back(place);
    };
    add(base->layer);
    if (!changes) return found;
    add(changes->layer);
    std::ranges::sort(found);
    return found;
}

Pooled<std::uint32_t> Program::membersOf(std::uint32_t group) const { return placesUnder(group, &Layer::groups); }

std::span<const std::uint32_t> Program::naming(std::string_view coupon, Pooled<std::uint32_t>& room) const {
    if (changes) return room = placesUnder(coupon, &Layer::coupons);
    const auto found = base->layer.coupons.find(coupon);
    return found == base->layer.coupons.end() ? std::span<const std::uint32_t>() : found->second;
}

} // namespace offerwright
