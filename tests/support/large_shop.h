// A shop as large as a retailer's: what the studio is held to at size. Nothing is read from outside but the templates
// that every program carries; the same seed makes the same shop.
#pragma once
#include "app/store/workspace.h"

namespace offerwright::tests {

struct ShopSize {
    std::size_t promotions = 10'000;
    std::size_t products = 500'000;
    std::size_t baskets = 100'000;
};

/// Promotions of every template on chosen products, categories and brands, nine of ten live, in forty campaigns;
/// products in some three thousand categories; baskets of one to forty lines, a few with coupons. Needs the resources.
app::Workspace largeShop(const ShopSize& size = {}, std::uint64_t seed = 20261121);

} // namespace offerwright::tests
