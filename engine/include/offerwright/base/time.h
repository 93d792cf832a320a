/// \file Instants, local dates and zones, without any look-up: a zone is data that the caller brings.
///
/// Schedules are local rules ("Saturday 10:00 in the store's zone"); instants are UTC. Rules for daylight-saving change, from
/// the product's law: a start in a gap moves forward, a start in an overlap is the first, an end in an overlap the last.
#pragma once
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offerwright {

/// Milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
    std::int64_t ms = 0;
    auto operator<=>(const Instant&) const = default;
};

/// A calendar day of the proleptic Gregorian calendar, as days since 1970-01-01.
struct LocalDate {
    std::int32_t days = 0;
    auto operator<=>(const LocalDate&) const = default;
};

/// Minutes since local midnight, 0 to 1440 (1440 only as an end).
struct LocalMinute {
    std::int32_t minute = 0;
    auto operator<=>(const LocalMinute&) const = default;
};

/// Monday first, as ISO 8601 counts.
enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };

/// A wall clock's reading.
struct LocalTime {
    LocalDate date;
    std::int32_t msOfDay = 0;
    auto operator<=>(const LocalTime&) const = default;
};

/// From `from` on (until the next one) the zone is `offsetSeconds` ahead of UTC.
struct ZoneOffset {
    Instant from;
    std::int32_t offsetSeconds = 0;
    bool operator==(const ZoneOffset&) const = default;
};

/// A time zone as resolved data: IANA name and its offsets in order of time. An empty list means UTC. Before the first
/// offset's instant, the first offset holds.
struct Zone {
    std::string name = "UTC";
    std::vector<ZoneOffset> offsets;
    bool operator==(const Zone&) const = default;
};

std::optional<LocalDate> makeDate(int year, int month, int day);
struct YearMonthDay {
    int year, month, day;
    bool operator==(const YearMonthDay&) const = default;
};
YearMonthDay yearMonthDay(LocalDate date);
Weekday weekdayOf(LocalDate date);

LocalTime toLocal(Instant instant, const Zone& zone);
/// Which of two readings is meant when the clock was put back.
enum class Overlap { First, Last };
/// The instant at which a wall clock in `zone` shows `local`; in a gap, the instant at which the gap begins (the clock jumps
/// over the reading, so the schedule starts as the clock moves forward).
Instant toInstant(LocalTime local, const Zone& zone, Overlap overlap);

/// "2026-11-21"; empty unless exactly that form and a real day.
std::optional<LocalDate> parseDate(std::string_view text);
std::string printDate(LocalDate date);
/// "17:30", "24:00" as an end.
std::optional<LocalMinute> parseMinute(std::string_view text);
std::string printMinute(LocalMinute minute);
/// An instant with offset ("2026-11-21T10:15:00+01:00", "...Z") or a local reading without one ("2026-11-21T10:15:00");
/// seconds and fraction may be absent. A local reading is resolved in `zone`, the first of two in an overlap.
std::optional<Instant> parseInstant(std::string_view text, const Zone& zone);
/// UTC, "2026-11-21T09:15:00Z", with milliseconds only when there are any.
std::string printInstant(Instant instant);

} // namespace offerwright
