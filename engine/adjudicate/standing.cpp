#include "engine/adjudicate/standing.h"
#include <algorithm>

namespace offerwright {

Standing standAtShelf(const Checkout& checkout) {
    Standing standing(checkout.lines.size());
    for (std::size_t i = 0; i < standing.size(); ++i) standing[i].net = standing[i].atStage = checkout.lines[i].gross;
    beginStage(standing, checkout);
    return standing;
}

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
