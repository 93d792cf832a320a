/// \file The catalogue as rows, one a product. Private to this room.
#pragma once
#include "app/store/sqlite_database.h"
#include <offerwright/model/catalogue.h>

namespace offerwright::app {

/// Reads every product, in order. A row that is no product is a Failure that names it.
std::expected<std::vector<Product>, Failure> readProducts(Database& database);

/// Writes the rows in which `after` differs from `before`, place by place; everything when `before` is null. Needs a
/// transaction around it.
Done writeProducts(Database& database, const Catalogue* before, const Catalogue& after);

} // namespace offerwright::app
