/// \file What a till may give while it sells alone, without the service that keeps the books.
///
/// The till has the bundle and the basket, and of the shopper at most the card's number. So it gives what it would give
/// whatever the books say, and the service books the sale as it was sold: both take the same part of the set, and the
/// bill is the same to the byte.
///
/// What asks nothing of the books it gives, and what asks for a card alone to whoever shows one. What asks for segment,
/// tier, consent, attribute, birthday, balance, earlier visits, own values, a coupon, a limit for each customer or
/// steps over several visits it gives to unknown shoppers only, of whom the books say nothing. What has a budget it
/// leaves out.
///
/// Of those that a till leaves out, bonus points, stamps and coupons for later that touch no other promotion are given
/// by the service when it books the sale. Coupons and points to pay with wait until the service is back.
///
///     const auto set = soldAlone(bundle, Shopper::Known, Side::Till);
///     adjudicate(*set, withoutClaims(basket), {.id = basket.customer}, at);
#pragma once
#include "offerwright/compile/compile.h"
#include "offerwright/model/basket.h"

namespace offerwright {

/// Whether the basket names a customer.
enum class Shopper { Unknown, Known };
inline Shopper shopperOf(const Basket& basket) { return basket.customer.empty() ? Shopper::Unknown : Shopper::Known; }

enum class Alone {
    Given, ///< by the till
    Later, ///< by the service, into the wallet
    Denied
};
Alone aloneOf(const PromotionSet& set, const Promotion& promotion, Shopper shopper);

/// Who adjudicates the sale: the till that sells alone, or the service that books it.
enum class Side { Till, Service };
std::shared_ptr<const PromotionSet> soldAlone(const std::shared_ptr<const PromotionSet>& set, Shopper shopper,
                                              Side side);

/// The basket without the coupons and the points that the shopper wanted to use.
Basket withoutClaims(Basket basket);

/// What may go on when the bundle's own time is over: promotions that say themselves on which day they end.
std::shared_ptr<const PromotionSet> withLastDay(const std::shared_ptr<const PromotionSet>& set);

} // namespace offerwright
