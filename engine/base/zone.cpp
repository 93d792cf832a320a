// Wall clocks and instants. A zone is a list of stretches, each with one offset; a reading of the wall clock belongs to
// every stretch that shows it: two when the clock was put back, none when it was put forward.
#include "offerwright/base/assert.h"
#include "offerwright/base/time.h"
#include <algorithm>
#include <limits>

namespace offerwright {
namespace {

constexpr std::int64_t kMsPerDay = 86'400'000;
/// Instants beyond the year 9999 and before the year 0 come from nowhere but a bug.
constexpr std::int64_t kMaxInstantMs = 400'000'000'000'000;

std::int64_t offsetMs(const Zone& zone, std::size_t stretch) {
    return zone.offsets.empty() ? 0 : std::int64_t{zone.offsets[stretch].offsetSeconds} * 1000;
}

std::int64_t beginOf(const Zone& zone, std::size_t stretch) {
    return stretch == 0 ? std::numeric_limits<std::int64_t>::min() : zone.offsets[stretch].from.ms;
}

std::int64_t endOf(const Zone& zone, std::size_t stretch) {
    return stretch + 1 < zone.offsets.size() ? zone.offsets[stretch + 1].from.ms
                                             : std::numeric_limits<std::int64_t>::max();
}

std::size_t stretchAt(const Zone& zone, Instant instant) {
    const auto next = std::ranges::upper_bound(zone.offsets, instant, {}, &ZoneOffset::from);
    return next == zone.offsets.begin() ? 0 : static_cast<std::size_t>(next - zone.offsets.begin()) - 1;
}

} // namespace

LocalTime toLocal(Instant instant, const Zone& zone) {
    OW_ASSERT(instant.ms >= -kMaxInstantMs && instant.ms <= kMaxInstantMs);
    const std::int64_t wall = instant.ms + offsetMs(zone, stretchAt(zone, instant));
    const std::int64_t msOfDay = (wall % kMsPerDay + kMsPerDay) % kMsPerDay;
    return {LocalDate{static_cast<std::int32_t>((wall - msOfDay) / kMsPerDay)}, static_cast<std::int32_t>(msOfDay)};
}

Instant toInstant(LocalTime local, const Zone& zone, Overlap overlap) {
    const std::int64_t wall = local.date.days * kMsPerDay + local.msOfDay;
    const std::size_t stretches = std::max<std::size_t>(1, zone.offsets.size());
    std::optional<Instant> found;
    for (std::size_t i = 0; i < stretches; ++i) {
        const std::int64_t ms = wall - offsetMs(zone, i);
        // Shown before this stretch began, and not by those before it: the clock jumped over the reading as it began.
        if (!found && ms < beginOf(zone, i)) return zone.offsets[i].from;
        if (ms < beginOf(zone, i)) break;
        if (ms >= endOf(zone, i)) continue;
        found = Instant{ms};
        if (overlap == Overlap::First) break;
    }
    OW_ASSERT(found.has_value());
    return *found;
}

} // namespace offerwright
