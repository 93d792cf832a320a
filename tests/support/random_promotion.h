// Random promotions that a text can say: every kind of node, parameters, odd values too. The products, shops and
// customers they speak of are those of random_basket.h, so that they fire now and then.
#pragma once
#include "tests/support/random_basket.h"
#include <offerwright/model/promotion.h>

namespace offerwright::tests {

/// `id` is the promotion's. Prints to a text that parses without a fault; may be foolish, is never malformed.
Promotion randomPromotion(Dice& dice, const std::string& id, Breadth breadth = Breadth::OneSale);
/// Up to `count` with ids p1, p2, ...
std::vector<Promotion> randomPromotions(Dice& dice, std::size_t count, Breadth breadth = Breadth::OneSale);
Selection randomSelection(Dice& dice, Breadth breadth = Breadth::OneSale);

} // namespace offerwright::tests
