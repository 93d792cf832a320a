/// \file A request and its answer, as the rest of the service sees them: no sockets, no library.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace offerwright::http {

struct Header {
    std::string name; ///< in lower case
    std::string value;
    bool operator==(const Header&) const = default;
};

/// Views into the connection's buffer: they last until the request has been answered.
struct Request {
    std::string_view method;                                            ///< "GET", "POST", "PUT", "DELETE"
    std::string_view target;                                            ///< as sent, with its query
    std::vector<std::pair<std::string_view, std::string_view>> headers; ///< names in lower case, each once
    std::string_view body;
    /// Empty when it was not sent. `name` in lower case.
    std::string_view header(std::string_view name) const;
};

struct Response {
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::vector<Header> headers = {};
    bool operator==(const Response&) const = default;
};

using Answered = std::move_only_function<void(Response)>;

/// Who answers. Called on an I/O thread, where nothing may wait for a disk; `answered` is called once, on any thread,
/// then or later. What was called for and is never answered would hold up a drain: an assertion in tests.
class Handler {
public:
    virtual ~Handler() = default;
    virtual void answer(const Request& request, Answered answered) = 0;
    /// How many bytes a body may have that is longer than the server's own limit, by its head; 0: none.
    virtual std::size_t mostBody(const Request&) { return 0; }
};

} // namespace offerwright::http
