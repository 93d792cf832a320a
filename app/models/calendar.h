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
    std::vector<DaySpan> spans;     ///< within the days asked for, in order
    std::vector<std::string> meets; ///< promotions that run on a day of these days with products in common
    bool operator==(const CalendarRow&) const = default;
};

/// Whether the dates and weekdays that must hold let the promotion run on the day. Hours are not asked.
bool runsOn(const Promotion& promotion, LocalDate day);
/// True when some product of the catalogue may be rewarded by both; with an empty catalogue, when their selections are
/// equal.
bool shareProducts(const Promotion& a, const Promotion& b, const Workspace& workspace);

/// Every promotion that is not archived, in the library's order, with what it does within `days`.
std::vector<CalendarRow> calendarRows(const Workspace& workspace, const DaySpan& days, QDate today,
                                      const Language& language);

} // namespace offerwright::app
