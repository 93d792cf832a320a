/// \file How the lines stand while promotions take their turns: what they are worth now, and which units are still
/// free.
#pragma once
#include "engine/adjudicate/checkout.h"

namespace offerwright {

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
    std::vector<Share> shares;
};

/// How the lines stand, and what promotions that took their turns leave to later ones besides.
struct Standing : std::vector<LineStanding> {
    using std::vector<LineStanding>::vector;
    std::vector<std::uint32_t> fired; ///< places, in the order of their turns
    std::vector<CreditGiven> credits; ///< in the order they were given
};

Standing standAtShelf(const Checkout& checkout);
/// Every unit is free again.
void beginStage(Standing& standing, const Checkout& checkout);
/// Spend is measured anew.
void beginLane(Standing& standing);
/// Takes an amount off a whole line; free and used units carry it by their worth.
void takeOff(LineStanding& line, std::int64_t amount);
/// Units of a set: worth `amount` less from now on, and still free.
void takeOffFree(LineStanding& line, std::int64_t amount);
/// `units` leave with what they are worth after their discount.
void useUnits(LineStanding& line, std::int64_t units, std::int64_t worth);

std::int64_t worthOn(const LineStanding& line, const CheckoutLine& shelf, Programme::Spend basis);

} // namespace offerwright
