/// \file One sound promotion, and every fault of the checker as a small change of it.
#pragma once
#include <functional>
#include <offerwright/check/check.h>
#include <offerwright/model/nodes.h>

namespace offerwright::tests {

/// What a change of the sound promotion (or of what is around it) must be told.
struct Fault {
    const char* name;
    std::function<void(Promotion&, Programme&)> change;
    Severity severity;
    std::string code;
    NodeId node;
    std::string field;
    std::vector<std::string> arguments;
};

/// Tiers on dairy with a personal second tier, a group of two, a schedule, a store; nothing to say of it.
Promotion soundPromotion();
Programme soundProgramme();
Catalogue soundCatalogue();

inline constexpr Severity kError = Severity::Error;
inline constexpr Severity kWarning = Severity::Warning;

inline Reward& firstReward(Promotion& promotion) { return promotion.ladder.steps[0].rewards[0]; }
inline void give(Promotion& promotion, RewardRule reward) { firstReward(promotion).rule = std::move(reward); }
/// In a stage where it belongs.
inline void give(Promotion& promotion, RewardRule reward, Stage stage) {
    promotion.stage = stage;
    give(promotion, std::move(reward));
}
template <typename Rule> Rule& rule(Promotion& promotion, const char* id) {
    return std::get<Rule>(findCondition(promotion, id)->rule);
}

std::vector<Fault> faultsOfConditions();
std::vector<Fault> faultsOfNumbers();
std::vector<Fault> faultsOfShape();
std::vector<Fault> faultsOfJourneys();
std::vector<Fault> faultsOfTargets();
std::vector<Fault> faultsOfWords();
std::vector<Fault> faultsOfSense();
std::vector<Fault> faultsOfShoppers();
std::vector<Fault> faultsOfRewards();
std::vector<Fault> allFaults();

} // namespace offerwright::tests
