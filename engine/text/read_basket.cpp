#include "engine/text/basket_words.h"
#include "engine/text/read_parts.h"
#include <offerwright/text/documents.h>

namespace offerwright {
namespace text {
namespace {

/// A value that the source may leave unsaid with null.
std::uint32_t said(const Reading& reading, std::uint32_t at) {
    return at == kNoNode || reading.isNull(at) ? kNoNode : at;
}

void readMaybe(Reading& reading, std::uint32_t at, std::optional<std::string>& out) {
    if (said(reading, at) != kNoNode) read(reading, at, out.emplace());
}

void readMaybe(Reading& reading, std::uint32_t at, std::optional<Money>& out) {
    if (said(reading, at) != kNoNode) readInteger(reading, at, out.emplace().minor, 0, kMaxMinor);
}

void readTender(Reading& reading, std::uint32_t at, Tender& out) {
    const Object object(reading, at, kTenderMembers);
    readSome(reading, object.require("type"), out.type);
    readInteger(reading, object.require("amount_minor"), out.amount.minor, 0, kMaxMinor);
}

/// A list of names from the root; an empty one says nothing, so that the catalogue's stays in force.
void readCategory(Reading& reading, std::uint32_t at, std::optional<CategoryPath>& out) {
    if (said(reading, at) == kNoNode) return;
    std::vector<std::string> names;
    read(reading, at, names);
    if (CategoryPath path = joinCategory(names); !path.empty()) out = std::move(path);
}

void readPrice(Reading& reading, const Object& object, Money& out) {
    const std::uint32_t at = object.find("unit_price_minor");
    if (!object.good()) return;
    if (said(reading, at) == kNoNode) {
        const std::uint32_t place = at == kNoNode ? object.at() : at;
        const JsonNode& n = reading.node(place);
        const Range range = at == kNoNode ? reading.headOf(place) : Range{n.begin, n.end};
        return reading.raise({"basket.noPrice", place, range, {}, {}, "unit_price_minor"});
    }
    if (reading.kind(at) == JsonKind::Integer && reading.node(at).integer < 0)
        return reading.raise("basket.negativePrice", at, {std::to_string(reading.node(at).integer)});
    readInteger(reading, at, out.minor, 0, kMaxMinor);
}

/// One currency a basket: a line may repeat it, never contradict it.
void checkCurrency(Reading& reading, std::uint32_t at, const std::string& basketCurrency) {
    if (said(reading, at) == kNoNode) return;
    std::string currency;
    readCurrency(reading, at, currency);
    if (!currency.empty() && currency != basketCurrency && currencyExponent(currency))
        reading.raise("basket.mixedCurrencies", at, {currency, basketCurrency});
}

void readLine(Reading& reading, std::uint32_t at, const std::string& currency, Line& out) {
    const Object object(reading, at, kLineMembers);
    if (!object.good()) return;
    readSome(reading, object.require("sku"), out.sku);
    readScaled(reading, object.require("qty"), out.quantity.thousandths, 3, -kMaxThousandths, kMaxThousandths);
    readPrice(reading, object, out.unitPrice);
    readMaybe(reading, object.find("regular_price_minor"), out.regularPrice);
    readMaybe(reading, object.find("floor_price_minor"), out.floorPrice);
    readMaybe(reading, object.find("name"), out.name);
    readCategory(reading, object.find("category"), out.category);
    readWord(reading, object.find("unit"), out.measure);
    read(reading, object.find("promotable"), out.promotable);
    readMaybe(reading, object.find("brand"), out.brand);
    readMaybe(reading, object.find("supplier"), out.supplier);
    if (const auto tags = said(reading, object.find("tags")); tags != kNoNode) read(reading, tags, out.tags.emplace());
    if (const auto attributes = said(reading, object.find("attributes")); attributes != kNoNode) {
        auto& list = out.attributes.emplace();
        readAttributes(reading, attributes, [&](std::string name, std::string value) {
            list.push_back({std::move(name), std::move(value)});
        });
    }
    checkCurrency(reading, object.find("currency"), currency);
}

void readLines(Reading& reading, std::uint32_t at, Basket& out, const std::string& currency) {
    if (at == kNoNode) return;
    const std::size_t count = reading.tree().childCount(at);
    if (reading.kind(at) == JsonKind::Array && count > kMaxLines)
        return reading.raiseAtKey("basket.tooManyLines", at, {std::to_string(count), std::to_string(kMaxLines)});
    out.lines.reserve(count);
    eachOf(reading, at, [&](std::uint32_t item) { readLine(reading, item, currency, out.lines.emplace_back()); });
}

void readTime(Reading& reading, std::uint32_t at, const Zone& zone, std::optional<Instant>& out) {
    if (said(reading, at) == kNoNode) return;
    std::string text;
    read(reading, at, text);
    if (reading.kind(at) != JsonKind::String) return;
    out = parseInstant(text, zone);
    if (!out) reading.raise("value.badInstant", at, {text});
}

/// What the source says beside the form is anything at all, but for the one word that makes it no sale.
void refuseStockMovement(Reading& reading, std::uint32_t x) {
    if (x == kNoNode) return;
    const std::uint32_t flag = reading.tree().member(x, kStockMovement);
    if (flag != kNoNode && reading.kind(flag) == JsonKind::True) reading.raiseAtKey("basket.stockMovement", flag, {});
}

void readReturns(Reading& reading, std::uint32_t at) {
    bool returns = false;
    if (said(reading, at) != kNoNode) read(reading, at, returns);
}

void readText(Reading& reading, std::uint32_t at, std::string& out) {
    if (said(reading, at) != kNoNode) read(reading, at, out);
}

void readBasket(Reading& reading, std::uint32_t at, const Programme& programme, Basket& out) {
    const Object object(reading, at, kBasketMembers);
    readText(reading, object.find("id"), out.id);
    readText(reading, object.find("store"), out.store);
    const Store* store = programme.store(out.store);
    readTime(reading, object.find("time"), store ? store->zone : programme.zone, out.at);
    readWord(reading, said(reading, object.find("channel")), out.channel);
    readText(reading, object.find("customer"), out.customer);
    readCurrency(reading, said(reading, object.find("currency")), out.currency);
    read(reading, said(reading, object.find("coupons")), out.coupons);
    readLines(reading, object.require("lines"), out, out.currency.empty() ? programme.currency : out.currency);
    readText(reading, object.find("till"), out.till);
    readText(reading, object.find("tillType"), out.tillType);
    readEach(reading, said(reading, object.find("tenders")), out.tenders, readTender);
    readInteger(reading, said(reading, object.find("burn")), out.burn, 0, kMaxMinor);
    readText(reading, object.find("saleReturned"), out.saleReturned);
    readReturns(reading, object.find("returns"));
    refuseStockMovement(reading, object.find("x"));
}

} // namespace
} // namespace text

Checked<Basket> parseBasket(std::string_view json, const Programme& programme) {
    text::Reading reading(json);
    Checked<Basket> read;
    if (const auto root = reading.root()) text::readBasket(reading, *root, programme, read.value);
    read.diagnostics = reading.finish(false);
    return read;
}

} // namespace offerwright
