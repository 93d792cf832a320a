#include "engine/text/print_parts.h"

namespace offerwright::text {
namespace {

Json members(const Group& group) {
    Json array = Json::array();
    for (const Condition& member : group.members) array.add(printedCondition(member));
    return array;
}

Json selected(const Measure& measure) {
    Json body = Json::object();
    addSelection(body, measure.of);
    addWord(body, "basis", measure.basis);
    return body;
}

template <typename Enum> Json words(const std::vector<Enum>& values) {
    Json array = Json::array();
    for (const Enum value : values) array.add(Json::text(wordOf(value)));
    return array;
}

void addRule(Json& node, const Group& group) {
    if (group.kind != GroupKind::AtLeast) {
        node.add(wordOf(group.kind), members(group));
        return;
    }
    Json body = Json::object();
    body.add("n", printed(group.atLeast, Unit::Count));
    body.add("of", members(group));
    node.add("atLeastOf", std::move(body));
}

void addRule(Json& node, const Measured& rule) {
    const Unit unit = rule.measure.kind == MeasureKind::Spend ? Unit::Money : Unit::Quantity;
    Json body = selected(rule.measure);
    addNumber(body, "atLeast", rule.atLeast, unit);
    addNumber(body, "atMost", rule.atMost, unit);
    node.add(wordOf(rule.measure.kind), std::move(body));
}

void addRule(Json& node, const BasketTotal& rule) {
    Json body = Json::object();
    addWord(body, "basis", rule.basis);
    addNumber(body, "atLeast", rule.atLeast, Unit::Money);
    addNumber(body, "atMost", rule.atMost, Unit::Money);
    node.add("basketTotal", std::move(body));
}

void addRule(Json& node, const CouponPresented& rule) { node.add("coupon", printed(rule.codes)); }
void addRule(Json& node, const InSegment& rule) { node.add("segment", printed(rule.segments)); }
void addRule(Json& node, const HasTier& rule) { node.add("tier", printed(rule.tiers)); }
void addRule(Json& node, const GaveConsent& rule) { node.add("consent", printed(rule.purposes)); }
void addRule(Json& node, const ThroughChannel& rule) { node.add("channel", words(rule.channels)); }
void addRule(Json& node, const OnWeekdays& rule) { node.add("weekdays", words(rule.days)); }

void addRule(Json& node, const AtStore& rule) {
    Json body = Json::object();
    addTexts(body, "stores", rule.stores);
    addTexts(body, "groups", rule.groups);
    addTexts(body, "banners", rule.banners);
    node.add("store", std::move(body));
}

void addRule(Json& node, const WithinDates& rule) {
    Json body = Json::object();
    if (rule.from) body.add("from", Json::text(printDate(*rule.from)));
    if (rule.to) body.add("to", Json::text(printDate(*rule.to)));
    Json days = Json::array();
    for (const LocalDate day : rule.except) days.add(Json::text(printDate(day)));
    if (!days.empty()) body.add("except", std::move(days));
    node.add("dates", std::move(body));
}

void addRule(Json& node, const WithinHours& rule) {
    const WithinHours whole;
    Json body = Json::object();
    if (rule.from != whole.from) body.add("from", Json::text(printMinute(rule.from)));
    if (rule.to != whole.to) body.add("to", Json::text(printMinute(rule.to)));
    node.add("hours", std::move(body));
}

} // namespace

Json printedCondition(const Condition& condition) {
    Json node = Json::object();
    node.add("id", Json::text(condition.id));
    std::visit([&node](const auto& rule) { addRule(node, rule); }, condition.rule);
    return node;
}

Json printedMeasure(const Measure& measure) {
    Json node = Json::object();
    node.add("id", Json::text(measure.id));
    node.add(wordOf(measure.kind), selected(measure));
    return node;
}

} // namespace offerwright::text
