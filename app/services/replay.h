/// \file Mass replay: every basket of a file of JSON Lines through one set of promotions.
#pragma once
#include "app/store/failure.h"
#include <QString>
#include <expected>
#include <functional>
#include <memory>
#include <offerwright/compile/compile.h>
#include <offerwright/personal/assignments.h>
#include <offerwright/trial/tally.h>
#include <optional>
#include <stop_token>

namespace offerwright::app {

struct ReplayProgress {
    std::int64_t baskets = 0;   ///< tallied so far
    std::int64_t bytesRead = 0; ///< of the file as it lies on disk
    std::int64_t bytesInAll = 0;
};

struct ReplayRequest {
    std::shared_ptr<const PromotionSet> set; ///< required
    QString path;                            ///< JSON Lines, plain or gzip; blank lines are passed over
    int threads = 1;                         ///< at least 1
    std::optional<Instant> at;               ///< instead of each basket's own time; a basket without either is refused
    /// Customers' own values; of each basket's customer those count that hold at its time. Nobody has any without.
    std::optional<Assignments> assignments = {};
    /// Called at most 20 times a second, from any of the threads but never from two at once.
    std::function<void(const ReplayProgress&)> progress;
};

struct Replay {
    Tally tally;
    bool isPartial = false; ///< it was stopped: the tally is of the first baskets of the file, none left out between
};

/// Returns when all is tallied or at most 100 ms after a stop was asked for. The file is read in pieces: memory is
/// bounded by threads, whatever the file's length. The same figures for every number of threads. A line that is not a
/// basket, or that the engine refuses, is tallied as a refusal with its reason.
std::expected<Replay, Failure> replay(const ReplayRequest& request, const std::stop_token& stop = {});

} // namespace offerwright::app
