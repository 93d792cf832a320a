/// \file The rules of the checker and what they are told. A rule is a function in a file of its own; rules.cpp lists
/// them.
#pragma once
#include "offerwright/check/check.h"
#include "offerwright/model/nodes.h"
#include <span>

namespace offerwright::checks {

/// Collects what the rules find in one promotion.
class Findings {
public:
    Findings(const Promotion& checked, const Surroundings& surroundings)
        : promotion(checked)
        , around(surroundings) {}

    void error(std::string code, const NodeId& node, std::string field, std::vector<std::string> arguments = {});
    /// The diagnostic stays valid until the next finding.
    Diagnostic& warning(std::string code, const NodeId& node, std::string field,
                        std::vector<std::string> arguments = {});

    /// What a number is for a shopper without an own value.
    std::int64_t usual(const Number& number) const;
    /// A number as people write it, in the programme's currency.
    std::string text(std::int64_t value, Unit unit) const;
    /// In document order.
    Diagnostics inOrder() &&;

    const Promotion& promotion;
    const Surroundings& around;

private:
    Diagnostics m_found;
};

using Rule = void (*)(Findings&);

void promotionIsNamed(Findings& findings);
void nodesHaveOwnIds(Findings& findings);
void listsAreFilled(Findings& findings);
void boundsAreInOrder(Findings& findings);
void numbersAreInRange(Findings& findings);
void ladderHasItsParts(Findings& findings);
void journeysCanEnd(Findings& findings);
void journeysHaveTheirOwnParts(Findings& findings);
void tiersAscend(Findings& findings);
void rewardsFitTheirStage(Findings& findings);
void rewardsAreComplete(Findings& findings);
void setsHaveFewParts(Findings& findings);
void targetsFitTheirPick(Findings& findings);
void parametersAreBounded(Findings& findings);
void parametersFitTheirUse(Findings& findings);
void schedulesLast(Findings& findings);
void groupsHaveEnoughMembers(Findings& findings);
void currencyIsKnown(Findings& findings);
void selectionsPickProducts(Findings& findings);
void productWordsAreKnown(Findings& findings);
void storesAreKnown(Findings& findings);
void wordsAreAllowed(Findings& findings);
void wordsMatchTheRules(Findings& findings);
void conditionsCanHold(Findings& findings);
void stepsCanBeReached(Findings& findings);
void tiersPayMore(Findings& findings);
void rewardsFitTheirPrices(Findings& findings);
void rewardsKeepTheCeilings(Findings& findings);
void repeatsAreBounded(Findings& findings);
void budgetsCoverOneReward(Findings& findings);
void lanesAreKnown(Findings& findings);
void nothingExcludesItself(Findings& findings);
void accountsAreKnown(Findings& findings);
void fundingSumsToTheWhole(Findings& findings);
void productGroupsAreKnown(Findings& findings);

std::span<const Rule> rules();

} // namespace offerwright::checks
