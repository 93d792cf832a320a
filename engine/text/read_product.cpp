#include "engine/text/read_parts.h"
#include <offerwright/text/products.h>

namespace offerwright {
namespace text {
namespace {

constexpr std::array kProductMembers{Word("sku"),
                                     Word("gtin"),
                                     Word("name"),
                                     Word("category"),
                                     Word("brand"),
                                     Word("supplier"),
                                     Word("tags"),
                                     Word("attributes"),
                                     Word("unit"),
                                     Word("price_minor"),
                                     Word("regular_price_minor"),
                                     Word("floor_price_minor")};

void readPrice(Reading& reading, std::uint32_t at, MaybeMoney& out) {
    if (at == kNoNode) return;
    Money price;
    readInteger(reading, at, price.minor, 0, kMaxMinor);
    out = price;
}

std::string textOf(Reading& reading, std::uint32_t at) {
    std::string text;
    read(reading, at, text);
    return text;
}

std::vector<std::string> textsOf(Reading& reading, std::uint32_t at) {
    std::vector<std::string> texts;
    read(reading, at, texts);
    return texts;
}

void readProduct(Reading& reading, std::uint32_t at, Product& out) {
    const Object object(reading, at, kProductMembers);
    if (!object.good()) return;
    readSome(reading, object.require("sku"), out.sku);
    read(reading, object.find("gtin"), out.gtin);
    read(reading, object.find("name"), out.name);
    out.category = joinCategory(textsOf(reading, object.find("category")));
    out.brand = textOf(reading, object.find("brand"));
    out.supplier = textOf(reading, object.find("supplier"));
    out.tags = textsOf(reading, object.find("tags"));
    std::vector<Attribute> attributes;
    readAttributes(reading, object.find("attributes"), [&](std::string name, std::string value) {
        attributes.push_back({std::move(name), std::move(value)});
    });
    out.attributes = std::move(attributes);
    readWord(reading, object.find("unit"), out.measure);
    readPrice(reading, object.find("price_minor"), out.price);
    readPrice(reading, object.find("regular_price_minor"), out.regularPrice);
    readPrice(reading, object.find("floor_price_minor"), out.floorPrice);
}

} // namespace
} // namespace text

Checked<Product> parseProduct(std::string_view json) {
    text::Reading reading(json);
    Checked<Product> read;
    if (const auto root = reading.root()) text::readProduct(reading, *root, read.value);
    read.diagnostics = reading.finish(false);
    return read;
}

} // namespace offerwright
