// Tills by their devices' keys: enrolled and revoked by who publishes.
#include "app/service/api/reading.h"
#include "app/service/api/routes.h"
#include "app/service/sales/journal.h"
#include "offerwright/text/fields.h"
#include "offerwright/text/publication.h"

namespace offerwright::api {
namespace {

constexpr std::array<std::string_view, 1> kMembers{"key"};

std::expected<PublicKey, Problem> keyIn(const Call& call) {
    FieldReader reader(call.request.body, kMembers);
    const std::string text = reader.text("key");
    const auto bytes = parseHex(text);
    if (!bytes && !text.empty()) reader.refuse("key", "value.badHex", {text});
    if (auto faults = reader.finish(); !faults.empty()) return std::unexpected(faulty(std::move(faults)));
    return PublicKey{*bytes};
}

http::Response told(const std::expected<void, sales::Refusal>& done, const char* state) {
    if (!done) return responseTo(problemOf(done.error()));
    return {.body = std::string("{\"state\":\"") + state + "\"}"};
}

void put(std::string& body, std::string_view name, std::string_view text) {
    body += body.ends_with('{') ? "" : ",";
    appendQuoted(body, name);
    body += ':';
    appendQuoted(body, text);
}

std::string printed(const sales::Device& device) {
    std::string text = "{";
    put(text, "till", device.till);
    put(text, "key", printHex(device.key.bytes));
    put(text, "since", printInstant(device.since));
    put(text, "by", device.by);
    if (device.revokedAt) put(text, "revoked", printInstant(*device.revokedAt));
    text += ",\"heard\":" + std::to_string(device.heard);
    return text += ",\"quarantined\":" + std::to_string(device.keptApart) + '}';
}

} // namespace

void putTill(Call call) {
    const auto key = keyIn(call);
    if (!key) return call.tell(key.error());
    write(std::move(call), [key = *key](const Call& asked, sql::Session& session) {
        const auto& till = asked.places.front();
        return told(sales::enrol(asked.booksOn(session), till, key, asked.who.name(), asked.now), "enrolled");
    });
}

void deleteTill(Call call) {
    write(std::move(call), [](const Call& asked, sql::Session& session) {
        return told(sales::revoke(asked.booksOn(session), asked.places.front(), asked.now), "revoked");
    });
}

void getTills(Call call) {
    read(std::move(call), [](const Call& asked, sql::Session& session) {
        const auto devices = sales::devices(asked.booksOn(session));
        if (!devices) return responseTo(problemOf(devices.error()));
        std::string body = "{\"tills\":[";
        for (const sales::Device& device : *devices) (body += body.ends_with('[') ? "" : ",") += printed(device);
        return http::Response{.body = body += "]}"};
    });
}

} // namespace offerwright::api
