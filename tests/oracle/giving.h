// One reward of a step on the rows as they stand.
#pragma once
#include "tests/oracle/shop.h"
#include <optional>

namespace offerwright::oracle {

/// A unit that a reward may fall on, or that pays for it.
struct Piece {
    std::size_t line = 0;
    std::int64_t worth = 0;
};

/// A step that fires.
struct Firing {
    const Step* step = nullptr;
    std::int64_t times = 1;
    std::optional<std::int64_t> most = {}; ///< for what repeats by itself
    std::int64_t setSize = 0;              ///< > 0: the step goes by quantity and asks for so many
    std::vector<std::size_t> matched = {};
    std::vector<const Selection*> counted = {}; ///< what the step measured
};

/// What a reward falls on: whole lines, or units with those that pay beside them.
struct Aim {
    bool units = false;
    std::vector<std::size_t> lines = {};
    std::vector<Piece> rewarded = {};
    std::vector<Piece> paying = {};
    bool carriedByAll = false;
    std::int64_t times = 1;
};

std::vector<std::size_t> targetLines(const Shop& shop, const Firing& firing, const Reward& reward);
bool hasTarget(const Reward& reward);
/// Free units of the lines, dearest first, of equals in the basket's order.
std::vector<Piece> freePieces(const Shop& shop, const std::vector<std::size_t>& lines);
Aim aimAt(const Shop& shop, const Firing& firing, const Target& target);

/// Gives one money or points reward: changes the rows. `left` is what the promotion may still take off.
Given give(Shop& shop, const Firing& firing, const Reward& reward, std::optional<std::int64_t>& left,
           std::int64_t& times);

} // namespace offerwright::oracle
