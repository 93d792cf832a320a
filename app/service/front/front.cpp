#include "app/service/front/front.h"
#include "app/service/http/problem.h"

namespace offerwright::service {
namespace {

constexpr http::Refusal kOtherMethod{405, "path.otherMethod", "The place has other methods"};
constexpr http::Refusal kNotReady{503, "service.notReady", "The service takes no requests"};
constexpr http::Refusal kOverAllowance{429, "access.overAllowance", "The tenant has asked for more than its allowance"};

http::Response plain(std::string text) { return {200, "text/plain; charset=utf-8", std::move(text), {}}; }

std::string_view pathOf(std::string_view target) { return target.substr(0, target.find('?')); }

} // namespace

/// One request that was passed on.
struct Front::UnderWay {
    explicit UnderWay(std::atomic<std::int64_t>& itsCount)
        : count(&itsCount) {
        ++*count;
    }
    UnderWay(UnderWay&& other) noexcept
        : count(std::exchange(other.count, nullptr))
        , pass(std::move(other.pass)) {}
    UnderWay& operator=(UnderWay&&) = delete;
    ~UnderWay() {
        if (count) --*count;
    }

    std::atomic<std::int64_t>* count;
    std::optional<Limits::Pass> pass;
};

void Front::answer(const http::Request& request, http::Answered answered) {
    if (answerOwn(request, answered)) return;
    passOn(request, std::move(answered));
}

bool Front::answerOwn(const http::Request& request, http::Answered& answered) {
    const std::string_view path = pathOf(request.target);
    if (path != "/healthz" && path != "/readyz" && path != "/metrics") return false;
    if (request.method != "GET")
        answered(responseTo(kOtherMethod));
    else if (path == "/metrics")
        answered(metrics());
    else if (path == "/readyz" && !m_isReady)
        answered(responseTo(kNotReady, 1));
    else
        answered(plain("ok\n"));
    return true;
}

void Front::passOn(const http::Request& request, http::Answered answered) {
    UnderWay underWay(m_underWay);
    if (m_underWay > m_parts.requestsAtOnce) {
        ++m_shed;
        return answered(responseTo(http::kCrowded, 1));
    }
    // Who has no key of ours is told so by the calls.
    if (const auto who = m_parts.keyring.find(request.header("authorization"))) {
        auto pass = m_parts.limits.admit(who->scope(), std::chrono::steady_clock::now());
        if (!pass) {
            ++m_overAllowance;
            return answered(responseTo(kOverAllowance, static_cast<int>(pass.error().count())));
        }
        underWay.pass.emplace(std::move(*pass));
    }
    m_parts.calls.answer(request,
                         [held = std::move(underWay), answered = std::move(answered)](http::Response response) mutable {
                             { const UnderWay over = std::move(held); }
                             answered(std::move(response));
                         });
}

void Front::answered(const http::Exchange& exchange) {
    const std::size_t route = m_parts.routes.of(exchange.target);
    m_requests.add(route, exchange.status, exchange.took);
    if (exchange.status < 400 && !m_parts.logsAll) return;
    m_parts.journal.say("request", {{"id", observe::RequestId{exchange.id}},
                                    {"route", observe::Word::ofRoute(m_parts.routes, route)},
                                    {"status", exchange.status},
                                    {"bytesIn", static_cast<std::int64_t>(exchange.bytesIn)},
                                    {"bytesOut", static_cast<std::int64_t>(exchange.bytesOut)},
                                    {"microseconds", exchange.took.count()}});
}

http::Response Front::metrics() const {
    std::string out;
    m_requests.print(out);
    using observe::printNumber;
    printNumber(out, "offerwright_requests_under_way", "gauge", "Requests passed on and not yet answered",
                static_cast<std::uint64_t>(m_underWay.load()));
    printNumber(out, "offerwright_shed_total", "counter", "Requests refused because too much was under way", m_shed);
    printNumber(out, "offerwright_over_allowance_total", "counter", "Requests refused over their tenant's allowance",
                m_overAllowance);
    if (const http::Server* const server = m_server) {
        const http::Counts counts = server->counts();
        printNumber(out, "offerwright_connections", "gauge", "Connections that are open", counts.open);
        printNumber(out, "offerwright_connections_total", "counter", "Connections taken", counts.accepted);
        printNumber(out, "offerwright_turned_away_total", "counter", "Connections over a limit", counts.turnedAway);
        printNumber(out, "offerwright_too_slow_total", "counter", "Connections cut off", counts.tooSlow);
        printNumber(out, "offerwright_failed_total", "counter", "Requests that were dropped inside", counts.failed);
    }
    return {200, "text/plain; version=0.0.4; charset=utf-8", std::move(out), {}};
}

} // namespace offerwright::service
