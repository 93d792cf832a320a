#include "engine/text/read_parts.h"
#include <algorithm>

namespace offerwright::text {
namespace {

Fault missingId(Reading& reading, std::uint32_t object) {
    const std::uint32_t inside = reading.node(object).begin + 1;
    const bool alone = reading.tree().firstChild(object) == kNoNode;
    std::string text = "\"id\": \"" + reading.freeId() + (alone ? "\"" : "\", ");
    return {
        "node.missingId", object, reading.headOf(object), {}, {{"insert", {inside, inside}, std::move(text)}}, "id"};
}

/// A member that is neither `id` nor a kind: the kind misspelt when there is no other, else one too many.
void refuseMember(Reading& reading, std::uint32_t member, std::span<const Word> kinds, bool hasKind) {
    const std::string key = reading.tree().keyAt(member);
    const std::string near = nearestWord(key, kinds);
    const JsonNode& n = reading.node(member);
    std::vector<Mend> mends;
    if (!near.empty() && !hasKind) mends.push_back({"write", {n.keyBegin, n.keyEnd}, '"' + near + '"'});
    std::vector<std::string> arguments{key, near};
    arguments.insert(arguments.end(), kinds.begin(), kinds.end());
    reading.raiseAtKey(hasKind ? "value.unknownMember" : "node.unknownKind", member, std::move(arguments),
                       std::move(mends));
}

void takeKind(Reading& reading, std::uint32_t member, std::size_t kind, std::span<const Word> kinds, KindBody& found) {
    if (found.body == kNoNode) {
        found = {kind, member};
        return;
    }
    reading.raiseAtKey("node.severalKinds", member, {std::string(kinds[found.kind]), std::string(kinds[kind])});
}

std::size_t kindOf(const JsonTree& tree, std::uint32_t member, std::span<const Word> kinds) {
    const auto named = [&](Word kind) { return tree.keyIs(member, kind); };
    return static_cast<std::size_t>(std::ranges::find_if(kinds, named) - kinds.begin());
}

} // namespace

void readId(Reading& reading, std::uint32_t object, std::uint32_t at, NodeId& id) {
    if (at == kNoNode) {
        if (!reading.full()) reading.raise(missingId(reading, object));
        return;
    }
    readSome(reading, at, id);
    if (!id.empty()) reading.claimId(id, at);
}

KindBody readKind(Reading& reading, std::uint32_t at, std::span<const Word> kinds, NodeId& id,
                  std::span<const Word> beside) {
    if (at == kNoNode) return {};
    if (reading.kind(at) != JsonKind::Object) return reading.wrongType(at, "object"), KindBody{};
    const JsonTree& tree = reading.tree();
    KindBody found;
    std::uint32_t idAt = kNoNode;
    std::vector<std::uint32_t> others;
    for (std::uint32_t i = tree.firstChild(at); i != kNoNode; i = tree.nextSibling(i)) {
        const std::size_t kind = kindOf(tree, i, kinds);
        if (tree.keyIs(i, "id"))
            idAt = i;
        else if (kind < kinds.size())
            takeKind(reading, i, kind, kinds, found);
        else if (std::ranges::none_of(beside, [&](Word word) { return tree.keyIs(i, word); }))
            others.push_back(i);
    }
    readId(reading, at, idAt, id);
    const bool hasKind = found.body != kNoNode;
    for (const std::uint32_t other : others)
        if (!reading.full()) refuseMember(reading, other, kinds, hasKind);
    if (!hasKind && others.empty())
        reading.raise({"node.noKind", at, reading.headOf(at), {kinds.begin(), kinds.end()}});
    return found;
}

} // namespace offerwright::text
