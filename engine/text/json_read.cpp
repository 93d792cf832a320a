#include "engine/text/json_read.h"
#include "engine/text/json_scan.h"
#include <algorithm>
#include <offerwright/text/documents.h>

namespace offerwright::text {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// What may come next in the innermost container.
enum class Awaits { FirstKey, Key, Colon, FirstValue, Value, Comma };

class JsonReading {
public:
    JsonReading(std::string_view text, Strictness strictness)
        : m_text(text)
        , m_tolerant(strictness == Strictness::Tolerant) {
        m_out.tree.text = text;
    }

    JsonText run();

private:
    struct Open {
        std::uint32_t node;
        Awaits awaits;
    };

    void take(const Token& token);
    void takeInside(const Token& token);
    void takeKey(const Token& token);
    void takeComma(const Token& token);
    void takeValue(const Token& token);
    void takeEnd(const Token& token);
    void addNode(JsonKind kind, const Token& token);
    void addMissing(std::uint32_t at);
    void open(JsonKind kind, const Token& token);
    void close(std::uint32_t end, bool unfinished);
    void closeAll();
    void findDuplicates(std::uint32_t object);
    void reportDuplicate(std::uint32_t node, const std::string& key);
    void noteTokenFault(const Token& token);
    void fail(const char* code, Range range, std::vector<std::string> arguments = {}, std::vector<Mend> mends = {});
    void unexpected(const Token& token);
    void unexpectedInside(const Token& token, Awaits awaits);
    bool isValue(const Token& token) const;
    std::string shown(const Token& token) const;

    std::string_view m_text;
    bool m_tolerant;
    bool m_stopped = false;
    bool m_rootRead = false;
    std::vector<Open> m_open;
    Token m_key;
    Token m_previous;
    JsonText m_out;
};

Range rangeOf(const Token& token) { return {token.begin, token.end}; }

JsonText JsonReading::run() {
    std::uint32_t at = m_text.starts_with(kByteOrderMark) ? 3U : 0U;
    if (at > 0 && !m_tolerant)
        m_out.faults.push_back({"json.byteOrderMark", kNoNode, {0, at}, {}, {{"remove", {0, at}, ""}}});
    m_out.tree.nodes.reserve(m_text.size() / 16 + 8);
    while (!m_stopped) {
        const Token token = nextToken(m_text, at);
        if (token.kind == TokenKind::End) break;
        noteTokenFault(token);
        if (!m_stopped) take(token);
        at = token.end;
        m_previous = token;
    }
    if (!m_stopped && !m_open.empty())
        fail("json.unfinished", {m_out.tree[m_open.back().node].begin, m_out.tree[m_open.back().node].begin + 1},
             {m_out.tree[m_open.back().node].kind == JsonKind::Object ? "}" : "]"});
    if (!m_stopped && !m_rootRead) fail("json.empty", {m_text.size(), m_text.size()});
    closeAll();
    return std::move(m_out);
}

/// Faults inside strings are told and read over; a word that is none ends strict reading.
void JsonReading::noteTokenFault(const Token& token) {
    if (token.fault == TokenFault::None || m_tolerant) return;
    const Range at{token.faultAt, token.end};
    switch (token.fault) {
    case TokenFault::BadUtf8: m_out.faults.push_back({"json.badUtf8", kNoNode, {at.begin, at.begin + 1}}); return;
    case TokenFault::ControlCharacter:
        m_out.faults.push_back({"json.controlCharacter", kNoNode, {at.begin, at.begin + 1}});
        return;
    case TokenFault::BadEscape: m_out.faults.push_back({"json.badEscape", kNoNode, {at.begin, at.begin + 2}}); return;
    case TokenFault::LoneSurrogate:
        m_out.faults.push_back({"json.loneSurrogate", kNoNode, {at.begin, at.begin + 6}});
        return;
    case TokenFault::Unterminated: return fail("json.unterminatedText", at, {}, {{"insert", {at.end, at.end}, "\""}});
    case TokenFault::BadNumber: return fail("json.badNumber", at, {shown(token)});
    case TokenFault::BadWord: return fail("json.badWord", at, {shown(token)});
    case TokenFault::Comment: return fail("json.comment", at, {}, {{"remove", at, ""}});
    case TokenFault::SingleQuote: return fail("json.singleQuote", at);
    case TokenFault::Unexpected: return fail("json.unexpected", at, {shown(token)});
    case TokenFault::None: break;
    }
}

void JsonReading::take(const Token& token) {
    if (!m_open.empty()) return takeInside(token);
    if (m_rootRead) {
        if (m_tolerant) return;
        return fail("json.trailingText", {token.begin, m_text.size()});
    }
    if (!isValue(token)) return m_tolerant ? void() : unexpected(token);
    takeValue(token);
}

void JsonReading::takeInside(const Token& token) {
    switch (m_open.back().awaits) {
    case Awaits::FirstKey:
    case Awaits::Key: return takeKey(token);
    case Awaits::Colon:
        m_open.back().awaits = Awaits::Value;
        if (token.kind == TokenKind::Colon) return;
        if (!m_tolerant) return unexpectedInside(token, Awaits::Colon);
        return takeInside(token);
    case Awaits::FirstValue:
    case Awaits::Value: break;
    case Awaits::Comma: return takeComma(token);
    }
    if (isValue(token)) return takeValue(token);
    const Awaits awaits = m_open.back().awaits;
    const bool emptyArray = awaits == Awaits::FirstValue && token.kind == TokenKind::EndArray;
    if (!emptyArray && !m_tolerant) return unexpectedInside(token, awaits);
    if (token.kind == TokenKind::Bad || token.kind == TokenKind::Comma) return addMissing(token.begin);
    if (m_out.tree[m_open.back().node].kind == JsonKind::Object && token.kind != TokenKind::Colon)
        addMissing(token.begin);
    takeEnd(token);
}

void JsonReading::takeKey(const Token& token) {
    if (token.kind == TokenKind::String) {
        m_key = token;
        m_open.back().awaits = Awaits::Colon;
        return;
    }
    const bool emptyObject = m_open.back().awaits == Awaits::FirstKey && token.kind == TokenKind::EndObject;
    if (!emptyObject && !m_tolerant) return unexpectedInside(token, m_open.back().awaits);
    takeEnd(token);
}

void JsonReading::takeComma(const Token& token) {
    const bool object = m_out.tree[m_open.back().node].kind == JsonKind::Object;
    if (token.kind == TokenKind::Comma) {
        m_open.back().awaits = object ? Awaits::Key : Awaits::Value;
        return;
    }
    const bool closes = token.kind == (object ? TokenKind::EndObject : TokenKind::EndArray);
    if (closes || m_tolerant) {
        // A value without its comma: the author is writing before what stood here.
        if (isValue(token)) {
            m_open.back().awaits = object ? Awaits::Key : Awaits::Value;
            return takeInside(token);
        }
        return takeEnd(token);
    }
    unexpectedInside(token, Awaits::Comma);
}

/// An end closes its container, and in tolerant reading also what was left open within.
void JsonReading::takeEnd(const Token& token) {
    if (token.kind != TokenKind::EndObject && token.kind != TokenKind::EndArray) return;
    const JsonKind kind = token.kind == TokenKind::EndObject ? JsonKind::Object : JsonKind::Array;
    const auto matches = [&](const Open& open) { return m_out.tree[open.node].kind == kind; };
    if (std::ranges::none_of(m_open, matches)) return;
    while (!matches(m_open.back())) close(token.begin, true);
    close(token.end, false);
}

bool JsonReading::isValue(const Token& token) const {
    switch (token.kind) {
    case TokenKind::BeginObject:
    case TokenKind::BeginArray:
    case TokenKind::String:
    case TokenKind::Integer:
    case TokenKind::Decimal:
    case TokenKind::True:
    case TokenKind::False:
    case TokenKind::Null: return true;
    default: return false;
    }
}

void JsonReading::takeValue(const Token& token) {
    switch (token.kind) {
    case TokenKind::BeginObject: return open(JsonKind::Object, token);
    case TokenKind::BeginArray: return open(JsonKind::Array, token);
    case TokenKind::String: return addNode(JsonKind::String, token);
    case TokenKind::Integer: return addNode(JsonKind::Integer, token);
    case TokenKind::Decimal: return addNode(JsonKind::Decimal, token);
    case TokenKind::True: return addNode(JsonKind::True, token);
    case TokenKind::False: return addNode(JsonKind::False, token);
    default: return addNode(JsonKind::Null, token);
    }
}

void JsonReading::addNode(JsonKind kind, const Token& token) {
    JsonNode node{.kind = kind, .escaped = token.escaped, .begin = token.begin, .end = token.end};
    node.unfinished = token.fault == TokenFault::Unterminated;
    node.next = static_cast<std::uint32_t>(m_out.tree.nodes.size() + 1);
    node.integer = token.integer;
    if (m_open.empty()) {
        m_rootRead = true;
    } else {
        node.parent = m_open.back().node;
        if (m_out.tree[node.parent].kind == JsonKind::Object) {
            node.keyBegin = m_key.begin;
            node.keyEnd = m_key.end;
            node.keyEscaped = m_key.escaped;
        }
        m_open.back().awaits = Awaits::Comma;
    }
    m_out.tree.nodes.push_back(node);
}

void JsonReading::addMissing(std::uint32_t at) { addNode(JsonKind::Missing, {.begin = at, .end = at}); }

void JsonReading::open(JsonKind kind, const Token& token) {
    if (m_open.size() >= kMaxDepth) return fail("json.tooDeep", rangeOf(token), {std::to_string(kMaxDepth)});
    const auto node = static_cast<std::uint32_t>(m_out.tree.nodes.size());
    addNode(kind, token);
    m_open.push_back({node, kind == JsonKind::Object ? Awaits::FirstKey : Awaits::FirstValue});
}

void JsonReading::close(std::uint32_t end, bool unfinished) {
    JsonNode& node = m_out.tree.nodes[m_open.back().node];
    node.end = end;
    node.unfinished = unfinished;
    node.next = static_cast<std::uint32_t>(m_out.tree.nodes.size());
    if (node.kind == JsonKind::Object && !m_tolerant) findDuplicates(m_open.back().node);
    m_open.pop_back();
}

/// A key whose value never came still stands in the tree, so that the cursor can say what belongs there.
void JsonReading::closeAll() {
    m_out.broken = m_stopped;
    const auto end = static_cast<std::uint32_t>(m_text.size());
    while (!m_open.empty()) {
        const Awaits awaits = m_open.back().awaits;
        const bool object = m_out.tree[m_open.back().node].kind == JsonKind::Object;
        if (m_tolerant && object && (awaits == Awaits::Colon || awaits == Awaits::Value)) addMissing(end);
        close(end, true);
    }
}

void JsonReading::reportDuplicate(std::uint32_t node, const std::string& key) {
    const JsonNode& n = m_out.tree[node];
    m_out.faults.push_back({"json.duplicateKey", node, {n.keyBegin, n.keyEnd}, {key}});
}

/// Few members are compared pair by pair, many by sorting, so that no object costs the square of its size.
void JsonReading::findDuplicates(std::uint32_t object) {
    constexpr std::size_t kFew = 24;
    const JsonTree& tree = m_out.tree;
    std::size_t count = 0;
    std::array<std::uint32_t, kFew> members;
    bool plain = true;
    for (std::uint32_t at = tree.firstChild(object); at != kNoNode; at = tree.nextSibling(at)) {
        if (count < kFew) members[count] = at;
        plain = plain && !tree[at].keyEscaped;
        ++count;
    }
    if (count <= kFew && plain) {
        for (std::size_t i = 1; i < count; ++i) {
            const JsonNode& n = tree[members[i]];
            const std::string_view key = m_text.substr(n.keyBegin + 1, n.keyEnd - n.keyBegin - 2);
            const auto same = [&](std::uint32_t earlier) { return tree.keyIs(earlier, key); };
            if (std::any_of(members.begin(), members.begin() + static_cast<std::ptrdiff_t>(i), same))
                reportDuplicate(members[i], std::string(key));
        }
        return;
    }
    std::vector<std::pair<std::string, std::uint32_t>> keys;
    keys.reserve(count);
    for (std::uint32_t at = tree.firstChild(object); at != kNoNode; at = tree.nextSibling(at))
        keys.emplace_back(tree.keyAt(at), at);
    std::ranges::sort(keys);
    for (std::size_t i = 1; i < keys.size(); ++i)
        if (keys[i].first == keys[i - 1].first) reportDuplicate(keys[i].second, keys[i].first);
}

void JsonReading::fail(const char* code, Range range, std::vector<std::string> arguments, std::vector<Mend> mends) {
    m_stopped = true;
    if (m_tolerant) return;
    const std::uint32_t node = m_open.empty() ? kNoNode : m_open.back().node;
    m_out.faults.push_back({code, node, range, std::move(arguments), std::move(mends)});
}

std::string JsonReading::shown(const Token& token) const {
    constexpr std::size_t kShown = 40;
    std::size_t length = std::min<std::size_t>(token.end - token.begin, kShown);
    if (token.fault == TokenFault::Unexpected) length = std::max<std::size_t>(1, utf8Length(m_text, token.begin));
    return std::string(m_text.substr(token.begin, length));
}

void JsonReading::unexpected(const Token& token) { fail("json.unexpected", rangeOf(token), {shown(token)}); }

void JsonReading::unexpectedInside(const Token& token, Awaits awaits) {
    const bool closes = token.kind == TokenKind::EndObject || token.kind == TokenKind::EndArray;
    const std::size_t end = m_previous.end;
    if (m_previous.kind == TokenKind::Comma && closes)
        return fail("json.trailingComma", rangeOf(m_previous), {}, {{"remove", rangeOf(m_previous), ""}});
    if (awaits == Awaits::Comma && isValue(token))
        return fail("json.missingComma", {end, token.begin}, {}, {{"insert", {end, end}, ","}});
    if (awaits == Awaits::Colon)
        return fail("json.missingColon", rangeOf(m_previous), {}, {{"insert", {end, end}, ":"}});
    if (awaits == Awaits::Key || awaits == Awaits::FirstKey)
        return fail("json.keyExpected", rangeOf(token), {shown(token)});
    unexpected(token);
}

} // namespace

JsonText readJson(std::string_view text, Strictness strictness) {
    if (text.size() <= kMaxTextBytes) return JsonReading(text, strictness).run();
    JsonText refused;
    refused.broken = true;
    refused.faults.push_back({"json.tooLarge", kNoNode, {0, 0}, {std::to_string(kMaxTextBytes)}});
    return refused;
}

} // namespace offerwright::text
