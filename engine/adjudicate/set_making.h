/// \file Which sets are made of units that several parts may share. By runs: equal sets are made together.
#pragma once
#include "engine/adjudicate/set_parts.h"
#include "engine/adjudicate/units.h"
#include "offerwright/base/pool.h"
#include <functional>

namespace offerwright {

struct RunTaken {
    std::size_t run = 0;
    std::int64_t units = 0; ///< in each set
    std::size_t part = 0;   ///< that they serve; of several the first
};

/// Equal sets.
struct MadeSets {
    std::int64_t sets = 0;
    Pooled<RunTaken> taken; ///< by run
};

/// The parts' needs, and which of them each run may serve.
struct SetRow {
    Pooled<std::int64_t> counts;
    UnitRuns runs; ///< in the order in which sets take them
    Pooled<PartMask> serves;
};

using WorthMaking = std::function<bool(const Pooled<RunTaken>&)>;

/// Set by set, each of the first units there are; the part that fewest units can serve chooses first. Sets that are not
/// worth making are passed over with their units; the first of them ends it when `sorted` says that none worth more
/// follows.
Pooled<MadeSets> makeOneByOne(const SetRow& row, std::int64_t allowed, bool sorted, const WorthMaking& worthMaking);

/// As many sets as can be made at all, of the first units that can take part; then those worth making.
Pooled<MadeSets> makeMost(const SetRow& row, std::int64_t allowed, const WorthMaking& worthMaking);

} // namespace offerwright
