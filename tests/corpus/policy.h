// What a source's engine does where good engines disagree, in our words: members of a programme, and the choices that
// our documents make promotion by promotion. Read from policies.json.
#pragma once
#include "tests/corpus/corpus_case.h"
#include <map>
#include <offerwright/model/programme.h>
#include <offerwright/model/promotion.h>

namespace offerwright::tests::corpus {

/// In which order the promotions of a case come, as the translation turns it into priorities.
enum class Sequence { HighFirst, LowFirst, Listed, ValueFirst };

struct Place {
    Stage stage = Stage::Item;
    std::string lane;
};

/// Where a percent is rounded, and what it is a percent of.
struct PercentRule {
    std::optional<RoundAt> roundAt;
    SpendBasis of = SpendBasis::Programme;
};

struct Policy {
    Json programme = Json::object(); ///< members that differ from the default programme
    Sequence sequence = Sequence::HighFirst;
    bool buyGetFirst = false; ///< buy-get promotions before all others
    bool manualFirst = false; ///< what the cashier gives before all others
    /// By a promotion's stacking word, or "exclusive": "alone" in the basket, not with the others of its "place", or
    /// not with any ("all").
    std::map<std::string, std::string> apart;
    bool stops = false; ///< what a promotion gave on is closed to all later ones
    std::string
        catalogueRounds; ///< rounding mode where a catalogue price is cut: of the new price, not of the discount
    std::string sharing; ///< the stacking word of promotions that share the units they use
    std::map<std::string, std::string> tags; ///< of promotions, by mechanic
    std::map<std::string, Place> places;     ///< by what a promotion is: "catalogue", "line", "order", or a lane's word
    std::map<std::string, PercentRule>
        percents;                 ///< by what a percent is stated per: "unit", "line", "order"; or "catalogue"
    bool dearestRewarded = false; ///< buy-get: of products other than the bought ones, the dearest are given
    bool buyGetOnce = false;

    Place placeOf(const CorpusPromotion& promotion) const;
    PercentRule percent(const CorpusPromotion& promotion, const std::string& per) const;
    /// One of these words, or empty: with everything.
    std::string apartOf(const CorpusPromotion& promotion) const;
};

bool isOnOrder(const CorpusPromotion& promotion);

/// Of the case's policy with its overrides. Throws std::runtime_error when policies.json does not know it.
Policy policyOf(const CorpusCase& each, const Json& policies);

} // namespace offerwright::tests::corpus
