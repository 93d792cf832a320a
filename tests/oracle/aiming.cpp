// Which units a reward falls on.
#include "tests/oracle/giving.h"
#include <algorithm>

namespace offerwright::oracle {
namespace {

void dearestFirst(std::vector<Piece>& pieces) {
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) { return a.worth > b.worth; });
}

/// Takes `count` from one end of pieces that lie dearest first.
std::vector<Piece> takeEnd(std::vector<Piece>& pieces, std::int64_t count, bool cheapest) {
    std::vector<Piece> taken;
    for (std::int64_t i = 0; i < count && !pieces.empty(); ++i) {
        const auto where = cheapest ? pieces.end() - 1 : pieces.begin();
        taken.push_back(*where);
        pieces.erase(where);
    }
    return taken;
}

void append(std::vector<Piece>& to, const std::vector<Piece>& more) { to.insert(to.end(), more.begin(), more.end()); }

/// Sets out of one heap of units: `size` of them, `count` rewarded.
void makeSets(const Shop& shop, std::vector<Piece> heap, std::int64_t sets, std::int64_t size, std::int64_t count,
              bool cheapest, Aim& aim) {
    if (shop.programme().sets.grouping == SetGrouping::Basket) {
        append(aim.rewarded, takeEnd(heap, sets * count, cheapest));
        append(aim.paying, takeEnd(heap, sets * (size - count), false));
        return;
    }
    for (std::int64_t i = 0; i < sets; ++i) {
        std::vector<Piece> one = takeEnd(heap, size, false);
        append(aim.rewarded, takeEnd(one, count, cheapest));
        append(aim.paying, one);
    }
}

/// Products with their free units, that of the dearest unit first.
std::vector<std::vector<Piece>> heaps(const Shop& shop, const std::vector<std::size_t>& lines, Among among) {
    const std::vector<Piece> all = freePieces(shop, lines);
    if (among == Among::Selection) return {all};
    std::vector<std::string> names;
    std::vector<std::vector<Piece>> made;
    for (const Piece& piece : all) { // dearest first, so products come in that order too
        const std::string& sku = shop.rows[piece.line].facts.sku;
        const auto found = std::find(names.begin(), names.end(), sku);
        const auto index = static_cast<std::size_t>(found - names.begin());
        if (found == names.end()) {
            names.push_back(sku);
            made.emplace_back();
        }
        made[index].push_back(piece);
    }
    return made;
}

/// Every set of the step rewards units of its own products.
Aim amongItsOwn(const Shop& shop, const Firing& firing, const Target& target, std::int64_t size, std::int64_t count,
                std::optional<std::int64_t> each) {
    Aim aim{.units = true, .carriedByAll = true, .times = 0};
    for (const auto& heap : heaps(shop, firing.matched, target.among)) {
        std::int64_t sets = static_cast<std::int64_t>(heap.size()) / size;
        if (each) sets = std::min(sets, *each);
        if (firing.most) sets = std::min(sets, *firing.most - aim.times);
        makeSets(shop, heap, sets, size, std::min(count, size), target.pick != Pick::Dearest, aim);
        aim.times += sets;
    }
    return aim;
}

/// From the wanted end, but leaving as many bought units as must pay.
std::vector<Piece> takeBeside(std::vector<Piece> others, std::vector<Piece>& bought, std::int64_t count,
                              std::int64_t payers, bool cheapest) {
    std::vector<Piece> taken;
    if (cheapest) // of equals the first, here too
        std::stable_sort(others.begin(), others.end(),
                         [](const Piece& a, const Piece& b) { return a.worth < b.worth; });
    for (const Piece& piece : others) {
        if (static_cast<std::int64_t>(taken.size()) == count) break;
        const auto same = [&](const Piece& b) { return b.line == piece.line && b.worth == piece.worth; };
        const auto found = std::find_if(bought.begin(), bought.end(), same);
        if (found != bought.end() && static_cast<std::int64_t>(bought.size()) <= payers) continue;
        if (found != bought.end()) bought.erase(found);
        taken.push_back(piece);
    }
    return taken;
}

/// Bought units pay, others are rewarded. The most sets that have all of their units.
Aim amongOthers(const Shop& shop, const Firing& firing, const Target& target, const std::vector<std::size_t>& lines) {
    const std::int64_t count = shop.value(target.count);
    for (std::int64_t sets = firing.times; sets > 0; --sets) {
        Aim aim{.units = true, .times = sets};
        std::vector<Piece> bought = freePieces(shop, firing.matched);
        aim.rewarded = takeBeside(freePieces(shop, lines), bought, sets * count, sets * firing.setSize,
                                  target.pick == Pick::Cheapest);
        aim.paying = takeEnd(bought, sets * firing.setSize, false);
        const bool whole = static_cast<std::int64_t>(aim.rewarded.size()) == sets * count &&
                           static_cast<std::int64_t>(aim.paying.size()) == sets * firing.setSize;
        if (whole) return aim;
    }
    return {.units = true, .times = 0};
}

} // namespace

std::vector<Piece> freePieces(const Shop& shop, const std::vector<std::size_t>& lines) {
    std::vector<Piece> pieces;
    for (const std::size_t line : lines)
        for (const std::int64_t worth : evenParts(shop.rows[line].freeNet, shop.rows[line].freeUnits))
            pieces.push_back({line, worth});
    dearestFirst(pieces);
    return pieces;
}

/// The target names nothing, or just what the step counted.
bool isOwn(const Firing& firing, const Target& target) {
    return !target.of || (firing.counted.size() == 1 && *firing.counted.front() == *target.of);
}

Aim aimAt(const Shop& shop, const Firing& firing, const Target& target) {
    const std::vector<std::size_t> lines = target.of ? seenLines(shop, *target.of) : firing.matched;
    const std::int64_t count = shop.value(target.count);
    if (target.pick == Pick::Matched) return {.lines = lines, .times = firing.times};
    if (target.pick == Pick::EveryNth) {
        Firing own = firing;
        own.matched = lines;
        return amongItsOwn(shop, own, target, std::max<std::int64_t>(count, 1), 1, std::nullopt);
    }
    if (firing.setSize > 0 && isOwn(firing, target))
        return amongItsOwn(shop, firing, target, firing.setSize, count, firing.times);
    if (firing.setSize > 0) return amongOthers(shop, firing, target, lines);
    Aim aim{.units = true, .times = 0}; // each product is a time of its own
    for (auto& heap : heaps(shop, lines, target.among)) {
        const std::int64_t times = std::min(firing.times, firing.most.value_or(firing.times + aim.times) - aim.times);
        append(aim.rewarded, takeEnd(heap, count * times, target.pick == Pick::Cheapest));
        aim.times += times;
    }
    return aim;
}

} // namespace offerwright::oracle
