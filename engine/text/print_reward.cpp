#include "engine/text/print_parts.h"

namespace offerwright::text {
namespace {

void addTarget(Json& body, const Target& target) {
    const Target all;
    if (target == all) return;
    Json on = Json::object();
    addWord(on, "pick", target.pick);
    if (target.count != all.count) on.add("count", printed(target.count, Unit::Count));
    addWord(on, "among", target.among);
    if (target.of) on.add("of", printed(*target.of));
    body.add("on", std::move(on));
}

void addRule(Json& node, const PercentOff& reward) {
    Json body = Json::object();
    body.add("percent", printed(reward.rate, Unit::Percent));
    addTarget(body, reward.on);
    addNumber(body, "cap", reward.cap, Unit::Money);
    node.add("percentOff", std::move(body));
}

void addRule(Json& node, const AmountOff& reward) {
    Json body = Json::object();
    body.add("amount", printed(reward.amount, Unit::Money));
    body.add("per", Json::text(wordOf(reward.per)));
    addTarget(body, reward.on);
    addNumber(body, "cap", reward.cap, Unit::Money);
    node.add("amountOff", std::move(body));
}

void addRule(Json& node, const FixedPrice& reward) {
    Json body = Json::object();
    body.add("price", printed(reward.price, Unit::Money));
    addTarget(body, reward.on);
    node.add("fixedPrice", std::move(body));
}

Json printedPart(const SetPart& part) {
    Json body = Json::object();
    body.add("id", Json::text(part.id));
    addSelection(body, part.of);
    if (part.count != SetPart{}.count) body.add("count", printed(part.count, Unit::Count));
    return body;
}

void addRule(Json& node, const SetPrice& reward) {
    Json parts = Json::array();
    for (const SetPart& part : reward.parts) parts.add(printedPart(part));
    Json body = Json::object();
    body.add("price", printed(reward.price, Unit::Money));
    body.add("parts", std::move(parts));
    node.add("setPrice", std::move(body));
}

void addRule(Json& node, const PointsFixed& reward) {
    Json body = Json::object();
    body.add("points", printed(reward.points, Unit::Points));
    node.add("points", std::move(body));
}

void addRule(Json& node, const PointsPerAmount& reward) {
    Json body = Json::object();
    body.add("points", printed(reward.points, Unit::Points));
    body.add("every", printed(reward.every, Unit::Money));
    addTarget(body, reward.on);
    node.add("pointsPerAmount", std::move(body));
}

void addRule(Json& node, const PointsMultiplier& reward) {
    Json body = Json::object();
    body.add("factor", printed(reward.factor, Unit::Factor));
    addTarget(body, reward.on);
    node.add("pointsMultiplier", std::move(body));
}

void addRule(Json& node, const Message& reward) { node.add("message", printed(reward.text)); }

} // namespace

Json printedReward(const Reward& reward) {
    Json node = Json::object();
    node.add("id", Json::text(reward.id));
    std::visit([&node](const auto& rule) { addRule(node, rule); }, reward.rule);
    return node;
}

} // namespace offerwright::text
