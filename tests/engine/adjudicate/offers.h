// Random promotions without faults that speak of the world's products and mostly fire: what properties of money need.
#pragma once
#include "tests/support/dice.h"
#include <memory>
#include <offerwright/compile/compile.h>
#include <offerwright/model/basket.h>

namespace offerwright::tests {

/// `id` is the promotion's.
Promotion randomOffer(Dice& dice, const std::string& id);
std::vector<std::shared_ptr<const Promotion>> randomOffers(Dice& dice, std::size_t count);
/// The world's programmes with every policy that decides on units and amounts.
Programme randomShop(Dice& dice);
/// As the world's baskets, in whole and small amounts that make sets likely.
Basket randomSale(Dice& dice);

} // namespace offerwright::tests
