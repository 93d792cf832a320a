// One promotion in the making: what every part of the translation works on.
#pragma once
#include "tests/corpus/policy.h"
#include <offerwright/model/basket.h>
#include <offerwright/model/catalogue.h>
#include <offerwright/model/customer.h>
#include <offerwright/model/promotion.h>
#include <stdexcept>

namespace offerwright::tests::corpus {

/// Thrown where our documents have no words for what a case says; the message is the reason.
struct Untranslatable : std::runtime_error {
    using std::runtime_error::runtime_error;
};

struct Making {
    const CorpusCase& each;
    const CorpusPromotion& source;
    const Policy& policy;
    Promotion promotion = {};
    std::vector<BudgetLeft> budgets = {}; ///< what the caller still has for it
    std::vector<Uses> uses = {};          ///< by this customer so far
    int nodes = 0;

    NodeId fresh(const char* prefix) { return prefix + std::to_string(++nodes); }
};

// filters.cpp
// ----------------------------------------------------------------------------------------------------------

/// The word that marks a line of the case by its id, for filters that name lines.
std::string lineMark(const std::string& line);
/// Null and empty filters pick everything.
Selection selectionOf(const Json& filter);
/// What the reward falls on: its own filter, else the promotion's, else everything.
Selection rewardedBy(const Making& making);
/// What a condition counts: the filter under `member`, else the promotion's own, else everything.
Selection countedBy(const Making& making, const char* member);

// conditions.cpp
// -------------------------------------------------------------------------------------------------------

/// True when the promotion could never be in force here: switched off, or in another currency.
bool outOfForce(const CorpusCase& each, const CorpusPromotion& source);
/// Everything under `when` but a buy-get's trigger: conditions, limits and budgets.
void makeConditions(Making& making);

// rewards.cpp, set_rewards.cpp, other_rewards.cpp
// ----------------------------------------------------------------------

Number percentOf(const Json& object);
Number moneyOf(const Json& object, const char* member);
/// A percent or an amount, whichever `then` names, with its cap and where it is rounded.
void addDiscount(Making& making, Step& step, const Json& then, const Target& on);
/// The promotion's only step, made when it is first asked for.
Step& onlyStep(Making& making);
/// Makes the steps and their rewards, by the mechanic.
void makeRewards(Making& making);

} // namespace offerwright::tests::corpus
