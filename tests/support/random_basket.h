// A small world for random tests: one programme, a catalogue, and baskets and customers out of it.
#pragma once
#include "tests/support/dice.h"
#include <offerwright/model/basket.h>
#include <offerwright/model/catalogue.h>
#include <offerwright/model/customer.h>
#include <offerwright/model/programme.h>

namespace offerwright::tests {

/// Names that random documents choose from.
struct World {
    std::vector<std::string> skus, categories, brands, suppliers, tags, attributeNames, attributeValues;
    std::vector<std::string> segments, tiers, consents, coupons, stores, groups, banners;
};
const World& world();

/// Lines of the world's products, some weighed, some returned, some carrying their own catalogue data.
Basket randomBasket(Dice& dice, std::size_t mostLines = 12);
Customer randomCustomer(Dice& dice);
/// Random policies; the stores are the world's and the currency is EUR.
Programme randomProgramme(Dice& dice);
Catalogue randomCatalogue(Dice& dice);
/// Within the years that random promotions speak of.
Instant randomInstant(Dice& dice);
/// Any text that a document may carry: accents, quotes, escapes, other planes.
std::string randomText(Dice& dice);

} // namespace offerwright::tests
