/// \file One call while it is answered. For rooms that answer calls.
#pragma once
#include "app/service/api/api.h"
#include "app/service/api/problem.h"

namespace offerwright::api {

/// What stood in a path or a query: "?revision=2&trace=true". Values are not decoded: none of ours needs it.
using Query = std::map<std::string_view, std::string_view>;

struct Call {
    const http::Request& request; ///< lasts until the answer
    service::Credentials who;
    const Tenant& tenant;
    Instant now;
    std::vector<std::string> places = {}; ///< what stands for the braces of the route
    Query query = {};
    http::Answered answered;

    void tell(http::Response response) { answered(std::move(response)); }
    void tell(const Problem& problem) { answered(responseTo(problem)); }
    /// Of all that was sent, so that the same call is known again.
    std::string fingerprint() const;
    sales::Books booksOn(sql::Session& session) const { return {session, who.scope(), tenant.house}; }
};

/// Runs on the bank, and may run more than once.
using Work = std::move_only_function<http::Response(const Call&, sql::Session&)>;
/// Answers when what the work did is durable.
void write(Call call, Work work);
/// The work writes nothing.
void read(Call call, Work work);

http::Response responseTo(const sales::Answer& answer);
/// Shortfalls are told beside the rest.
std::string bodyOf(const sales::Told& told);

} // namespace offerwright::api
