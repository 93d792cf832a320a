/// \file What stands in front of the calls: whether the service lives and is ready, what it counts, and how much of it
/// anyone gets. The rest it passes on.
///
/// GET /healthz is 200 while the process answers. GET /readyz is 200 while it is to get requests, and 503 before its
/// beginning and from its drain on. GET /metrics is for Prometheus, and for whom the network lets near. These three are
/// answered however much is under way.
///
/// Over `requestsAtOnce` a request gets 503, over its tenant's allowance 429, both with Retry-After.
#pragma once
#include "app/service/access/access.h"
#include "app/service/access/limits.h"
#include "app/service/http/server.h"
#include "app/service/observe/journal.h"
#include "app/service/observe/metrics.h"
#include <atomic>
#include <functional>

namespace offerwright::service {

/// Any thread. What it refers to, and itself, outlive every request that it passed on.
class Front : public http::Handler, public http::Observer {
public:
    struct Parts {
        const Keyring& keyring;
        Limits& limits;
        http::Handler& calls;
        observe::Journal& journal;
        const observe::Routes& routes; ///< what requests are called
        std::int64_t requestsAtOnce = 1'024;
        bool logsAll = false; ///< not only requests that failed or were refused
    };
    explicit Front(const Parts& parts)
        : m_parts(parts)
        , m_requests(parts.routes) {}

    /// What it answers itself.
    static std::vector<std::string_view> paths() { return {"/healthz", "/readyz", "/metrics"}; }

    void answer(const http::Request& request, http::Answered answered) override;
    std::size_t mostBody(const http::Request& request) override { return m_parts.calls.mostBody(request); }
    void answered(const http::Exchange& exchange) override;

    void beReady(bool isReady) { m_isReady = isReady; }
    /// For the counts of connections. The server ends before it does, or none is watched by then.
    void watch(const http::Server* server) { m_server = server; }

private:
    struct UnderWay;
    bool answerOwn(const http::Request& request, http::Answered& answered);
    void passOn(const http::Request& request, http::Answered answered);
    http::Response metrics() const;

    const Parts m_parts;
    std::atomic<bool> m_isReady = false;
    std::atomic<const http::Server*> m_server = nullptr;
    std::atomic<std::int64_t> m_underWay = 0;
    std::atomic<std::uint64_t> m_shed = 0;
    std::atomic<std::uint64_t> m_overAllowance = 0;
    observe::Requests m_requests;
};

} // namespace offerwright::service
