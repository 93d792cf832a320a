#include "engine/text/print_parts.h"
#include <offerwright/text/documents.h>

namespace offerwright {
namespace text {
namespace {

void addMaybe(Json& object, std::string_view key, const std::optional<std::string>& text) {
    if (text) object.add(key, Json::text(*text));
}

Json printedLine(const Line& line) {
    Json object = Json::object();
    object.add("sku", Json::text(line.sku));
    addMaybe(object, "name", line.name);
    if (line.category && !line.category->empty()) object.add("category", printed(splitCategory(*line.category)));
    object.add("qty", Json::decimal(line.quantity.thousandths, 3));
    addWord(object, "unit", line.measure);
    object.add("unit_price_minor", Json::integer(line.unitPrice.minor));
    if (line.regularPrice) object.add("regular_price_minor", Json::integer(line.regularPrice->minor));
    if (line.floorPrice) object.add("floor_price_minor", Json::integer(line.floorPrice->minor));
    addFlag(object, "promotable", line.promotable, true);
    addMaybe(object, "brand", line.brand);
    addMaybe(object, "supplier", line.supplier);
    if (line.tags) object.add("tags", printed(*line.tags));
    if (line.attributes) object.add("attributes", printedAttributes(*line.attributes));
    return object;
}

Json printedBasket(const Basket& basket) {
    Json object = Json::object();
    addText(object, "id", basket.id);
    if (basket.at) object.add("time", Json::text(printInstant(*basket.at)));
    addText(object, "store", basket.store);
    addWord(object, "channel", basket.channel);
    addText(object, "customer", basket.customer);
    addText(object, "currency", basket.currency);
    addTexts(object, "coupons", basket.coupons);
    addText(object, "till", basket.till);
    addText(object, "tillType", basket.tillType);
    Json tenders = Json::array();
    for (const Tender& tender : basket.tenders) {
        Json entry = Json::object();
        entry.add("type", Json::text(tender.type));
        entry.add("amount_minor", Json::integer(tender.amount.minor));
        tenders.add(std::move(entry));
    }
    if (!tenders.empty()) object.add("tenders", std::move(tenders));
    if (basket.burn != 0) object.add("burn", Json::integer(basket.burn));
    addText(object, "saleReturned", basket.saleReturned);
    Json lines = Json::array();
    for (const Line& line : basket.lines) lines.add(printedLine(line));
    object.add("lines", std::move(lines));
    return object;
}

} // namespace
} // namespace text

std::string printBasket(const Basket& basket) { return text::printedBasket(basket).pretty(); }
std::string printBasketLine(const Basket& basket) { return text::printedBasket(basket).line(); }

} // namespace offerwright
