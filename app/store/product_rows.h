/// \file The catalogue as rows, one a product. Private to this room.
#pragma once
#include "app/store/sqlite_database.h"
#include <offerwright/model/catalogue.h>
#include <offerwright/model/shared_words.h>

namespace offerwright::app {

/// Adds the products from the row at `place` on to `products`, in order and at most so many, and moves `place` behind
/// the last. Those read with the same `words` share them. False when there are no more. A row that is no product is a
/// Failure that names it.
std::expected<bool, Failure> readProducts(Database& database, std::int64_t& place, std::size_t most, SharedWords& words,
                                          std::vector<Product>& products);

/// Writes the rows in which `after` differs from `before`, place by place; everything when `before` is null. Needs a
/// transaction around it.
Done writeProducts(Database& database, const Catalogue* before, const Catalogue& after);

} // namespace offerwright::app
