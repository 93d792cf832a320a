#include "engine/adjudicate/candidates.h"
#include <algorithm>

namespace offerwright {

std::vector<std::uint32_t> candidatesOf(const Checkout& checkout) {
    const Program& program = checkout.program;
    std::vector<std::uint32_t> places = program.always;
    for (const std::uint32_t selection : checkout.matches.touched()) {
        const auto more = program.triggers.of(selection);
        places.insert(places.end(), more.begin(), more.end());
    }
    std::ranges::sort(places);
    const auto extra = std::ranges::unique(places);
    places.erase(extra.begin(), extra.end());
    return places;
}

} // namespace offerwright
