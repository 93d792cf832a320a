/// \file The service as tills see it: a call, and its answer or its loss.
#pragma once
#include <chrono>
#include <cstdint>
#include <expected>
#include <string>
#include <vector>

namespace offerwright::wire {

using Milliseconds = std::chrono::milliseconds;

struct Header {
    std::string name; ///< in lower case
    std::string value;
    bool operator==(const Header&) const = default;
};

struct Ask {
    std::string method; ///< "GET", "POST", "PUT", "DELETE"
    std::string target; ///< path and query, as they are sent
    std::string body = {};
    std::vector<Header> headers = {};
    bool operator==(const Ask&) const = default;
};

struct Answer {
    int status = 200;
    std::string body = {};
    std::string etag = {}; ///< empty: none
    bool operator==(const Answer&) const = default;
};

/// Why there is no answer.
enum class Loss {
    NotSent,  ///< the service has not seen the call
    TimedOut, ///< it may have done what was asked
    Broken,   ///< likewise: the connection ended, or what came back was no answer
};

using Reply = std::expected<Answer, Loss>;

/// One call at a time.
class Service {
public:
    virtual ~Service() = default;
    /// Returns when there is an answer, or the budget is spent.
    virtual Reply ask(const Ask& ask, Milliseconds budget) = 0;
};

} // namespace offerwright::wire
