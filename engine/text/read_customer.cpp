#include "engine/text/reading.h"
#include <offerwright/text/documents.h>

namespace offerwright {
namespace text {
namespace {

void readOwnValue(Reading& reading, std::uint32_t at, OwnValue& out) {
    static constexpr std::array kMembers{Word("promotion"), Word("parameter"), Word("value")};
    const Object object(reading, at, kMembers);
    readSome(reading, object.require("promotion"), out.promotion);
    readSome(reading, object.require("parameter"), out.parameter);
    readInteger(reading, object.require("value"), out.value, -kMaxMinor, kMaxMinor);
}

void readCustomer(Reading& reading, std::uint32_t at, Customer& out) {
    static constexpr std::array kMembers{Word("id"),       Word("name"),   Word("segments"), Word("tier"),
                                         Word("consents"), Word("points"), Word("own")};
    const Object object(reading, at, kMembers);
    read(reading, object.find("id"), out.id);
    read(reading, object.find("name"), out.name);
    read(reading, object.find("segments"), out.segments);
    read(reading, object.find("tier"), out.tier);
    read(reading, object.find("consents"), out.consents);
    readInteger(reading, object.find("points"), out.points, -kMaxMinor, kMaxMinor);
    eachOf(reading, object.find("own"),
           [&](std::uint32_t item) { readOwnValue(reading, item, out.ownValues.emplace_back()); });
}

} // namespace
} // namespace text

Checked<Customer> parseCustomer(std::string_view json) {
    text::Reading reading(json);
    Checked<Customer> read;
    if (const auto root = reading.root()) text::readCustomer(reading, *root, read.value);
    read.diagnostics = reading.finish(false);
    return read;
}

} // namespace offerwright
