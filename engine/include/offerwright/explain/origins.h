/// \file Where the amounts of a receipt come from: for each, the reward that gave it, what held for it, and the
/// policies that made it so much and not a cent more.
#pragma once
#include "offerwright/explain/explain.h"

namespace offerwright {

/// Choices of the programme that an amount can show. The option of each is the number of its enumerator there, false
/// and true being 0 and 1.
enum class PolicyKind {
    RoundMode,        ///< Programme::roundMode
    RoundAt,          ///< the reward's own, else Programme::roundAt
    Stacking,         ///< of the promotion's lane
    Allocation,       ///< Programme::allocation
    WhenCapped,       ///< Programme::whenCapped
    SpendBasis,       ///< Programme::spendBasis
    SetGrouping,      ///< SetPolicy::grouping
    Favour,           ///< SetPolicy::favour
    CarriedBy,        ///< SetPolicy::carriedBy
    ExclusiveChooser, ///< Programme::exclusiveChooser
    Competition,      ///< Programme::competition
    PointsRounding,   ///< Programme::pointsRounding
    Multipliers       ///< Programme::compoundMultipliers
};

struct PolicyUsed {
    PolicyKind kind = PolicyKind::RoundMode;
    int option = 0;
    bool operator==(const PolicyUsed&) const = default;
};

/// What is behind one award. Reward, step, times, lines and what cut it stand in the award itself.
struct Origin {
    std::size_t award = 0;   ///< place in Adjudication::awards
    std::vector<Reason> met; ///< what held, in document order: who, when, the step's own, its threshold or count
    std::vector<PolicyUsed> policies; ///< that have a say in a reward of this kind here, each once
    bool operator==(const Origin&) const = default;
};

/// One for each award, in their order. Nothing is computed again: read from the answer, its trace and the programme.
///
///     for (const Origin& origin : originsOf(sale)) tell(sale.adjudication.awards[origin.award], origin);
std::vector<Origin> originsOf(const AdjudicatedSale& sale);

} // namespace offerwright
