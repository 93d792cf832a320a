#include "engine/text/print_parts.h"
#include <offerwright/text/documents.h>

namespace offerwright {
namespace text {

Json printedZone(const Zone& zone) {
    Json object = Json::object();
    object.add("name", Json::text(zone.name));
    Json offsets = Json::array();
    for (const ZoneOffset& offset : zone.offsets) {
        Json entry = Json::object();
        entry.add("from", Json::text(printInstant(offset.from)));
        entry.add("seconds", Json::integer(offset.offsetSeconds));
        offsets.add(std::move(entry));
    }
    if (!offsets.empty()) object.add("offsets", std::move(offsets));
    return object;
}

namespace {

void addZone(Json& object, const Zone& zone) {
    if (zone != Zone{}) object.add("zone", printedZone(zone));
}

Json printedStore(const Store& store) {
    Json object = Json::object();
    object.add("id", Json::text(store.id));
    addText(object, "name", store.name);
    addText(object, "banner", store.banner);
    addTexts(object, "groups", store.groups);
    addZone(object, store.zone);
    return object;
}

void addUnless(Json& object, std::string_view key, std::int64_t value, std::int64_t otherwise) {
    if (value != otherwise) object.add(key, Json::integer(value));
}

void addEarn(Json& body, const BaseEarn& earn) {
    body.add("points", Json::integer(earn.points));
    body.add("every", Json::integer(earn.every));
    addUnless(body, "from", earn.from, 0);
    if (earn.atMost) body.add("atMost", Json::integer(*earn.atMost));
}

Json printedBannerEarn(const BannerEarn& earn) {
    Json body = Json::object();
    body.add("banner", Json::text(earn.banner));
    addEarn(body, earn.earn);
    return body;
}

Json printedLane(const Lane& lane) {
    Json body = Json::object();
    body.add("name", Json::text(lane.name));
    addWord(body, "stacking", lane.stacking);
    return body;
}

Json printedAtMost(const AtMost& most) {
    Json body = Json::object();
    addWord(body, "of", most.of);
    addText(body, "name", most.name);
    body.add("count", Json::integer(most.count));
    return body;
}

Json printedCeiling(const Ceiling& ceiling) {
    Json body = Json::object();
    body.add("name", Json::text(ceiling.name));
    if (!ceiling.of.everything()) body.add("of", printed(ceiling.of));
    addWord(body, "over", ceiling.over);
    if (ceiling.rate) body.add("percent", Json::decimal(*ceiling.rate, scaleOf(Unit::Percent)));
    if (ceiling.amount) body.add("amount", Json::integer(*ceiling.amount));
    return body;
}

void addSets(Json& object, const SetPolicy& sets) {
    if (sets == SetPolicy{}) return;
    Json body = Json::object();
    addWord(body, "grouping", sets.grouping);
    addWord(body, "favour", sets.favour);
    addFlag(body, "partial", sets.partial, false);
    addFlag(body, "self", sets.self, false);
    addFlag(body, "proportional", sets.proportional, false);
    addWord(body, "unitsUsed", sets.unitsUsed);
    addWord(body, "carriedBy", sets.carriedBy);
    addWord(body, "limitedUnits", sets.limitedUnits);
    object.add("sets", std::move(body));
}

void addBurn(Json& object, const Burn& burn) {
    if (burn == Burn{}) return;
    Json body = Json::object();
    body.add("points", Json::integer(burn.points));
    body.add("worth", Json::integer(burn.worth));
    addUnless(body, "atLeast", burn.atLeast, 0);
    if (burn.mostRate != Burn{}.mostRate) body.add("mostPercent", Json::decimal(burn.mostRate, scaleOf(Unit::Percent)));
    object.add("burn", std::move(body));
}

void addCashStep(Json& object, const CashStep& cash) {
    if (cash == CashStep{}) return;
    Json body = Json::object();
    body.add("step", Json::integer(cash.step));
    addWord(body, "mode", cash.mode);
    object.add("cashStep", std::move(body));
}

Json printedAccount(const Account& account) {
    Json body = Json::object();
    body.add("name", Json::text(account.name));
    addFlag(body, "money", account.money, false);
    addText(body, "partner", account.partner);
    return body;
}

Json printedProductGroup(const ProductGroup& group) {
    Json body = Json::object();
    body.add("name", Json::text(group.name));
    body.add("of", printed(group.of));
    return body;
}

Json printedForbiddenWord(const ForbiddenWord& word) {
    Json body = Json::object();
    body.add("language", Json::text(word.language));
    body.add("word", Json::text(word.word));
    addText(body, "instead", word.instead);
    if (!word.of.everything()) body.add("of", printed(word.of));
    return body;
}

void addOrder(Json& object, const std::vector<OrderBy>& order) {
    if (order == Programme{}.order) return;
    Json array = Json::array();
    for (const OrderBy key : order) array.add(Json::text(wordOf(key)));
    object.add("order", std::move(array));
}

void addCombination(Json& object, const Programme& programme) {
    addOrder(object, programme.order);
    addWord(object, "ties", programme.ties);
    addTexts(object, "tagOrder", programme.tagOrder);
    addWord(object, "stacking", programme.stacking);
    addList(object, "lanes", programme.lanes, printedLane);
    addWord(object, "exclusiveChooser", programme.exclusiveChooser);
    addWord(object, "exclusiveScope", programme.exclusiveScope);
    addWord(object, "competition", programme.competition);
    addList(object, "atMost", programme.atMost, printedAtMost);
    addList(object, "ceilings", programme.ceilings, printedCeiling);
    addWord(object, "whenCapped", programme.whenCapped);
    addSets(object, programme.sets);
}

void addPoints(Json& object, const Programme& programme) {
    if (programme.baseEarn != BaseEarn{}) {
        Json body = Json::object();
        addEarn(body, programme.baseEarn);
        object.add("baseEarn", std::move(body));
    }
    addList(object, "bannerEarn", programme.bannerEarn, printedBannerEarn);
    addWord(object, "pointsRounding", programme.pointsRounding, RoundMode::Down);
    addFlag(object, "compoundMultipliers", programme.compoundMultipliers, false);
    addBurn(object, programme.burn);
    addList(object, "accounts", programme.accounts, printedAccount);
}

void addPolicies(Json& object, const Programme& programme) {
    addWord(object, "roundMode", programme.roundMode);
    addWord(object, "roundAt", programme.roundAt, RoundAt::Line);
    addCombination(object, programme);
    addWord(object, "allocation", programme.allocation);
    addWord(object, "spendBasis", programme.spendBasis);
    addPoints(object, programme);
    addCashStep(object, programme.cashStep);
    if (!programme.protectedProducts.everything())
        object.add("protectedProducts", printed(programme.protectedProducts));
    addList(object, "productGroups", programme.productGroups, printedProductGroup);
    addList(object, "forbiddenWords", programme.forbiddenWords, printedForbiddenWord);
}

} // namespace
} // namespace text

std::string printProgramme(const Programme& programme) {
    text::Json object = text::Json::object();
    text::addText(object, "name", programme.name);
    text::addText(object, "country", programme.country);
    object.add("currency", text::Json::text(programme.currency));
    text::addZone(object, programme.zone);
    text::addPolicies(object, programme);
    text::addList(object, "stores", programme.stores, text::printedStore);
    return object.pretty();
}

} // namespace offerwright
