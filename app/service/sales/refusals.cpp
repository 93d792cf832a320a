#include "app/service/sales/refusals.h"

namespace offerwright::sales {

Refusal refusalFor(const sql::Failure& failure) {
    switch (failure.fault) {
    case sql::Fault::Conflict: return {.why = Why::Busy, .failure = failure};
    case sql::Fault::Unknown: return {.why = Why::Unknown, .failure = failure};
    default: return {.why = Why::Broken, .failure = failure};
    }
}

Refusal refusalFor(const ledger::Refusal& refusal) {
    using enum ledger::Why;
    switch (refusal.why) {
    case OtherContent: return {.why = Why::OtherContent};
    case Superseded: return {.why = Why::Superseded};
    case Closed: return {.why = Why::Closed};
    case NotEnough: return {.why = Why::NotEnough, .subject = refusal.subject};
    case Stale:
    case CouponTaken:
    case LimitReached:
    case CodeTaken:
    case BudgetSpent: return {.why = Why::Busy, .subject = refusal.subject};
    case Database: return refusalFor(refusal.failure);
    default: return {.why = Why::Broken, .subject = refusal.subject};
    }
}

bool isWorthAnotherLook(const ledger::Refusal& refusal) {
    using enum ledger::Why;
    switch (refusal.why) {
    case Stale:
    case NotEnough:
    case CouponTaken:
    case LimitReached:
    case CodeTaken:
    case BudgetSpent: return true;
    case Database: return refusal.failure.fault == sql::Fault::Conflict;
    default: return false;
    }
}

} // namespace offerwright::sales
