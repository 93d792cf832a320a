/// \file What the service says of itself, before it passes calls on: GET /healthz, /readyz and /metrics. Private to
/// this room.
#pragma once
#include "app/service/http/server.h"
#include <atomic>
#include <map>
#include <mutex>

namespace offerwright::program {

class Front : public http::Handler {
public:
    explicit Front(http::Handler& calls)
        : m_calls(calls) {}
    void answer(const http::Request& request, http::Answered answered) override;

    /// Where the counters of connections are; before the first request.
    void watch(const http::Server& server) { m_server = &server; }
    std::atomic<bool> isReady = false;

private:
    /// Answers of a class of status ("2", "4", ...) and how long they took.
    struct Answers {
        std::atomic<std::uint64_t> byClass[6] = {};
        static constexpr std::size_t kBuckets = 12;
        /// By the powers of two of 0.25 ms; the last for all that took longer.
        std::atomic<std::uint64_t> byTime[kBuckets + 1] = {};
        std::atomic<std::uint64_t> microseconds = 0;
    };
    std::string metrics() const;

    http::Handler& m_calls;
    const http::Server* m_server = nullptr;
    Answers m_answers;
};

} // namespace offerwright::program
