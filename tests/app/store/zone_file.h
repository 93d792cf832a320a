// A second implementation of time zones, for comparison only: the tests' own reader of compiled tz database files
// (RFC 8536), rules of the footer included, and its own answer to "when does a wall clock show this".
#pragma once
#include <QByteArray>
#include <QString>
#include <cstdint>
#include <optional>
#include <vector>

namespace offerwright::tests {

struct ZoneFile {
    /// From `at` (seconds since 1970) on the zone is `offset` seconds ahead of UTC.
    struct Change {
        std::int64_t at = 0;
        std::int32_t offset = 0;
        bool operator==(const Change&) const = default;
    };
    std::int32_t before = 0; ///< the offset until the first change
    std::vector<Change> changes;
    QByteArray footer; ///< the rule that holds after the last change of the table

    std::int32_t offsetAt(std::int64_t second) const;
    /// All instants (ms) at which the clock shows `wallMs`, in order of time; none in a gap.
    std::vector<std::int64_t> instantsShowing(std::int64_t wallMs) const;
    /// The instant (ms) at which the clock jumps over `wallMs`, which it never shows.
    std::optional<std::int64_t> jumpOver(std::int64_t wallMs) const;
};

/// What the file says until the end of 2037. `tableUntil` leaves out later changes of the table, so that the footer has
/// to make them.
std::optional<ZoneFile> readZoneFile(const QString& path, std::int64_t tableUntil = INT64_MAX);

/// Adds the changes that a POSIX rule ("CET-1CEST,M3.5.0,M10.5.0/3") makes from the last change to the end of 2037.
void extendByRule(ZoneFile& zone);

} // namespace offerwright::tests
