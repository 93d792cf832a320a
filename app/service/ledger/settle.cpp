#include "app/service/ledger/counters.h"
#include "app/service/ledger/coupons.h"
#include "app/service/ledger/holds.h"
#include "app/service/ledger/plan_check.h"
#include "app/service/ledger/points.h"
#include "app/service/ledger/progress.h"
#include "app/service/ledger/reversal.h"
#include "app/service/ledger/sale_row.h"

namespace offerwright::ledger {
namespace {

void useAll(Work& work, const Plan& plan) {
    for (const Burn& points : plan.burns) burn(work, points);
    FAULT("settle.after_burns");
    for (const CouponUse& use : plan.coupons) redeemCoupon(work, use);
    for (const LimitUse& use : plan.limits) useLimit(work, use);
    for (const BudgetUse& use : plan.budgets) useBudget(work, use);
    for (const CodeUse& use : plan.codes) useCode(work, use);
    for (const ProgressStep& step : plan.progress) stepForward(work, step);
    FAULT("settle.before_earns");
    for (const Earn& points : plan.earns) earn(work, points);
}

/// Takes the revision that stands back, as far as it gave nothing: its uses become holds of the new one. What it gave
/// is taken out only when the new one has given in its turn, for the customer may have spent it.
std::vector<Reversal> reopen(Work& work) {
    std::vector<Reversal> reversals = standingEntries(work, work.call().sale);
    reverseWhatTook(work, reversals);
    holdWhatWasUsed(work);
    holdWhatWasRedeemed(work);
    stepBackWhole(work);
    FAULT("settle.after_reopen");
    return reversals;
}

/// Who waits for settled sales is told once a revision.
void tellOutside(Work& work) {
    std::string id(work.call().sale.view());
    id += ":settled:" + std::to_string(work.call().revision);
    work.run("INSERT INTO outbox (tenant, wallet, id, topic, body) VALUES ($1, $2, $3, 'settled', $4)",
             {work.tenant(), work.wallet(), sql::Bytes{id}, work.sale()});
}

} // namespace

Answer settle(sql::Session& session, const TenantScope& scope, const Settle& request) {
    if (auto fault = faultOf(request.plan)) return std::unexpected(*fault);
    Work work(session, scope, request.call, "settle");
    if (auto answer = work.begin(request.plan.result)) return *answer;
    work.eventAt = request.soldAt;
    if (request.call.revision < work.standing().revision) work.refuse(Why::Superseded);
    if (work.standing().state == "open") readHolds(work);
    lockBudgets(work, request.plan.budgets);
    std::vector<Reversal> earlier;
    if (work.standing().state == "settled") earlier = reopen(work);
    useAll(work, request.plan);
    if (!work.standing().state.empty()) releaseHolds(work);
    reverseWhatGave(work, earlier);
    keepSale(work, {.state = "settled", .settledAt = request.call.at.ms, .result = request.plan.result}, request.place);
    tellOutside(work);
    return work.finish();
}

} // namespace offerwright::ledger
