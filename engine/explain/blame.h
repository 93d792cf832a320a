/// \file Which conditions kept a step from firing, and what kind of change each could be met by.
#pragma once
#include "engine/explain/need.h"

namespace offerwright {

/// Kinds of change, as bits.
enum Remedy : unsigned {
    kNoRemedy = 0,
    kUnits = 1,
    kCoupon = 2,
    kMoment = 4,
    kChannel = 8,
    kStore = 16,
    kTender = 32,
    kAnyRemedy = 63
};

/// One condition, threshold or lacking unit.
struct Blame {
    Reason reason;
    Remedy remedy = kNoRemedy;
    bool mandatory = true;                ///< false: another of its group could be met instead
    std::optional<Need> need;             ///< for kUnits
    const Condition* condition = nullptr; ///< for kCoupon, kChannel, kStore, kTender
};

/// Why one step of a promotion did not fire. Pointers are into the sale's set.
struct Diagnosis {
    const Promotion* promotion = nullptr;
    const PromotionTrace* trace = nullptr;
    const Step* step = nullptr;
    std::vector<Blame> blames;

    /// The kinds of change that could meet all that must be met.
    unsigned remedies() const;
    /// Permille of the way that is missing: of the farthest condition that must be met, else of the nearest. 1000 or
    /// more: not near at all.
    std::int64_t distance() const;
};

/// Empty when there is no such promotion in the trace, or nothing more of it could fire.
std::optional<Diagnosis> diagnose(const AdjudicatedSale& sale, const PromotionTrace& trace);

} // namespace offerwright
