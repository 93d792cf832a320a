#include "offerwright/text/cursor.h"
#include "engine/text/json_read.h"
#include "offerwright/text/documents.h"

namespace offerwright {
namespace text {
namespace {

bool hasId(const JsonTree& tree, std::uint32_t at) {
    const std::uint32_t id = tree.member(at, "id");
    return id != kNoNode && tree[id].kind == JsonKind::String;
}

/// The object that is the node; the root for an empty id.
std::uint32_t findNode(const JsonTree& tree, const std::string& id) {
    if (id.empty()) return 0;
    for (std::uint32_t i = 1; i < tree.nodes.size(); ++i)
        if (hasId(tree, i) && tree.stringAt(tree.member(i, "id")) == id) return i;
    return kNoNode;
}

std::size_t levelsBetween(const JsonTree& tree, std::uint32_t node, std::uint32_t below) {
    std::size_t levels = 0;
    for (std::uint32_t at = below; at != node; at = tree[at].parent) ++levels;
    return levels;
}

/// The member of that name that belongs to the node: nodes within it are stepped over, and of several the outermost
/// is meant (an attribute's own "atMost" stands deeper than the condition's).
std::uint32_t findField(const JsonTree& tree, std::uint32_t node, const std::string& field) {
    std::uint32_t found = kNoNode;
    std::size_t least = kMaxDepth + 1;
    for (std::uint32_t i = node + 1; i < tree[node].next;) {
        if (tree.keyIs(i, field) && levelsBetween(tree, node, i) < least) {
            found = i;
            least = levelsBetween(tree, node, i);
        }
        i = hasId(tree, i) ? tree[i].next : i + 1;
    }
    return found;
}

/// The innermost value whose key or bytes hold the offset.
std::uint32_t innermost(const JsonTree& tree, std::size_t offset) {
    std::uint32_t at = 0;
    for (std::uint32_t child = tree.firstChild(at); child != kNoNode;) {
        const JsonNode& n = tree[child];
        if ((n.isMember() ? n.keyBegin : n.begin) > offset) break;
        if (n.end < offset) {
            child = tree.nextSibling(child);
            continue;
        }
        at = child;
        child = tree.firstChild(at);
    }
    return at;
}

} // namespace
} // namespace text

std::optional<Span> spanOf(std::string_view promotionJson, const Address& address) {
    using namespace text;
    const JsonTree tree = readJson(promotionJson, Strictness::Tolerant).tree;
    if (tree.empty() || tree[0].kind != JsonKind::Object) return {};
    if (!address.promotion.empty() && addressOf(tree, 0).promotion != address.promotion) return {};
    std::uint32_t at = findNode(tree, address.node);
    if (at != kNoNode && !address.field.empty()) at = findField(tree, at, address.field);
    if (at == kNoNode) return {};
    return Places(promotionJson).span({tree[at].begin, tree[at].end});
}

Address addressAt(std::string_view promotionJson, std::size_t offset) {
    using namespace text;
    const JsonTree tree = readJson(promotionJson, Strictness::Tolerant).tree;
    return tree.empty() ? Address{} : addressOf(tree, innermost(tree, offset));
}

} // namespace offerwright
