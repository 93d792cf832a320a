#include "engine/adjudicate/standing.h"
#include <algorithm>

namespace offerwright {

Standing standAtShelf(const Checkout& checkout) {
    Standing standing;
    standing.reserve(checkout.lines.size());
    for (const CheckoutLine& shelf : checkout.lines)
        standing.push_back({.net = shelf.gross,
                            .atStage = shelf.gross,
                            .freeUnits = shelf.units,
                            .freeNet = shelf.units > 0 ? shelf.gross : 0});
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
