/// \file What is counted, as Prometheus reads it (text format 0.0.4). Counting is one atomic addition; any thread.
///
///     metrics.requests.count("till", 200);  ...  metrics.print(out)
#pragma once
#include "app/service/observe/route.h"
#include <array>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace offerwright::observe {

using Microseconds = std::chrono::microseconds;

/// How often, by the time that it took. Buckets are fixed, from 100 microseconds to 5 seconds.
class Histogram {
public:
    static constexpr std::array<std::int64_t, 15> kUpTo{100,     250,     500,       1'000,     2'500,
                                                        5'000,   10'000,  25'000,    50'000,    100'000,
                                                        250'000, 500'000, 1'000'000, 2'500'000, 5'000'000};
    void add(Microseconds took);
    void print(std::string& out, std::string_view name, std::string_view labels) const;

private:
    std::array<std::atomic<std::uint64_t>, kUpTo.size() + 1> m_counts{};
    std::atomic<std::uint64_t> m_sum = 0;
};

/// Requests by route and by class of status.
class Requests {
public:
    /// The routes outlive it.
    explicit Requests(const Routes& routes)
        : m_routes(routes)
        , m_counts(routes.size()) {}
    void add(std::size_t route, int status, Microseconds took);
    void print(std::string& out) const;

private:
    struct Route {
        std::array<std::atomic<std::uint64_t>, 6> byClass{}; ///< [2]: 200 to 299
        Histogram time;
    };
    const Routes& m_routes;
    std::vector<Route> m_counts;
};

/// One number with its name and what it means, for what is counted elsewhere.
void printNumber(std::string& out, std::string_view name, std::string_view kind, std::string_view meaning,
                 std::uint64_t value);

} // namespace offerwright::observe
