#include "app/service/booking/booking.h"
#include "offerwright/bundle/keys.h"
#include "offerwright/text/publication.h"

namespace offerwright::booking {
namespace {

constexpr std::string_view kOwn = "points";
constexpr std::string_view kNamed = "account:";
constexpr std::size_t kDayLength = 10;

std::int64_t heldBySale(const Facts& facts, std::string_view kind, std::string_view ref, std::string_view part = {}) {
    for (const ledger::HeldView& hold : facts.holds)
        if (hold.kind == kind && hold.ref == ref && hold.part == part) return hold.quantity;
    return 0;
}

Balance& balanceOf(Wallet& wallet, const std::string& account) {
    const auto at = std::ranges::lower_bound(wallet.balances, account, {}, &Balance::account);
    if (at != wallet.balances.end() && at->account == account) return *at;
    return *wallet.balances.insert(at, {.account = account});
}

void takeAccount(Standing& standing, const ledger::AccountView& account, const Facts& facts, LocalDate today) {
    const auto names = accountOf(account.unit);
    if (!names) return;
    const std::int64_t available = account.posted - account.held + heldBySale(facts, "points", account.unit);
    if (available == 0) return;
    if (names->pendingUntil && *names->pendingUntil > today)
        balanceOf(standing.customer.wallet, names->account).pending += available;
    else if (!names->account.empty())
        balanceOf(standing.customer.wallet, names->account).available += available;
    else {
        standing.customer.points += available;
        standing.purses.push_back({account.unit, available});
    }
}

void takeUses(Wallet& wallet, const ledger::LimitView& limit, const Facts& facts) {
    const auto day = parseDate(limit.window);
    const std::int64_t times = limit.used + limit.held - heldBySale(facts, "limit", limit.promotion, limit.window);
    if (!day || times <= 0) return;
    if (wallet.uses.empty() || wallet.uses.back().promotion != limit.promotion)
        wallet.uses.push_back({limit.promotion, {}});
    wallet.uses.back().days.push_back({*day, times});
}

std::optional<std::int64_t> left(const Facts& facts, const std::optional<std::int64_t>& most,
                                 const std::string& budget) {
    if (!most) return {};
    const auto known = std::ranges::find(facts.budgets, budget, &ledger::BudgetView::budget);
    const std::int64_t taken = known == facts.budgets.end() ? 0 : known->taken - heldBySale(facts, "budget", budget);
    return std::max<std::int64_t>(*most - taken, 0);
}

void tellBudgets(Customer& customer, const PromotionSet& set, const Facts& facts) {
    for (const auto& promotion : set.promotions()) {
        const auto& budget = promotion->limits.budget;
        if (!budget) continue;
        customer.budgets.push_back({promotion->id, left(facts, budget->money, budgetOf(promotion->id, "money")),
                                    left(facts, budget->points, budgetOf(promotion->id, "points")),
                                    left(facts, budget->times, budgetOf(promotion->id, "times"))});
    }
}

void leaveHeld(Wallet& wallet, const Facts& facts) {
    std::map<std::string, std::int64_t> held;
    for (const ledger::CouponUse& coupon : facts.couponsHeld)
        held[coupon.coupon] = coupon.count - heldBySale(facts, "coupon", coupon.coupon);
    for (HeldCoupon& coupon : wallet.coupons) {
        if (coupon.used) continue;
        std::int64_t& left = held[nameOf(coupon)];
        coupon.used = left > 0;
        if (left > 0) --left;
    }
}

} // namespace

Standing standingOf(const Facts& facts, const PromotionSet& set, const std::string& id, LocalDate today) {
    Standing standing{.customer = {.id = id}};
    tellBudgets(standing.customer, set, facts);
    if (id.empty()) return standing;
    standing.marks = marksIn(facts.wallet.progress);
    putInto(standing.customer.wallet, standing.marks);
    leaveHeld(standing.customer.wallet, facts);
    for (const ledger::AccountView& account : facts.wallet.accounts) takeAccount(standing, account, facts, today);
    for (const ledger::LimitView& limit : facts.wallet.limits) takeUses(standing.customer.wallet, limit, facts);
    std::ranges::sort(standing.purses, {},
                      [](const Purse& purse) { return std::pair(!accountOf(purse.unit)->pendingUntil, purse.unit); });
    return standing;
}

std::vector<ledger::CouponUse> copiesOf(const Standing& standing, const std::vector<ledger::CouponUse>& uses) {
    std::vector<ledger::CouponUse> copies;
    for (const ledger::CouponUse& use : uses)
        copies.push_back({use.coupon, std::ranges::count(standing.customer.wallet.coupons, use.coupon, nameOf)});
    return copies;
}

void spoil(Standing& standing, const std::string& code) {
    auto& coupons = standing.customer.wallet.coupons;
    const auto at = std::ranges::lower_bound(coupons, code, {}, &HeldCoupon::code);
    coupons.insert(at, HeldCoupon{.code = code, .used = true});
}

std::string unitOf(const std::string& account, std::optional<LocalDate> pendingUntil) {
    const std::string unit = account.empty() ? std::string(kOwn) : std::string(kNamed) + account;
    return pendingUntil ? printDate(*pendingUntil) + ':' + unit : unit;
}

std::optional<AccountOfUnit> accountOf(std::string_view unit) {
    AccountOfUnit names;
    if (unit.size() > kDayLength && unit[kDayLength] == ':') names.pendingUntil = parseDate(unit.substr(0, kDayLength));
    if (names.pendingUntil) unit.remove_prefix(kDayLength + 1);
    if (unit == kOwn) return names;
    if (!unit.starts_with(kNamed)) return {};
    names.account = unit.substr(kNamed.size());
    return names;
}

std::string digestOf(const std::string& code) { return printHex(sha256Of(code).bytes); }

std::string budgetOf(const std::string& promotion, std::string_view kind) {
    return promotion + '/' + std::string(kind);
}

} // namespace offerwright::booking
