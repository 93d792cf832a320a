#include "offerwright/wallet/wallet.h"
#include <algorithm>
#include <tuple>

namespace offerwright {
namespace {

/// Changes one customer. Lists keep their order: what is new goes where it belongs.
class Applying {
public:
    Applying(Customer& customer, LocalDate today)
        : m_customer(customer)
        , m_wallet(customer.wallet)
        , m_today(today) {}

    void operator()(const Visited&) { ++m_wallet.visits; }
    void operator()(const Credited& effect);
    void operator()(const Burnt& effect) { m_customer.points -= effect.points; }
    void operator()(const CouponUsed& effect);
    void operator()(const CouponIssued& effect);
    void operator()(const Counted& effect);
    void operator()(const StepReached& effect);
    void operator()(const RoundLapsed& effect);
    void operator()(const RoundCompleted& effect);
    void operator()(const Used& effect);
    void operator()(const Spent& effect);
    void operator()(const Entitled&) {}
    void operator()(const Donated&) {}

private:
    Balance& balance(const std::string& account);
    Progress& progress(const std::string& promotion);
    std::vector<DayCount>& counter(const std::string& promotion, const NodeId& node);
    bool counts(const std::string& promotion, const NodeId& node) const;
    void clear(const std::string& promotion, const NodeId& node);

    Customer& m_customer;
    Wallet& m_wallet;
    LocalDate m_today;
};

void add(std::vector<DayCount>& days, LocalDate day, std::int64_t amount) {
    const auto at = std::ranges::lower_bound(days, day, {}, &DayCount::day);
    if (at != days.end() && at->day == day)
        at->amount += amount;
    else
        days.insert(at, {day, amount});
}

Balance& Applying::balance(const std::string& account) {
    const auto at = std::ranges::lower_bound(m_wallet.balances, account, {}, &Balance::account);
    if (at != m_wallet.balances.end() && at->account == account) return *at;
    return *m_wallet.balances.insert(at, {.account = account});
}

Progress& Applying::progress(const std::string& promotion) {
    const auto at = std::ranges::lower_bound(m_wallet.journeys, promotion, {}, &Progress::promotion);
    if (at != m_wallet.journeys.end() && at->promotion == promotion) return *at;
    return *m_wallet.journeys.insert(at, {.promotion = promotion});
}

std::tuple<const std::string&, const std::string&> keyOf(const Counter& counter) {
    return {counter.promotion, counter.node};
}

std::vector<DayCount>& Applying::counter(const std::string& promotion, const NodeId& node) {
    const auto at = std::ranges::lower_bound(m_wallet.counters, std::tie(promotion, node), {}, keyOf);
    if (at != m_wallet.counters.end() && keyOf(*at) == std::tie(promotion, node)) return at->days;
    return m_wallet.counters.insert(at, {promotion, node, {}})->days;
}

bool Applying::counts(const std::string& promotion, const NodeId& node) const {
    return std::ranges::binary_search(m_wallet.counters, std::tie(promotion, node), {}, keyOf);
}

void Applying::clear(const std::string& promotion, const NodeId& node) {
    std::erase_if(m_wallet.counters, [&](const Counter& each) { return keyOf(each) == std::tie(promotion, node); });
}

void Applying::operator()(const Credited& effect) {
    const bool pending = effect.pendingUntil && *effect.pendingUntil > m_today;
    if (pending)
        balance(effect.account).pending += effect.amount;
    else if (effect.account.empty())
        m_customer.points += effect.amount;
    else
        balance(effect.account).available += effect.amount;
}

/// Of several coupons with the code, the one that ends first. A coupon that was never in the wallet leaves it alone.
void Applying::operator()(const CouponUsed& effect) {
    HeldCoupon* first = nullptr;
    for (HeldCoupon& each : m_wallet.coupons)
        if (each.code == effect.code && !each.used && (!first || each.to < first->to)) first = &each;
    if (first) first->used = true;
}

void Applying::operator()(const CouponIssued& effect) {
    const auto at =
        std::ranges::upper_bound(m_wallet.coupons, std::tie(effect.code, effect.promotion), {},
                                 [](const HeldCoupon& each) { return std::tie(each.code, each.promotion); });
    const HeldCoupon coupon{effect.code, effect.promotion, effect.from, effect.to};
    m_wallet.coupons.insert(at, static_cast<std::size_t>(effect.copies), coupon);
}

void Applying::operator()(const Counted& effect) {
    add(counter(effect.promotion, effect.node), effect.day, effect.amount);
    if (!effect.ofStep) return;
    Progress& journey = progress(effect.promotion);
    if (journey.startedOn) return;
    journey.startedOn = effect.day;
    journey.stepOpenedOn = effect.day;
}

void Applying::operator()(const StepReached& effect) {
    Progress& journey = progress(effect.promotion);
    journey.done.push_back(effect.step);
    journey.stepOpenedOn = effect.day;
    clear(effect.promotion, effect.step);
    if (effect.carried > 0) add(counter(effect.promotion, effect.carriedTo), effect.day, effect.carried);
}

void Applying::operator()(const RoundLapsed& effect) {
    Progress& journey = progress(effect.promotion);
    for (const NodeId& step : effect.cleared) clear(effect.promotion, step);
    journey.done.clear();
    journey.startedOn.reset();
    journey.stepOpenedOn.reset();
}

/// What was carried into the new round has begun it.
void Applying::operator()(const RoundCompleted& effect) {
    Progress& journey = progress(effect.promotion);
    for (const NodeId& step : effect.cleared) clear(effect.promotion, step);
    const bool begun =
        std::ranges::any_of(journey.done, [&](const NodeId& step) { return counts(effect.promotion, step); });
    journey.done.clear();
    journey.startedOn = begun ? std::optional(effect.day) : std::nullopt;
    journey.stepOpenedOn = journey.startedOn;
    ++journey.rounds;
}

void Applying::operator()(const Used& effect) {
    auto& uses = m_wallet.uses;
    auto at = std::ranges::lower_bound(uses, effect.promotion, {}, &Uses::promotion);
    if (at == uses.end() || at->promotion != effect.promotion) at = uses.insert(at, {effect.promotion, {}});
    add(at->days, effect.day, effect.times);
}

/// What the caller may still spend is less by it.
void Applying::operator()(const Spent& effect) {
    const auto at = std::ranges::find(m_customer.budgets, effect.promotion, &BudgetLeft::promotion);
    if (at == m_customer.budgets.end()) return;
    if (at->money) *at->money -= effect.money;
    if (at->points) *at->points -= effect.points;
    if (at->times) *at->times -= effect.times;
}

} // namespace

Customer applied(Customer customer, const Effects& effects, LocalDate today) {
    Applying applying(customer, today);
    for (const Effect& effect : effects) std::visit(applying, effect);
    return customer;
}

} // namespace offerwright
