/// \file The short way of plain promotions: straight on the bill, without a proposal.
///
/// It gives what `evaluate` and `Giving` give, whose rules are the law; here they stand once more for what most shops
/// run, in as few steps as a line needs. Never of a promotion that a trace is asked of, and never where one can
/// shut out another.
#pragma once
#include "engine/adjudicate/receipt.h"
#include <array>

namespace offerwright {

class Express {
public:
    Express(const Checkout& checkout, Bill& bill, Receipt& receipt);
    /// Takes the promotion's turn. False: it must go the long way; nothing was changed.
    bool take(std::uint32_t place);

private:
    static constexpr std::size_t kMostLines = 64;
    /// What falls on one line.
    struct Off {
        std::uint32_t line;
        std::int64_t amount;
        std::int64_t units; ///< used up
        std::int64_t worth; ///< of those units, before
    };

    struct Set;

    bool spend(std::uint32_t place, const Turn& turn);
    bool units(std::uint32_t place, const Turn& turn);
    bool sets(std::uint32_t place, const Turn& turn);
    bool points(std::uint32_t place, const Turn& turn);
    const StepPlan* stepOf(const Turn& turn) const;
    bool end(std::uint32_t place, Outcome outcome);
    void gather(LineWords lines);
    void split(std::int64_t total);
    void give(std::uint32_t place, const StepPlan& step, Grant& grant, std::int64_t times);
    /// Adds to m_byLine, and marks the lines in `used`.
    void share(Set& set, std::int64_t sets, std::int64_t discount, std::uint64_t& used);
    void takeWholeLines();
    void takeUnits(bool usesUp);

    const Checkout& m_checkout;
    Bill& m_bill;
    Standing& m_standing;
    Receipt& m_receipt;
    bool m_open; ///< nothing about this sale asks for the long way
    std::size_t m_count = 0;
    std::array<Off, kMostLines> m_offs;   ///< by line, the first m_count
    std::array<Off, kMostLines> m_byLine; ///< while it is added up
    std::array<std::int64_t, kMostLines> m_weights; ///< of the lines of m_offs
};

} // namespace offerwright
