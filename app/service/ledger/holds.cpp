#include "app/service/ledger/holds.h"
#include "app/service/ledger/counters.h"
#include "app/service/ledger/coupons.h"
#include "app/service/ledger/points.h"

namespace offerwright::ledger {

void readHolds(Work& work) {
    const sql::Rows rows = work.query("SELECT kind, ref, part, qty FROM hold WHERE tenant = $1 AND wallet = $2 AND "
                                      "txn = $3",
                                      {work.tenant(), work.wallet(), work.sale()});
    for (const sql::Row& row : rows)
        work.holds.push_back({row[0].text(), row[1].text(), row[2].text(), row[3].number()});
}

void keepHold(Work& work, const Hold& hold) {
    work.run("INSERT INTO hold (tenant, wallet, txn, kind, ref, part, qty) VALUES ($1, $2, $3, $4, $5, $6, $7) "
             "ON CONFLICT (tenant, wallet, txn, kind, ref, part) DO UPDATE SET qty = hold.qty + excluded.qty",
             {work.tenant(), work.wallet(), work.sale(), hold.kind, hold.ref, hold.part, hold.quantity});
}

std::int64_t takeHold(Work& work, std::string_view kind, std::string_view ref, std::string_view part) {
    const auto found = std::ranges::find_if(
        work.holds, [&](const Hold& hold) { return hold.kind == kind && hold.ref == ref && hold.part == part; });
    if (found == work.holds.end()) return 0;
    const std::int64_t quantity = found->quantity;
    work.holds.erase(found);
    return quantity;
}

void releaseHolds(Work& work) {
    bool anyCoupon = false;
    for (const Hold& hold : std::exchange(work.holds, {})) {
        if (hold.kind == "points")
            releasePoints(work, hold.ref, hold.quantity);
        else if (hold.kind == "coupon")
            anyCoupon = true;
        else
            change(work, {hold.kind, hold.ref, hold.part}, {.held = -hold.quantity});
    }
    if (anyCoupon) releaseCoupons(work);
    work.run("DELETE FROM hold WHERE tenant = $1 AND wallet = $2 AND txn = $3",
             {work.tenant(), work.wallet(), work.sale()});
    FAULT("holds.after_release");
}

} // namespace offerwright::ledger
