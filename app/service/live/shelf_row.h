/// \file A row of the history. Private to this room.
#pragma once
#include "app/service/live/live.h"

namespace offerwright::live {

/// What was live from then on. The highest row is live now.
struct Shelf::Row {
    std::int64_t row = 0;
    InstallRecord record;
    std::string digest;
    Instant at;
    std::string by;
    std::string statement; ///< freshness statement; empty: none
};

std::unexpected<Refused> refusedFor(BundleRefusal refusal);
std::unexpected<Refused> database(sql::Failure failure);

/// A number that no row passes.
inline constexpr std::int64_t kNewest = std::numeric_limits<std::int64_t>::max();

} // namespace offerwright::live
