// A small world for random tests: one programme, a catalogue, and baskets and customers out of it.
#pragma once
#include "tests/support/dice.h"
#include <offerwright/model/basket.h>
#include <offerwright/model/catalogue.h>
#include <offerwright/model/customer.h>
#include <offerwright/model/programme.h>

namespace offerwright::tests {

/// OneSale: what one basket decides alone, without earlier sales, gifts, credits, funding or tender. Everything: all
/// that a document can say.
enum class Breadth { OneSale, Everything };

/// Names that random documents choose from.
struct World {
    std::vector<std::string> skus, categories, brands, suppliers, tags, attributeNames, attributeValues;
    std::vector<std::string> segments, tiers, consents, coupons, stores, groups, banners;
    std::vector<std::string> productGroups, promotions, promotionTags, lanes, tenders, tillTypes, accounts, customers;
};
const World& world();

/// Lines of the world's products, some weighed, some returned, some carrying their own catalogue data.
Basket randomBasket(Dice& dice, std::size_t mostLines = 12, Breadth breadth = Breadth::OneSale);
Customer randomCustomer(Dice& dice, Breadth breadth = Breadth::OneSale);
/// Random policies; the stores are the world's and the currency is EUR.
Programme randomProgramme(Dice& dice, Breadth breadth = Breadth::OneSale);
Catalogue randomCatalogue(Dice& dice);
/// Within the years that random promotions speak of.
Instant randomInstant(Dice& dice);
std::vector<Attribute> randomAttributes(Dice& dice);
/// Up to `most` of the words.
std::vector<std::string> some(Dice& dice, const std::vector<std::string>& words, std::size_t most);
/// Any text that a document may carry: accents, quotes, escapes, other planes.
std::string randomText(Dice& dice);

} // namespace offerwright::tests
