#include "engine/text/schema.h"
#include "engine/text/json_read.h"
#include <offerwright/text/documents.h>

namespace offerwright {
namespace text {
namespace {

const JsonTree& promotionSchema() {
    static const JsonTree tree = readJson(kPromotionSchema, Strictness::Strict).tree;
    return tree;
}

/// The definition that "#/$defs/name" names.
std::uint32_t definition(const std::string& reference) {
    constexpr std::string_view kPrefix = "#/$defs/";
    const JsonTree& tree = promotionSchema();
    const std::uint32_t definitions = tree.member(0, "$defs");
    return tree.member(definitions, std::string_view(reference).substr(kPrefix.size()));
}

/// Key of the definition that a schema stands in; the document's own for those outside.
std::string ownerOf(std::uint32_t schema) {
    const JsonTree& tree = promotionSchema();
    const std::uint32_t definitions = tree.member(0, "$defs");
    for (std::uint32_t at = schema; at != kNoNode; at = tree[at].parent)
        if (tree[at].parent == definitions) return tree.keyAt(at);
    return "promotion";
}

template <typename Visit> void forEachChild(std::uint32_t node, const Visit& visit) {
    if (node == kNoNode) return;
    const JsonTree& tree = promotionSchema();
    for (std::uint32_t i = tree.firstChild(node); i != kNoNode; i = tree.nextSibling(i)) visit(i);
}

} // namespace

SchemaPlace SchemaPlace::root() {
    SchemaPlace place;
    place.add(0);
    return place;
}

/// References are followed and alternatives laid side by side; the schema's own shape bounds the depth.
void SchemaPlace::add(std::uint32_t schema) {
    const JsonTree& tree = promotionSchema();
    if (const std::uint32_t reference = tree.member(schema, "$ref"); reference != kNoNode)
        schema = definition(tree.stringAt(reference));
    m_schemas.push_back(schema);
    forEachChild(tree.member(schema, "anyOf"), [this](std::uint32_t alternative) { add(alternative); });
}

SchemaPlace SchemaPlace::descend(std::uint32_t schema, std::string_view key) const {
    SchemaPlace place;
    place.m_describes = key.empty() ? m_describes : ownerOf(schema) + "." + std::string(key);
    place.add(schema);
    return place;
}

SchemaPlace SchemaPlace::member(std::string_view key) const {
    const JsonTree& tree = promotionSchema();
    for (const std::uint32_t schema : m_schemas) {
        const std::uint32_t properties = tree.member(schema, "properties");
        if (properties == kNoNode) continue;
        if (const std::uint32_t found = tree.member(properties, key); found != kNoNode) return descend(found, key);
    }
    for (const std::uint32_t schema : m_schemas) {
        const std::uint32_t others = tree.member(schema, "additionalProperties");
        if (others != kNoNode && tree[others].kind == JsonKind::Object) return descend(others, {});
    }
    return {};
}

SchemaPlace SchemaPlace::element() const {
    const JsonTree& tree = promotionSchema();
    for (const std::uint32_t schema : m_schemas)
        if (const std::uint32_t items = tree.member(schema, "items"); items != kNoNode) return descend(items, {});
    return {};
}

std::vector<std::string> SchemaPlace::keys() const {
    const JsonTree& tree = promotionSchema();
    std::vector<std::string> keys;
    for (const std::uint32_t schema : m_schemas)
        forEachChild(tree.member(schema, "properties"), [&](std::uint32_t i) { keys.push_back(tree.keyAt(i)); });
    return keys;
}

std::vector<std::string> SchemaPlace::kinds() const {
    const JsonTree& tree = promotionSchema();
    std::vector<std::string> kinds;
    for (const std::uint32_t schema : m_schemas)
        forEachChild(tree.member(schema, "oneOf"), [&](std::uint32_t kind) {
            forEachChild(tree.member(kind, "required"), [&](std::uint32_t i) { kinds.push_back(tree.stringAt(i)); });
        });
    return kinds;
}

std::vector<std::string> SchemaPlace::words() const {
    const JsonTree& tree = promotionSchema();
    std::vector<std::string> words;
    for (const std::uint32_t schema : m_schemas)
        forEachChild(tree.member(schema, "enum"), [&](std::uint32_t i) { words.push_back(tree.stringAt(i)); });
    return words;
}

bool SchemaPlace::isBoolean() const {
    const JsonTree& tree = promotionSchema();
    for (const std::uint32_t schema : m_schemas)
        if (const std::uint32_t type = tree.member(schema, "type"); type != kNoNode && tree.raw(type) == "\"boolean\"")
            return true;
    return false;
}

std::string SchemaPlace::annotation(std::string_view name) const {
    const JsonTree& tree = promotionSchema();
    for (const std::uint32_t schema : m_schemas)
        if (const std::uint32_t found = tree.member(schema, name); found != kNoNode) return tree.stringAt(found);
    return {};
}

} // namespace text

std::string_view schemaOf(Document document) {
    switch (document) {
    case Document::Promotion: return text::kPromotionSchema;
    case Document::Basket: return text::kBasketSchema;
    case Document::Customer: return text::kCustomerSchema;
    case Document::Programme: return text::kProgrammeSchema;
    }
    return {};
}

} // namespace offerwright
