// A handler that says back what it was asked, at once or later, and fails in every way when told to.
#pragma once
#include "app/service/http/server.h"
#include <atomic>
#include <mutex>
#include <thread>

namespace offerwright::tests {

/// "/later..." answers from another thread after a few milliseconds; "/throw", "/drop", "/unsafe" fail; "/big" is 4 MB;
/// "/never" keeps what it was asked until letGo().
class Echo : public http::Handler {
public:
    void answer(const http::Request& request, http::Answered answered) override;
    /// Of "/long": 1 MB.
    std::size_t mostBody(const http::Request& request) override { return request.target == "/long" ? 1'000'000 : 0; }
    ~Echo() override;
    /// Answers those that were kept.
    void letGo();

    std::atomic<int> asked = 0;
    std::atomic<bool> isOutOfStep = false; ///< planted: answers what was asked before

private:
    std::mutex m_mutex;
    std::string m_before;
    std::vector<http::Answered> m_kept;
    std::vector<std::jthread> m_later;
};

/// What it says to a request without further headers.
std::string echoOf(std::string_view method, std::string_view target, std::string_view body);

} // namespace offerwright::tests
