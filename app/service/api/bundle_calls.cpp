// What is live: put by publishers, read by tills.
#include "app/service/api/reading.h"
#include "app/service/api/routes.h"
#include "offerwright/text/fields.h"
#include "offerwright/text/publication.h"

namespace offerwright::api {
namespace {

constexpr std::int64_t kMostHistory = 100;

/// A key acts in its own environment; of others it learns nothing.
bool isElsewhere(const Call& call) { return call.places.front() != call.who.environment(); }

void put(std::string& body, std::string_view name, std::string_view text) {
    body += body.ends_with('{') ? "" : ",";
    appendQuoted(body, name);
    body += ':';
    appendQuoted(body, text);
}

std::string printed(const live::Published& published) {
    std::string text = "{";
    text += "\"version\":" + std::to_string(published.version.version);
    put(text, "digest", printHex(published.version.digest.bytes));
    put(text, "since", printInstant(published.at));
    put(text, "by", published.by);
    return text += '}';
}

http::Response told(const live::Live& live) {
    std::string body = "{" + live.stamp;
    put(body, "since", printInstant(live.since));
    put(body, "by", live.by);
    return {.body = body += '}'};
}

/// Goes live here when the row that says so is durable, as it does on other nodes when they see it.
using Put = std::function<std::expected<std::shared_ptr<const live::Live>, live::Refused>(const Call&, sql::Session&)>;

void goLive(Call call, Put put) {
    live::Shelf& shelf = call.tenant.house.shelf;
    const auto made = std::make_shared<std::shared_ptr<const live::Live>>();
    call.answered = [&shelf, made, answered = std::move(call.answered)](http::Response response) mutable {
        if (response.status == 200 && *made) shelf.keep(*made);
        answered(std::move(response));
    };
    write(std::move(call), [made, put = std::move(put)](const Call& asked, sql::Session& session) {
        made->reset();
        auto live = put(asked, session);
        if (!live) return responseTo(problemOf(live.error()));
        *made = *live;
        return told(**live);
    });
}

} // namespace

void putBundle(Call call) {
    if (isElsewhere(call)) return call.tell(kNotFound);
    goLive(std::move(call), [](const Call& asked, sql::Session& session) {
        return asked.tenant.house.shelf.put(session, asked.who.scope(), std::string(asked.request.body),
                                            asked.who.name(), asked.now);
    });
}

void putFreshness(Call call) {
    if (isElsewhere(call)) return call.tell(kNotFound);
    goLive(std::move(call), [](const Call& asked, sql::Session& session) {
        return asked.tenant.house.shelf.stop(session, asked.who.scope(), std::string(asked.request.body),
                                             asked.who.name(), asked.now);
    });
}

void getBundles(Call call) {
    if (isElsewhere(call)) return call.tell(kNotFound);
    read(std::move(call), [](const Call& asked, sql::Session& session) {
        const auto history = asked.tenant.house.shelf.history(session, asked.who.scope(), kMostHistory);
        if (!history) return responseTo(problemOf(history.error()));
        std::string body = "{\"published\":[";
        for (const live::Published& published : *history)
            (body += body.ends_with('[') ? "" : ",") += printed(published);
        return http::Response{.body = body += "]}"};
    });
}

void getOwnBundle(Call call) {
    const auto live = call.tenant.house.shelf.current();
    if (!live) return call.tell(kNothingLive);
    const std::string tag = '"' + live->digest + '"';
    if (call.request.header("if-none-match") == tag) return call.tell({.status = 304, .headers = {{"etag", tag}}});
    read(std::move(call), [live, tag](const Call& asked, sql::Session& session) {
        auto bytes = asked.tenant.house.shelf.bytesOf(session, asked.who.scope(), live->digest);
        if (!bytes) return responseTo(problemOf(bytes.error()));
        return http::Response{200, "application/octet-stream", std::move(*bytes), {{"etag", tag}}};
    });
}

void getOwnFreshness(Call call) {
    read(std::move(call), [](const Call& asked, sql::Session& session) {
        auto statement = asked.tenant.house.shelf.statement(session, asked.who.scope());
        if (!statement) return responseTo(problemOf(statement.error()));
        if (statement->empty()) return responseTo(kNothingStated);
        return http::Response{.contentType = "application/octet-stream", .body = std::move(*statement)};
    });
}

} // namespace offerwright::api
