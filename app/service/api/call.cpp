#include "app/service/api/call.h"
#include "offerwright/bundle/keys.h"
#include "offerwright/text/fields.h"
#include "offerwright/text/publication.h"

namespace offerwright::api {
namespace {

/// Shared by the work and its end, which run one after the other.
struct Running {
    Call call;
    Work work;
    http::Response response = {};
};

/// All of a work or nothing: of a call that is refused, or fails in the middle, nothing is kept.
http::Response doWhole(const Call& call, Work& work, sql::Session& session) {
    auto transaction = sql::Transaction::begin(session);
    if (!transaction) return responseTo(problemOf(transaction.error()));
    http::Response response = work(call, session);
    if (response.status >= 400) return response;
    if (const auto done = transaction->commit(); !done) return responseTo(problemOf(done.error()));
    return response;
}

} // namespace

std::string Call::fingerprint() const {
    std::string sent(request.target);
    ((sent += '\n') += request.body);
    return printHex(sha256Of(sent).bytes);
}

void write(Call call, Work work) {
    const auto running = std::make_shared<Running>(std::move(call), std::move(work));
    const bool taken = running->call.tenant.bank.write(
        [running](sql::Session& session) { running->response = doWhole(running->call, running->work, session); },
        [running](sql::Done durable) {
            running->call.tell(durable ? std::move(running->response) : responseTo(problemOf(durable.error())));
        });
    if (!taken) running->call.tell(kCrowded);
}

void read(Call call, Work work) {
    const auto running = std::make_shared<Running>(std::move(call), std::move(work));
    const bool taken = running->call.tenant.bank.read(
        [running](sql::Session& session) { running->call.tell(running->work(running->call, session)); });
    if (!taken) running->call.tell(kCrowded);
}

std::string bodyOf(const sales::Told& told) {
    if (told.shortfalls.empty()) return told.body;
    std::string body = told.body;
    body.back() = ',';
    body += "\"shortfalls\":[";
    for (const ledger::Shortfall& shortfall : told.shortfalls) {
        if (&shortfall != &told.shortfalls.front()) body += ',';
        body += "{\"cause\":";
        appendQuoted(body, shortfall.cause);
        body += ",\"of\":";
        appendQuoted(body, shortfall.unit);
        body += ",\"quantity\":" + std::to_string(shortfall.quantity) + '}';
    }
    return body += "]}";
}

http::Response responseTo(const sales::Answer& answer) {
    if (!answer) return responseTo(problemOf(answer.error()));
    return {.body = bodyOf(*answer)};
}

} // namespace offerwright::api
