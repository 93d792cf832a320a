/// \file The turns of one lane: who gives, in which order, and who loses to whom.
#pragma once
#include "engine/adjudicate/exclusion.h"
#include "engine/adjudicate/express.h"
#include "engine/adjudicate/proposal.h"
#include "engine/adjudicate/receipt.h"
#include "offerwright/base/pool.h"
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
    Exclusion& exclusion;
    Bill& bill;
    Receipt& receipt;

    bool isCandidate(std::uint32_t place) const;
    bool hasGiven(std::uint32_t place) const;
    /// The promotion gives: told on the receipt, and put on the bill.
    void give(std::uint32_t place, Proposal& proposal);
};

/// Every promotion of the lane takes its turn on what the earlier ones left.
class Turns {
public:
    /// `express`: null where nobody goes the short way.
    explicit Turns(Table& table, Express* express = nullptr)
        : m_table(table)
        , m_express(express) {}
    void run(std::span<const std::uint32_t> places);
    void turn(std::uint32_t place);

private:
    void compare(std::uint32_t place);

    Table& m_table;
    Express* m_express;
    std::set<std::uint32_t> m_compared; ///< groups
};

/// The best of an exclusive group as things are, among members from this place on, whatever their stage; kNone when
/// none of them would give. Most money, then most points, then order.
std::uint32_t bestOfGroup(const Table& table, std::uint32_t from);
/// A lane where each line keeps only the promotion that takes most off it. All propose on the lane's starting values.
void runBestOf(Table& table, std::span<const std::uint32_t> places);

/// What the index passed over is accounted for all the same.
void traceOnly(Table& table, std::uint32_t place);
/// The places of a lane in the order in which they take turns: where values count, these are what each would give alone
/// as the bill stands.
Pooled<std::uint32_t> inOrderOfTurns(const Table& table, Pooled<std::uint32_t> places);

} // namespace offerwright
