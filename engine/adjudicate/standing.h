/// \file How the lines stand while promotions take their turns: what they are worth now, and which units are still
/// free.
#pragma once
#include "engine/adjudicate/checkout.h"
#include "offerwright/base/pool.h"
#include <algorithm>

namespace offerwright {

/// What falls on one line; who pays for it is found out at the end.
using GivenShare = RulingParts::Share;

struct LineStanding {
    std::int64_t net = 0;
    std::int64_t atStage = 0;        ///< net when the stage's lane began
    std::int64_t freeUnits = 0;      ///< units that no set of this stage has used
    std::int64_t freeNet = 0;        ///< what these are worth together
    std::int64_t factor = 1'000'000; ///< points multipliers so far, for compounding
    std::int64_t credited = 0;       ///< to an account for this line, instead of off the bill
    bool closed = false; ///< to the promotion whose turn it is: nothing falls on it, none of its units is free
    bool operator==(const LineStanding&) const = default;
};

/// Money that a promotion of this basket credited to an account.
struct CreditGiven {
    std::uint32_t place = 0;
    const Destination* into = nullptr;
    bool multiplied = false; ///< by a multiplier of earlier credits
    Pooled<GivenShare> shares;
};

/// How the lines stand, and what promotions that took their turns leave to later ones besides.
struct Standing : Pooled<LineStanding> {
    using Pooled<LineStanding>::vector;
    Pooled<std::uint32_t> fired; ///< places, in the order of their turns
    Pooled<CreditGiven> credits; ///< in the order they were given
};

Standing standAtShelf(const Checkout& checkout);
/// Every unit is free again, as when a stage begins.
void beginStage(Standing& standing, const Checkout& checkout);
/// Spend is measured anew.
void beginLane(Standing& standing);
/// Takes an amount off a whole line; free and used units carry it by their worth.
inline void takeOff(LineStanding& line, std::int64_t amount) {
    const std::int64_t used = line.net - line.freeNet;
    const std::int64_t fromUsed = used == 0 || line.net == 0 ? 0 : floorPart(amount, used, line.net);
    line.net -= amount;
    line.freeNet -= amount - fromUsed;
}
/// Units of a set: worth `amount` less from now on, and still free.
inline void takeOffFree(LineStanding& line, std::int64_t amount) {
    line.net -= amount;
    line.freeNet -= amount;
}
/// `units` leave with what they are worth after their discount.
inline void useUnits(LineStanding& line, std::int64_t units, std::int64_t worth) {
    line.freeUnits -= units;
    line.freeNet = line.freeUnits == 0 ? 0 : line.freeNet - std::clamp<std::int64_t>(worth, 0, line.freeNet);
}

inline std::int64_t worthOn(const LineStanding& line, const CheckoutLine& shelf, Programme::Spend basis) {
    if (basis == Programme::Spend::Running) return line.net;
    return basis == Programme::Spend::Original ? shelf.gross : line.atStage;
}

} // namespace offerwright
