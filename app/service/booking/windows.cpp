#include "app/service/booking/windows.h"
#include <algorithm>

namespace offerwright::booking {
namespace {

constexpr std::int64_t kLongest = 100'000; ///< periods: beyond the calendar

/// At most so many; a calendar's window may have begun a whole one earlier.
std::int64_t daysOf(Period period) {
    switch (period) {
    case Period::Day: return 1;
    case Period::Week: return 7;
    case Period::Month: return 31;
    case Period::Year: return 366;
    }
    return 366;
}

} // namespace

bool isOver(const Promotion* promotion, std::string_view day, LocalDate today) {
    const auto date = parseDate(day);
    if (!date) return false;
    if (!promotion) return true;
    return std::ranges::all_of(promotion->limits.perCustomer, [&](const CustomerLimit& limit) {
        if (!limit.within || limit.within->length.personal()) return false;
        const std::int64_t length = std::clamp<std::int64_t>(limit.within->length.value, 0, kLongest);
        return today.days - date->days > daysOf(limit.within->period) * (length + 1);
    });
}

} // namespace offerwright::booking
