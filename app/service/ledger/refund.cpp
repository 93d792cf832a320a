#include "app/service/ledger/counters.h"
#include "app/service/ledger/coupons.h"
#include "app/service/ledger/plan_check.h"
#include "app/service/ledger/progress.h"
#include "app/service/ledger/reversal.h"
#include "app/service/ledger/sale_row.h"

namespace offerwright::ledger {
namespace {

__extension__ typedef __int128 Wide;

/// Half goes up; all >= 0.
std::int64_t share(std::int64_t whole, std::int64_t part, std::int64_t of) {
    return static_cast<std::int64_t>((Wide{whole} * part * 2 + of) / (Wide{of} * 2));
}

bool isSettled(Work& work, const TransactionId& sale) {
    const sql::Rows rows = work.query("SELECT state FROM txn WHERE tenant = $1 AND wallet = $2 AND txn = $3",
                                      {work.tenant(), work.wallet(), sql::Bytes{sale.view()}});
    return !rows.empty() && rows[0][0].text() == "settled";
}

/// The entries that the refund names, each with what is to be taken back of it.
std::vector<Reversal> named(Work& work, const Refund& request) {
    const std::vector<Reversal> standing = standingEntries(work, request.original);
    std::vector<Reversal> chosen;
    for (const RefundLine& line : request.lines) {
        const auto found = std::ranges::find_if(
            standing, [&](const Reversal& reversal) { return reversal.entry.reverses->line == line.line; });
        if (found == standing.end() || found->quantity < line.quantity) {
            work.refuse(Why::NotInSale, std::to_string(line.line));
            return {};
        }
        chosen.push_back({found->entry, line.quantity});
    }
    return chosen;
}

void giveAllBack(Work& work, const Refund& request) {
    lockBudgets(work, request.budgets);
    for (const CouponUse& use : request.coupons) giveCouponBack(work, request.original, use);
    for (const LimitUse& use : request.limits)
        giveBack(work, request.original, {"limit", use.promotion, use.window}, use.count);
    for (const BudgetUse& use : request.budgets)
        giveBack(work, request.original, {"budget", use.budget, {}}, use.amount);
    for (const CodeUse& use : request.codes) giveBack(work, request.original, {"code", use.code, {}}, 1);
    for (const ProgressStep& step : request.progress) stepBack(work, request.original, step);
}

} // namespace

Answer refund(sql::Session& session, const TenantScope& scope, const Refund& request) {
    if (auto fault = faultOf(request)) return std::unexpected(*fault);
    Work work(session, scope, request.call, "refund");
    if (auto answer = work.begin(request.result)) return *answer;
    if (!work.standing().state.empty()) work.refuse(Why::Closed);
    if (!isSettled(work, request.original)) work.refuse(Why::NotInSale);
    const std::vector<Reversal> reversals = named(work, request);
    reverseWhatTook(work, reversals);
    reverseWhatGave(work, reversals);
    FAULT("refund.after_entries");
    giveAllBack(work, request);
    keepSale(work, {.state = "settled", .settledAt = request.call.at.ms, .result = request.result}, request.place);
    return work.finish();
}

std::int64_t refundedPart(std::int64_t whole, std::int64_t before, std::int64_t now, std::int64_t of) {
    OW_ASSERT(whole >= 0 && before >= 0 && now >= 0 && of > 0 && before + now <= of);
    return share(whole, before + now, of) - share(whole, before, of);
}

} // namespace offerwright::ledger
