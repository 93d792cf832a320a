/// \file The short way of plain promotions: straight on the bill, without a proposal.
///
/// It gives what `evaluate` and `Giving` give, whose rules are the law; here they stand once more for what most shops
/// run, in as few steps as a line needs. Never of a promotion that a trace is asked of, and never where one can
/// shut out another.
///
/// Where a sale may go the short way, its lines stand in columns, until somebody asks for the bill.
#pragma once
#include "engine/adjudicate/line_columns.h"
#include "engine/adjudicate/receipt.h"
#include <array>

namespace offerwright {

class Express {
public:
    /// The lines stand at the shelf.
    Express(const Checkout& checkout, Bill& bill, Receipt& receipt);

    /// Every unit is free again.
    void beginStage();
    /// Spend is measured anew.
    void beginLane();
    /// Takes the promotion's turn. False: it must go the long way; nothing was changed.
    bool take(std::uint32_t place);
    /// The bill's lines stand as they do: to be called before anybody else looks at them.
    void layOut();
    /// What is left of the lines that promotions may see.
    std::int64_t inSight() const;
    /// What is left of each line. `room`: where that lies when it must be gathered.
    std::span<const std::int64_t> nets(Pooled<std::int64_t>& room) const;

private:
    static constexpr std::size_t kMostLines = LineColumns::kMostLines;
    using Column = LineColumns::Column;
    struct Set;

    void takeUp();
    bool spend(const Turn& turn, const ShortPlan& plan);
    bool units(const Turn& turn, const ShortPlan& plan);
    bool sets(const Turn& turn, const ShortPlan& plan);
    bool points(const Turn& turn, const ShortPlan& plan);
    bool visits(const Turn& turn, const ShortPlan& plan);
    bool meets(const Turn& turn, const ShortPlan& plan) const;
    bool end(const Turn& turn, const ShortPlan& plan, Outcome outcome);
    LineWords linesOf(std::uint32_t selection) const { return m_checkout.matches.of(selection); }
    std::int64_t leftOf(LineWords lines) const;
    std::int64_t spentOn(LineWords lines, Programme::Spend basis) const;
    std::int64_t gather(LineWords lines);
    void split(std::int64_t total, std::int64_t sum);
    void begin(std::uint32_t line);
    void add(std::uint32_t line, std::int64_t amount, std::int64_t units, std::int64_t worth);
    void takeOffLines();
    void takeUnits(bool usesUp);
    void share(Set& set, std::int64_t sets, std::int64_t discount);
    void give(const Turn& turn, const ShortPlan& plan, ShortGrant& grant);

    const Checkout& m_checkout;
    Bill& m_bill;
    Receipt& m_receipt;
    bool m_open;          ///< nothing about this sale asks for the long way
    bool m_holds = false; ///< the lines stand in the columns, not on the bill
    LineColumns m_stands;
    std::int64_t m_inSight = 0;
    /// What a total is shared among: the first m_count, in the basket's order.
    std::size_t m_count = 0;
    std::array<std::uint32_t, kMostLines> m_lines;
    Column m_weights;
    Column m_pieces; ///< units, by which some methods share
    Column m_shares;
    /// What is put together by line, for the lines of m_used; each begins with nothing.
    std::uint64_t m_used = 0;
    Column m_amount;
    Column m_units; ///< used up
    Column m_worth; ///< of those units, before
};

} // namespace offerwright
