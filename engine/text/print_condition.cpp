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
    addWord(body, "among", measure.among);
    if (!measure.parts.empty()) body.add("parts", printedParts(measure.parts));
    return body;
}

template <typename Rule> Json bounds(const Rule& rule, Unit unit, Json body = Json::object()) {
    addNumber(body, "atLeast", rule.atLeast, unit);
    if constexpr (requires { rule.atMost; }) addNumber(body, "atMost", rule.atMost, unit);
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
    node.add(wordOf(rule.measure.kind), bounds(rule, unitOf(rule.measure.kind), selected(rule.measure)));
}

void addRule(Json& node, const BasketTotal& rule) {
    Json body = Json::object();
    addWord(body, "basis", rule.basis);
    node.add("basketTotal", bounds(rule, Unit::Money, std::move(body)));
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

void addRule(Json& node, const OverTime& rule) {
    Json body = Json::object();
    addCount(body, rule.count);
    node.add("overTime", bounds(rule, unitOf(rule.count.kind), std::move(body)));
}

void addRule(Json& node, const VisitNumber& rule) {
    Json body = bounds(rule, Unit::Count);
    addNumber(body, "every", rule.every, Unit::Count);
    node.add("visitNumber", std::move(body));
}

void addRule(Json& node, const IsMember& rule) {
    Json body = Json::object();
    addNumber(body, "daysAtLeast", rule.daysAtLeast, Unit::Count);
    addNumber(body, "daysAtMost", rule.daysAtMost, Unit::Count);
    node.add("member", std::move(body));
}

void addRule(Json& node, const NearBirthday& rule) {
    Json body = Json::object();
    if (rule.before != Number{}) body.add("before", printed(rule.before, Unit::Count));
    if (rule.after != Number{}) body.add("after", printed(rule.after, Unit::Count));
    node.add("birthday", std::move(body));
}

void addRule(Json& node, const CustomerAttribute& rule) { node.add("customerAttribute", printedTests({rule.test})); }

void addRule(Json& node, const AmongCustomers& rule) { node.add("customers", printed(rule.customers)); }
void addRule(Json& node, const AtTill& rule) { node.add("tillType", printed(rule.types)); }

void addRule(Json& node, const PaidWith& rule) {
    Json body = Json::object();
    addTexts(body, "types", rule.types);
    node.add("paidWith", bounds(rule, Unit::Money, std::move(body)));
}

void addRule(Json& node, const HasBalance& rule) {
    Json body = Json::object();
    addText(body, "account", rule.account);
    node.add("balance", bounds(rule, Unit::Points, std::move(body)));
}

void addRule(Json& node, const PromotionState& rule) {
    Json body = Json::object();
    addTexts(body, "any", rule.promotions);
    addWord(body, "state", rule.state);
    node.add("promotion", std::move(body));
}

} // namespace

Json printedCondition(const Condition& condition) {
    Json node = Json::object();
    node.add("id", Json::text(condition.id));
    std::visit([&node](const auto& rule) { addRule(node, rule); }, condition.rule);
    return node;
}

Json printedParts(const std::vector<SetPart>& parts) {
    Json array = Json::array();
    for (const SetPart& part : parts) {
        Json body = Json::object();
        body.add("id", Json::text(part.id));
        addSelection(body, part.of);
        if (part.count != SetPart{}.count) body.add("count", printed(part.count, Unit::Count));
        array.add(std::move(body));
    }
    return array;
}

Json printedWindow(const Window& window) {
    Json body = Json::object();
    if (window.length != Window{}.length) body.add("length", printed(window.length, Unit::Count));
    addWord(body, "period", window.period);
    addFlag(body, "calendar", window.calendar, false);
    return body;
}

void addCount(Json& object, const Count& count) {
    addWord(object, "counts", count.kind);
    if (!count.of.everything()) object.add("of", printed(count.of));
    if (count.within) object.add("within", printedWindow(*count.within));
}

Json printedMeasure(const Measure& measure) {
    Json node = Json::object();
    node.add("id", Json::text(measure.id));
    node.add(wordOf(measure.kind), selected(measure));
    return node;
}

} // namespace offerwright::text
