/// \file A file of baskets of any kind made into a compact replay file.
#pragma once
#include "app/services/replay_progress.h"
#include "app/store/failure.h"
#include <QString>
#include <expected>
#include <memory>
#include <offerwright/model/programme.h>
#include <offerwright/trial/tally.h>
#include <stop_token>

namespace offerwright::app {

struct BasketImportRequest {
    QString path; ///< of any kind that openBaskets reads (basket_source.h)
    QString to;   ///< the compact file; one that is there is replaced when the new one is whole
    /// The zone of times without offset; the currency of prices in units where a basket names none. Required.
    std::shared_ptr<const Programme> programme;
    int threads = 1; ///< at least 1
    ProgressListener progress;
};

struct BasketImport {
    Tally refused; ///< what was left out, and why; its other figures stay zero
    std::int64_t baskets = 0;
    std::int64_t lines = 0;
    std::int64_t bytes = 0; ///< of the compact file
    bool isPartial = false; ///< it was stopped: nothing was written
};

/// Returns when the file is whole or at most 100 ms after a stop was asked for; stopped or failed, it leaves nothing.
/// Memory is bounded by threads. The same bytes for every number of threads.
std::expected<BasketImport, Failure> importBaskets(const BasketImportRequest& request,
                                                   const std::stop_token& stop = {});

} // namespace offerwright::app
