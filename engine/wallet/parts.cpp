#include "engine/wallet/parts.h"
#include <algorithm>

namespace offerwright {
namespace {

/// What of a line comes and goes together: a piece, or all of what is weighed or broken.
std::int64_t unitOf(const Line& line) {
    const bool pieces = line.measure == UnitOfMeasure::Piece && line.quantity.isWhole();
    return pieces ? 1000 : std::max<std::int64_t>(line.quantity.thousandths, 1);
}

/// Faults of one part in itself; true when it names a quantity of a line.
bool isSound(const Basket& basket, const LinePart& part, Diagnostics& faults) {
    const auto raise = [&](const char* code, std::string argument) {
        faults.push_back({.code = code, .arguments = {std::move(argument)}});
        return false;
    };
    const std::string quantity = std::to_string(part.quantity.thousandths);
    if (part.line >= basket.lines.size() || basket.lines[part.line].quantity.thousandths <= 0)
        return raise("return.unknownLine", std::to_string(part.line));
    if (part.quantity.thousandths <= 0) return raise("return.notPositive", quantity);
    if (part.quantity.thousandths % unitOf(basket.lines[part.line]) != 0) return raise("return.notWhole", quantity);
    return true;
}

/// How many ways there are, up to just above the bound.
std::int64_t countWays(const Basket& basket, const Taken& most) {
    std::int64_t ways = 1;
    for (std::size_t i = 0; i < most.size() && ways <= kMostWays; ++i)
        ways *= std::min(most[i] / unitOf(basket.lines[i]), kMostWays) + 1;
    return ways;
}

bool nextWay(const Basket& basket, const Taken& most, Taken& way) {
    for (std::size_t i = 0; i < way.size(); ++i) {
        if (way[i] < most[i]) {
            way[i] += unitOf(basket.lines[i]);
            return true;
        }
        way[i] = 0;
    }
    return false;
}

Basket withQuantities(const Basket& basket, const std::function<std::int64_t(std::size_t)>& quantity) {
    Basket kept = basket;
    kept.lines.clear();
    for (std::size_t i = 0; i < basket.lines.size(); ++i) {
        const std::int64_t left = quantity(i);
        if (left <= 0) continue;
        kept.lines.push_back(basket.lines[i]);
        kept.lines.back().quantity.thousandths = left;
    }
    return kept;
}

} // namespace

Diagnostics faultsOf(const Basket& basket, const LineParts& before, const LineParts& now) {
    Diagnostics faults;
    Taken sum(basket.lines.size(), 0);
    for (const LineParts* parts : {&before, &now})
        for (const LinePart& part : *parts) {
            if (!isSound(basket, part, faults)) continue;
            const std::int64_t sold = basket.lines[part.line].quantity.thousandths;
            sum[part.line] += std::min(part.quantity.thousandths, sold + unitOf(basket.lines[part.line]));
            if (sum[part.line] > sold)
                faults.push_back(
                    {.code = "return.tooMany", .arguments = {std::to_string(sum[part.line]), std::to_string(sold)}});
        }
    return faults;
}

Taken takenBy(const Basket& basket, const LineParts& parts) {
    Taken taken(basket.lines.size(), 0);
    for (const LinePart& part : parts) taken[part.line] += part.quantity.thousandths;
    return taken;
}

Taken sumOf(const Taken& a, const Taken& b) {
    Taken sum = a;
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += b[i];
    return sum;
}

Basket without(const Basket& basket, const Taken& taken) {
    return withQuantities(basket, [&](std::size_t i) { return basket.lines[i].quantity.thousandths - taken[i]; });
}

Basket onlyOf(const Basket& basket, const Taken& taken) {
    return withQuantities(basket, [&](std::size_t i) { return taken[i]; });
}

bool forEachWay(const Basket& basket, const Taken& most, const std::function<void(const Taken&)>& visit) {
    Taken way(most.size(), 0);
    if (countWays(basket, most) <= kMostWays) {
        do visit(way);
        while (nextWay(basket, most, way));
        return true;
    }
    std::int64_t left = kMostLineWays;
    visit(way);
    for (std::size_t i = 0; i < most.size() && left > 0; ++i) {
        if (most[i] == 0) continue;
        way[i] = most[i];
        visit(way);
        --left;
    }
    if (way != most) visit(most);
    return false;
}

} // namespace offerwright
