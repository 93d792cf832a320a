/// \file Load: sales rung up on a schedule, and how long they took.
///
///     const Report report = ring({.address = address, .baskets = baskets, .perSecond = 200}, stop);
///     report.steps.at("open").times.at(99'000)                // microseconds
#pragma once
#include "app/load/histogram.h"
#include "app/wire/loop.h"
#include <map>
#include <stop_token>

namespace offerwright::load {

enum class What { OpenAndSettle, Explain };
enum class Arrivals {
    Even,    ///< as far apart as each other
    Poisson, ///< as shoppers come: each at any time
};

struct Plan {
    wire::Address address;
    std::vector<std::string> baskets; ///< taken in turn; at least one
    What what = What::OpenAndSettle;
    Arrivals arrivals = Arrivals::Poisson;
    std::int64_t perSecond = 50;
    std::chrono::seconds warmUp{5};
    std::chrono::seconds duration{30}; ///< after the warm-up
    int tills = 50;
    wire::Milliseconds patience{10'000}; ///< of each call
    std::uint64_t seed = 1;
};

/// One kind of call, or all of a sale.
struct Step {
    Histogram times = {};                            ///< from when it was to begin until it was answered, or lost
    std::map<std::string, std::int64_t> errors = {}; ///< "notSent", "timedOut", "broken", "status 503"
    std::int64_t answered() const;
};

struct Report {
    std::int64_t planned = 0;               ///< sales that were to begin after the warm-up
    std::int64_t mostWaiting = 0;           ///< sales for a till
    std::map<std::string, Step> steps = {}; ///< "open", "settle", "sale"; or "explain"
};

/// Returns when all is answered or lost. When it is stopped, nothing more begins.
Report ring(const Plan& plan, std::stop_token stop = {});

} // namespace offerwright::load
