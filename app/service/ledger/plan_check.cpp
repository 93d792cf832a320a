#include "app/service/ledger/plan_check.h"

namespace offerwright::ledger {
namespace {

bool isQuantity(std::int64_t quantity) { return quantity >= 1 && quantity <= kMostQuantity; }

bool isSound(const Burn& burn) { return isQuantity(burn.quantity); }
bool isSound(const Earn& earn) { return isQuantity(earn.quantity); }
bool isSound(const CouponUse& use) { return isQuantity(use.count); }
bool isSound(const LimitUse& use) { return isQuantity(use.count) && use.limit >= 0 && use.limit <= kMostQuantity; }
bool isSound(const BudgetUse& use) { return isQuantity(use.amount); }
bool isSound(const ProgressStep& step) {
    const bool isStep = step.delta != 0 && step.delta >= -kMostQuantity && step.delta <= kMostQuantity;
    return isStep && step.awards >= 0 && step.awards <= kMostQuantity;
}
bool isSound(const CodeUse& use) { return !use.code.empty(); }
bool isSound(const RefundLine& line) { return isQuantity(line.quantity); }

using Name = std::pair<std::string, std::string>;
Name nameOf(const Burn& burn) { return {burn.unit, {}}; }
Name nameOf(const Earn& earn) { return {earn.unit, {}}; }
Name nameOf(const CouponUse& use) { return {use.coupon, {}}; }
Name nameOf(const LimitUse& use) { return {use.promotion, use.window}; }
Name nameOf(const BudgetUse& use) { return {use.budget, {}}; }
Name nameOf(const ProgressStep& step) { return {step.promotion, step.window}; }
Name nameOf(const CodeUse& use) { return {use.code, {}}; }
Name nameOf(const RefundLine& line) { return {std::to_string(line.line), {}}; }

enum class Names { Once, Often };

template <typename Item> std::optional<Refusal> faultIn(const std::vector<Item>& items, Names names) {
    std::set<Name> seen;
    for (const Item& item : items) {
        const bool isNew = seen.insert(nameOf(item)).second;
        if (!isSound(item) || (names == Names::Once && !isNew)) return Refusal{Why::Malformed, nameOf(item).first};
    }
    return std::nullopt;
}

std::optional<Refusal> first(std::initializer_list<std::optional<Refusal>> faults) {
    for (const auto& fault : faults)
        if (fault) return fault;
    return std::nullopt;
}

} // namespace

std::optional<Refusal> faultOf(const Plan& plan) {
    return first({faultIn(plan.burns, Names::Often), faultIn(plan.earns, Names::Often),
                  faultIn(plan.coupons, Names::Once), faultIn(plan.limits, Names::Once),
                  faultIn(plan.budgets, Names::Once), faultIn(plan.progress, Names::Once),
                  faultIn(plan.codes, Names::Once)});
}

std::optional<Refusal> faultOf(const Refund& refund) {
    for (const ProgressStep& step : refund.progress)
        if (step.delta < 1) return Refusal{Why::Malformed, step.promotion};
    return first({faultIn(refund.lines, Names::Once), faultIn(refund.coupons, Names::Once),
                  faultIn(refund.limits, Names::Once), faultIn(refund.budgets, Names::Once),
                  faultIn(refund.progress, Names::Once), faultIn(refund.codes, Names::Once)});
}

} // namespace offerwright::ledger
