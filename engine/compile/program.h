/// \file The compiled set from within: plans in order of adjudication, one table of selections, and the index that
/// finds them.
#pragma once
#include "engine/compile/plan.h"
#include "engine/compile/short_way.h"
#include "engine/compile/token_index.h"
#include "offerwright/base/diagnostic.h"
#include "offerwright/compile/compile.h"
#include <deque>
#include <span>
#include <string>
#include <unordered_map>

namespace offerwright {

/// A plan at its place in a set. Its selections are `selectionOf[first], ...` of the program.
struct PlacedPromotion {
    std::shared_ptr<const PromotionPlan> plan;
    Stage stage = Stage::Item;
    ShortWay shortWay = ShortWay::None;
    std::uint32_t firstFact = 0;  ///< facts of its conditions are `factOf[firstFact + position]` of the program
    std::uint32_t firstGate = 0;  ///< of the program's `gates`
    std::uint32_t gateCount = 0;
    std::uint32_t firstSelection = 0;
    std::uint32_t group = kNone; ///< exclusive group, by position
    std::uint32_t lane = 0;      ///< 0: the unnamed one, then the programme's in order
    std::uint32_t tagRank = 0; ///< place of its earliest tag in the programme's order of tags; behind all: none of them
};

/// The lines of one selection, taken in or left out by another as a whole: a named group of products, or everything
/// that does not have an attribute's value.
struct Feed {
    std::uint32_t from = 0;
    bool except = false;
};

/// The least that a promotion asks of a selection before any discount; kNone: nothing is known.
struct Threshold {
    std::uint32_t selection = kNone;
    MeasureKind kind = MeasureKind::Spend;
    std::int64_t amount = 0;
};

/// A condition that a sale answers once for all promotions that ask it.
struct Fact {
    const ConditionPlan* asked = nullptr;
    std::shared_ptr<const PromotionPlan> keeper; ///< that the condition belongs to
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

struct Program {
    std::shared_ptr<const Programme> programme;
    std::shared_ptr<const Catalogue> catalogue;
    std::vector<std::shared_ptr<const Promotion>> promotions;
    std::vector<PlacedPromotion> placed;
    std::vector<std::uint32_t> selectionOf;   ///< the plans' selections as numbers of `selections`
    std::vector<const Selection*> selections; ///< each different selection once
    std::deque<Selection> madeSelections;     ///< that no document holds
    Postings<Feed> feeds;                     ///< by the selection that they lead to
    std::vector<char> open;                   ///< by selection: it starts from everything
    std::vector<char> priced;                 ///< by selection: it looks at prices
    std::vector<Fact> facts;                  ///< each different one once
    std::vector<std::uint32_t> factOf;        ///< of the plans' conditions, as numbers of `facts`; kNone: it is none
    std::vector<std::uint32_t> gates;         ///< numbers of `facts`
    std::vector<Threshold> thresholds;        ///< by place
    std::vector<StoreEntry> stores;
    std::unordered_map<std::string_view, std::uint32_t> storeNumbers; ///< looked up only, never walked
    /// Promotions that need what is presented, and that no product leads to.
    std::unordered_map<Presented, std::vector<std::uint32_t>, PresentedHash> doors; ///< looked up only, never walked
    std::uint32_t protectedProducts = kNone;  ///< a number of `selections`
    TokenIndex tokens;
    Postings<std::uint32_t> triggers;  ///< by selection: promotions that may fire once it is touched
    std::vector<std::uint32_t> always; ///< promotions that no selection keeps out
    std::vector<std::vector<std::uint32_t>> groups;
    std::vector<std::uint32_t> alone;    ///< places of promotions that apply alone
    std::vector<std::uint32_t> ceilings; ///< what the programme's pick, as numbers of `selections`
    std::vector<std::uint32_t> byId;     ///< places in order of promotion id
    std::unordered_map<std::string_view, std::uint32_t> places; ///< by promotion id; looked up only, never walked
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> coupons; ///< looked up only, never walked
    bool groupsByProduct = false;
    bool excludes = false;      ///< some promotion keeps others from giving, or from lines
    bool ordersByValue = false; ///< places within a lane are only the order at equal values
    std::array<unsigned char, 32> programmeDigest{};
    std::string fingerprint;
    std::unordered_map<const Promotion*, Remembered> memory; ///< looked up only, never walked

    std::uint32_t fact(const PlacedPromotion& at, std::uint32_t condition) const {
        return factOf[at.firstFact + condition];
    }
    std::span<const std::uint32_t> gatesOf(const PlacedPromotion& at) const {
        return std::span(gates).subspan(at.firstGate, at.gateCount);
    }
    /// Null when the programme has no such store.
    const StoreEntry* storeEntry(std::string_view id) const {
        const auto found = storeNumbers.find(id);
        return found == storeNumbers.end() ? nullptr : &stores[found->second];
    }
    std::uint32_t selection(const PlacedPromotion& at, std::uint32_t local) const {
        return selectionOf[at.firstSelection + local];
    }
    Stacking stackingOf(std::uint32_t lane) const {
        return lane == 0 || lane > programme->lanes.size() ? programme->stacking : programme->lanes[lane - 1].stacking;
    }
    /// Place of a promotion, or kNone.
    std::uint32_t placeOf(std::string_view id) const;
};

} // namespace offerwright
