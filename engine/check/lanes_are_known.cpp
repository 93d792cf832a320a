#include "engine/check/rules.h"
#include "engine/check/suggestion.h"
#include <algorithm>

namespace offerwright::checks {

/// A promotion of an unknown lane takes its turn behind all lanes of its stage.
void lanesAreKnown(Findings& findings) {
    const std::string& lane = findings.promotion.combines.lane;
    std::vector<std::string> known;
    for (const Lane& each : findings.around.programme->lanes) known.push_back(each.name);
    if (!lane.empty() && std::ranges::find(known, lane) == known.end())
        suggest(findings.warning("lane.unknown", {}, "lane", {lane}), known);
}

} // namespace offerwright::checks
