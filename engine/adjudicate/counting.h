/// \file Counts over sales: what a wallet's days come to within a window.
#pragma once
#include "engine/adjudicate/turn.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// First local day of a window that ends today. Months back keep the day of the month, or take the month's last.
LocalDate firstDay(Period period, bool calendar, std::int64_t length, LocalDate today);
/// Unset: ever.
std::optional<LocalDate> firstDay(const Turn& turn, const std::optional<WindowPlan>& within);

/// Days of a counter from `from` to today, with `now` more today: summed, or different days, weeks (from Monday) or
/// months counted.
std::int64_t countedOver(CountKind kind, std::span<const DayCount> days, std::optional<LocalDate> from, LocalDate today,
                         std::int64_t now);

/// Empty when nothing has been counted yet.
std::span<const DayCount> counterDays(const Wallet& wallet, std::string_view promotion, std::string_view node);

/// What this sale counts: one where anything of the selection is bought, its value at the start of the stage, or its
/// units.
std::int64_t amountNow(const Turn& turn, const CountPlan& count, const Standing& standing);

/// How often the promotion may still fire for this customer by its limits per customer.
std::int64_t customerTimesLeft(const Turn& turn);
/// Times that count for one of these limits.
std::int64_t usedWithin(const Turn& turn, const CustomerLimitPlan& limit);

} // namespace offerwright
