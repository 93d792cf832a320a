#include "app/service/ledger/entries.h"

namespace offerwright::ledger {

void post(Work& work, const Movement& movement) { postAt(work, movement, work.nextLine()); }

void postAt(Work& work, const Movement& movement, std::int64_t line) {
    sql::Param lot = nullptr;
    if (movement.lot) lot = sql::Bytes{*movement.lot};
    sql::Param reversedSale = nullptr;
    sql::Param reversedLine = nullptr;
    if (movement.reverses) {
        reversedSale = sql::Bytes{movement.reverses->sale.view()};
        reversedLine = movement.reverses->line;
    }
    work.run("INSERT INTO entry (tenant, wallet, txn, line, unit, dr, cr, qty, lot, promo, funder, rate, event_at, "
             "recorded_at, rev_of_txn, rev_of_line, partner) "
             "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
             {work.tenant(), work.wallet(), work.sale(), line, movement.unit, movement.debit, movement.credit,
              movement.quantity, lot, movement.promotion, movement.funder, movement.rate, work.eventAt.ms,
              work.call().at.ms, reversedSale, reversedLine, movement.partner});
    FAULT("entries.after_post");
}

} // namespace offerwright::ledger
