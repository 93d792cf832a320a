// Where the product and the second implementation of time zones differ.
#pragma once
#include "tests/app/store/zone_file.h"
#include <offerwright/base/time.h>

namespace offerwright::tests {

struct ZoneComparison {
    std::int64_t readings = 0;  ///< instants whose wall clock was compared
    std::int64_t schedules = 0; ///< wall clocks whose instants were compared
    QStringList differences;    ///< the first few
};

/// Compares at every change of either side from 1970 to 2037 (the millisecond before, the instant, the second after,
/// and the wall clocks around, inside the gap or the overlap) and at `random` instants and wall clocks.
void compareZone(const Zone& ours, const ZoneFile& theirs, int random, ZoneComparison& told);

} // namespace offerwright::tests
