/// \file One layer of a set: promotions by number, what they select and ask, each different thing once, and what leads
/// to them. A set has one layer, or two: what was compiled as a whole, and over it what has changed since.
#pragma once
#include "engine/compile/placed.h"
#include "engine/compile/token_index.h"
#include "offerwright/base/arena.h"
#include <deque>
#include <string>
#include <unordered_map>

namespace offerwright {

/// A selection as the set knows it.
struct SelectionEntry {
    const Selection* source = nullptr;
    std::uint32_t region = 0; ///< of the token index that names it
    bool open = false;        ///< it starts from everything
    bool priced = false;      ///< it looks at prices
    bool fed = false;         ///< other selections' lines add to it, or take from it
};

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

using NumberList = std::vector<std::uint32_t>;

/// Numbers go on where those of the layer below end. Maps are looked up only, never walked.
struct Layer {
    std::uint32_t firstPromotion = 0;
    std::uint32_t firstSelection = 0;
    std::uint32_t firstFact = 0;
    std::uint32_t firstGroup = 0;

    std::vector<std::shared_ptr<const PromotionPlan>> plans;   ///< kept alive
    Arena records;                                             ///< of the promotions
    std::vector<const PlacedPromotion*> promotions;            ///< by number, in order of adjudication
    std::unordered_map<std::string_view, std::uint32_t> names; ///< promotions by id

    std::vector<SelectionEntry> selections;                         ///< by number
    std::deque<Selection> madeSelections;                           ///< that no document holds
    Postings<Feed> feeds;                                           ///< by selection of this layer that they lead to
    std::vector<const ConditionPlan*> facts;                        ///< by number
    std::unordered_map<std::string_view, std::uint32_t> groupNames; ///< exclusive groups first met here

    TokenIndex tokens;
    Postings<std::uint32_t> triggers; ///< by selection of this layer: promotions that may fire once it is touched
    SparsePostings<std::uint32_t> triggersBelow; ///< by selection of the layer below
    /// Promotions that need what is presented, and that no product leads to.
    std::unordered_map<Presented, NumberList, PresentedHash> doors;
    std::unordered_map<std::string_view, NumberList> coupons; ///< promotions that name them
    std::unordered_map<std::uint32_t, NumberList> groups;     ///< promotions of an exclusive group
    NumberList always;                                        ///< promotions that nothing needs to lead to
    NumberList alone;                                         ///< promotions that apply alone
    std::size_t excluding = 0; ///< promotions that keep others from giving, or from lines

    std::uint32_t endOfPromotions() const { return firstPromotion + static_cast<std::uint32_t>(promotions.size()); }
    std::uint32_t endOfSelections() const { return firstSelection + static_cast<std::uint32_t>(selections.size()); }
    std::uint32_t endOfFacts() const { return firstFact + static_cast<std::uint32_t>(facts.size()); }
    std::uint32_t endOfGroups() const { return firstGroup + static_cast<std::uint32_t>(groupNames.size()); }
    /// Null when no promotion of the layer has the id.
    const PlacedPromotion* find(std::string_view id) const {
        const auto found = names.find(id);
        return found == names.end() ? nullptr : promotions[found->second - firstPromotion];
    }
};

} // namespace offerwright
