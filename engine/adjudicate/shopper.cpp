#include "engine/adjudicate/shopper.h"
#include <algorithm>
#include <cstdlib>

namespace offerwright {
namespace {

constexpr int kFebruary = 2;
constexpr int kLeapDay = 29;

/// Who was born on 29 February has it on the 28th in other years; a day that no year has is no birthday.
std::optional<LocalDate> birthdayIn(int year, const MonthDay& birthday) {
    if (const auto day = makeDate(year, birthday.month, birthday.day)) return day;
    const bool leapDay = birthday.month == kFebruary && birthday.day == kLeapDay;
    return leapDay ? makeDate(year, kFebruary, kLeapDay - 1) : std::nullopt;
}

} // namespace

std::optional<std::int64_t> visitNumber(const Checkout& checkout) {
    if (checkout.customer.id.empty()) return std::nullopt;
    return std::max<std::int64_t>(checkout.customer.wallet.visits, 0) + 1;
}

std::optional<std::int64_t> daysAsMember(const Checkout& checkout) {
    const auto& since = checkout.customer.memberSince;
    if (checkout.customer.id.empty() || !since || *since > checkout.local.date) return std::nullopt;
    return std::int64_t{checkout.local.date.days} - since->days;
}

std::optional<std::int64_t> daysFromBirthday(const Checkout& checkout, std::int64_t before, std::int64_t after) {
    const auto& birthday = checkout.customer.birthday;
    if (!birthday) return std::nullopt;
    const LocalDate today = checkout.local.date;
    const int year = yearMonthDay(today).year;
    std::optional<std::int64_t> nearest;
    for (const int each : {year - 1, year, year + 1}) {
        const auto day = birthdayIn(each, *birthday);
        if (!day) continue;
        const std::int64_t since = std::int64_t{today.days} - day->days;
        if (since >= -before && since <= after) return since;
        if (!nearest || std::abs(since) < std::abs(*nearest)) nearest = since;
    }
    return nearest;
}

std::optional<std::int64_t> paidWith(const Checkout& checkout, const std::vector<std::string>& types) {
    std::optional<Wide> sum;
    for (const SaleParts::Tender& tender : checkout.basket.tenders)
        if (std::ranges::find(types, tender.type) != types.end()) sum = sum.value_or(0) + tender.amount.minor;
    if (!sum) return std::nullopt;
    return static_cast<std::int64_t>(std::clamp<Wide>(*sum, -kMaxMinor, kMaxMinor));
}

std::optional<std::int64_t> balanceOf(const Checkout& checkout, const std::string& account) {
    const Customer& customer = checkout.customer;
    if (customer.id.empty()) return std::nullopt;
    if (account.empty()) return customer.points;
    const auto found = std::ranges::find(customer.wallet.balances, account, &Balance::account);
    return found == customer.wallet.balances.end() ? 0 : found->available;
}

std::int64_t countFired(const Checkout& checkout, const Standing& standing,
                        const std::vector<std::string>& promotions) {
    return std::ranges::count_if(promotions, [&](const std::string& id) {
        const std::uint32_t place = checkout.program.placeOf(id);
        return place != kNone && std::ranges::find(standing.fired, place) != standing.fired.end();
    });
}

std::int64_t countCompleted(const Checkout& checkout, const std::vector<std::string>& promotions) {
    const auto& journeys = checkout.customer.wallet.journeys;
    return std::ranges::count_if(promotions, [&](const std::string& id) {
        const auto found = std::ranges::find(journeys, id, &Progress::promotion);
        return found != journeys.end() && found->rounds > 0;
    });
}

} // namespace offerwright
