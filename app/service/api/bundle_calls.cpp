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

/// What all lines about a bundle begin with.
std::string begun(const BundleVersion& version, const std::string& content, Instant since, const std::string& by) {
    std::string text = "{\"version\":" + std::to_string(version.version);
    put(text, "digest", printHex(version.digest.bytes));
    put(text, "content", content);
    put(text, "since", printInstant(since));
    put(text, "by", by);
    return text;
}

template <typename Item, typename Print> std::string listed(const std::vector<Item>& items, const Print& print) {
    std::string text = "[";
    for (const Item& item : items) (text += text.size() > 1 ? "," : "") += print(item);
    return text += ']';
}

std::string printed(const live::Published& published) {
    std::string text = begun(published.version, published.content, published.at, published.by);
    const auto quoted = [](const std::string& id) {
        std::string out;
        appendQuoted(out, id);
        return out;
    };
    if (!published.stopped.empty()) (text += ",\"stopped\":") += listed(published.stopped, quoted);
    return text += '}';
}

std::string printed(const live::Due& due) {
    std::string text = begun(due.version, due.content, due.at, due.by);
    if (!due.refused.empty()) put(text, "refused", due.refused);
    return text += '}';
}

std::string printed(const Approval& approval) {
    std::string text = "{";
    put(text, "by", approval.by);
    put(text, "at", printInstant(approval.at));
    return text += '}';
}

std::string printed(const live::Proposal& proposal) {
    std::string text = "{";
    put(text, "content", proposal.content);
    if (!proposal.note.empty()) put(text, "note", proposal.note);
    put(text, "by", proposal.by);
    put(text, "at", printInstant(proposal.at));
    (text += ",\"approvals\":") += listed(proposal.approvals, [](const Approval& each) { return printed(each); });
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

void putLater(Call call, Instant at) {
    write(std::move(call), [at](const Call& asked, sql::Session& session) {
        const auto due = asked.tenant.house.shelf.putLater(session, asked.who.scope(), std::string(asked.request.body),
                                                           asked.who.name(), asked.now, at);
        return due ? http::Response{.status = 202, .body = printed(*due)} : responseTo(problemOf(due.error()));
    });
}

constexpr std::array<std::string_view, 2> kProposal{"content", "note"};
constexpr std::size_t kLongestNote = 2'000;

/// What a proposal or an approval is about.
struct Asked {
    std::string content;
    std::string note;
};

std::expected<Asked, Problem> askedIn(const Call& call) {
    FieldReader reader(call.request.body, kProposal);
    Asked asked{reader.text("content"), reader.has("note") ? reader.text("note") : std::string()};
    if (!asked.content.empty() && !parseHex(asked.content)) reader.refuse("content", "value.badHex", {asked.content});
    if (asked.note.size() > kLongestNote) reader.refuse("note", "value.tooMany", {std::to_string(kLongestNote)});
    if (auto faults = reader.finish(); !faults.empty()) return std::unexpected(faulty(std::move(faults)));
    return asked;
}

using Propose = std::function<std::expected<live::Proposal, live::Refused>(const Call&, sql::Session&, const Asked&)>;

void propose(Call call, Propose propose) {
    if (isElsewhere(call)) return call.tell(kNotFound);
    auto about = askedIn(call);
    if (!about) return call.tell(about.error());
    write(std::move(call),
          [about = std::move(*about), propose = std::move(propose)](const Call& asked, sql::Session& session) {
              const auto proposal = propose(asked, session, about);
              return proposal ? http::Response{.body = printed(*proposal)} : responseTo(problemOf(proposal.error()));
          });
}

} // namespace

void putBundle(Call call) {
    if (isElsewhere(call)) return call.tell(kNotFound);
    const auto at = instantIn(call, "at");
    if (!at) return call.tell(at.error());
    if (*at) return putLater(std::move(call), **at);
    goLive(std::move(call), [](const Call& asked, sql::Session& session) {
        return asked.tenant.house.shelf.put(session, asked.who.scope(), std::string(asked.request.body),
                                            asked.who.name(), asked.now);
    });
}

void withdrawBundle(Call call) {
    if (isElsewhere(call)) return call.tell(kNotFound);
    write(std::move(call), [](const Call& asked, sql::Session& session) {
        const auto done = asked.tenant.house.shelf.withdraw(session, asked.who.scope(), asked.places[1]);
        return done ? http::Response{.body = "{\"state\":\"withdrawn\"}"} : responseTo(problemOf(done.error()));
    });
}

void getBundle(Call call) {
    if (isElsewhere(call)) return call.tell(kNotFound);
    read(std::move(call), [](const Call& asked, sql::Session& session) {
        auto bytes = asked.tenant.house.shelf.bytesOf(session, asked.who.scope(), asked.places[1]);
        if (!bytes) return responseTo(problemOf(bytes.error()));
        if (bytes->empty()) return responseTo(kNotFound);
        return http::Response{200, "application/octet-stream", std::move(*bytes), {}};
    });
}

void putProposal(Call call) {
    propose(std::move(call), [](const Call& asked, sql::Session& session, const Asked& about) {
        return asked.tenant.house.shelf.propose(session, asked.who.scope(), about.content, about.note, asked.who.name(),
                                                asked.now);
    });
}

void approveProposal(Call call) {
    propose(std::move(call), [](const Call& asked, sql::Session& session, const Asked& about) {
        return asked.tenant.house.shelf.approve(session, asked.who.scope(), about.content, asked.who.name(), asked.now);
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
        const live::Shelf& shelf = asked.tenant.house.shelf;
        const auto history = shelf.history(session, asked.who.scope(), kMostHistory);
        if (!history) return responseTo(problemOf(history.error()));
        const auto due = shelf.due(session, asked.who.scope());
        if (!due) return responseTo(problemOf(due.error()));
        const auto proposals = shelf.proposals(session, asked.who.scope(), kMostHistory);
        if (!proposals) return responseTo(problemOf(proposals.error()));
        const auto print = [](const auto& each) { return printed(each); };
        std::string body = "{\"published\":" + listed(*history, print);
        (body += ",\"due\":") += listed(*due, print);
        (body += ",\"proposals\":") += listed(*proposals, print);
        (body += ",\"approvals\":") += shelf.asksForApproval() ? "1" : "0";
        put(body, "who", asked.who.name());
        return http::Response{.body = body += '}'};
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
