#include "app/store/environment.h"
#include <algorithm>
#include <array>
#include <offerwright/bundle/certificate.h>

namespace offerwright::app {
namespace {

constexpr std::array<std::string_view, 5> kTints{"plain", "accent", "green", "amber", "red"};

} // namespace

std::string_view wordOf(Tint tint) { return kTints[static_cast<std::size_t>(tint)]; }

std::optional<Tint> tintNamed(std::string_view word) {
    const auto found = std::ranges::find(kTints, word);
    if (found == kTints.end()) return std::nullopt;
    return static_cast<Tint>(found - kTints.begin());
}

Trust trustOf(const Environment& environment) {
    return {environment.roots, static_cast<std::size_t>(environment.threshold), environment.revoked};
}

} // namespace offerwright::app
