#include "app/service/ledger/sale_row.h"

namespace offerwright::ledger {

void keepSale(Work& work, const SaleRow& row, const Place& place) {
    const std::int64_t revision = std::max(work.call().revision, work.standing().revision);
    work.run("INSERT INTO txn (tenant, wallet, txn, rev, state, lines, origin, store, till, till_seq, business_day, "
             "bundle, opened_at, expires_at, settled_at, result, engine, basket) "
             "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18) "
             "ON CONFLICT (tenant, wallet, txn) DO UPDATE SET rev = excluded.rev, state = excluded.state, "
             "lines = excluded.lines, origin = excluded.origin, store = excluded.store, till = excluded.till, "
             "till_seq = excluded.till_seq, business_day = excluded.business_day, bundle = excluded.bundle, "
             "opened_at = COALESCE(txn.opened_at, excluded.opened_at), expires_at = excluded.expires_at, "
             "settled_at = excluded.settled_at, result = excluded.result, engine = excluded.engine, "
             "basket = excluded.basket",
             {work.tenant(), work.wallet(), work.sale(), revision, row.state, work.standing().lines, place.origin,
              place.store, place.till, place.tillSequence, std::int64_t{place.businessDay.days}, place.bundle,
              row.openedAt, row.expiresAt, row.settledAt, sql::Bytes{row.result}, place.engine, place.basket});
    FAULT("sale.after_keep");
}

} // namespace offerwright::ledger
