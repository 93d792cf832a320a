/// \file Why not, what would help, and where the outcome flips. All answers are verified by running the engine.
#pragma once
#include "offerwright/adjudicate/adjudicate.h"
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace offerwright {

/// Asked every few milliseconds while an explainer is at work; true: nobody waits for the answer any more, and what is
/// given back is to be thrown away. Empty: it is always waited for.
using Stop = std::function<bool()>;

/// One sale as it was adjudicated, handed to the explainers. References must outlive the call. Of promotions that the
/// trace was not asked of the explainers ask the engine themselves, and keep nothing of it.
struct AdjudicatedSale {
    const PromotionSet& set;
    const Basket& basket;
    const Customer& customer;
    Instant at;
    const Adjudication& adjudication;
    const Trace& trace;
};

/// True when a measured value is so near to what is required that a shopper would reach for it: at least three
/// quarters.
bool isNear(std::int64_t measured, std::int64_t required);

/// A change of the basket or its circumstances.
struct AddUnits {
    std::string sku;
    Quantity quantity;
    bool operator==(const AddUnits&) const = default;
};
struct PresentCoupon {
    std::string code;
    bool operator==(const PresentCoupon&) const = default;
};
struct MoveTo {
    Instant at;
    bool operator==(const MoveTo&) const = default;
};
struct GoThrough {
    Channel channel;
    bool operator==(const GoThrough&) const = default;
};
struct GoTo {
    std::string store;
    bool operator==(const GoTo&) const = default;
};
/// Paying with this alone, and this much of it.
struct PayBy {
    std::string type;
    Money amount;
    bool operator==(const PayBy&) const = default;
};
using Change = std::variant<AddUnits, PresentCoupon, MoveTo, GoThrough, GoTo, PayBy>;

/// What a condition saw: of a near miss, one that kept a promotion (or its next tier) from firing; of an origin, one
/// that held.
struct Reason {
    NodeId node;
    Unit unit = Unit::Count;
    std::optional<std::int64_t> measured;
    std::optional<std::int64_t> required;
    std::int64_t missing = 0; ///< how far away, in `unit`; 0 for yes-or-no conditions
    bool operator==(const Reason&) const = default;
};

/// A promotion, or a higher tier of it, that did not fire, why, and the smallest change that would make it fire.
struct NearMiss {
    std::string promotion;
    NodeId step; ///< the step or tier that would fire
    Outcome outcome = Outcome::NotMet;
    std::string lostTo;
    std::vector<Reason> reasons;
    std::optional<Change> change; ///< verified: with it, the step fires; empty when no single change does
    Money totalBefore;
    Money totalAfter;    ///< what the customer then pays
    Money priceOfChange; ///< shelf price of what was added
    std::int64_t pointsAfter = 0;
    std::string lostBy = {}; ///< for Lost: the rule, as PromotionOutcome::lostBy
    Money wouldGive = {};    ///< for Lost: what it would have taken off or credited
    Money rivalGave = {};    ///< for Lost: what `lostTo` took off or credited
    bool operator==(const NearMiss&) const = default;
};

/// Why a promotion gave nothing, or not its next tier, here. Empty when nothing more could fire.
std::optional<NearMiss> whyNot(const AdjudicatedSale& sale, const std::string& promotion, const Stop& stop = {});
/// The nearest misses of the set, nearest first, at most `limit`; only those with a change that works.
std::vector<NearMiss> nearMisses(const AdjudicatedSale& sale, std::size_t limit, const Stop& stop = {});
/// The basket, or the instant, as the change leaves it.
void applyChange(const Change& change, const Catalogue& catalogue, Basket& basket, Instant& at);

/// A stretch of values of one number over which the same steps fire.
struct Piece {
    std::int64_t from = 0; ///< inclusive
    std::int64_t to = 0;   ///< inclusive
    Money totalAtFrom;
    Money totalAtTo;
    std::int64_t pointsAtFrom = 0;
    bool fires = false; ///< the promotion gives something here
    bool operator==(const Piece&) const = default;
};

/// What the customer pays while the number at `address` (node and field, as in the document) runs from `low` to `high`:
/// the pieces in order, without a gap. Flip values are exact, found by the engine and not sampled. Empty for an unknown
/// address.
std::vector<Piece> whatIf(const AdjudicatedSale& sale, const Address& address, std::int64_t low, std::int64_t high,
                          const Stop& stop = {});

} // namespace offerwright
