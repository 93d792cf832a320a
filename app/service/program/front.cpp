#include "app/service/program/front.h"
#include <algorithm>
#include <array>
#include <bit>
#include <chrono>

namespace offerwright::program {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::uint64_t kFirstBucketUs = 250;

void tell(std::string& out, std::string_view name, std::string_view kind, std::uint64_t value) {
    const std::string full = "offerwright_" + std::string(name);
    out += "# TYPE " + full + ' ' + std::string(kind) + '\n' + full + ' ' + std::to_string(value) + '\n';
}

/// Seconds with six decimals, from microseconds.
std::string secondsOf(std::uint64_t microseconds) {
    std::string decimals = std::to_string(microseconds % 1'000'000);
    decimals.insert(0, 6 - decimals.size(), '0');
    return std::to_string(microseconds / 1'000'000) + '.' + decimals;
}

http::Response plain(int status, std::string body) {
    return {.status = status, .contentType = "text/plain; version=0.0.4", .body = std::move(body)};
}

} // namespace

std::string Front::metrics() const {
    std::string out;
    const http::Counts counts = m_server->counts();
    tell(out, "connections", "gauge", counts.connections);
    tell(out, "connections_accepted_total", "counter", counts.accepted);
    tell(out, "connections_turned_away_total", "counter", counts.turnedAway);
    tell(out, "connections_malformed_total", "counter", counts.malformed);
    tell(out, "connections_too_slow_total", "counter", counts.cut);
    tell(out, "requests_total", "counter", counts.requests);
    tell(out, "requests_in_flight", "gauge", counts.inFlight);
    tell(out, "requests_shed_total", "counter", counts.shed);
    out += "# TYPE offerwright_answers_total counter\n";
    for (int kind = 2; kind < 6; ++kind)
        out += "offerwright_answers_total{status=\"" + std::to_string(kind) + "xx\"} " +
               std::to_string(m_answers.byClass[kind]) + '\n';
    out += "# TYPE offerwright_answer_seconds histogram\n";
    std::uint64_t sum = 0;
    for (std::size_t i = 0; i < Answers::kBuckets; ++i) {
        sum += m_answers.byTime[i];
        out += "offerwright_answer_seconds_bucket{le=\"" + secondsOf(kFirstBucketUs << i) + "\"} " +
               std::to_string(sum) + '\n';
    }
    sum += m_answers.byTime[Answers::kBuckets];
    out += "offerwright_answer_seconds_bucket{le=\"+Inf\"} " + std::to_string(sum) + '\n';
    out += "offerwright_answer_seconds_sum " + secondsOf(m_answers.microseconds) + '\n';
    out += "offerwright_answer_seconds_count " + std::to_string(sum) + '\n';
    return out;
}

void Front::answer(const http::Request& request, http::Answered answered) {
    if (request.method == "GET" && request.target == "/healthz") return answered(plain(200, "alive\n"));
    if (request.method == "GET" && request.target == "/readyz")
        return answered(isReady ? plain(200, "ready\n") : plain(503, "not ready\n"));
    if (request.method == "GET" && request.target == "/metrics") return answered(plain(200, metrics()));
    const auto began = Clock::now();
    m_calls.answer(request, [this, began, answered = std::move(answered)](http::Response response) mutable {
        const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - began).count();
        const auto us = static_cast<std::uint64_t>(took);
        const std::size_t bucket = us <= kFirstBucketUs ? 0 : std::bit_width((us - 1) / kFirstBucketUs);
        ++m_answers.byTime[std::min(bucket, Answers::kBuckets)];
        m_answers.microseconds += us;
        ++m_answers.byClass[std::clamp(response.status / 100, 0, 5)];
        answered(std::move(response));
    });
}

} // namespace offerwright::program
