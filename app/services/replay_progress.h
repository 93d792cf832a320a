/// \file How far a run over a file of baskets is.
#pragma once
#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>

namespace offerwright::app {

struct ReplayProgress {
    std::int64_t baskets = 0;   ///< done so far
    std::int64_t bytesRead = 0; ///< of the file as it lies on disk
    std::int64_t bytesInAll = 0;
    std::optional<std::chrono::milliseconds> left; ///< at the pace so far, once there is one
};

/// Called at most 20 times a second, from any of the threads but never from two at once.
using ProgressListener = std::function<void(const ReplayProgress&)>;

} // namespace offerwright::app
