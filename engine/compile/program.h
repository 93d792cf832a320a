/// \file The compiled set from within: plans in order of adjudication, one table of selections, and the index that
/// finds them.
#pragma once
#include "engine/compile/plan.h"
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
    std::uint32_t firstSelection = 0;
    std::uint32_t group = kNone; ///< exclusive group, by position
    std::uint32_t lane = 0;      ///< 0: the unnamed one, then the programme's in order
    std::uint32_t tagRank = 0; ///< place of its earliest tag in the programme's order of tags; behind all: none of them
};

/// The lines of one selection, taken in or left out by another as a whole: a named group of products, or everything
/// that does not have an attribute's value.
struct Feed {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    bool except = false;
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
    std::vector<Feed> feeds;                  ///< none comes before those that it goes by
    std::uint32_t protectedProducts = kNone;  ///< a number of `selections`
    TokenIndex tokens;
    Postings<std::uint32_t> triggers;  ///< by selection: promotions that may fire once it is touched
    std::vector<std::uint32_t> always; ///< promotions that no selection keeps out
    std::vector<std::vector<std::uint32_t>> groups;
    std::vector<std::uint32_t> alone;    ///< places of promotions that apply alone
    std::vector<std::uint32_t> ceilings; ///< what the programme's pick, as numbers of `selections`
    std::vector<std::uint32_t> byId;     ///< places in order of promotion id
    std::unordered_map<std::string_view, std::vector<std::uint32_t>> coupons; ///< looked up only, never walked
    bool groupsByProduct = false;
    bool ordersByValue = false; ///< places within a lane are only the order at equal values
    std::array<unsigned char, 32> programmeDigest{};
    std::string fingerprint;
    std::unordered_map<const Promotion*, Remembered> memory; ///< looked up only, never walked

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
