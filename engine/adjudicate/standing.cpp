#include "engine/adjudicate/standing.h"
#include <algorithm>

namespace offerwright {

Standing standAtShelf(const Checkout& checkout) {
    Standing standing(checkout.lines.size());
    for (std::size_t i = 0; i < standing.size(); ++i) standing[i].net = checkout.lines[i].gross;
    beginStage(standing, checkout);
    beginLane(standing);
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

void takeOff(LineStanding& line, std::int64_t amount) {
    const std::int64_t used = line.net - line.freeNet;
    const auto fromUsed = line.net == 0 ? 0 : static_cast<std::int64_t>(Wide{amount} * used / line.net);
    line.net -= amount;
    line.freeNet -= amount - fromUsed;
}

void takeOffFree(LineStanding& line, std::int64_t amount) {
    line.net -= amount;
    line.freeNet -= amount;
}

void useUnits(LineStanding& line, std::int64_t units, std::int64_t worth) {
    line.freeUnits -= units;
    line.freeNet = line.freeUnits == 0 ? 0 : line.freeNet - std::clamp<std::int64_t>(worth, 0, line.freeNet);
}

std::int64_t worthOn(const LineStanding& line, const CheckoutLine& shelf, Programme::Spend basis) {
    switch (basis) {
    case Programme::Spend::Stage: return line.atStage;
    case Programme::Spend::Original: return shelf.gross;
    case Programme::Spend::Running: return line.net;
    }
    return line.atStage;
}

} // namespace offerwright
