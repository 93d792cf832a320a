#include "engine/text/print_parts.h"
#include <offerwright/text/documents.h>

namespace offerwright {
namespace text {
namespace {

Json printedParameter(const Parameter& parameter) {
    const int scale = scaleOf(parameter.unit);
    Json object = Json::object();
    object.add("id", Json::text(parameter.id));
    object.add("name", Json::text(parameter.name));
    addWord(object, "unit", parameter.unit);
    object.add("default", Json::decimal(parameter.defaultValue, scale));
    object.add("min", Json::decimal(parameter.min, scale));
    object.add("max", Json::decimal(parameter.max, scale));
    if (parameter.step != parseDecimal("1", scale)) object.add("step", Json::decimal(parameter.step, scale));
    return object;
}

/// A group of all without members, under the id it would be given, need not be written.
bool isImplied(const Condition& condition, const NodeId& impliedId) {
    return condition == Condition{.id = impliedId, .rule = Group{}};
}

void addFrequency(Json& object, const Frequency& frequency) {
    if (frequency == Frequency{}) return;
    Json body = Json::object();
    addCount(body, frequency.count);
    body.add("reach", printed(frequency.reach, unitOf(frequency.count.kind)));
    object.add("frequency", std::move(body));
}

void addRewards(Json& object, std::string_view key, const std::vector<Reward>& rewards) {
    Json array = Json::array();
    for (const Reward& reward : rewards) array.add(printedReward(reward));
    if (!array.empty()) object.add(key, std::move(array));
}

Json printedStep(const Step& step, Relation relation, Unit unit) {
    Json object = Json::object();
    object.add("id", Json::text(step.id));
    const bool measured = relation == Relation::Tiers || relation == Relation::Repeat;
    if (measured || step.threshold != Number{})
        object.add(relation == Relation::Repeat ? "every" : "from", printed(step.threshold, unit));
    if (!isImplied(step.qualification, step.id + "-if")) object.add("if", printedCondition(step.qualification));
    addFrequency(object, step.frequency);
    addNumber(object, "deadline", step.deadline, Unit::Count);
    addRewards(object, "then", step.rewards);
    return object;
}

Json printedLadder(const Ladder& ladder) {
    const Unit unit = ladder.measure ? unitOf(ladder.measure->kind) : Unit::Money;
    Json object = Json::object();
    addWord(object, "relation", ladder.relation);
    if (ladder.measure) object.add("measure", printedMeasure(*ladder.measure));
    addWord(object, "pays", ladder.pays);
    addNumber(object, "atMost", ladder.atMost, Unit::Count);
    Json steps = Json::array();
    for (const Step& step : ladder.steps) steps.add(printedStep(step, ladder.relation, unit));
    addFlag(object, "anyOrder", ladder.anyOrder, false);
    addNumber(object, "complete", ladder.complete, Unit::Count);
    addNumber(object, "deadline", ladder.deadline, Unit::Count);
    addWord(object, "overflow", ladder.overflow);
    object.add("steps", std::move(steps));
    addRewards(object, "completion", ladder.completion);
    return object;
}

Json printedLimit(const CustomerLimit& limit) {
    Json body = Json::object();
    body.add("id", Json::text(limit.id));
    body.add("times", printed(limit.times, Unit::Count));
    if (limit.within) body.add("within", printedWindow(*limit.within));
    return body;
}

Json printedBudget(const Budget& budget) {
    Json body = Json::object();
    if (budget.money) body.add("money", Json::integer(*budget.money));
    if (budget.points) body.add("points", Json::integer(*budget.points));
    if (budget.times) body.add("times", Json::integer(*budget.times));
    addWord(body, "whenShort", budget.whenShort);
    return body;
}

void addLimits(Json& object, const Limits& limits) {
    if (limits == Limits{}) return;
    Json body = Json::object();
    addNumber(body, "timesPerBasket", limits.timesPerBasket, Unit::Count);
    addNumber(body, "discountPerBasket", limits.discountPerBasket, Unit::Money);
    Json perCustomer = Json::array();
    for (const CustomerLimit& limit : limits.perCustomer) perCustomer.add(printedLimit(limit));
    if (!perCustomer.empty()) body.add("perCustomer", std::move(perCustomer));
    if (limits.budget) body.add("budget", printedBudget(*limits.budget));
    object.add("limits", std::move(body));
}

void addCombining(Json& object, const Combining& combines) {
    if (combines == Combining{}) return;
    Json body = Json::object();
    addText(body, "exclusiveGroup", combines.exclusiveGroup);
    addFlag(body, "sharesUnits", combines.sharesUnits, false);
    addFlag(body, "alone", combines.alone, false);
    addTexts(body, "notWith", combines.notWith);
    addTexts(body, "notWithTags", combines.notWithTags);
    addFlag(body, "stops", combines.stops, false);
    addText(body, "lane", combines.lane);
    object.add("combines", std::move(body));
}

void addHead(Json& object, const Promotion& promotion) {
    object.add("format", Json::integer(1));
    object.add("id", Json::text(promotion.id));
    if (!promotion.name.byLanguage.empty()) object.add("name", printed(promotion.name));
    addText(object, "campaign", promotion.campaign);
    addTexts(object, "tags", promotion.tags);
    addWord(object, "status", promotion.status);
    addWord(object, "stage", promotion.stage);
    if (promotion.priority != 0) object.add("priority", Json::integer(promotion.priority));
    Json parameters = Json::array();
    for (const Parameter& parameter : promotion.parameters) parameters.add(printedParameter(parameter));
    if (!parameters.empty()) object.add("parameters", std::move(parameters));
}

Json printedPromotion(const Promotion& promotion) {
    Json object = Json::object();
    addHead(object, promotion);
    if (!isImplied(promotion.who, "who")) object.add("who", printedCondition(promotion.who));
    if (!isImplied(promotion.when, "when")) object.add("when", printedCondition(promotion.when));
    object.add("steps", printedLadder(promotion.ladder));
    addLimits(object, promotion.limits);
    addCombining(object, promotion.combines);
    return object;
}

} // namespace
} // namespace text

std::string printPromotion(const Promotion& promotion) { return text::printedPromotion(promotion).pretty(); }
std::string printPromotionLine(const Promotion& promotion) { return text::printedPromotion(promotion).line(); }

} // namespace offerwright
