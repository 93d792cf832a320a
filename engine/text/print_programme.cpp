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

void addBaseEarn(Json& object, const BaseEarn& earn) {
    if (earn == BaseEarn{}) return;
    Json body = Json::object();
    body.add("points", Json::integer(earn.points));
    body.add("every", Json::integer(earn.every));
    object.add("baseEarn", std::move(body));
}

void addPolicies(Json& object, const Programme& programme) {
    addWord(object, "roundMode", programme.roundMode);
    addWord(object, "roundAt", programme.roundAt, RoundAt::Line);
    addWord(object, "stacking", programme.stacking);
    addWord(object, "allocation", programme.allocation);
    addWord(object, "spendBasis", programme.spendBasis);
    addWord(object, "exclusiveChooser", programme.exclusiveChooser);
    addWord(object, "setGrouping", programme.setGrouping);
    addBaseEarn(object, programme.baseEarn);
    addWord(object, "pointsRounding", programme.pointsRounding, RoundMode::Down);
    addFlag(object, "compoundMultipliers", programme.compoundMultipliers, false);
}

Json printedCustomer(const Customer& customer) {
    Json object = Json::object();
    addText(object, "id", customer.id);
    addText(object, "name", customer.name);
    addTexts(object, "segments", customer.segments);
    addText(object, "tier", customer.tier);
    addTexts(object, "consents", customer.consents);
    if (customer.points != 0) object.add("points", Json::integer(customer.points));
    Json own = Json::array();
    for (const OwnValue& value : customer.ownValues) {
        Json entry = Json::object();
        entry.add("promotion", Json::text(value.promotion));
        entry.add("parameter", Json::text(value.parameter));
        entry.add("value", Json::integer(value.value));
        own.add(std::move(entry));
    }
    if (!own.empty()) object.add("own", std::move(own));
    return object;
}

} // namespace
} // namespace text

std::string printCustomer(const Customer& customer) { return text::printedCustomer(customer).pretty(); }

std::string printProgramme(const Programme& programme) {
    text::Json object = text::Json::object();
    text::addText(object, "name", programme.name);
    object.add("currency", text::Json::text(programme.currency));
    text::addZone(object, programme.zone);
    text::addPolicies(object, programme);
    if (!programme.protectedProducts.everything())
        object.add("protectedProducts", text::printed(programme.protectedProducts));
    text::Json stores = text::Json::array();
    for (const Store& store : programme.stores) stores.add(text::printedStore(store));
    if (!stores.empty()) object.add("stores", std::move(stores));
    return object.pretty();
}

} // namespace offerwright
