/// \file Coupons that a wallet holds, one row a use. Private to this room.
#pragma once
#include "app/service/ledger/work.h"

namespace offerwright::ledger {

void holdCoupon(Work& work, const CouponUse& use);
/// Those held first, then others that are free and in date; what is missing is a shortfall.
void redeemCoupon(Work& work, const CouponUse& use);
/// All that the sale holds and has not redeemed are free again.
void releaseCoupons(Work& work);
/// So many that the sale `original` redeemed are free again. More than that is refused.
void giveCouponBack(Work& work, const TransactionId& original, const CouponUse& use);
/// What the sale redeemed is held again, for its next revision.
void holdWhatWasRedeemed(Work& work);

} // namespace offerwright::ledger
