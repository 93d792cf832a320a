#include "engine/text/read_parts.h"

namespace offerwright::text {
namespace {

void readPicks(Reading& reading, std::uint32_t at, Picks& out) {
    static constexpr std::array kMembers{Word("skus"), Word("categories"), Word("brands"), Word("suppliers"),
                                         Word("tags"), Word("attributes"), Word("groups")};
    if (at == kNoNode) return;
    const Object object(reading, at, kMembers);
    read(reading, object.find("skus"), out.skus);
    read(reading, object.find("categories"), out.categories);
    read(reading, object.find("brands"), out.brands);
    read(reading, object.find("suppliers"), out.suppliers);
    read(reading, object.find("tags"), out.tags);
    readTests(reading, object.find("attributes"), out.attributes);
    read(reading, object.find("groups"), out.groups);
}

void readPriceBound(Reading& reading, std::uint32_t at, std::optional<std::int64_t>& out) {
    if (at != kNoNode) readInteger(reading, at, out.emplace(), kLeast, kMost);
}

/// A value alone must be the attribute's; {"atMost": "3"} names another test.
void readTest(Reading& reading, std::uint32_t at, AttributeTest& out) {
    if (reading.kind(at) != JsonKind::Object) return read(reading, at, out.value);
    static constexpr std::array kMembers{Word("is"), Word("isNot"), Word("atLeast"), Word("atMost")};
    const Object object(reading, at, kMembers);
    bool found = false;
    for (std::size_t i = 0; i < kMembers.size(); ++i) {
        if (!object.has(kMembers[i])) continue;
        if (found)
            return reading.raise("node.severalKinds", at, {std::string(wordOf(out.how)), std::string(kMembers[i])});
        found = true;
        out.how = static_cast<Comparison>(i);
        read(reading, object.find(kMembers[i]), out.value);
    }
    if (!found) reading.raise({"node.noKind", at, reading.headOf(at), {kMembers.begin(), kMembers.end()}});
}

} // namespace

void readAttributes(Reading& reading, std::uint32_t at, const std::function<void(std::string, std::string)>& add) {
    if (at == kNoNode) return;
    if (reading.kind(at) != JsonKind::Object) return reading.wrongType(at, "object");
    const JsonTree& tree = reading.tree();
    for (std::uint32_t i = tree.firstChild(at); i != kNoNode; i = tree.nextSibling(i)) {
        std::vector<std::string> values(1);
        if (tree[i].kind == JsonKind::Array)
            read(reading, i, values);
        else
            read(reading, i, values[0]);
        for (std::string& value : values) add(tree.keyAt(i), std::move(value));
    }
}

void readTests(Reading& reading, std::uint32_t at, std::vector<AttributeTest>& out) {
    if (at == kNoNode) return;
    if (reading.kind(at) != JsonKind::Object) return reading.wrongType(at, "object");
    const JsonTree& tree = reading.tree();
    for (std::uint32_t i = tree.firstChild(at); i != kNoNode; i = tree.nextSibling(i)) {
        const auto one = [&](std::uint32_t value) {
            out.push_back({.name = tree.keyAt(i), .value = {}});
            readTest(reading, value, out.back());
        };
        if (tree[i].kind == JsonKind::Array)
            eachOf(reading, i, one);
        else
            one(i);
    }
}

void readSelection(Reading& reading, const Object& object, Selection& out) {
    readPicks(reading, object.find(kIn), out.in);
    readPicks(reading, object.find(kExcept), out.except);
    readPriceBound(reading, object.find(kPriceFrom), out.priceFrom);
    readPriceBound(reading, object.find(kPriceTo), out.priceTo);
    read(reading, object.find(kFullPriceOnly), out.fullPriceOnly);
}

void readSelection(Reading& reading, std::uint32_t at, Selection& out) {
    static constexpr std::array kMembers{kIn, kExcept, kPriceFrom, kPriceTo, kFullPriceOnly};
    if (at == kNoNode) return;
    readSelection(reading, Object(reading, at, kMembers), out);
}

} // namespace offerwright::text
