#include "app/service/booking/booking.h"
#include "offerwright/base/money.h"
#include "offerwright/wallet/wallet.h"

namespace offerwright::booking {
namespace {

/// One effect after the other into the plan; an effect of a new kind does not compile.
class Planning {
public:
    Planning(const Standing& standing, const Adjudication& awards, LocalDate today)
        : m_standing(standing)
        , m_awards(awards)
        , m_today(today)
        , m_coupons(standing.customer.wallet.coupons) {}

    void operator()(const Credited& effect);
    void operator()(const Burnt& effect);
    void operator()(const CouponUsed& effect);
    void operator()(const Used& effect);
    void operator()(const Spent& effect);
    void operator()(const Entitled& effect);
    void operator()(const Donated& effect);
    // These are the difference between the marks before and after.
    void operator()(const Visited&) {}
    void operator()(const CouponIssued&) {}
    void operator()(const Counted&) {}
    void operator()(const StepReached&) {}
    void operator()(const RoundLapsed&) {}
    void operator()(const RoundCompleted&) {}

    ledger::Plan finish() &&;

private:
    void earn(const std::string& unit, std::int64_t amount, const std::string& promotion, const std::string& reward);
    std::vector<FunderPart> fundingOf(const std::string& promotion, const std::string& reward) const;
    HeldCoupon* firstToEnd(const std::string& code);

    const Standing& m_standing;
    const Adjudication& m_awards;
    LocalDate m_today;
    std::vector<HeldCoupon> m_coupons; ///< as the effects so far leave them
    ledger::Plan m_plan;
    std::map<std::string, std::int64_t> m_couponUses;
    std::map<std::pair<std::string, std::string>, std::int64_t> m_uses; ///< promotion and day
    std::map<std::string, std::int64_t> m_spent;
    std::set<std::string> m_codes;
    Marks m_paper;
};

std::vector<FunderPart> Planning::fundingOf(const std::string& promotion, const std::string& reward) const {
    for (const Award& award : m_awards.awards)
        if (award.promotion == promotion && award.reward == reward && !award.funding.empty()) return award.funding;
    return {};
}

/// Funders share it as they share the award; who has no funders is the tenant's own.
void Planning::earn(const std::string& unit, std::int64_t amount, const std::string& promotion,
                    const std::string& reward) {
    const std::vector<FunderPart> funding = fundingOf(promotion, reward);
    std::vector<std::int64_t> weights;
    for (const FunderPart& part : funding) weights.push_back(part.amount);
    if (std::ranges::all_of(weights, [](std::int64_t weight) { return weight == 0; })) {
        m_plan.earns.push_back({.unit = unit, .quantity = amount, .funder = {}, .promotion = promotion});
        return;
    }
    const auto shares = allocateLargestRemainder(amount, weights);
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (shares[i] > 0)
            m_plan.earns.push_back(
                {.unit = unit, .quantity = shares[i], .funder = funding[i].funder, .promotion = promotion});
}

void Planning::operator()(const Credited& effect) {
    const bool isPending = effect.pendingUntil && *effect.pendingUntil > m_today;
    earn(unitOf(effect.account, isPending ? effect.pendingUntil : std::nullopt), effect.amount, effect.promotion,
         effect.reward);
}

/// What is due first goes first; what no purse has is asked of the account itself, which then lacks it.
void Planning::operator()(const Burnt& effect) {
    std::int64_t left = effect.points;
    for (const Purse& purse : m_standing.purses) {
        const std::int64_t taken = std::min(left, purse.available);
        if (taken > 0) m_plan.burns.push_back({purse.unit, taken, {}, {}});
        left -= std::max<std::int64_t>(taken, 0);
    }
    if (left > 0) m_plan.burns.push_back({unitOf({}), left, {}, {}});
}

/// As the engine applies it: of several, the one that ends first.
HeldCoupon* Planning::firstToEnd(const std::string& code) {
    HeldCoupon* first = nullptr;
    for (HeldCoupon& coupon : m_coupons)
        if (coupon.code == code && !coupon.used && (!first || coupon.to < first->to)) first = &coupon;
    return first;
}

void Planning::operator()(const CouponUsed& effect) {
    if (HeldCoupon* held = firstToEnd(effect.code)) {
        held->used = true;
        ++m_couponUses[nameOf(*held)];
    } else if (m_standing.bearerCodes.contains(effect.code))
        m_codes.insert(digestOf(effect.code));
    else
        ++m_paper[{effect.promotion, "paper/" + effect.code}];
}

void Planning::operator()(const Used& effect) { m_uses[{effect.promotion, printDate(effect.day)}] += effect.times; }

void Planning::operator()(const Spent& effect) {
    m_spent[budgetOf(effect.promotion, "money")] += effect.money;
    m_spent[budgetOf(effect.promotion, "points")] += effect.points;
    m_spent[budgetOf(effect.promotion, "times")] += effect.times;
}

void Planning::operator()(const Entitled& effect) {
    earn("entitlement:" + effect.reference, effect.count, effect.promotion, effect.reward);
}

void Planning::operator()(const Donated& effect) {
    earn("donation:" + effect.cause, effect.amount.minor, effect.promotion, effect.reward);
}

ledger::Plan Planning::finish() && {
    for (const auto& [coupon, count] : m_couponUses) m_plan.coupons.push_back({coupon, count});
    for (const auto& [use, times] : m_uses)
        if (times > 0) m_plan.limits.push_back({use.first, use.second, times, ledger::kMostQuantity});
    for (const auto& [budget, amount] : m_spent)
        if (amount > 0) m_plan.budgets.push_back({budget, amount});
    for (const std::string& code : m_codes) m_plan.codes.push_back({code});
    std::ranges::copy(difference({}, m_paper), std::back_inserter(m_plan.progress));
    return std::move(m_plan);
}

/// Budgets that a promotion does not set bound nothing.
void leaveOpenBudgets(const Customer& customer, ledger::Plan& plan) {
    std::set<std::string> set;
    for (const BudgetLeft& budget : customer.budgets) {
        if (budget.money) set.insert(budgetOf(budget.promotion, "money"));
        if (budget.points) set.insert(budgetOf(budget.promotion, "points"));
        if (budget.times) set.insert(budgetOf(budget.promotion, "times"));
    }
    std::erase_if(plan.budgets, [&](const ledger::BudgetUse& use) { return !set.contains(use.budget); });
}

/// What the effects change. A count that stands below zero, because what led on from it was taken back, begins anew.
std::vector<ledger::ProgressStep> stepsOf(const Standing& standing, const Effects& effects, LocalDate today) {
    const Customer after = applied(standing.customer, effects, today);
    auto steps = difference(marksOf(standing.customer), marksOf(after));
    for (ledger::ProgressStep& step : steps) {
        const auto known = standing.marks.find({step.promotion, step.window});
        if (known != standing.marks.end() && known->second < 0) step.delta -= known->second;
    }
    std::erase_if(steps, [](const ledger::ProgressStep& step) { return step.delta == 0; });
    return steps;
}

} // namespace

ledger::Plan planOf(const Standing& standing, const Adjudication& awards, const Effects& effects, LocalDate today) {
    Planning planning(standing, awards, today);
    for (const Effect& effect : effects) std::visit(planning, effect);
    ledger::Plan plan = std::move(planning).finish();
    leaveOpenBudgets(standing.customer, plan);
    std::ranges::copy(stepsOf(standing, effects, today), std::back_inserter(plan.progress));
    return plan;
}

} // namespace offerwright::booking
