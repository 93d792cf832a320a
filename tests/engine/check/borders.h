/// \file Both sides of a rule: a promotion at fault, and the nearest one that is not.
#pragma once
#include "tests/engine/check/faults.h"

namespace offerwright::tests {

/// What is checked: a promotion, and what is around it.
struct Desk {
    Promotion promotion = soundPromotion();
    Programme around = soundProgramme();
    std::vector<Product> products = soundCatalogue().products();

    /// All that is found of the promotion.
    Diagnostics found() const;
    /// Those of one code at one node.
    Diagnostics found(const std::string& code, const NodeId& node) const;
};

using Change = std::function<void(Desk&)>;

/// `faulty` is told with code, address and arguments; `sound` is not told the code at that node.
struct Border {
    const char* name;
    Change faulty;
    Change sound;
    std::string code;
    NodeId node;
    std::string field = {};
    std::vector<std::string> arguments = {};
};

inline Selection brie() { return {.in = {.skus = {"P1"}}}; }
inline Selection soap() { return {.in = {.skus = {"P2"}}}; }
inline Selection ofBrand(const std::string& brand) { return {.in = {.brands = {brand}}}; }

inline Condition measured(const NodeId& id, MeasureKind kind, const Selection& of, std::optional<Number> atLeast,
                          std::optional<Number> atMost = {}) {
    return {id, Measured{{id, kind, of, SpendBasis::Programme}, atLeast, atMost}};
}

/// One step with one reward, without a measure; the step asks for all of these.
void single(Desk& desk, RewardRule reward, std::vector<Condition> asked = {});
/// Once for every so much of the measure.
void repeat(Desk& desk, RewardRule reward, MeasureKind kind = MeasureKind::Spend, std::int64_t every = 2000);
/// The one step of a journey.
Step& journey(Desk& desk);
/// What the promotion asks of the day and the place.
void when(Desk& desk, std::vector<Condition> members);

std::vector<Border> bordersOfConditions();
std::vector<Border> bordersOfSteps();
std::vector<Border> bordersOfPrices();
std::vector<Border> bordersOfCeilings();
std::vector<Border> bordersOfWords();
std::vector<Border> bordersOfMends();

} // namespace offerwright::tests
