/// \file What runs when: promotions as stretches of days, and which of them meet on the same products. Pure.
#pragma once
#include "app/models/library_rows.h"

namespace offerwright::app {

/// Days from `from` to `to`, both included.
struct DaySpan {
    LocalDate from;
    LocalDate to;
    bool operator==(const DaySpan&) const = default;
};

struct CalendarRow {
    std::string id;
    QString name;
    QString campaign; ///< name; empty for promotions without one
    QString icon;
    Standing standing = Standing::Draft;
    std::vector<DaySpan> spans; ///< within the days asked for, in order
    bool operator==(const CalendarRow&) const = default;
};

/// Whether the dates and weekdays that must hold let the promotion run on the day. Hours are not asked.
bool runsOn(const Promotion& promotion, LocalDate day);
/// Every promotion that is not archived, in the library's order, with what it does within `days`.
std::vector<CalendarRow> calendarRows(const Workspace& workspace, const DaySpan& days, QDate today,
                                      const Language& language);
/// The rows that run on a day of these days with `row`, and with products in common; ascending. `rows` are the
/// workspace's. With ten thousand promotions and half a million products some tens of milliseconds.
std::vector<std::size_t> meetingWith(const Workspace& workspace, const std::vector<CalendarRow>& rows, std::size_t row);

} // namespace offerwright::app
