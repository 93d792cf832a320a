#include "app/service/connect/asked.h"
#include <algorithm>
#include <array>
#include <cctype>

namespace offerwright::connect {
namespace {

constexpr std::array<std::string_view, 10> kMembers{
    "reference", "originalTransaction", "identity", "location", "mode", "lock", "options", "examine", "basket",
    "points"};
constexpr std::array<std::string_view, 1> kReference{"reference"};
constexpr std::array<std::string_view, 1> kIdentity{"identityValue"};
constexpr std::array<std::string_view, 1> kLocation{"incomingIdentifier"};
constexpr std::array<std::string_view, 2> kOptions{"adjustBasket", "analyseBasket"};
constexpr std::array<std::string_view, 1> kEnabled{"enabled"};
constexpr std::array<std::string_view, 2> kToken{"type", "value"};
constexpr std::array<std::string_view, 2> kBasket{"summary", "contents"};
constexpr std::array<std::string_view, 3> kSummary{"redemptionChannel", "totalItems", "totalBasketValue"};
constexpr std::array<std::string_view, 8> kLine{"upc",      "sku",         "itemUnitCost",  "itemUnitCount",
                                                "salesKey", "description", "totalUnitCost", "itemUnitMetric"};
constexpr std::size_t kMostTokens = 200;

/// Codes and references are written as texts by some and as numbers by others. Empty when absent.
std::string textIn(FieldReader& reader, std::string_view name) {
    const std::string_view raw = reader.raw(name);
    if (raw.empty() || raw == "\"\"") return {};
    const bool isNumber = raw.front() == '-' || std::isdigit(static_cast<unsigned char>(raw.front())) != 0;
    return isNumber ? std::string(raw) : reader.text(name);
}

std::string neededText(FieldReader& reader, std::string_view name) {
    std::string text = textIn(reader, name);
    return text.empty() ? reader.text(name) : text;
}

std::optional<std::int64_t> numberIn(FieldReader& reader, std::string_view name, std::int64_t low, std::int64_t high) {
    if (!reader.has(name)) return {};
    return reader.integer(name, low, high);
}

SalesKey keyIn(FieldReader& reader) {
    const std::string word = textIn(reader, "salesKey");
    if (word == "REFUND") return SalesKey::Refund;
    return word == "FULFIL" ? SalesKey::Fulfil : SalesKey::Sale;
}

/// Of a line in pieces the cost of one; of any other all of it as one.
void readCost(FieldReader& reader, AskedLine& line) {
    const std::string metric = textIn(reader, "itemUnitMetric");
    const bool isInPieces = metric.empty() || metric == "EACH";
    if (isInPieces) line.pieces = numberIn(reader, "itemUnitCount", 1, kMaxUnits).value_or(1);
    const bool saysWhole = reader.has("totalUnitCost");
    const std::int64_t whole = saysWhole ? reader.integer("totalUnitCost", 0, kMaxMinor) : 0;
    if (isInPieces && (reader.has("itemUnitCost") || !saysWhole))
        line.unitCost.minor = reader.integer("itemUnitCost", 0, kMaxMinor);
    else if (!saysWhole)
        line.unitCost.minor = reader.integer("totalUnitCost", 0, kMaxMinor);
    else if (whole % line.pieces == 0)
        line.unitCost.minor = whole / line.pieces;
    else
        line = {.code = line.code, .name = line.name, .pieces = 1, .unitCost = {whole}, .key = line.key};
}

AskedLine lineIn(FieldReader& reader) {
    AskedLine line{.code = textIn(reader, "sku"), .name = textIn(reader, "description"), .key = keyIn(reader)};
    if (line.code.empty()) line.code = neededText(reader, "upc");
    readCost(reader, line);
    return line;
}

void readBasket(FieldReader& basket, Asked& asked) {
    basket.within("summary", kSummary, [&](FieldReader& summary) {
        asked.channel = textIn(summary, "redemptionChannel");
        constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
        asked.summary.items = numberIn(summary, "totalItems", -kMost, kMost);
        asked.summary.value = numberIn(summary, "totalBasketValue", -kMost, kMost);
    });
    basket.each("contents", kLine, [&](FieldReader& line) { asked.lines.push_back(lineIn(line)); });
    if (asked.lines.size() > kMaxLines)
        basket.refuse("contents", "basket.tooManyLines",
                      {std::to_string(asked.lines.size()), std::to_string(kMaxLines)});
}

void readOptions(FieldReader& reader, Asked& asked) {
    reader.within("options", kOptions, [&](FieldReader& options) {
        for (const std::string_view name : kOptions)
            options.within(name, kEnabled, [&](FieldReader& each) {
                asked.analyses = each.flag("enabled").value_or(false) || asked.analyses;
            });
    });
}

void readTokens(FieldReader& reader, Asked& asked) {
    if (!reader.has("examine")) return;
    reader.each("examine", kToken, [&](FieldReader& token) { asked.tokens.push_back(neededText(token, "value")); });
    if (asked.tokens.size() > kMostTokens) reader.refuse("examine", "value.tooMany", {std::to_string(kMostTokens)});
}

void readNeeded(FieldReader& reader, Needs needs, Asked& asked) {
    if (needs == Needs::Parts) {
        if (!reader.has("originalTransaction")) (void)reader.text("originalTransaction");
        asked.reference = textIn(reader, "reference");
        reader.within("originalTransaction", kReference,
                      [&](FieldReader& original) { asked.original = neededText(original, "reference"); });
    } else {
        asked.reference = neededText(reader, "reference");
    }
    if (needs == Needs::Points) asked.points = reader.integer("points", 0, kMaxMinor);
    const bool needsBasket = needs == Needs::Basket || needs == Needs::Parts;
    if (needsBasket && !reader.has("basket")) (void)reader.text("basket");
    if (needsBasket) reader.within("basket", kBasket, [&](FieldReader& basket) { readBasket(basket, asked); });
}

Channel channelNamed(std::string word) {
    std::ranges::transform(word, word.begin(),
                           [](char c) { return static_cast<char>(std::toupper(static_cast<unsigned char>(c))); });
    const auto says = [&](std::string_view part) { return word.contains(part); };
    if (says("CLICK") || says("COLLECT")) return Channel::ClickAndCollect;
    if (says("APP") || says("MOBILE")) return Channel::App;
    return says("ONLINE") || says("WEB") ? Channel::Web : Channel::InStore;
}

} // namespace

std::expected<Asked, Diagnostics> readAsked(std::string_view body, Needs needs) {
    FieldReader reader(body, kMembers, kPassedOver);
    Asked asked;
    reader.within("identity", kIdentity,
                  [&](FieldReader& identity) { asked.identity = textIn(identity, "identityValue"); });
    reader.within("location", kLocation,
                  [&](FieldReader& location) { asked.store = textIn(location, "incomingIdentifier"); });
    asked.mode = textIn(reader, "mode");
    asked.locks = reader.flag("lock").value_or(false);
    readOptions(reader, asked);
    readTokens(reader, asked);
    readNeeded(reader, needs, asked);
    if (auto faults = reader.finish(); !faults.empty()) return std::unexpected(std::move(faults));
    return asked;
}

Basket basketOf(const Asked& asked) {
    Basket basket{.store = asked.store, .channel = channelNamed(asked.channel), .customer = asked.identity};
    basket.id = asked.reference;
    basket.coupons = asked.tokens;
    for (const AskedLine& each : asked.lines) {
        Line line{.sku = each.code, .quantity = Quantity{each.pieces * 1'000}, .unitPrice = each.unitCost};
        if (each.key == SalesKey::Refund) line.quantity.thousandths = -line.quantity.thousandths;
        if (!each.name.empty()) line.name = each.name;
        basket.lines.push_back(std::move(line));
    }
    return basket;
}

} // namespace offerwright::connect
