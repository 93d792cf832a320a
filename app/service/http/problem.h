/// \file What is wrong with a request, or with the service, before anyone could answer it: a problem document (RFC
/// 9457).
#pragma once
#include "app/service/http/message.h"

namespace offerwright::http {

/// `code` stays the same and is the last part of the problem's type; `title` is for people who read logs. Both are
/// plain text of ours, without quotes or control characters.
struct Refusal {
    int status = 500;
    std::string_view code;
    std::string_view title;
    bool operator==(const Refusal&) const = default;
};

inline constexpr Refusal kBroken{500, "service.broken", "The service has failed"};
inline constexpr Refusal kCrowded{503, "service.crowded", "Too much is under way"};

/// `retryAfter` in seconds; 0: not said.
Response responseTo(const Refusal& refusal, int retryAfter = 0);

/// "Not Found" for 404; "Other" for one that is never sent.
std::string_view reasonOf(int status);

} // namespace offerwright::http
