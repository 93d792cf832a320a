// A shop of a thousand stores has a handful of zones: each is written once, and stores name theirs.
#include "engine/bundle/layout.h"
#include <algorithm>
#include <map>

namespace offerwright::bundle {
namespace {

template <typename Programme_, typename Visit> void visitZones(Programme_& programme, const Visit& visit) {
    visit(programme.zone);
    for (auto& store : programme.stores) visit(store.zone);
}

} // namespace

std::expected<std::vector<Zone>, BundleRefusal> zonesOf(const Programme& programme) {
    std::map<std::string, const Zone*> byName;
    std::optional<BundleRefusal> refusal;
    visitZones(programme, [&](const Zone& zone) {
        const auto [found, isNew] = byName.emplace(zone.name, &zone);
        if (!isNew && *found->second != zone) refusal = BundleRefusal{RefusalCode::ZonesDiffer, {zone.name}};
    });
    if (refusal) return std::unexpected(std::move(*refusal));
    std::vector<Zone> zones;
    for (const auto& [name, zone] : byName) {
        if (!zone->offsets.empty()) zones.push_back(*zone);
    }
    return zones;
}

Programme withoutOffsets(Programme programme) {
    visitZones(programme, [](Zone& zone) { zone.offsets.clear(); });
    return programme;
}

Programme withOffsets(Programme programme, const std::vector<Zone>& zones) {
    visitZones(programme, [&zones](Zone& zone) {
        const auto found = std::ranges::find(zones, zone.name, &Zone::name);
        if (found != zones.end()) zone.offsets = found->offsets;
    });
    return programme;
}

} // namespace offerwright::bundle
