/// \file Balances and the lots behind them. Private to this room.
#pragma once
#include "app/service/ledger/entries.h"

namespace offerwright::ledger {

struct ExpiredLot {
    std::string unit;
    std::string lot;
    std::int64_t remaining = 0;
    std::string funder;
    std::string rate;
};

void holdPoints(Work& work, const Burn& burn);
void releasePoints(Work& work, const std::string& unit, std::int64_t quantity);
/// Takes what is held and what is free beside, from the lots that end first; what is missing is a shortfall.
void burn(Work& work, const Burn& burn);
void earn(Work& work, const Earn& earn);

/// Points burnt by `entry` go back to the lot they came from.
void giveBackToLot(Work& work, const Movement& entry, std::int64_t quantity);
/// What is past its end, beside what sales hold.
void lapse(Work& work, const ExpiredLot& expired);
/// Points earned by `entry` are taken out, from its lot first; what is no longer there is a shortfall. What has lapsed
/// of its lot was taken out then.
void clawBack(Work& work, const Movement& entry, std::int64_t quantity);

} // namespace offerwright::ledger
