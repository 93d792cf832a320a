// What a shop sells: put by publishers, read by tills and whoever keeps a copy.
#include "app/service/api/reading.h"
#include "app/service/api/routes.h"
#include "offerwright/text/documents.h"
#include "offerwright/text/fields.h"
#include "offerwright/text/publication.h"

namespace offerwright::api {
namespace {

void put(std::string& body, std::string_view name, std::string_view text) {
    appendQuoted(body, name);
    body += ':';
    appendQuoted(body, text);
}

http::Response told(const products::Edition& edition) {
    std::string body = "{";
    put(body, "digest", edition.digest);
    ((body += ",\"products\":") += std::to_string(edition.count)) += ',';
    put(body, "since", printInstant(edition.since));
    put(body += ',', "by", edition.by);
    return {.body = body += '}'};
}

Problem problemIn(const products::Faulty& faulty) {
    Problem problem = problemOf(sales::Refusal{sales::Why::Faulty});
    problem.more = "\"faultyLines\":" + std::to_string(faulty.count) + ",\"lines\":[";
    for (const products::FaultyLine& each : faulty.lines)
        problem.more += (problem.more.ends_with('[') ? "{\"line\":" : ",{\"line\":") + std::to_string(each.line) +
                        ",\"faults\":" + printDiagnostics(each.faults) + '}';
    problem.more += ']';
    return problem;
}

/// What is live is compiled over the catalogue before it is said to be; held till then, so that it is not read again.
void goLiveFirst(Call& call, std::shared_ptr<const Catalogue> catalogue) {
    live::Shelf& shelf = call.tenant.house.shelf;
    bank::Bank& bank = call.tenant.bank;
    call.answered = [&shelf, &bank, scope = call.who.scope(), catalogue = std::move(catalogue),
                     answered = std::move(call.answered)](http::Response response) mutable {
        if (response.status != 200) return answered(std::move(response));
        const auto telling =
            std::make_shared<std::pair<http::Answered, http::Response>>(std::move(answered), std::move(response));
        const auto tell = [telling] { telling->first(std::move(telling->second)); };
        const bool taken = bank.read([&shelf, scope, catalogue, tell](sql::Session& session) {
            (void)shelf.refresh(session, scope); // what fails the clock does again
            tell();
        });
        if (!taken) tell();
    };
}

http::Response keep(const Call& call, sql::Session& session, const products::Delivery& delivery) {
    const auto edition = products::put(session, call.who.scope(), delivery, call.who.name(), call.now);
    if (!edition) return responseTo(problemOf(edition.error()));
    if (!*edition) return responseTo(problemOf(live::Refused{live::Why::Overtaken}));
    return told(**edition);
}

} // namespace

/// Read where nobody waits for it, then kept, then live.
void putCatalogue(Call call) {
    const auto asked = std::make_shared<Call>(std::move(call));
    const bool taken = asked->tenant.bank.read([asked](sql::Session&) {
        auto delivery = products::readDelivery(asked->request.body);
        if (!delivery) return asked->tell(problemIn(delivery.error()));
        goLiveFirst(*asked, asked->tenant.house.shelf.larder().keep(delivery->digest, delivery->catalogue));
        write(std::move(*asked), [delivery = std::move(*delivery)](const Call& putting, sql::Session& session) {
            return keep(putting, session, delivery);
        });
    });
    if (!taken) asked->tell(kCrowded);
}

void getCatalogue(Call call) {
    const auto content = flagIn(call, "content");
    if (!content) return call.tell(content.error());
    read(std::move(call), [content = *content](const Call& asked, sql::Session& session) {
        const auto edition = products::latest(session, asked.who.scope());
        if (!edition) return responseTo(problemOf(edition.error()));
        if (!*edition) return responseTo(kNoCatalogue);
        if (!content) return told(**edition);
        const std::string tag = '"' + (*edition)->digest + '"';
        if (asked.request.header("if-none-match") == tag)
            return http::Response{.status = 304, .headers = {{"etag", tag}}};
        auto lines = products::linesOf(session, asked.who.scope(), (*edition)->digest);
        if (!lines) return responseTo(problemOf(lines.error()));
        return http::Response{200, "application/jsonl", std::move(*lines), {{"etag", tag}}};
    });
}

} // namespace offerwright::api
