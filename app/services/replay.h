/// \file Mass replay: every basket of a file through one set of promotions.
#pragma once
#include "app/services/replay_progress.h"
#include "app/store/failure.h"
#include <QString>
#include <expected>
#include <memory>
#include <offerwright/compile/compile.h>
#include <offerwright/personal/assignments.h>
#include <offerwright/trial/tally.h>
#include <optional>
#include <stop_token>

namespace offerwright::app {

struct ReplayRequest {
    std::shared_ptr<const PromotionSet> set; ///< required
    QString path;                            ///< of any kind that openBaskets reads (basket_source.h)
    int threads = 1;                         ///< at least 1
    std::optional<Instant> at;               ///< instead of each basket's own time; a basket without either is refused
    /// Customers' own values; of each basket's customer those count that hold at its time. Nobody has any without.
    std::optional<Assignments> assignments = {};
    ProgressListener progress;
};

struct Replay {
    Tally tally;
    bool isPartial = false; ///< it was stopped: the tally is of the first baskets of the file, none left out between
};

/// Returns when all is tallied or at most 100 ms after a stop was asked for. The file is read in pieces: memory is
/// bounded by threads, whatever the file's length. The same figures for every number of threads. What is no basket, or
/// is refused by the engine, is tallied as a refusal with its reason. A file that breaks off, or is damaged, is a
/// failure.
std::expected<Replay, Failure> replay(const ReplayRequest& request, const std::stop_token& stop = {});

} // namespace offerwright::app
