#include "engine/adjudicate/calendar.h"
#include <algorithm>

namespace offerwright {
namespace {

constexpr std::int32_t kMinutesADay = 1440;

Instant instantOf(LocalDate day, std::int32_t minute, const Zone& zone, Overlap overlap) {
    const LocalDate on{day.days + minute / kMinutesADay};
    return toInstant({on, minute % kMinutesADay * 60'000}, zone, overlap);
}

bool contains(const WithinHours& hours, LocalDate day, Instant at, const Zone& zone) {
    const std::int32_t end = hours.to.minute + (hours.from > hours.to ? kMinutesADay : 0);
    return at >= instantOf(day, hours.from.minute, zone, Overlap::First) &&
           at < instantOf(day, end, zone, Overlap::Last);
}

} // namespace

std::optional<LocalDate> windowDay(const WithinHours& hours, Instant at, LocalDate today, const Zone& zone) {
    const LocalDate yesterday{today.days - 1};
    if (hours.from > hours.to && contains(hours, yesterday, at, zone)) return yesterday;
    if (contains(hours, today, at, zone)) return today;
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
