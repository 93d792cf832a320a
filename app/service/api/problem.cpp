#include "app/service/api/problem.h"
#include "offerwright/text/documents.h"
#include "offerwright/text/fields.h"

namespace offerwright::api {
namespace {

constexpr std::string_view kTypes = "https://offerwright.dev/problems/";

struct Known {
    sales::Why why;
    int status;
    std::string_view code;
    std::string_view title;
    bool comesAgain = false;
};

constexpr std::array kKnown{
    Known{sales::Why::NothingLive, 503, "bundle.none", "No bundle was ever put", true},
    Known{sales::Why::Faulty, 400, "request.faulty", "What was sent has faults"},
    Known{sales::Why::OtherContent, 422, "call.otherContent", "The same call was made with another content"},
    Known{sales::Why::Superseded, 409, "sale.superseded", "A later revision stands"},
    Known{sales::Why::Closed, 409, "sale.closed", "The sale is no longer open"},
    Known{sales::Why::WalletHalted, 409, "wallet.halted", "The wallet is frozen or closed"},
    Known{sales::Why::NotSettled, 409, "sale.notSettled", "The sale was not settled"},
    Known{sales::Why::NotAnOrder, 409, "sale.notAnOrder", "The sale was not to be delivered later"},
    Known{sales::Why::UnknownSale, 404, "sale.unknown", "There is no such sale"},
    Known{sales::Why::UnknownShopper, 404, "wallet.unknown", "There is no such wallet"},
    Known{sales::Why::UnknownTill, 404, "till.unknown", "There is no such till"},
    Known{sales::Why::OtherKey, 409, "till.otherKey",
          "The till has another key, or was revoked; a new device is a new till"},
    Known{sales::Why::NotOpen, 409, "sale.notOpen", "The sale is not open"},
    Known{sales::Why::NotEnough, 409, "points.notEnough", "There are not so many points"},
    Known{sales::Why::TooMany, 409, "sale.tooManyParts", "Nothing more can be returned or delivered"},
    Known{sales::Why::Busy, 503, "wallet.busy", "Others are at the wallet", true},
    Known{sales::Why::Unknown, 503, "outcome.unknown", "Make the same call again to know what became of it", true},
    Known{sales::Why::Broken, 500, "service.broken", "The service has failed"},
};

void put(std::string& body, std::string_view name, std::string_view text) {
    body += body.size() > 1 ? "," : "";
    appendQuoted(body, name);
    body += ':';
    appendQuoted(body, text);
}

} // namespace

http::Response responseTo(const Problem& problem) {
    std::string body = "{";
    put(body, "type", std::string(kTypes) + std::string(problem.code));
    put(body, "title", problem.title);
    ((body += ",\"status\":") += std::to_string(problem.status));
    put(body, "code", problem.code);
    if (!problem.subject.empty()) put(body, "subject", problem.subject);
    if (!problem.faults.empty()) (body += ",\"faults\":") += printDiagnostics(problem.faults);
    if (!problem.more.empty()) (body += ',') += problem.more;
    body += '}';
    http::Response response{problem.status, "application/problem+json", std::move(body), {}};
    if (problem.comesAgain) response.headers.push_back({"retry-after", "1"});
    if (problem.status == 401) response.headers.push_back({"www-authenticate", "Bearer"});
    return response;
}

Problem problemOf(const sales::Refusal& refusal) {
    const auto known = std::ranges::find(kKnown, refusal.why, &Known::why);
    OW_ASSERT(known != kKnown.end());
    return {known->status, known->code, known->title, refusal.subject, refusal.faults, known->comesAgain};
}

Problem problemOf(const live::Refused& refused) {
    switch (refused.why) {
    case live::Why::Refused: {
        std::string subject;
        for (const std::string& argument : refused.refusal->arguments)
            subject += (subject.empty() ? "" : " ") + argument;
        return {422, wordOf(refused.refusal->code), "The bundle is not taken", std::move(subject)};
    }
    case live::Why::Overtaken: return {503, "bundle.overtaken", "Another was put in between", {}, {}, true};
    case live::Why::NothingLive: return kNothingLive;
    case live::Why::NotApproved:
        return {409, "proposal.needsApproval", "Nobody else has approved this content", refused.content};
    case live::Why::OwnProposal: return {409, "proposal.own", "Somebody else has to approve it", refused.content};
    case live::Why::NotProposed: return {404, "proposal.unknown", "This content was not proposed", refused.content};
    case live::Why::NotDue: return {404, "bundle.notDue", "No such bundle is to go live later"};
    case live::Why::InThePast: return {422, "bundle.inThePast", "It cannot go live before now"};
    case live::Why::Database: break;
    }
    return problemOf(refused.failure);
}

Problem problemOf(const sql::Failure& failure) {
    switch (failure.fault) {
    case sql::Fault::Conflict: return problemOf(sales::Refusal{sales::Why::Busy});
    case sql::Fault::Unknown: return problemOf(sales::Refusal{sales::Why::Unknown});
    default: return problemOf(sales::Refusal{sales::Why::Broken});
    }
}

Problem faulty(Diagnostics faults) {
    return problemOf(sales::Refusal{.why = sales::Why::Faulty, .faults = std::move(faults)});
}

} // namespace offerwright::api
