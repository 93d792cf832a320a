#include "engine/text/reading.h"
#include <algorithm>

namespace offerwright::text {

Reading::Reading(std::string_view json)
    : m_json(readJson(json, Strictness::Strict)) {}

std::optional<std::uint32_t> Reading::root() const {
    if (m_json.broken || m_json.tree.empty()) return {};
    return 0U;
}

void Reading::raise(const char* code, std::uint32_t at, std::vector<std::string> arguments, std::vector<Mend> mends) {
    const JsonNode& n = node(at);
    raise({code, at, {n.begin, n.isContainer() ? n.begin + 1 : n.end}, std::move(arguments), std::move(mends)});
}

void Reading::raiseAtKey(const char* code, std::uint32_t at, std::vector<std::string> arguments,
                         std::vector<Mend> mends) {
    raise({code, at, headOf(at), std::move(arguments), std::move(mends)});
}

Range Reading::headOf(std::uint32_t at) const {
    const JsonNode& n = node(at);
    if (n.isMember()) return {n.keyBegin, n.keyEnd};
    return {n.begin, n.isContainer() ? n.begin + 1 : n.end};
}

void Reading::wrongType(std::uint32_t at, std::string_view expected, std::vector<Mend> mends) {
    static constexpr std::array<std::string_view, 9> kNames{"nothing", "null", "boolean", "boolean", "integer",
                                                            "decimal", "text", "array",   "object"};
    const std::string_view found = kNames[static_cast<std::size_t>(kind(at))];
    raise("value.wrongType", at, {std::string(expected), std::string(found)}, std::move(mends));
}

void Reading::claimId(const std::string& id, std::uint32_t at) { m_ids.emplace_back(id, at); }

std::string Reading::freeId() {
    if (m_taken.empty())
        for (std::uint32_t i = 0; i < tree().nodes.size(); ++i)
            if (kind(i) == JsonKind::String) m_taken.insert(tree().stringAt(i));
    std::string id;
    do id = "n" + std::to_string(m_nextFree++);
    while (m_taken.contains(id));
    return id;
}

/// The later of two is at fault; an implied id (no node of its own) counts as the earlier.
void Reading::reportDuplicateIds() {
    std::ranges::stable_sort(m_ids, [](const auto& a, const auto& b) {
        return std::tuple(std::string_view(a.first), a.second + 1) <
               std::tuple(std::string_view(b.first), b.second + 1);
    });
    for (std::size_t i = 1; i < m_ids.size(); ++i) {
        const auto& [id, at] = m_ids[i];
        if (id != m_ids[i - 1].first || at == kNoNode || full()) continue;
        const JsonNode& n = node(at);
        raise("node.duplicateId", at, {id}, {{"write", {n.begin, n.end}, '"' + freeId() + '"'}});
    }
    m_ids.clear();
}

Diagnostics Reading::finish(bool promotion) {
    if (m_json.faults.empty()) return {};
    return toDiagnostics(m_json.tree, std::move(m_json.faults), promotion);
}

// --- objects --------------------------------------------------------------------------------------------------------

Object::Object(Reading& reading, std::uint32_t at, Names allowed, Null null, Others others)
    : m_reading(reading)
    , m_at(at)
    , m_allowed(allowed)
    , m_others(others) {
    std::fill_n(m_members.begin(), allowed.size(), kNoNode);
    if (at == kNoNode || (null == Null::IsEmpty && reading.isNull(at))) return;
    m_good = reading.kind(at) == JsonKind::Object;
    if (!m_good) reading.wrongType(at, "object");
    if (!m_good) return;
    const JsonTree& tree = reading.tree();
    for (std::uint32_t i = tree.firstChild(at); i != kNoNode; i = tree.nextSibling(i)) place(i);
}

void Object::place(std::uint32_t member) {
    if (m_others == Others::ArePassedOver && m_reading.isNull(member)) return;
    for (std::size_t i = 0; i < m_allowed.size(); ++i)
        if (m_reading.tree().keyIs(member, m_allowed[i])) {
            m_members[i] = member;
            return;
        }
    if (m_others == Others::AreFaults) unknown(member);
}

void Object::unknown(std::uint32_t member) {
    if (m_reading.full()) return;
    const std::string key = m_reading.tree().keyAt(member);
    const std::string near = nearestWord(key, m_allowed);
    const JsonNode& n = m_reading.node(member);
    std::vector<Mend> mends;
    if (!near.empty()) mends.push_back({"write", {n.keyBegin, n.keyEnd}, '"' + near + '"'});
    m_reading.raiseAtKey("value.unknownMember", member, {key, near}, std::move(mends));
}

std::uint32_t Object::find(Word name) const {
    const auto found = std::ranges::find(m_allowed, name);
    return found == m_allowed.end() ? kNoNode : m_members[static_cast<std::size_t>(found - m_allowed.begin())];
}

std::uint32_t Object::require(Word name) const {
    const std::uint32_t found = find(name);
    if (found == kNoNode && m_good)
        m_reading.raise({"value.missing", m_at, m_reading.headOf(m_at), {std::string(name)}, {}, std::string(name)});
    return found;
}

} // namespace offerwright::text
