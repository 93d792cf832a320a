#include "engine/text/any_value.h"
#include <algorithm>
#include <offerwright/text/documents.h>

namespace offerwright::text {
namespace {

constexpr std::size_t kMostMembers = 24; ///< each new key is compared with all before it

} // namespace

std::optional<std::uint32_t> AnyValue::end(std::string_view text, std::uint32_t from, std::size_t depth,
                                           std::string_view unwelcome) {
    m_text = text;
    m_unwelcome = unwelcome;
    m_mayOpen = kMaxDepth - depth;
    m_awaits = Awaits::Value;
    m_open.clear();
    m_keys.clear();
    do {
        const Token token = nextToken(text, from);
        if (token.fault != TokenFault::None || !take(token)) return {};
        from = token.end;
    } while (!m_open.empty());
    return from;
}

bool AnyValue::take(const Token& token) {
    switch (m_awaits) {
    case Awaits::FirstKey:
        if (token.kind == TokenKind::EndObject) return close();
        return takeKey(token);
    case Awaits::Key: return takeKey(token);
    case Awaits::Colon: m_awaits = Awaits::Value; return token.kind == TokenKind::Colon;
    case Awaits::FirstValue:
        if (token.kind == TokenKind::EndArray) return close();
        return takeValue(token);
    case Awaits::Value: return takeValue(token);
    case Awaits::Comma: break;
    }
    const bool inObject = m_open.back().isObject;
    m_awaits = inObject ? Awaits::Key : Awaits::Value;
    return token.kind == TokenKind::Comma ||
           (token.kind == (inObject ? TokenKind::EndObject : TokenKind::EndArray) && close());
}

bool AnyValue::takeValue(const Token& token) {
    m_awaits = Awaits::Comma;
    switch (token.kind) {
    case TokenKind::BeginObject: return open(true);
    case TokenKind::BeginArray: return open(false);
    case TokenKind::String:
    case TokenKind::Integer:
    case TokenKind::Decimal:
    case TokenKind::True:
    case TokenKind::False:
    case TokenKind::Null: return true;
    default: return false;
    }
}

bool AnyValue::takeKey(const Token& token) {
    m_awaits = Awaits::Colon;
    if (token.kind != TokenKind::String || token.escaped) return false;
    const std::string_view key = m_text.substr(token.begin + 1, token.end - token.begin - 2);
    const auto first = m_keys.begin() + static_cast<std::ptrdiff_t>(m_open.back().firstKey);
    if (m_keys.end() - first >= static_cast<std::ptrdiff_t>(kMostMembers)) return false;
    if (key == m_unwelcome || std::find(first, m_keys.end(), key) != m_keys.end()) return false;
    m_keys.push_back(key);
    return true;
}

bool AnyValue::open(bool isObject) {
    if (m_open.size() >= m_mayOpen) return false;
    m_open.push_back({isObject, m_keys.size()});
    m_awaits = isObject ? Awaits::FirstKey : Awaits::FirstValue;
    return true;
}

bool AnyValue::close() {
    m_keys.resize(m_open.back().firstKey);
    m_open.pop_back();
    m_awaits = Awaits::Comma;
    return true;
}

} // namespace offerwright::text
