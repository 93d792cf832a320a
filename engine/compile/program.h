/// \file The compiled set from within: plans in order of adjudication, one table of selections, and the index that
/// finds them.
#pragma once
#include "engine/compile/placed.h"
#include "engine/compile/token_index.h"
#include "offerwright/base/arena.h"
#include "offerwright/base/diagnostic.h"
#include "offerwright/compile/compile.h"
#include <deque>
#include <span>
#include <string>
#include <unordered_map>

namespace offerwright {

/// The lines of one selection, taken in or left out by another as a whole: a named group of products, or everything
/// that does not have an attribute's value.
struct Feed {
    std::uint32_t from = 0;
    bool except = false;
};

/// What a sale presents: a coupon's code, a segment, a customer.
struct Presented {
    Ask kind = Ask::Coupon;
    std::string_view word;
    bool operator==(const Presented&) const = default;
};
struct PresentedHash {
    std::size_t operator()(const Presented& each) const {
        return offerwright::hashOf(each.word, static_cast<std::uint64_t>(each.kind));
    }
};

/// What is known of a store before any basket.
struct StoreEntry {
    const Store* store = nullptr;
    std::vector<std::uint32_t> regions; ///< of the token index, whose promotions it may have
};

/// What `compile` remembers of one promotion object, for the next call.
struct Remembered {
    std::shared_ptr<const Promotion> source;   ///< kept alive, so that its address names nothing else
    std::shared_ptr<const PromotionPlan> plan; ///< null when there are errors
    Diagnostics errors;
};

/// A selection as the set knows it.
struct SelectionEntry {
    const Selection* source = nullptr;
    bool open = false;   ///< it starts from everything
    bool priced = false; ///< it looks at prices
};

struct Program {
    std::shared_ptr<const Programme> programme;
    std::shared_ptr<const Catalogue> catalogue;
    std::vector<std::shared_ptr<const PromotionPlan>> plans; ///< by place
    Arena records;                                           ///< of the promotions
    std::vector<const PlacedPromotion*> order;               ///< by place
    std::vector<SelectionEntry> selections;                  ///< each different selection once
    std::deque<Selection> madeSelections;                    ///< that no document holds
    Postings<Feed> feeds;                                    ///< by the selection that they lead to
    std::vector<const ConditionPlan*> facts;                 ///< each different one once
    std::vector<StoreEntry> stores;
    std::unordered_map<std::string_view, std::uint32_t> storeNumbers; ///< looked up only, never walked
    /// Promotions that need what is presented, and that no product leads to.
    std::unordered_map<Presented, std::vector<std::uint32_t>, PresentedHash> doors; ///< looked up only, never walked
    std::uint32_t protectedProducts = kNone;                                        ///< a number of `selections`
    TokenIndex tokens;
    Postings<std::uint32_t> triggers;  ///< by selection: promotions that may fire once it is touched
    std::vector<std::uint32_t> always; ///< places of promotions that no selection keeps out
    std::vector<std::vector<std::uint32_t>> groups;
    std::vector<std::uint32_t> alone;    ///< places of promotions that apply alone
    std::vector<std::uint32_t> ceilings; ///< what the programme's pick, as numbers of `selections`
    std::vector<std::uint32_t> byId;     ///< places in order of promotion id
    std::unordered_map<std::string_view, std::uint32_t> places; ///< by promotion id; looked up only, never walked
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> coupons; ///< looked up only, never walked
    bool excludes = false;      ///< some promotion keeps others from giving, or from lines
    bool ordersByValue = false; ///< places within a lane are only the order at equal values
    std::array<unsigned char, 32> programmeDigest{};
    std::string fingerprint;
    std::unordered_map<const Promotion*, Remembered> memory; ///< looked up only, never walked

    std::size_t size() const { return order.size(); }
    const PlacedPromotion& at(std::uint32_t place) const { return *order[place]; }
    /// These will be looked at soon. Records of many promotions are far from each other.
    void prepare(std::span<const std::uint32_t> soon) const {
        for (const std::uint32_t place : soon) __builtin_prefetch(&order[place]);
        for (const std::uint32_t place : soon) {
            const auto* record = reinterpret_cast<const char*>(order[place]);
            for (std::size_t at = 0; at < 512; at += 64) __builtin_prefetch(record + at);
        }
    }
    const Promotion& promotion(std::uint32_t place) const { return *at(place).source; }
    /// Place of a promotion, or kNone.
    std::uint32_t placeOf(std::string_view id) const;

    std::size_t selectionCount() const { return selections.size(); }
    const SelectionEntry& selection(std::uint32_t number) const { return selections[number]; }
    std::span<const Feed> feedsOf(std::uint32_t selection) const { return feeds.of(selection); }
    std::size_t factCount() const { return facts.size(); }
    const ConditionPlan& fact(std::uint32_t number) const { return *facts[number]; }

    /// Calls `visit(promotions)` for those that may fire once the selection is touched.
    template <typename Visit> void triggeredBy(std::uint32_t selection, const Visit& visit) const {
        visit(triggers.of(selection));
    }
    bool hasDoors() const { return !doors.empty(); }
    /// The same for those that need what is presented.
    template <typename Visit> void behind(const Presented& presented, const Visit& visit) const {
        if (const auto door = doors.find(presented); door != doors.end()) visit(door->second);
    }
    std::size_t groupCount() const { return groups.size(); }
    /// Places of an exclusive group's promotions, in order.
    std::span<const std::uint32_t> membersOf(std::uint32_t group) const { return groups[group]; }
    /// Places of promotions that name the coupon, in order.
    std::span<const std::uint32_t> naming(std::string_view coupon) const {
        const auto found = coupons.find(coupon);
        return found == coupons.end() ? std::span<const std::uint32_t>() : found->second;
    }
    /// Null when the programme has no such store.
    const StoreEntry* storeEntry(std::string_view id) const {
        const auto found = storeNumbers.find(id);
        return found == storeNumbers.end() ? nullptr : &stores[found->second];
    }
    Stacking stackingOf(std::uint32_t lane) const {
        return lane == 0 || lane > programme->lanes.size() ? programme->stacking : programme->lanes[lane - 1].stacking;
    }
};

} // namespace offerwright
