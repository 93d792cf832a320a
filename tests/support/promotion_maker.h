// Builds one random promotion; every node takes the next id. What it can make is in random_promotion.h.
#pragma once
#include "tests/support/random_promotion.h"
#include <optional>

namespace offerwright::tests {

class PromotionMaker {
public:
    PromotionMaker(Dice& dice, Breadth breadth)
        : m_dice(dice)
        , m_everything(breadth == Breadth::Everything) {}

    Promotion make(const std::string& id);

private:
    NodeId next(const char* prefix) { return prefix + std::to_string(++m_ids); }
    std::vector<std::string> some(const std::vector<std::string>& words);
    std::string one(const std::vector<std::string>& words) { return m_dice.oneIn(4) ? "" : m_dice.of(words); }
    LocalText localText();
    LocalDate date();
    Selection selection();
    Number number(Unit unit, std::int64_t low = 0);
    std::optional<Number> maybe(Unit unit) { return m_dice.oneIn(3) ? std::optional(number(unit)) : std::nullopt; }
    Parameter parameter(std::size_t index);

    Condition group(NodeId id, std::size_t depth);
    Condition condition(std::size_t depth);
    ConditionRule rule(std::size_t depth, const NodeId& id);
    ConditionRule ruleOfPlace();
    ConditionRule ruleOfCustomer();
    ConditionRule ruleOfSale();
    Measured measured(const NodeId& id);
    Measure measure();
    std::vector<SetPart> parts(std::size_t most);
    std::optional<Window> window();
    Count count();

    Target target();
    UnitSets unitSets();
    Reward reward();
    RewardRule moneyRule();
    RewardRule pointsRule();
    RewardRule setRule();
    RewardRule giftRule();
    void sendElsewhere(Reward& reward);
    std::vector<Reward> rewards(std::size_t most);

    Step step(Relation relation, Unit unit);
    Ladder ladder();
    void goAcrossVisits(Ladder& ladder);
    void limitCustomers(Limits& limits);
    Combining combining();

    Dice& m_dice;
    bool m_everything;
    std::size_t m_ids = 0;
    std::vector<Parameter> m_parameters;
};

} // namespace offerwright::tests
