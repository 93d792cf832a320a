#include "engine/text/json_tree.h"
#include "engine/text/json_scan.h"
#include <algorithm>

namespace offerwright::text {
namespace {

std::string_view between(std::string_view text, std::uint32_t begin, std::uint32_t end, bool unfinished) {
    const std::uint32_t last = unfinished ? end : end - 1;
    return text.substr(begin + 1, last > begin ? last - begin - 1 : 0);
}

std::string escapedForPointer(const std::string& key) {
    std::string out;
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

} // namespace

std::uint32_t JsonTree::firstChild(std::uint32_t node) const {
    return nodes[node].isContainer() && nodes[node].next > node + 1 ? node + 1 : kNoNode;
}

std::uint32_t JsonTree::nextSibling(std::uint32_t node) const {
    const std::uint32_t parent = nodes[node].parent;
    if (parent == kNoNode || nodes[node].next >= nodes[parent].next) return kNoNode;
    return nodes[node].next;
}

std::size_t JsonTree::childCount(std::uint32_t node) const {
    std::size_t count = 0;
    for (std::uint32_t child = firstChild(node); child != kNoNode; child = nextSibling(child)) ++count;
    return count;
}

std::uint32_t JsonTree::member(std::uint32_t object, std::string_view key) const {
    if (nodes[object].kind != JsonKind::Object) return kNoNode;
    for (std::uint32_t child = firstChild(object); child != kNoNode; child = nextSibling(child))
        if (keyIs(child, key)) return child;
    return kNoNode;
}

std::string_view JsonTree::raw(std::uint32_t node) const {
    return text.substr(nodes[node].begin, nodes[node].end - nodes[node].begin);
}

std::string JsonTree::stringAt(std::uint32_t node) const {
    const JsonNode& n = nodes[node];
    const std::string_view bytes = between(text, n.begin, n.end, n.unfinished);
    return n.escaped ? unescaped(bytes) : std::string(bytes);
}

std::string JsonTree::keyAt(std::uint32_t node) const {
    const JsonNode& n = nodes[node];
    if (!n.isMember()) return {};
    const std::string_view bytes = between(text, n.keyBegin, n.keyEnd, false);
    return n.keyEscaped ? unescaped(bytes) : std::string(bytes);
}

bool JsonTree::keyIs(std::uint32_t node, std::string_view key) const {
    const JsonNode& n = nodes[node];
    if (n.keyEscaped) return keyAt(node) == key;
    return n.keyEnd - n.keyBegin == key.size() + 2 && text.substr(n.keyBegin + 1, key.size()) == key;
}

std::size_t Pointers::indexOf(std::uint32_t element) {
    Counted& counted = m_counted[m_tree[element].parent];
    if (counted.element == kNoNode || counted.element > element)
        counted = {m_tree.firstChild(m_tree[element].parent), 0};
    for (; counted.element != element; counted.element = m_tree.nextSibling(counted.element)) ++counted.index;
    return counted.index;
}

std::string Pointers::pointer(std::uint32_t node) {
    std::vector<std::string> parts;
    for (std::uint32_t at = node; at != kNoNode && m_tree[at].parent != kNoNode; at = m_tree[at].parent)
        parts.push_back(m_tree[at].isMember() ? escapedForPointer(m_tree.keyAt(at)) : std::to_string(indexOf(at)));
    std::string out;
    for (const std::string& part : parts | std::views::reverse) out += "/" + part;
    return out;
}

void appendUtf8(std::string& out, std::uint32_t c) {
    const auto put = [&out](std::uint32_t byte) { out += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (c < 0x80) return put(c);
    if (c < 0x800) return put(0xC0 | c >> 6), put(0x80 | (c & 0x3F));
    if (c < 0x10000) return put(0xE0 | c >> 12), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
    put(0xF0 | c >> 18), put(0x80 | (c >> 12 & 0x3F)), put(0x80 | (c >> 6 & 0x3F)), put(0x80 | (c & 0x3F));
}

std::string unescaped(std::string_view between) {
    std::string out;
    out.reserve(between.size());
    for (std::size_t i = 0; i < between.size();) {
        if (between[i] != '\\') {
            out += between[i++];
            continue;
        }
        const Escape escape = readEscape(between, i);
        appendUtf8(out, escape.good ? escape.codePoint : 0xFFFD);
        i += escape.length;
    }
    return out;
}

} // namespace offerwright::text
