// Random promotions of every kind that the oracle judges.
#pragma once
#include "tests/support/dice.h"
#include <offerwright/model/promotion.h>

namespace offerwright::oracle {

Promotion randomOffer(tests::Dice& dice, const std::string& id);

} // namespace offerwright::oracle
