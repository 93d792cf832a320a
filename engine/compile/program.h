/// \file The compiled set from within: promotions by place, in order of adjudication, over what they select and ask.
#pragma once
#include "engine/compile/base.h"
#include "engine/compile/order.h"
#include "offerwright/base/fetch_ahead.h"
#include "offerwright/base/pool.h"

namespace offerwright {

/// What has changed since the base was compiled.
struct Changes {
    Memory memory; ///< promotions that the base does not know
    Layer layer;
};

/// What a base and its changes make. Numbers of promotions, selections, facts and groups go through both layers; a
/// place is a position in the order of this very set.
struct Program {
    std::shared_ptr<const Base> base;
    std::unique_ptr<const Changes> changes; ///< null: the base as it is
    std::shared_ptr<const Programme> programme;
    std::shared_ptr<const Catalogue> catalogue;
    std::span<const PlacedPromotion* const> order; ///< by place; the base's, or `ownOrder`
    std::vector<const PlacedPromotion*> ownOrder;
    NumberList places;                       ///< by number; kNone: not in the set. Empty: numbers are places
    NumberList always;                       ///< places of promotions that no selection keeps out
    NumberList alone;                        ///< places of promotions that apply alone
    NumberList ceilings;                     ///< what the programme's pick, as numbers of selections
    std::uint32_t protectedProducts = kNone; ///< a number of a selection
    bool excludes = false;                   ///< some promotion keeps others from giving, or from lines
    bool ordersByValue = false;              ///< places within a lane are only the order at equal values
    std::string fingerprint;

    std::span<const SelectionEntry> selectionsBelow;  ///< the base's
    std::span<const ConditionPlan* const> factsBelow; ///< the base's

    /// All but the order and what depends on it.
    void settleOn(std::shared_ptr<const Base> on);

    std::size_t size() const { return order.size(); }
    const PlacedPromotion& at(std::uint32_t place) const { return *order[place]; }
    /// These will be asked for soon. Records of many promotions are far from each other: what their gates need is
    /// fetched first, the rest of those that may fire later. Those of few are near enough.
    void prepareGates(std::span<const std::uint32_t> soon) const {
        if (size() < kMany) return;
        for (const std::uint32_t place : soon) fetchAhead(&order[place]);
        for (const std::uint32_t place : soon) fetch(place, 0, kGateBytes);
    }
    void prepareTurns(std::span<const std::uint32_t> soon) const {
        if (size() < kMany) return;
        for (const std::uint32_t place : soon) fetch(place, kGateBytes, kMostBytes);
    }
    const Promotion& promotion(std::uint32_t place) const { return *at(place).source; }
    /// Place of a promotion, or kNone.
    std::uint32_t placeOf(std::string_view id) const;
    /// Place of the promotion with this number, or kNone.
    std::uint32_t placeAt(std::uint32_t number) const { return places.empty() ? number : places[number]; }

    std::size_t selectionCount() const { return top().endOfSelections(); }
    const SelectionEntry& selection(std::uint32_t number) const {
        return number < selectionsBelow.size() ? selectionsBelow[number]
                                               : changes->layer.selections[number - selectionsBelow.size()];
    }
    std::span<const Feed> feedsOf(std::uint32_t selection) const {
        const Layer& below = base->layer;
        const std::uint32_t end = below.endOfSelections();
        return selection < end ? below.feeds.of(selection) : changes->layer.feeds.of(selection - end);
    }
    std::size_t factCount() const { return top().endOfFacts(); }
    const ConditionPlan& fact(std::uint32_t number) const {
        return number < factsBelow.size() ? *factsBelow[number] : *changes->layer.facts[number - factsBelow.size()];
    }

    const TokenIndex& tokens() const { return base->layer.tokens; }
    /// Names selections of the changes; null when there are none.
    const TokenIndex* laterTokens() const { return changes ? &changes->layer.tokens : nullptr; }
    /// These selections, and what they lead to, will be asked for soon.
    void prepareSelections(std::span<const std::uint32_t> soon) const {
        if (size() < kMany) return;
        for (const std::uint32_t selection : soon) {
            if (selection >= selectionsBelow.size()) continue;
            fetchAhead(&selectionsBelow[selection]);
            base->layer.triggers.prepare(selection);
        }
    }
    /// Calls `visit(numbers)` for promotions that may fire once the selection is touched.
    template <typename Visit> void triggeredBy(std::uint32_t selection, const Visit& visit) const {
        const Layer& below = base->layer;
        if (!changes) return visit(below.triggers.of(selection));
        const std::uint32_t end = below.endOfSelections();
        if (selection >= end) return visit(changes->layer.triggers.of(selection - end));
        visit(below.triggers.of(selection));
        visit(changes->layer.triggersBelow.of(selection));
    }
    bool hasDoors() const { return !base->layer.doors.empty() || !top().doors.empty(); }
    /// The same for promotions that need what is presented.
    template <typename Visit> void behind(const Presented& presented, const Visit& visit) const {
        if (const auto door = base->layer.doors.find(presented); door != base->layer.doors.end()) visit(door->second);
        if (!changes) return;
        if (const auto door = changes->layer.doors.find(presented); door != changes->layer.doors.end())
            visit(door->second);
    }
    std::size_t groupCount() const { return top().endOfGroups(); }
    /// Places of an exclusive group's promotions, in order.
    Pooled<std::uint32_t> membersOf(std::uint32_t group) const;
    /// Places of promotions that name the coupon, in order. `room`: where they lie when they must be gathered.
    std::span<const std::uint32_t> naming(std::string_view coupon, Pooled<std::uint32_t>& room) const;
    /// Null when the programme has no such store.
    const StoreEntry* storeEntry(std::string_view id) const {
        const auto found = base->storeNumbers.find(id);
        return found == base->storeNumbers.end() ? nullptr : &base->stores[found->second];
    }
    /// Regions of the token index that a sale there looks into, beside the one of everywhere. With a trace it looks
    /// into all: what is measured is told of promotions of other stores too.
    std::span<const std::uint32_t> regionsOf(const StoreEntry* store, bool traced) const {
        if (traced) return base->allRegions;
        return store ? std::span(store->regions) : std::span<const std::uint32_t>();
    }
    Stacking stackingOf(std::uint32_t lane) const { return offerwright::stackingOf(*programme, lane); }

private:
    static constexpr std::size_t kMany = 2'000;
    static constexpr std::size_t kLine = 64;
    static constexpr std::size_t kGateBytes = 2 * kLine;
    static constexpr std::size_t kMostBytes = 8 * kLine; ///< of most records
    void fetch(std::uint32_t place, std::size_t from, std::size_t to) const {
        const auto* record = reinterpret_cast<const char*>(order[place]);
        for (std::size_t at = from; at < to; at += kLine) fetchAhead(record + at);
    }
    const Layer& top() const { return changes ? changes->layer : base->layer; }
    /// Places of what both layers know under a key.
    template <typename Key> Pooled<std::uint32_t> placesUnder(const Key& key, auto Layer::*map) const;
};

} // namespace offerwright
