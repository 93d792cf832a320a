#include "app/service/observe/metrics.h"
#include "app/service/observe/route.h"
#include <algorithm>

namespace offerwright::observe {
namespace {

constexpr auto kRelaxed = std::memory_order_relaxed;

/// Microseconds as seconds, in decimals.
std::string seconds(std::uint64_t microseconds) {
    const std::string parts = std::to_string(1'000'000 + microseconds % 1'000'000);
    return std::to_string(microseconds / 1'000'000) + "." + parts.substr(1);
}

void line(std::string& out, std::string_view name, std::string_view labels, std::string_view value) {
    out.append(name);
    if (!labels.empty()) out.append("{").append(labels).append("}");
    out.append(" ").append(value).append("\n");
}

void describe(std::string& out, std::string_view name, std::string_view kind, std::string_view meaning) {
    out.append("# HELP ").append(name).append(" ").append(meaning).append("\n");
    out.append("# TYPE ").append(name).append(" ").append(kind).append("\n");
}

} // namespace

void Histogram::add(Microseconds took) {
    const auto bucket = std::ranges::lower_bound(kUpTo, took.count()) - kUpTo.begin();
    m_counts[static_cast<std::size_t>(bucket)].fetch_add(1, kRelaxed);
    m_sum.fetch_add(static_cast<std::uint64_t>(std::max<std::int64_t>(took.count(), 0)), kRelaxed);
}

void Histogram::print(std::string& out, std::string_view name, std::string_view labels) const {
    const std::string bucket = std::string(name) + "_bucket";
    const std::string first = labels.empty() ? std::string() : std::string(labels) + ",";
    std::uint64_t count = 0;
    for (std::size_t i = 0; i < kUpTo.size(); ++i) {
        count += m_counts[i].load(kRelaxed);
        const std::string upTo = seconds(static_cast<std::uint64_t>(kUpTo[i]));
        line(out, bucket, first + "le=\"" + upTo + "\"", std::to_string(count));
    }
    count += m_counts.back().load(kRelaxed);
    line(out, bucket, first + "le=\"+Inf\"", std::to_string(count));
    line(out, std::string(name) + "_sum", labels, seconds(m_sum.load(kRelaxed)));
    line(out, std::string(name) + "_count", labels, std::to_string(count));
}

void Requests::add(std::size_t route, int status, Microseconds took) {
    Route& at = m_counts[route];
    const std::size_t kind = status >= 100 && status < 600 ? static_cast<std::size_t>(status) / 100 : 0;
    at.byClass[kind].fetch_add(1, kRelaxed);
    at.time.add(took);
}

void Requests::print(std::string& out) const {
    constexpr std::string_view kCount = "offerwright_requests_total";
    constexpr std::string_view kTime = "offerwright_request_seconds";
    std::string times;
    describe(out, kCount, "counter", "Requests answered, by route and class of status");
    describe(times, kTime, "histogram", "From a request's first byte to its answer");
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const std::string route = "route=\"" + std::string(m_routes[i]) + "\"";
        bool isUsed = false;
        for (std::size_t kind = 0; kind < m_counts[i].byClass.size(); ++kind) {
            const std::uint64_t count = m_counts[i].byClass[kind].load(kRelaxed);
            isUsed |= count > 0;
            const std::string status = ",status=\"" + std::to_string(kind) + "xx\"";
            if (count > 0) line(out, kCount, route + status, std::to_string(count));
        }
        if (isUsed) m_counts[i].time.print(times, kTime, route);
    }
    out += times;
}

void printNumber(std::string& out, std::string_view name, std::string_view kind, std::string_view meaning,
                 std::uint64_t value) {
    describe(out, name, kind, meaning);
    line(out, name, {}, std::to_string(value));
}

} // namespace offerwright::observe
