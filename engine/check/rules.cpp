#include "engine/check/rules.h"

namespace offerwright::checks {

std::span<const Rule> rules() {
    static constexpr Rule kRules[] = {
        promotionIsNamed,
        nodesHaveOwnIds,
        listsAreFilled,
        boundsAreInOrder,
        numbersAreInRange,
        ladderHasItsParts,
        journeysCanEnd,
        journeysHaveTheirOwnParts,
        tiersAscend,
        rewardsFitTheirStage,
        rewardsAreComplete,
        setsHaveFewParts,
        targetsFitTheirPick,
        parametersAreBounded,
        parametersFitTheirUse,
        schedulesLast,
        groupsHaveEnoughMembers,
        currencyIsKnown,
        selectionsPickProducts,
        productWordsAreKnown,
        storesAreKnown,
        wordsAreAllowed,
        wordsMatchTheRules,
        conditionsCanHold,
        stepsCanBeReached,
        tiersPayMore,
        rewardsFitTheirPrices,
        rewardsKeepTheCeilings,
        repeatsAreBounded,
        budgetsCoverOneReward,
        lanesAreKnown,
        nothingExcludesItself,
        accountsAreKnown,
        fundingSumsToTheWhole,
        productGroupsAreKnown,
    };
    return kRules;
}

} // namespace offerwright::checks
