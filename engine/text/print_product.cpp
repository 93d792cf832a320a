#include "engine/text/print_parts.h"
#include <offerwright/text/products.h>

namespace offerwright {
namespace text {
namespace {

void addPrice(Json& object, std::string_view key, const MaybeMoney& price) {
    if (price) object.add(key, Json::integer(price->minor));
}

Json printedProduct(const Product& product) {
    Json object = Json::object();
    object.add("sku", Json::text(product.sku));
    addText(object, "gtin", product.gtin);
    addText(object, "name", product.name);
    if (!product.category.empty()) object.add("category", printed(splitCategory(*product.category)));
    addText(object, "brand", product.brand);
    addText(object, "supplier", product.supplier);
    addTexts(object, "tags", product.tags);
    if (!product.attributes.empty()) object.add("attributes", printedAttributes(product.attributes));
    addWord(object, "unit", product.measure);
    addPrice(object, "price_minor", product.price);
    addPrice(object, "regular_price_minor", product.regularPrice);
    addPrice(object, "floor_price_minor", product.floorPrice);
    return object;
}

} // namespace
} // namespace text

std::string printProductLine(const Product& product) { return text::printedProduct(product).line(); }

} // namespace offerwright
