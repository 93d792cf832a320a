/// \file How the lines of a short sale stand: a column a number, an element a line.
#pragma once
#include "engine/adjudicate/standing.h"
#include <array>

namespace offerwright {

/// As LineStanding has them. What stands behind the last line is not read.
struct LineColumns {
    static constexpr std::size_t kMostLines = 64;
    using Column = std::array<std::int64_t, kMostLines>;

    std::size_t count = 0;
    Column net;
    Column atStage;
    Column units; ///< at the shelf
    Column freeUnits;
    Column freeNet;      ///< of lines without units it says nothing: no promotion sees them
    bool allFree = true; ///< no unit of any line was used in this stage

    void standAtShelf(const Checkout& checkout) {
        count = checkout.lines.size();
        std::ranges::copy(checkout.gross, net.begin());
        std::ranges::copy(checkout.units, units.begin());
        beginLane();
        beginStage();
    }
    void beginLane() { std::copy_n(net.begin(), count, atStage.begin()); }
    void beginStage() {
        std::copy_n(units.begin(), count, freeUnits.begin());
        std::copy_n(net.begin(), count, freeNet.begin());
        allFree = true;
    }
    /// `standing` has as many lines.
    void takeFrom(const Standing& standing) {
        for (std::size_t i = 0; i < count; ++i) {
            net[i] = standing[i].net;
            atStage[i] = standing[i].atStage;
            freeUnits[i] = standing[i].freeUnits;
            freeNet[i] = standing[i].freeNet;
        }
        allFree = false;
    }
    void layInto(Standing& standing) const {
        standing.resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            standing[i].net = net[i];
            standing[i].atStage = atStage[i];
            standing[i].freeUnits = freeUnits[i];
            standing[i].freeNet = units[i] > 0 ? freeNet[i] : 0;
        }
    }
    /// As takeOff.
    void takeOff(std::size_t line, std::int64_t amount) {
        const std::int64_t used = net[line] - freeNet[line];
        const std::int64_t fromUsed = used == 0 || net[line] == 0 ? 0 : floorPart(amount, used, net[line]);
        net[line] -= amount;
        freeNet[line] -= amount - fromUsed;
    }
    /// As takeOffFree.
    void takeOffFree(std::size_t line, std::int64_t amount) {
        net[line] -= amount;
        freeNet[line] -= amount;
    }
    /// As useUnits.
    void useUnits(std::size_t line, std::int64_t gone, std::int64_t worth) {
        const std::int64_t rest = freeNet[line] - std::clamp<std::int64_t>(worth, 0, freeNet[line]);
        allFree = false;
        freeUnits[line] -= gone;
        freeNet[line] = freeUnits[line] == 0 ? 0 : rest;
    }
};

} // namespace offerwright
