#include "engine/text/json_scan.h"
#include "engine/text/schema.h"
#include "offerwright/text/cursor.h"
#include "offerwright/text/documents.h"
#include <algorithm>

namespace offerwright {
namespace text {
namespace {

enum class Awaits { Key, Colon, Value, Comma };

/// A container that is open at the offset.
struct Level {
    bool object = false;
    Awaits awaits = Awaits::Value;
    std::vector<std::string> keys; ///< read so far; the last is that of the value awaited
};

/// The containers that are open where the offset stands, and the token under it.
struct Surroundings {
    std::vector<Level> levels;
    std::optional<Token> under;
    std::uint32_t after = 0; ///< where reading on would begin
};

bool isWordLike(const Token& token) {
    switch (token.kind) {
    case TokenKind::Integer:
    case TokenKind::Decimal:
    case TokenKind::True:
    case TokenKind::False:
    case TokenKind::Null:
    case TokenKind::Bad: return true;
    default: return false;
    }
}

bool isUnder(const Token& token, std::size_t offset) {
    if (token.begin >= offset) return false;
    if (token.kind == TokenKind::String && token.fault != TokenFault::Unterminated) return offset < token.end;
    return (token.kind == TokenKind::String || isWordLike(token)) && offset <= token.end;
}

std::string keyOf(std::string_view json, const Token& token) {
    const std::uint32_t last = token.fault == TokenFault::Unterminated ? token.end : token.end - 1;
    return unescaped(json.substr(token.begin + 1, last - token.begin - 1));
}

void closeLevel(std::vector<Level>& levels, bool object) {
    const auto matches = [object](const Level& level) { return level.object == object; };
    if (std::ranges::none_of(levels, matches)) return;
    while (!matches(levels.back())) levels.pop_back();
    levels.pop_back();
}

void openLevel(std::vector<Level>& levels, bool object) {
    if (!levels.empty()) levels.back().awaits = Awaits::Comma;
    levels.push_back({object, object ? Awaits::Key : Awaits::Value, {}});
}

void takeToken(std::string_view json, std::vector<Level>& levels, const Token& token) {
    switch (token.kind) {
    case TokenKind::BeginObject:
    case TokenKind::BeginArray: return openLevel(levels, token.kind == TokenKind::BeginObject);
    case TokenKind::EndObject:
    case TokenKind::EndArray: return closeLevel(levels, token.kind == TokenKind::EndObject);
    default: break;
    }
    if (levels.empty()) return;
    Level& level = levels.back();
    if (token.kind == TokenKind::Comma)
        level.awaits = level.object ? Awaits::Key : Awaits::Value;
    else if (token.kind == TokenKind::Colon)
        level.awaits = Awaits::Value;
    else if (level.awaits == Awaits::Value)
        level.awaits = Awaits::Comma;
    else if (level.object && token.kind == TokenKind::String) {
        level.keys.push_back(keyOf(json, token));
        level.awaits = Awaits::Colon;
    }
}

Surroundings readUpTo(std::string_view json, std::size_t offset) {
    Surroundings around;
    for (;;) {
        const Token token = nextToken(json, around.after);
        if (token.kind == TokenKind::End || token.begin >= offset) return around;
        around.after = token.end;
        if (isUnder(token, offset)) {
            around.under = token;
            return around;
        }
        if (around.levels.size() >= kMaxDepth) return {};
        takeToken(json, around.levels, token);
    }
}

/// Keys that the innermost object has after the offset.
std::vector<std::string> keysAfter(std::string_view json, std::uint32_t from) {
    std::vector<std::string> keys;
    std::size_t depth = 0;
    for (Token token = nextToken(json, from); token.kind != TokenKind::End; token = nextToken(json, token.end)) {
        const bool opens = token.kind == TokenKind::BeginObject || token.kind == TokenKind::BeginArray;
        const bool closes = token.kind == TokenKind::EndObject || token.kind == TokenKind::EndArray;
        if (closes && depth == 0) break;
        depth += opens ? 1U : 0U;
        depth -= closes ? 1U : 0U;
        const bool named = depth == 0 && token.kind == TokenKind::String;
        if (named && nextToken(json, token.end).kind == TokenKind::Colon) keys.push_back(keyOf(json, token));
    }
    return keys;
}

Expected expectedOf(const std::string& annotation) {
    static constexpr std::array<std::pair<std::string_view, Expected>, 29> kNames{
        {{"category", Expected::Category},
         {"brand", Expected::Brand},
         {"supplier", Expected::Supplier},
         {"sku", Expected::Sku},
         {"tag", Expected::Tag},
         {"attributeName", Expected::AttributeName},
         {"segment", Expected::Segment},
         {"tier", Expected::Tier},
         {"store", Expected::Store},
         {"storeGroup", Expected::StoreGroup},
         {"banner", Expected::Banner},
         {"coupon", Expected::Coupon},
         {"parameter", Expected::Parameter},
         {"campaign", Expected::Campaign},
         {"text", Expected::Text},
         {"number", Expected::Number},
         {"date", Expected::Date},
         {"productGroup", Expected::ProductGroup},
         {"account", Expected::Account},
         {"promotion", Expected::Promotion},
         {"promotionTag", Expected::PromotionTag},
         {"exclusiveGroup", Expected::ExclusiveGroup},
         {"lane", Expected::Lane},
         {"funder", Expected::Funder},
         {"tenderType", Expected::TenderType},
         {"tillType", Expected::TillType},
         {"consent", Expected::Consent},
         {"customerAttribute", Expected::CustomerAttribute},
         {"customer", Expected::Customer}}};
    const auto found =
        std::ranges::find(kNames, std::string_view(annotation), [](const auto& entry) { return entry.first; });
    return found == kNames.end() ? Expected::Nothing : found->second;
}

void expectKey(Completion& answer, const SchemaPlace& place, std::vector<std::string> present) {
    if (const std::string named = place.annotation("x-expected-key"); !named.empty()) {
        answer.expected = expectedOf(named);
        answer.describes = place.describes();
        return;
    }
    answer.words = place.keys();
    if (answer.words.empty()) return;
    answer.expected = Expected::Key;
    // A node that has its kind takes no second one.
    const auto isIn = [](const std::vector<std::string>& keys, const std::string& key) {
        return std::ranges::find(keys, key) != keys.end();
    };
    const std::vector<std::string> kinds = place.kinds();
    const auto isKind = [&](const std::string& key) { return isIn(kinds, key); };
    const bool full = std::ranges::any_of(present, isKind);
    std::erase_if(answer.words, [&](const std::string& word) { return isIn(present, word) || (full && isKind(word)); });
}

void expectValue(Completion& answer, const SchemaPlace& place) {
    answer.describes = place.describes();
    answer.words = place.words();
    if (place.isBoolean()) {
        answer.words = {"true", "false"};
        answer.bare = true;
    }
    answer.expected = answer.words.empty() ? expectedOf(place.annotation("x-expected")) : Expected::Word;
}

void placeRange(Completion& answer, std::string_view json, std::size_t offset, const std::optional<Token>& under) {
    answer.replaceFrom = answer.replaceTo = offset;
    if (!under) return;
    const bool quoted = under->kind == TokenKind::String;
    answer.replaceFrom = under->begin + (quoted ? 1U : 0U);
    answer.replaceTo = quoted && under->fault != TokenFault::Unterminated ? under->end - 1U : under->end;
    answer.typed = json.substr(answer.replaceFrom, offset - answer.replaceFrom);
}

SchemaPlace placeOf(const std::vector<Level>& levels) {
    SchemaPlace place = SchemaPlace::root();
    for (std::size_t i = 0; i + 1 < levels.size(); ++i) {
        if (levels[i].object && levels[i].keys.empty()) return {};
        place = levels[i].object ? place.member(levels[i].keys.back()) : place.element();
    }
    return place;
}

} // namespace
} // namespace text

Completion completionAt(std::string_view promotionJson, std::size_t offset) {
    using namespace text;
    Completion answer;
    offset = std::min(offset, promotionJson.size());
    const auto [levels, under, after] = readUpTo(promotionJson, offset);
    placeRange(answer, promotionJson, offset, under);
    if (levels.empty()) return answer;
    const SchemaPlace place = placeOf(levels);
    const Level& inner = levels.back();
    if (inner.awaits == Awaits::Key) {
        std::vector<std::string> present = inner.keys;
        const std::vector<std::string> later = keysAfter(promotionJson, after);
        present.insert(present.end(), later.begin(), later.end());
        expectKey(answer, place, std::move(present));
    } else if (inner.awaits == Awaits::Value) {
        expectValue(answer, inner.object ? place.member(inner.keys.empty() ? "" : inner.keys.back()) : place.element());
    }
    return answer;
}

} // namespace offerwright
