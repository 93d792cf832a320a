/// \file Products of a catalogue as JSON, one on a line (JSON Lines), in the strict profile of documents.h:
///
///     {"sku": "COF-1", "gtin": "2901001269190", "name": "Coffee 250 g", "category": ["Grocery", "Coffee"],
///      "brand": "Aurore", "supplier": "Aurore SA", "tags": ["bio"], "attributes": {"origin": "Peru"},
///      "unit": "piece", "price_minor": 450, "regular_price_minor": 500, "floor_price_minor": 300}
///
/// Only `sku` must be there. Prices are those of one unit of measure in the programme's currency; "unit" is piece, kg,
/// l or m. Nothing throws; any thread.
#pragma once
#include "offerwright/base/diagnostic.h"
#include "offerwright/model/catalogue.h"

namespace offerwright {

/// The value holds what could be read of a faulty text; use it only when ok().
Checked<Product> parseProduct(std::string_view json);
/// Its one canonical form, without a line end.
std::string printProductLine(const Product& product);

} // namespace offerwright
