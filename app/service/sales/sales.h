/// \file Sales as tills ring them up: each call looks at the customer's wallet, asks the engine, and books the answer.
///
/// All of these run within one work of the bank and may be run again from their beginning. What a till is told is kept
/// with the booking, so that the same call again is told the same bytes.
///
///     auto told = openSale(books, {sale, revision, fingerprint, now}, basket);
///     told = settleSale(books, {sale, revision, fingerprint, later}, finalBasket);
#pragma once
#include "app/service/customers/identities.h"
#include "app/service/ledger/ledger.h"
#include "app/service/live/live.h"
#include "app/service/sales/alone_sets.h"
#include "offerwright/bundle/till_record.h"
#include "offerwright/model/basket.h"
#include "offerwright/wallet/returns.h"

namespace offerwright::sales {

/// What the sales of one environment of a tenant share; outlives them.
struct House {
    live::Shelf shelf;
    customers::IdentityKey identityKey;
    customers::Chance chance;
    bool takesUnsigned = false; ///< sales without the network, of tills whose keys are not known
    AloneSets alone = {};
};

struct Books {
    sql::Session& session;
    const ledger::TenantScope& scope;
    House& house;
};

/// How long a sale that was opened holds what it may take.
inline constexpr std::int64_t kOpenForMs = 30 * 60'000;
/// Revisions that a till may make of one sale, and returns and deliveries of each.
inline constexpr std::int64_t kMostRevision = 1'000'000'000;
inline constexpr std::int64_t kMostParts = 1'000;

/// What a till says of its call. `fingerprint` is of all that it sent.
struct Call {
    ledger::TransactionId sale;
    std::int64_t revision = 0;
    std::string fingerprint;
    Instant now;
};

enum class Why {
    NothingLive,  ///< no bundle was ever put
    Faulty,       ///< `faults` in what was sent, with pointers into it
    OtherContent, ///< the same call was made with another content
    Superseded,   ///< a later revision stands
    Closed,       ///< voided, settled, or expired
    WalletHalted, ///< the wallet is frozen or closed
    NotSettled,
    NotAnOrder, ///< to be delivered later
    UnknownSale,
    UnknownShopper,
    UnknownTill,
    OtherKey, ///< the till has another key
    NotOpen,
    NotEnough, ///< points
    TooMany,   ///< returns or deliveries of one sale
    Busy,      ///< the wallet moved each time that it was looked at: again in a moment
    Unknown,   ///< whether it was done: the same call again tells
    Broken,    ///< `failure`, for a log
};

struct Refusal {
    Why why = Why::Broken;
    std::string subject = {};
    Diagnostics faults = {};
    sql::Failure failure = {};
};

/// `body` is a JSON object, the same for the same call. Shortfalls are what a sale used and the books did not have.
struct Told {
    std::string body;
    std::vector<ledger::Shortfall> shortfalls = {};
    std::optional<Money> total = {}; ///< of the bill, where a sale was settled
    bool operator==(const Told&) const = default;
};
using Answer = std::expected<Told, Refusal>;

sql::Done prepareSchema(sql::Session& session);

/// A sale as it stands, for who translates between its words and ours.
struct SeenSale {
    std::string state; ///< "open", "settled", "voided", "expired"
    Basket basket;     ///< as it was opened or settled last; empty for one that was voided unseen
    LineParts returned;
    LineParts delivered;
};
/// Nothing for one that was never seen.
std::expected<std::optional<SeenSale>, Refusal> seenSale(const Books& books, const ledger::TransactionId& sale,
                                                         Instant now);
enum class Step { Open, Settle };
/// A revision for a caller who counts none: that of the same call, where it was made before, else the next.
std::expected<std::int64_t, Refusal> revisionFor(const Books& books, Step step, const ledger::TransactionId& sale,
                                                 const std::string& fingerprint, Instant now);

/// Adjudicates and holds what the sale may take. Again with a higher revision in place of the lower, on the bundle that
/// it was opened with. The instant is the basket's own, else that of the first open.
Answer openSale(const Books& books, const Call& call, const Basket& basket);

/// When the points of an order are earned.
enum class Delivery { Now, Later };
/// The sale is a fact: adjudicated with the bundle of its open and booked, whatever the wallet lacks.
Answer settleSale(const Books& books, const Call& call, const Basket& basket, Delivery delivery = Delivery::Now);

/// A sale that a till rang up without the network is booked as it was sold, with what the till had; the basket must say
/// when. journal.h says which may be booked.
Answer settleOffline(const Books& books, const Call& call, const Basket& basket, const TillRecord& record);

/// Behind which record of which till a page begins.
struct ApartPlace {
    std::string till;
    std::int64_t sequence = 0;
};
/// What could not be booked, opened, by till and sequence: {"records":[...]}.
Answer keptApart(const Books& books, const ApartPlace& from, std::int64_t most);
/// Of that, what was kept before.
std::expected<void, Refusal> forgetApart(const Books& books, Instant before);

Answer voidSale(const Books& books, const Call& call);

/// `call.sale` is the return's own id, `call.revision` is not read.
Answer refundSale(const Books& books, const Call& call, const ledger::TransactionId& original, const LineParts& lines);
/// Part of an order that was settled with Delivery::Later. `call.sale` is the delivery's own id.
Answer fulfilSale(const Books& books, const Call& call, const ledger::TransactionId& order, const LineParts& lines);

/// Points as a means of payment of a sale that is open, on the basket that it was opened with. The revision is a new
/// one of the sale. `points` is the most to be paid with: 0 gives all back.
Answer spendPoints(const Books& books, const Call& call, std::int64_t points);
/// What they would pay, with nothing held: "points", "amount" and what is left "payable".
Answer quotePoints(const Books& books, const Call& call, std::int64_t points);

/// Lets nobody find the shopper again; what was booked stays, of nobody. Done twice it is done once.
Answer eraseShopper(const Books& books, const std::string& identity);
/// All that is known of the shopper: profile, wallet, history.
Answer exportFor(const Books& books, const std::string& identity, Instant now);

/// What the shopper has: accounts, and the wallet as in a customer's document. Refused with UnknownShopper.
Answer walletFor(const Books& books, const std::string& identity, Instant now);
/// Sales and their entries, the latest first; those before `before`.
Answer historyFor(const Books& books, const std::string& identity, Instant before, std::int64_t most);

/// What an open would answer, with nothing held; `trace` is given beside it when asked for. Writes nothing.
enum class WithTrace { No, Yes };
Answer explainSale(const Books& books, const Basket& basket, Instant now, WithTrace trace);

/// The same of a basket that asks no books: its shopper is unknown, it brings no coupons, and no promotion has a
/// budget. From bytes to bytes: appended to `out`. Never waits.
enum class Explained { Answered, AsksTheBooks };
std::expected<Explained, Refusal> explainUnknown(const live::Live& live, std::string_view basket, Instant now,
                                                 std::string& out);

} // namespace offerwright::sales
