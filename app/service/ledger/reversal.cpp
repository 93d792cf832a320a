#include "app/service/ledger/reversal.h"
#include "app/service/ledger/points.h"

namespace offerwright::ledger {
namespace {

Reversal reversalOf(const TransactionId& sale, const sql::Row& row) {
    Movement entry{.unit = row[1].text(),
                   .debit = row[2].text(),
                   .credit = row[3].text(),
                   .quantity = row[4].number(),
                   .promotion = row[6].text(),
                   .funder = row[7].text(),
                   .partner = row[10].text(),
                   .rate = row[8].text(),
                   .reverses = Reversed{sale, row[0].number()}};
    if (!row[5].isNull()) entry.lot = row[5].bytes();
    const std::int64_t standing = entry.quantity - row[9].number();
    return {std::move(entry), standing};
}

/// Counts it as taken back, unless that would be more than the entry has.
void countRefunded(Work& work, const Reversal& reversal) {
    const Reversed& entry = *reversal.entry.reverses;
    const auto counted =
        work.run("INSERT INTO refunded (tenant, wallet, txn, line, qty) VALUES ($1, $2, $3, $4, $5) "
                 "ON CONFLICT (tenant, wallet, txn, line) DO UPDATE SET qty = refunded.qty + excluded.qty "
                 "WHERE refunded.qty + excluded.qty <= $6",
                 {work.tenant(), work.wallet(), sql::Bytes{entry.sale.view()}, entry.line, reversal.quantity,
                  reversal.entry.quantity});
    if (counted != 1) work.refuse(Why::NotInSale, std::to_string(entry.line));
    FAULT("reversal.after_count");
}

void postBack(Work& work, const Reversal& reversal) {
    Movement back = reversal.entry;
    std::swap(back.debit, back.credit);
    back.quantity = reversal.quantity;
    post(work, back);
}

} // namespace

std::vector<Reversal> standingEntries(Work& work, const TransactionId& sale) {
    const sql::Rows rows = work.query(
        "SELECT e.line, e.unit, e.dr, e.cr, e.qty, e.lot, e.promo, e.funder, e.rate, COALESCE(r.qty, 0), "
        "e.partner FROM entry e "
        "LEFT JOIN refunded r ON r.tenant = e.tenant AND r.wallet = e.wallet AND r.txn = e.txn AND r.line = e.line "
        "WHERE e.tenant = $1 AND e.wallet = $2 AND e.txn = $3 AND e.rev_of_txn IS NULL ORDER BY e.line",
        {work.tenant(), work.wallet(), sql::Bytes{sale.view()}});
    std::vector<Reversal> standing;
    for (const sql::Row& row : rows)
        if (Reversal reversal = reversalOf(sale, row); reversal.quantity > 0) standing.push_back(std::move(reversal));
    return standing;
}

void reverseWhatTook(Work& work, const std::vector<Reversal>& reversals) {
    for (const Reversal& reversal : reversals) {
        if (reversal.entry.credit == kCustomer) continue;
        countRefunded(work, reversal);
        if (!work.stands()) return;
        if (reversal.entry.debit == kCustomer)
            giveBackToLot(work, reversal.entry, reversal.quantity);
        else
            postBack(work, reversal);
    }
}

void reverseWhatGave(Work& work, const std::vector<Reversal>& reversals) {
    for (const Reversal& reversal : reversals) {
        if (reversal.entry.credit != kCustomer) continue;
        countRefunded(work, reversal);
        if (!work.stands()) return;
        clawBack(work, reversal.entry, reversal.quantity);
    }
}

} // namespace offerwright::ledger
