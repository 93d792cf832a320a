#include "app/service/ledger/counters.h"
#include "app/service/ledger/coupons.h"
#include "app/service/ledger/holds.h"
#include "app/service/ledger/plan_check.h"
#include "app/service/ledger/points.h"
#include "app/service/ledger/sale_row.h"

namespace offerwright::ledger {
namespace {

/// An open sale is opened again only by what the till said later.
void checkMove(Work& work) {
    if (work.isHalted()) work.refuse(Why::WalletHalted, work.status());
    const Standing& standing = work.standing();
    if (!standing.state.empty() && standing.state != "open") work.refuse(Why::Closed);
    if (standing.state == "open" && work.call().revision <= standing.revision) work.refuse(Why::Superseded);
}

void holdAll(Work& work, const Plan& plan) {
    for (const Burn& burn : plan.burns) holdPoints(work, burn);
    FAULT("open.after_points");
    for (const CouponUse& use : plan.coupons) holdCoupon(work, use);
    for (const LimitUse& use : plan.limits) holdLimit(work, use);
    FAULT("open.after_limits");
    for (const BudgetUse& use : plan.budgets) holdBudget(work, use);
    for (const CodeUse& use : plan.codes) holdCode(work, use);
}

} // namespace

Answer open(sql::Session& session, const TenantScope& scope, const Open& request) {
    if (auto fault = faultOf(request.plan)) return std::unexpected(*fault);
    Work work(session, scope, request.call, "open");
    if (auto answer = work.begin(request.plan.result)) return *answer;
    checkMove(work);
    const bool isOpen = work.standing().state == "open";
    if (isOpen) readHolds(work);
    lockBudgets(work, request.plan.budgets);
    if (isOpen) releaseHolds(work);
    holdAll(work, request.plan);
    keepSale(work,
             {.state = "open",
              .openedAt = request.call.at.ms,
              .expiresAt = request.expiresAt.ms,
              .result = request.plan.result},
             request.place);
    return work.finish();
}

} // namespace offerwright::ledger
