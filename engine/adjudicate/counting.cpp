#include "engine/adjudicate/counting.h"
#include <algorithm>
#include <limits>

namespace offerwright {
namespace {

constexpr std::int64_t kMostPeriods = 1'200;
constexpr std::int32_t kMonday = 4; ///< 1970-01-05, in days

std::int32_t weekOf(LocalDate day) {
    const std::int32_t since = day.days - kMonday;
    return since >= 0 ? since / 7 : -((6 - since) / 7);
}

std::int32_t monthOf(LocalDate day) {
    const YearMonthDay date = yearMonthDay(day);
    return date.year * 12 + date.month - 1;
}

LocalDate firstOf(std::int32_t month) { return makeDate(month / 12, month % 12 + 1, 1).value_or(LocalDate{}); }

/// The day after the same day so many months ago: 1 month up to 15 March begins on 16 February.
LocalDate monthsBack(LocalDate today, std::int32_t months) {
    const std::int32_t month = monthOf(today) - months;
    const LocalDate last{firstOf(month + 1).days - 1};
    const LocalDate same{firstOf(month).days + yearMonthDay(today).day - 1};
    return {std::min(same, last).days + 1};
}

/// What two counts must differ in to be two.
std::int32_t periodOf(CountKind kind, LocalDate day) {
    if (kind == CountKind::Weeks) return weekOf(day);
    return kind == CountKind::Months ? monthOf(day) : day.days;
}

} // namespace

LocalDate firstDay(Period period, bool calendar, std::int64_t length, LocalDate today) {
    const auto count = static_cast<std::int32_t>(std::clamp<std::int64_t>(length, 1, kMostPeriods));
    switch (period) {
    case Period::Day: break;
    case Period::Week:
        if (calendar) return {kMonday + 7 * (weekOf(today) - count + 1)};
        return {today.days - 7 * count + 1};
    case Period::Month: return calendar ? firstOf(monthOf(today) - count + 1) : monthsBack(today, count);
    case Period::Year: {
        const std::int32_t years = std::min(count, 100);
        if (calendar) return firstOf((monthOf(today) / 12 - years + 1) * 12);
        return monthsBack(today, 12 * years);
    }
    }
    return {today.days - count + 1};
}

std::optional<LocalDate> firstDay(const Turn& turn, const std::optional<WindowPlan>& within) {
    if (!within) return std::nullopt;
    return firstDay(within->period, within->calendar, turn.number(within->length), turn.checkout().local.date);
}

std::int64_t countedOver(CountKind kind, std::span<const DayCount> days, std::optional<LocalDate> from, LocalDate today,
                         std::int64_t now) {
    std::int64_t sum = now;
    std::int64_t different = 0;
    std::optional<std::int32_t> last;
    const auto see = [&](LocalDate day) {
        const std::int32_t period = periodOf(kind, day);
        different += last != period ? 1 : 0;
        last = period;
    };
    for (const DayCount& each : days) {
        if (each.amount <= 0 || each.day > today || (from && each.day < *from)) continue;
        sum += each.amount;
        see(each.day);
    }
    if (now > 0) see(today);
    return kind >= CountKind::Days && kind <= CountKind::Months ? different : sum;
}

std::span<const DayCount> counterDays(const Wallet& wallet, std::string_view promotion, std::string_view node) {
    for (const Counter& each : wallet.counters)
        if (each.promotion == promotion && each.node == node) return each.days;
    return {};
}

std::int64_t amountNow(const Turn& turn, const CountPlan& count, const Standing& standing) {
    const LineWords lines = turn.lines(count.selection);
    if (!anyLine(lines)) return 0;
    if (count.kind < CountKind::Spend) return 1;
    std::int64_t sum = 0;
    forEachLine(lines, [&](std::uint32_t line) {
        sum += count.kind == CountKind::Spend ? standing[line].atStage : 1000 * turn.checkout().lines[line].units;
    });
    return sum;
}

std::int64_t usedWithin(const Turn& turn, const CustomerLimitPlan& limit) {
    const auto& uses = turn.checkout().customer.wallet.uses;
    const auto found = std::ranges::find(uses, turn.promotion().id, &Uses::promotion);
    return countedOver(CountKind::Visits, found == uses.end() ? std::span<const DayCount>() : found->days,
                       firstDay(turn, limit.within), turn.checkout().local.date, 0);
}

std::int64_t customerTimesLeft(const Turn& turn) {
    std::int64_t left = std::numeric_limits<std::int64_t>::max();
    if (turn.checkout().customer.id.empty()) return left;
    for (const CustomerLimitPlan& limit : turn.plan().perCustomer)
        left = std::min(left, std::max<std::int64_t>(0, turn.number(limit.times) - usedWithin(turn, limit)));
    return left;
}

} // namespace offerwright
