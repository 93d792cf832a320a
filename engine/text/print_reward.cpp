#include "engine/text/print_parts.h"

namespace offerwright::text {
namespace {

Json printedSets(const UnitSets& sets) {
    Json body = Json::object();
    body.add("size", printed(sets.size, Unit::Count));
    addWord(body, "from", sets.from);
    if (sets.nth != Number{}) body.add("nth", printed(sets.nth, Unit::Count));
    addFlag(body, "across", sets.across, false);
    addFlag(body, "cheapestFirst", sets.cheapestFirst, true);
    return body;
}

void addTarget(Json& body, const Target& target) {
    const Target all;
    if (target == all) return;
    Json on = Json::object();
    addWord(on, "pick", target.pick);
    if (target.count != all.count) on.add("count", printed(target.count, Unit::Count));
    addWord(on, "among", target.among);
    if (target.of) on.add("of", printed(*target.of));
    addNumber(on, "atMost", target.atMost, Unit::Count);
    addFlag(on, "cheapestFirst", target.cheapestFirst, false);
    addNumber(on, "after", target.after, Unit::Count);
    if (target.sets) on.add("sets", printedSets(*target.sets));
    body.add("on", std::move(on));
}

void addRule(Json& node, const PercentOff& reward) {
    Json body = Json::object();
    body.add("percent", printed(reward.rate, Unit::Percent));
    addTarget(body, reward.on);
    addNumber(body, "cap", reward.cap, Unit::Money);
    if (reward.roundAt) body.add("roundAt", Json::text(wordOf(*reward.roundAt)));
    addWord(body, "of", reward.of);
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

void addRule(Json& node, const TotalPrice& reward) {
    Json body = Json::object();
    body.add("price", printed(reward.price, Unit::Money));
    addTarget(body, reward.on);
    node.add("totalPrice", std::move(body));
}

void addRule(Json& node, const SetPrice& reward) {
    Json body = Json::object();
    body.add("price", printed(reward.price, Unit::Money));
    body.add("parts", printedParts(reward.parts));
    addWord(body, "from", reward.from);
    node.add("setPrice", std::move(body));
}

void addRule(Json& node, const SetPercent& reward) {
    Json body = Json::object();
    body.add("percent", printed(reward.rate, Unit::Percent));
    body.add("parts", printedParts(reward.parts));
    addNumber(body, "cap", reward.cap, Unit::Money);
    addWord(body, "from", reward.from);
    node.add("setPercent", std::move(body));
}

void addRule(Json& node, const SetAmount& reward) {
    Json body = Json::object();
    body.add("amount", printed(reward.amount, Unit::Money));
    body.add("parts", printedParts(reward.parts));
    addNumber(body, "cap", reward.cap, Unit::Money);
    addWord(body, "from", reward.from);
    node.add("setAmount", std::move(body));
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

void addRule(Json& node, const PointsPerUnit& reward) {
    Json body = Json::object();
    body.add("points", printed(reward.points, Unit::Points));
    addTarget(body, reward.on);
    node.add("pointsPerUnit", std::move(body));
}

void addRule(Json& node, const CreditMultiplier& reward) {
    Json body = Json::object();
    body.add("factor", printed(reward.factor, Unit::Factor));
    addTexts(body, "tags", reward.tags);
    node.add("creditMultiplier", std::move(body));
}

void addUnless(Json& body, std::string_view key, const Number& number, const Number& otherwise, Unit unit) {
    if (number != otherwise) body.add(key, printed(number, unit));
}

void addRule(Json& node, const FreeItem& reward) {
    Json body = Json::object();
    body.add("sku", Json::text(reward.sku));
    addUnless(body, "quantity", reward.quantity, FreeItem{}.quantity, Unit::Quantity);
    node.add("freeItem", std::move(body));
}

void addRule(Json& node, const IssueCoupon& reward) {
    Json body = Json::object();
    body.add("code", Json::text(reward.code));
    if (!reward.text.byLanguage.empty()) body.add("text", printed(reward.text));
    addUnless(body, "startsIn", reward.startsIn, IssueCoupon{}.startsIn, Unit::Count);
    addUnless(body, "validFor", reward.validFor, IssueCoupon{}.validFor, Unit::Count);
    node.add("issueCoupon", std::move(body));
}

void addRule(Json& node, const Stamps& reward) {
    Json body = Json::object();
    addText(body, "promotion", reward.promotion);
    addUnless(body, "count", reward.count, Stamps{}.count, Unit::Count);
    node.add("stamps", std::move(body));
}

void addRule(Json& node, const Entitlement& reward) {
    Json body = Json::object();
    body.add("reference", Json::text(reward.reference));
    if (!reward.text.byLanguage.empty()) body.add("text", printed(reward.text));
    addUnless(body, "count", reward.count, Entitlement{}.count, Unit::Count);
    node.add("entitlement", std::move(body));
}

void addRule(Json& node, const Donation& reward) {
    Json body = Json::object();
    body.add("cause", Json::text(reward.cause));
    body.add("amount", printed(reward.amount, Unit::Money));
    node.add("donation", std::move(body));
}

Json printedDestination(const Destination& into) {
    Json body = Json::object();
    addText(body, "account", into.account);
    if (into.pendingDays != 0) body.add("pendingDays", Json::integer(into.pendingDays));
    return body;
}

Json printedFunding(const std::vector<FundingShare>& funding) {
    Json array = Json::array();
    for (const FundingShare& share : funding) {
        Json entry = Json::object();
        entry.add("funder", Json::text(share.funder));
        entry.add("percent", Json::decimal(share.share, scaleOf(Unit::Percent)));
        array.add(std::move(entry));
    }
    return array;
}

void addRule(Json& node, const Message& reward) { node.add("message", printed(reward.text)); }

} // namespace

Json printedReward(const Reward& reward) {
    Json node = Json::object();
    node.add("id", Json::text(reward.id));
    std::visit([&node](const auto& rule) { addRule(node, rule); }, reward.rule);
    if (reward.into) node.add("into", printedDestination(*reward.into));
    if (!reward.funding.empty()) node.add("funding", printedFunding(reward.funding));
    return node;
}

} // namespace offerwright::text
