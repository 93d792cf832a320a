/// \file The ledger of wallets: what open, settle, void, expire and refund do to them, each exactly once.
///
/// Every operation is one database transaction on one wallet, with the row that makes it happen once in it: a till that
/// heard nothing sends the same call again and gets the same bytes. Nothing here has a clock, chance or threads.
///
///     auto reply = open(session, scope, {{wallet, sale, 0, fingerprint, now}, plan, halfAnHourLater});
///     if (!reply && reply.error().why == Why::Stale) ...   // run the engine on a fresh view, try again
///     reply = settle(session, scope, {{wallet, sale, 1, fingerprint, later}, finalPlan});
#pragma once
#include "app/service/ledger/plan.h"
#include "app/service/ledger/tenant_scope.h"
#include "app/service/sql/session.h"

namespace offerwright::ledger {

enum class Why {
    OtherContent, ///< the same operation was done with another fingerprint
    Stale,        ///< the wallet has moved since the engine saw it
    Superseded,   ///< a higher revision stands
    Closed,       ///< the sale is no longer open, or was settled
    WalletHalted, ///< the wallet is frozen or closed; `subject` says which
    NotEnough,    ///< `subject`: the unit that lacks points
    CouponTaken,  ///< `subject`: the coupon that is not there, used, held by another sale or out of date
    LimitReached, ///< `subject`: the promotion
    CodeTaken,    ///< `subject`: the bearer code that is not known, used up or held by others
    BudgetSpent,  ///< `subject`: the budget
    NotInSale,    ///< a refund asks for more than the sale still has
    Malformed,    ///< `subject`: what is no quantity, or is named twice
    Overflow,     ///< `subject`: the unit whose balance would not fit
    Database,     ///< `failure` says what can be done
};

/// Nothing has happened, unless `failure` is of Fault::Unknown.
struct Refusal {
    Why why = Why::Database;
    std::string subject = {};
    sql::Failure failure = {};
    bool operator==(const Refusal&) const = default;
};

/// What a settled sale or a refund asked for and the wallet did not have: owed by no one yet, told in the books.
struct Shortfall {
    std::string cause; ///< "burn", "coupon", "limit", "budget", "code", "clawback", "earn"
    std::string unit;  ///< or coupon, promotion, budget
    std::int64_t quantity = 0;
    bool operator==(const Shortfall&) const = default;
};

/// Kept with the operation: asked again, it answers the same.
struct Reply {
    std::string result; ///< of the plan; empty for a void
    std::vector<Shortfall> shortfalls = {};
    bool operator==(const Reply&) const = default;
};
using Answer = std::expected<Reply, Refusal>;

/// Which operation this is. Its identity is wallet, sale, step and revision; `fingerprint` is of what the till sent.
struct Call {
    WalletId wallet;
    TransactionId sale;
    std::int64_t revision = 0; ///< of the basket, by the till, from 0
    std::string fingerprint;
    Instant at;                            ///< now, by the service
    std::optional<std::int64_t> seen = {}; ///< version of the wallet that the engine saw; absent: whatever it is
};

/// Where a sale was and how it came in, told in statements and reports.
struct Place {
    std::string origin = "online"; ///< "online", "store", "till_offline"
    std::string store = {};
    std::string till = {};
    std::int64_t tillSequence = 0;
    LocalDate businessDay = {};
    std::string bundle = {}; ///< version of what was live
    std::string engine = {}; ///< version of what adjudicated
    std::string basket = {}; ///< digest of the basket that was adjudicated
};

struct Open {
    Call call;
    Plan plan;
    Instant expiresAt;
    Place place = {};
};
/// Holds what the plan takes. Again with a higher revision: in place of what was held. Refused whole when anything of
/// it is not to be had, or the wallet is halted; what was held before then stays.
Answer open(sql::Session& session, const TenantScope& scope, const Open& request);

struct Settle {
    Call call;
    Plan plan;
    Instant soldAt;
    Place place = {};
};
/// A sale is a fact: never refused for what the wallet lacks, nor because it was never opened, has expired or was
/// voided; what lacks becomes shortfalls. A higher revision of a settled sale takes the place of the lower: what of it
/// had been refunded stays refunded, the rest is reversed. From a wallet that is halted it takes points and coupons
/// only as far as the sale holds them; one that is closed earns nothing.
Answer settle(sql::Session& session, const TenantScope& scope, const Settle& request);

/// Lets go what is held. A sale that was never seen is closed too, so that an open which arrives late is refused.
Answer voidSale(sql::Session& session, const TenantScope& scope, const Call& call);

struct Due {
    WalletId wallet;
    TransactionId sale;
    bool operator==(const Due&) const = default;
};
/// Open sales whose time has come, the longest due first, at most `most`.
std::expected<std::vector<Due>, Refusal> due(sql::Session& session, const TenantScope& scope, Instant now,
                                             std::int64_t most);
/// A void by the clock, of one that is due; of any other nothing happens.
Answer expire(sql::Session& session, const TenantScope& scope, const Due& sale, Instant now);

/// So much of one entry of a sale, by its line.
struct RefundLine {
    std::int64_t line = 0;
    std::int64_t quantity = 0;
    bool operator==(const RefundLine&) const = default;
};

/// A transaction of its own: `call.sale` is the refund's id. Each list at most what the sale still has.
struct Refund {
    Call call;
    TransactionId original;
    std::vector<RefundLine> lines;
    std::vector<CouponUse> coupons = {};     ///< may be used again
    std::vector<LimitUse> limits = {};       ///< given back; `limit` is not read
    std::vector<BudgetUse> budgets = {};     ///< given back
    std::vector<ProgressStep> progress = {}; ///< taken back
    std::vector<CodeUse> codes = {};         ///< may be used again
    std::string result = {};
    Place place = {};
};
/// Points paid with go back to the lots that they came from. Earned points are taken out down to the account's floor;
/// the rest is a shortfall of cause "clawback", which the till may deduct from the money it hands back.
Answer refund(sql::Session& session, const TenantScope& scope, const Refund& request);

/// What of `whole` is refunded when `now` of `of` parts come back after `before`: the differences of any ways of
/// returning all parts sum to `whole` exactly. Half a unit goes to the customer. before + now <= of; all >= 0.
std::int64_t refundedPart(std::int64_t whole, std::int64_t before, std::int64_t now, std::int64_t of);

} // namespace offerwright::ledger
