#include "app/service/ledger/coupons.h"
#include "app/service/ledger/entries.h"
#include "app/service/ledger/holds.h"

namespace offerwright::ledger {

void holdCoupon(Work& work, const CouponUse& use) {
    const auto held =
        work.run("UPDATE coupon SET state = 'held', txn = $4 WHERE tenant = $1 AND wallet = $2 AND coupon = $3 AND "
                 "state = 'issued' AND seq IN (SELECT seq FROM coupon WHERE tenant = $1 AND wallet = $2 AND "
                 "coupon = $3 AND state = 'issued' AND valid_to > $5 ORDER BY seq LIMIT $6)",
                 {work.tenant(), work.wallet(), use.coupon, work.sale(), work.call().at.ms, use.count});
    if (held != use.count) return work.refuse(Why::CouponTaken, use.coupon);
    keepHold(work, {"coupon", use.coupon, {}, use.count});
}

void redeemCoupon(Work& work, const CouponUse& use) {
    const auto redeemed =
        work.run("UPDATE coupon SET state = 'redeemed', txn = $4 WHERE tenant = $1 AND wallet = $2 AND coupon = $3 AND "
                 "seq IN (SELECT seq FROM coupon WHERE tenant = $1 AND wallet = $2 AND coupon = $3 AND "
                 "((state = 'held' AND txn = $4) OR (state = 'issued' AND valid_to > $5 AND $7 = 0)) "
                 "ORDER BY CASE state WHEN 'held' THEN 0 ELSE 1 END, seq LIMIT $6)",
                 {work.tenant(), work.wallet(), use.coupon, work.sale(), work.call().at.ms, use.count,
                  std::int64_t{work.isHalted()}});
    FAULT("coupons.after_redeem");
    if (redeemed == use.count || !work.stands()) return;
    work.fallShort({"coupon", use.coupon, use.count - redeemed});
    post(work, {.unit = "coupon:" + use.coupon,
                .debit = "shortfall:coupon",
                .credit = "use:" + use.coupon,
                .quantity = use.count - redeemed});
}

void releaseCoupons(Work& work) {
    work.run("UPDATE coupon SET state = 'issued', txn = NULL WHERE tenant = $1 AND wallet = $2 AND txn = $3 AND "
             "state = 'held'",
             {work.tenant(), work.wallet(), work.sale()});
}

void giveCouponBack(Work& work, const TransactionId& original, const CouponUse& use) {
    const auto given =
        work.run("UPDATE coupon SET state = 'issued', txn = NULL WHERE tenant = $1 AND wallet = $2 AND coupon = $3 AND "
                 "seq IN (SELECT seq FROM coupon WHERE tenant = $1 AND wallet = $2 AND coupon = $3 AND txn = $4 AND "
                 "state = 'redeemed' ORDER BY seq LIMIT $5)",
                 {work.tenant(), work.wallet(), use.coupon, sql::Bytes{original.view()}, use.count});
    if (given != use.count) work.refuse(Why::NotInSale, use.coupon);
}

void holdWhatWasRedeemed(Work& work) {
    const auto held = work.run("UPDATE coupon SET state = 'held' WHERE tenant = $1 AND wallet = $2 AND txn = $3 AND "
                               "state = 'redeemed'",
                               {work.tenant(), work.wallet(), work.sale()});
    if (held > 0) work.holds.push_back({"coupon", {}, {}, held});
}

} // namespace offerwright::ledger
