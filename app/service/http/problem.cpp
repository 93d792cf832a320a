#include "app/service/http/problem.h"
#include <array>

namespace offerwright::http {
namespace {

struct Reason {
    int status;
    std::string_view words;
};
constexpr std::array kReasons{
    Reason{200, "OK"},
    Reason{201, "Created"},
    Reason{202, "Accepted"},
    Reason{204, "No Content"},
    Reason{304, "Not Modified"},
    Reason{400, "Bad Request"},
    Reason{401, "Unauthorized"},
    Reason{403, "Forbidden"},
    Reason{404, "Not Found"},
    Reason{405, "Method Not Allowed"},
    Reason{406, "Not Acceptable"},
    Reason{408, "Request Timeout"},
    Reason{409, "Conflict"},
    Reason{410, "Gone"},
    Reason{411, "Length Required"},
    Reason{412, "Precondition Failed"},
    Reason{413, "Content Too Large"},
    Reason{415, "Unsupported Media Type"},
    Reason{417, "Expectation Failed"},
    Reason{422, "Unprocessable Content"},
    Reason{429, "Too Many Requests"},
    Reason{431, "Request Header Fields Too Large"},
    Reason{500, "Internal Server Error"},
    Reason{501, "Not Implemented"},
    Reason{503, "Service Unavailable"},
    Reason{505, "HTTP Version Not Supported"},
};

} // namespace

Response responseTo(const Refusal& refusal, int retryAfter) {
    std::string body = "{\"type\":\"https://offerwright.dev/problems/";
    body.append(refusal.code).append("\",\"title\":\"").append(refusal.title);
    body.append("\",\"status\":").append(std::to_string(refusal.status));
    body.append(",\"code\":\"").append(refusal.code).append("\"}");
    Response response{refusal.status, "application/problem+json", std::move(body), {}};
    if (retryAfter > 0) response.headers.push_back({"retry-after", std::to_string(retryAfter)});
    return response;
}

std::string_view reasonOf(int status) {
    for (const Reason& reason : kReasons)
        if (reason.status == status) return reason.words;
    return "Other";
}

} // namespace offerwright::http
