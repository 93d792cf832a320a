/// \file The turns of one lane: who gives, in which order, and who loses to whom.
#pragma once
#include "engine/adjudicate/exclusion.h"
#include "engine/adjudicate/proposal.h"
#include "engine/adjudicate/receipt.h"
#include <set>

namespace offerwright {

/// What a promotion proposes as things are, and what speaks against it.
struct Verdict {
    Proposal proposal;
    Loss loss; ///< only of a proposal that fires

    bool gives() const { return proposal.fires() && !loss; }
};

Verdict verdictOn(const Checkout& checkout, const Exclusion& exclusion, const Bill& bill, std::uint32_t place,
                  PromotionTrace* trace = nullptr, std::int64_t mostTimes = std::numeric_limits<std::int64_t>::max());

/// All that turns are taken on.
struct Table {
    const Checkout& checkout;
    std::span<const std::uint32_t> candidates; ///< ascending
    Exclusion& exclusion;
    Bill& bill;
    Receipt& receipt;

    bool isCandidate(std::uint32_t place) const;
    Stacking stacking(std::uint32_t place) const;
};

/// Every promotion of the lane takes its turn on what the earlier ones left.
class Turns {
public:
    explicit Turns(Table& table)
        : m_table(table) {}
    void run(std::span<const std::uint32_t> places);

private:
    void turn(std::uint32_t place);
    void compare(std::uint32_t place);
    void give(std::uint32_t place, Proposal& proposal);
    bool hasGiven(std::uint32_t place) const;

    Table& m_table;
    std::set<std::uint32_t> m_compared; ///< groups
};

/// What the index passed over is accounted for all the same.
void traceOnly(Table& table, std::uint32_t place);
/// The lane's places in the order in which they take turns: where values count, these are what each would give alone.
std::vector<std::uint32_t> inOrderOfTurns(const Table& table, std::vector<std::uint32_t> places);

} // namespace offerwright
