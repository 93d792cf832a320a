#include "engine/adjudicate/standing.h"
#include <algorithm>

namespace offerwright {

Standing standAtShelf(const Checkout& checkout) { return Standing(checkout.lines.begin(), checkout.lines.end()); }

void beginLane(Standing& standing) {
    for (LineStanding& line : standing) line.atStage = line.net;
}

void beginStage(Standing& standing, const Checkout& checkout) {
    for (std::size_t i = 0; i < standing.size(); ++i) {
        standing[i].freeUnits = checkout.lines[i].units;
        standing[i].freeNet = checkout.lines[i].units > 0 ? standing[i].net : 0;
    }
}

} // namespace offerwright
