/// \file One sale against every smaller one that can be made of it.
#pragma once
#include "engine/wallet/parts.h"
#include "engine/wallet/residue.h"

namespace offerwright {

/// What a basket of the sale comes to.
struct Amounts {
    std::int64_t payable = 0;
    std::int64_t burnt = 0;
    ByAccount credits; ///< of what the whole sale was credited too
    Effects effects;
};

/// The furthest that a set of sub-baskets goes: what of the whole is not to be paid and not burnt, and what is
/// credited.
struct Extremes {
    std::int64_t money = 0;
    std::int64_t burnt = 0;
    ByAccount credits;
    bool everyWay = true;
};

class Weighing {
public:
    /// Refused as the adjudication refuses the whole.
    static std::expected<Weighing, Diagnostics> of(const PastSale& sale);

    /// Over all that could have come back before `returned` had: the most money and points paid with, the least
    /// credits.
    Extremes returning(const Taken& returned) const;
    /// Over all that could have been handed over before `fulfilled` was: the most credits.
    Extremes fulfilling(const Taken& fulfilled) const;
    /// The sale's effects with only this on it, within its credits and points paid with.
    Effects effectsOf(const Basket& part, const Extremes& bounds) const;
    Amounts amountsOf(const Basket& part) const;
    const Amounts& whole() const { return m_whole; }
    /// What each line of the sale is worth after discounts; 0 for returns.
    const std::vector<std::int64_t>& nets() const { return m_nets; }

private:
    explicit Weighing(const PastSale& sale)
        : m_sale(sale) {}

    const PastSale& m_sale;
    Amounts m_whole;
    std::vector<std::int64_t> m_nets;
};

} // namespace offerwright
