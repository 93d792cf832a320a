/// \file Local rules against an instant.
#pragma once
#include "offerwright/base/time.h"
#include "offerwright/model/promotion.h"
#include <optional>

namespace offerwright {

/// The day whose window `at` lies in, when it lies in one. The window's ends are resolved to instants in the zone: a
/// start in a gap moves forward, a start in an overlap is the first, an end in an overlap the last.
std::optional<LocalDate> windowDay(const WithinHours& hours, Instant at, LocalDate today, const Zone& zone);

bool isWithin(const WithinDates& dates, LocalDate day);
bool isOn(const OnWeekdays& weekdays, LocalDate day);

} // namespace offerwright
