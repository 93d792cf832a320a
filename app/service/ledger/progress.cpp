#include "app/service/ledger/progress.h"

namespace offerwright::ledger {
namespace {

void step(Work& work, const ProgressStep& by, sql::Param ofSale) {
    work.run("INSERT INTO progress (tenant, wallet, promo, win, value, awards) VALUES ($1, $2, $3, $4, $5, $6) "
             "ON CONFLICT (tenant, wallet, promo, win) DO UPDATE SET value = progress.value + excluded.value, "
             "awards = progress.awards + excluded.awards",
             {work.tenant(), work.wallet(), by.promotion, by.window, by.delta, by.awards});
    FAULT("progress.after_step");
    work.run("INSERT INTO progress_ev (tenant, wallet, promo, win, txn, line, of_txn, delta, awards) "
             "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
             {work.tenant(), work.wallet(), by.promotion, by.window, work.sale(), work.nextLine(), ofSale, by.delta,
              by.awards});
}

ProgressStep backwards(ProgressStep step) {
    step.delta = -step.delta;
    step.awards = -step.awards;
    return step;
}

/// What a sale counts, less what has been taken back of it.
std::vector<ProgressStep> counted(Work& work, sql::Param sale) {
    const sql::Rows rows =
        work.query("SELECT promo, win, CAST(SUM(delta) AS BIGINT), CAST(SUM(awards) AS BIGINT) FROM progress_ev WHERE "
                   "tenant = $1 AND wallet = $2 AND of_txn = $3 GROUP BY promo, win ORDER BY promo, win",
                   {work.tenant(), work.wallet(), sale});
    std::vector<ProgressStep> steps;
    for (const sql::Row& row : rows) steps.push_back({row[0].text(), row[1].text(), row[2].number(), row[3].number()});
    return steps;
}

} // namespace

void stepForward(Work& work, const ProgressStep& forward) { step(work, forward, work.sale()); }

void stepBack(Work& work, const TransactionId& original, const ProgressStep& back) {
    const sql::Param sale = sql::Bytes{original.view()};
    const bool isCounted = std::ranges::any_of(counted(work, sale), [&](const ProgressStep& has) {
        return has.promotion == back.promotion && has.window == back.window && has.delta >= back.delta &&
               has.awards >= back.awards;
    });
    if (!isCounted) return work.refuse(Why::NotInSale, back.promotion);
    step(work, backwards(back), sale);
}

void stepBackWhole(Work& work) {
    for (const ProgressStep& has : counted(work, work.sale()))
        if (has.delta != 0 || has.awards != 0) step(work, backwards(has), work.sale());
}

} // namespace offerwright::ledger
