#include "engine/adjudicate/calendar.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::int32_t kMinutesADay = 1440;
constexpr std::int64_t kMsADay = 86'400'000;

Instant instantOf(LocalDate day, std::int32_t minute, const Zone& zone, Overlap overlap) {
    const LocalDate on{day.days + minute / kMinutesADay};
    return toInstant({on, minute % kMinutesADay * 60'000}, zone, overlap);
}

bool contains(const WithinHours& hours, LocalDate day, Instant at, const Zone& zone) {
    const std::int32_t end = hours.to.minute + (hours.from > hours.to ? kMinutesADay : 0);
    return at >= instantOf(day, hours.from.minute, zone, Overlap::First) &&
           at < instantOf(day, end, zone, Overlap::Last);
}

bool changesWithinADayOf(Instant at, const Zone& zone) {
    const auto next = std::ranges::upper_bound(zone.offsets, at, {}, &ZoneOffset::from);
    return (next != zone.offsets.end() && next->from.ms - at.ms < kMsADay) ||
           (next != zone.offsets.begin() && at.ms - (next - 1)->from.ms < kMsADay);
}

} // namespace

std::optional<LocalDate> windowDay(const WithinHours& hours, Instant at, LocalDate today, const Zone& zone) {
    const LocalDate yesterday{today.days - 1};
    const LocalDate tomorrow{today.days + 1};
    if (hours.from > hours.to && contains(hours, yesterday, at, zone)) return yesterday;
    if (contains(hours, today, at, zone)) return today;
    // A clock put back just after midnight shows the day before again: that day's last window is not over at the first
    // midnight, and the next day's has begun with it.
    if (!changesWithinADayOf(at, zone)) return std::nullopt;
    if (contains(hours, yesterday, at, zone)) return yesterday;
    if (contains(hours, tomorrow, at, zone)) return tomorrow;
    return std::nullopt;
}

bool isWithin(const WithinDates& dates, LocalDate day) {
    if (dates.from && day < *dates.from) return false;
    if (dates.to && day > *dates.to) return false;
    return std::ranges::find(dates.except, day) == dates.except.end();
}

bool isOn(const OnWeekdays& weekdays, LocalDate day) {
    return std::ranges::find(weekdays.days, weekdayOf(day)) != weekdays.days.end();
}

} // namespace offerwright
