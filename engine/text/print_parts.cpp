#include "engine/text/print_parts.h"

namespace offerwright::text {

Json printed(const std::vector<std::string>& texts) {
    Json array = Json::array();
    for (const std::string& text : texts) array.add(Json::text(text));
    return array;
}

Json printed(const LocalText& text) {
    Json object = Json::object();
    for (const auto& [language, words] : text.byLanguage) object.add(language, Json::text(words));
    return object;
}

Json printedPairs(const std::vector<std::pair<std::string_view, Json>>& pairs) {
    std::vector<std::pair<std::string_view, std::vector<Json>>> byName;
    for (const auto& [name, value] : pairs) {
        const auto found = std::ranges::find(byName, name, [](const auto& entry) { return entry.first; });
        auto& values = found == byName.end() ? byName.emplace_back(name, std::vector<Json>{}) : *found;
        values.second.push_back(value);
    }
    Json object = Json::object();
    for (auto& [name, values] : byName) {
        Json list = Json::array();
        for (const Json& value : values) list.add(value);
        object.add(name, values.size() == 1 ? std::move(values.front()) : std::move(list));
    }
    return object;
}

Json printedAttributes(const std::vector<Attribute>& attributes) {
    std::vector<std::pair<std::string_view, Json>> pairs;
    for (const Attribute& attribute : attributes) pairs.emplace_back(attribute.name, Json::text(attribute.value));
    return printedPairs(pairs);
}

Json printedTests(const std::vector<AttributeTest>& tests) {
    std::vector<std::pair<std::string_view, Json>> pairs;
    for (const AttributeTest& test : tests) {
        Json value = Json::text(test.value);
        if (test.how != Comparison::Is) {
            value = Json::object();
            value.add(wordOf(test.how), Json::text(test.value));
        }
        pairs.emplace_back(test.name, std::move(value));
    }
    return printedPairs(pairs);
}

Json printed(const Picks& picks) {
    Json object = Json::object();
    addTexts(object, "skus", picks.skus);
    addTexts(object, "categories", picks.categories);
    addTexts(object, "brands", picks.brands);
    addTexts(object, "suppliers", picks.suppliers);
    addTexts(object, "tags", picks.tags);
    if (!picks.attributes.empty()) object.add("attributes", printedTests(picks.attributes));
    addTexts(object, "groups", picks.groups);
    return object;
}

void addSelection(Json& object, const Selection& selection) {
    if (!selection.in.empty()) object.add("in", printed(selection.in));
    if (!selection.except.empty()) object.add("except", printed(selection.except));
    if (selection.priceFrom) object.add("priceFrom", Json::integer(*selection.priceFrom));
    if (selection.priceTo) object.add("priceTo", Json::integer(*selection.priceTo));
    addFlag(object, "fullPriceOnly", selection.fullPriceOnly, false);
}

Json printed(const Selection& selection) {
    Json object = Json::object();
    addSelection(object, selection);
    return object;
}

Json printed(const Number& number, Unit unit) {
    const int scale = scaleOf(unit);
    if (!number.personal()) return Json::decimal(number.value, scale);
    Json object = Json::object();
    object.add("parameter", Json::text(number.parameter));
    if (number.value != 0) object.add("value", Json::decimal(number.value, scale));
    return object;
}

void addText(Json& object, std::string_view key, const std::string& text) {
    if (!text.empty()) object.add(key, Json::text(text));
}

void addTexts(Json& object, std::string_view key, const std::vector<std::string>& texts) {
    if (!texts.empty()) object.add(key, printed(texts));
}

void addFlag(Json& object, std::string_view key, bool value, bool otherwise) {
    if (value != otherwise) object.add(key, Json::boolean(value));
}

void addNumber(Json& object, std::string_view key, const std::optional<Number>& number, Unit unit) {
    if (number) object.add(key, printed(*number, unit));
}

} // namespace offerwright::text
