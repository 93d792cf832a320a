// Printing what documents share; each leaves out what equals the default.
#pragma once
#include "engine/text/json_write.h"
#include "engine/text/words.h"
#include <optional>

namespace offerwright::text {

Json printed(const std::vector<std::string>& texts);
Json printed(const LocalText& text);
Json printed(const Picks& picks);
Json printed(const Selection& selection);
Json printed(const Number& number, Unit unit);

void addText(Json& object, std::string_view key, const std::string& text);
void addTexts(Json& object, std::string_view key, const std::vector<std::string>& texts);
void addFlag(Json& object, std::string_view key, bool value, bool otherwise);
void addNumber(Json& object, std::string_view key, const std::optional<Number>& number, Unit unit);
/// `in` and `except` as members of an object that has more.
void addSelection(Json& object, const Selection& selection);
/// Pairs as {name: value}, or {name: [values]} where a name stands more than once.
Json printedPairs(const std::vector<std::pair<std::string_view, Json>>& pairs);
Json printedAttributes(const std::vector<Attribute>& attributes);
Json printedTests(const std::vector<AttributeTest>& tests);
Json printedParts(const std::vector<SetPart>& parts);
Json printedWindow(const Window& window);
/// `counts`, `of` and `within` as members of an object that has more.
void addCount(Json& object, const Count& count);

/// The items as an array, left out when there are none.
template <typename Item>
void addList(Json& object, std::string_view key, const std::vector<Item>& items, Json (*print)(const Item&)) {
    Json array = Json::array();
    for (const Item& item : items) array.add(print(item));
    if (!array.empty()) object.add(key, std::move(array));
}

template <typename Enum> void addWord(Json& object, std::string_view key, Enum value, Enum otherwise = Enum{}) {
    if (value != otherwise) object.add(key, Json::text(wordOf(value)));
}

/// A qualification: its id and the group.
Json printedCondition(const Condition& condition);
Json printedMeasure(const Measure& measure);
Json printedReward(const Reward& reward);
Json printedZone(const Zone& zone);

} // namespace offerwright::text
