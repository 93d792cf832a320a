/// \file The most that promotions could still give: never less than what they can, whatever happens before their turns.
#pragma once
#include "engine/adjudicate/contest.h"
#include "engine/adjudicate/turn.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// What one promotion could give for what lies on one line, in millionths of a minor unit.
struct LineWorth {
    std::uint32_t line = 0;
    bool byUnit = false;   ///< for each unit it takes; else for the whole line, once
    std::int64_t rate = 0; ///< millionths of the price (value) above `from`
    std::int64_t from = 0; ///< minor units
    Wide flat = 0;         ///< beside the rate
};

/// What one promotion could give at most.
struct PromotionWorth {
    Pooled<LineWorth> lines; ///< by line
    Wide beside = 0;         ///< roundings, and what goes by no line; millionths of a minor unit
    Wide most = 0;           ///< by caps and limits; millionths of a minor unit
    bool keepsUnits = false; ///< units it took are still there for others
};

/// Of one promotion on these lines, as they stand or at any later time.
PromotionWorth mostOf(const Turn& turn, const Standing& standing);

/// Over the promotions of a contest. A unit serves one promotion that uses units up, so its best use bounds them all.
class Bound {
public:
    Bound(const Table& table, const Contest& contest);
    /// Minor units, of all members for which `open(index)` holds.
    template <typename Open> std::int64_t over(const Standing& standing, const Open& open) const {
        Pooled<const PromotionWorth*> worths;
        for (std::size_t i = 0; i < m_worths.size(); ++i)
            if (open(i)) worths.push_back(&m_worths[i]);
        return together(standing, worths);
    }

private:
    std::int64_t together(const Standing& standing, const Pooled<const PromotionWorth*>& worths) const;

    Pooled<std::uint32_t> m_lines;
    Pooled<PromotionWorth> m_worths; ///< parallel to the contest's places
};

} // namespace offerwright
