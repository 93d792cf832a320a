#include "app/service/booking/marks.h"
#include "offerwright/base/assert.h"
#include "offerwright/base/time.h"
#include <charconv>

namespace offerwright::booking {
namespace {

constexpr std::string_view kVisits = "visits", kStarted = "started", kOpened = "opened", kRounds = "rounds";
constexpr std::string_view kDone = "done/", kCount = "count/", kCoupon = "coupon/", kSpent = "spent/";

std::int64_t valueOf(const std::optional<LocalDate>& day) { return day ? std::int64_t{day->days} + 1 : 0; }

std::optional<LocalDate> dayOf(std::int64_t value) {
    if (value <= 0) return {};
    return LocalDate{static_cast<std::int32_t>(value - 1)};
}

std::string validityOf(const HeldCoupon& coupon) {
    return printDate(coupon.from) + '/' + printDate(coupon.to) + '/' + coupon.code;
}

void put(Marks& marks, const std::string& promotion, std::string what, std::int64_t value) {
    if (value != 0) marks[{promotion, std::move(what)}] += value;
}

void putJourney(Marks& marks, const Progress& journey) {
    put(marks, journey.promotion, std::string(kStarted), valueOf(journey.startedOn));
    put(marks, journey.promotion, std::string(kOpened), valueOf(journey.stepOpenedOn));
    put(marks, journey.promotion, std::string(kRounds), journey.rounds);
    for (std::size_t i = 0; i < journey.done.size(); ++i)
        put(marks, journey.promotion, std::string(kDone) + std::to_string(i + 1) + '/' + journey.done[i], 1);
}

/// Cuts what stands before the next slash off.
std::string_view cut(std::string_view& rest) {
    const std::size_t slash = std::min(rest.find('/'), rest.size());
    const std::string_view head = rest.substr(0, slash);
    rest.remove_prefix(std::min(slash + 1, rest.size()));
    return head;
}

LocalDate dateIn(std::string_view text) {
    const auto date = parseDate(text);
    OW_ASSERT(date);
    return *date;
}

/// Reads marks, which come in order of promotion and word, into a wallet's lists.
class Unmarking {
public:
    explicit Unmarking(Wallet& wallet)
        : m_wallet(wallet) {}

    void take(const Mark& mark, std::int64_t value) {
        const auto& [promotion, what] = mark;
        std::string_view rest = what;
        if (what == kVisits) m_wallet.visits += value;
        if (what == kStarted) journey(promotion).startedOn = dayOf(value);
        if (what == kOpened) journey(promotion).stepOpenedOn = dayOf(value);
        if (what == kRounds) journey(promotion).rounds = value;
        if (what.starts_with(kDone)) takeDone(promotion, rest.substr(kDone.size()));
        if (what.starts_with(kCount)) takeCount(promotion, rest.substr(kCount.size()), value);
        if (what.starts_with(kCoupon)) takeCoupon(promotion, rest.substr(kCoupon.size()), value);
        if (what.starts_with(kSpent)) takeSpent(promotion, rest.substr(kSpent.size()), value);
    }
    void finish();

private:
    Progress& journey(const std::string& promotion) {
        if (m_wallet.journeys.empty() || m_wallet.journeys.back().promotion != promotion)
            m_wallet.journeys.push_back({.promotion = promotion});
        return m_wallet.journeys.back();
    }
    void takeDone(const std::string& promotion, std::string_view rest);
    void takeCount(const std::string& promotion, std::string_view rest, std::int64_t value);
    void takeCoupon(const std::string& promotion, std::string_view rest, std::int64_t copies);
    void takeSpent(const std::string& promotion, std::string_view rest, std::int64_t copies);

    Wallet& m_wallet;
    std::map<std::pair<std::string, std::int64_t>, std::string> m_done; ///< by promotion and place
};

void Unmarking::takeDone(const std::string& promotion, std::string_view rest) {
    const std::string_view place = cut(rest);
    std::int64_t number = 0;
    std::from_chars(place.data(), place.data() + place.size(), number);
    m_done[{promotion, number}] = rest;
}

void Unmarking::takeCount(const std::string& promotion, std::string_view rest, std::int64_t value) {
    const LocalDate day = dateIn(cut(rest));
    auto& counters = m_wallet.counters;
    auto counter = std::ranges::find_if(
        counters, [&](const Counter& each) { return each.promotion == promotion && each.node == rest; });
    if (counter == counters.end()) counter = counters.insert(counters.end(), {promotion, std::string(rest), {}});
    counter->days.push_back({day, value});
}

void Unmarking::takeCoupon(const std::string& promotion, std::string_view rest, std::int64_t copies) {
    HeldCoupon coupon{.promotion = promotion};
    coupon.from = dateIn(cut(rest));
    coupon.to = dateIn(cut(rest));
    coupon.code = rest;
    m_wallet.coupons.insert(m_wallet.coupons.end(), static_cast<std::size_t>(copies), coupon);
}

/// Stands behind what was issued, in the order of marks.
void Unmarking::takeSpent(const std::string& promotion, std::string_view rest, std::int64_t copies) {
    for (HeldCoupon& coupon : m_wallet.coupons) {
        if (copies == 0) return;
        if (coupon.promotion != promotion || coupon.used || validityOf(coupon) != rest) continue;
        coupon.used = true;
        --copies;
    }
}

void Unmarking::finish() {
    for (auto& [key, step] : m_done) journey(key.first).done.push_back(std::move(step));
    std::ranges::stable_sort(m_wallet.counters, {},
                             [](const Counter& each) { return std::tie(each.promotion, each.node); });
    std::ranges::stable_sort(m_wallet.coupons, {},
                             [](const HeldCoupon& each) { return std::tie(each.code, each.promotion); });
}

bool isOurs(std::string_view what) {
    return what == kVisits || what == kStarted || what == kOpened || what == kRounds || what.starts_with(kDone) ||
           what.starts_with(kCount) || what.starts_with(kCoupon) || what.starts_with(kSpent);
}

} // namespace

Marks marksOf(const Customer& customer) {
    Marks marks;
    const Wallet& wallet = customer.wallet;
    put(marks, {}, std::string(kVisits), wallet.visits);
    for (const Counter& counter : wallet.counters)
        for (const DayCount& day : counter.days)
            put(marks, counter.promotion, std::string(kCount) + printDate(day.day) + '/' + counter.node, day.amount);
    for (const Progress& journey : wallet.journeys) putJourney(marks, journey);
    for (const HeldCoupon& coupon : wallet.coupons) {
        put(marks, coupon.promotion, std::string(kCoupon) + validityOf(coupon), 1);
        if (coupon.used) put(marks, coupon.promotion, std::string(kSpent) + validityOf(coupon), 1);
    }
    return marks;
}

Marks marksIn(const std::vector<ledger::ProgressStep>& progress) {
    Marks marks;
    for (const ledger::ProgressStep& step : progress)
        if (step.delta != 0 && isOurs(step.window)) marks[{step.promotion, step.window}] = step.delta;
    return marks;
}

void putInto(Wallet& wallet, const Marks& marks) {
    Unmarking unmarking(wallet);
    for (const auto& [mark, value] : marks)
        if (value > 0) unmarking.take(mark, value);
    unmarking.finish();
}

std::vector<ledger::ProgressStep> difference(const Marks& from, const Marks& to) {
    Marks changes = to;
    for (const auto& [mark, value] : from) changes[mark] -= value;
    std::vector<ledger::ProgressStep> steps;
    for (const auto& [mark, value] : changes)
        if (value != 0) steps.push_back({mark.first, mark.second, value, 0});
    return steps;
}

std::string nameOf(const HeldCoupon& coupon) { return coupon.promotion + '/' + validityOf(coupon); }

} // namespace offerwright::booking
