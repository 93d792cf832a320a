#include "tests/support/schema_check.h"
#include <algorithm>
#include <regex>
#include <set>
#include <stdexcept>

namespace offerwright::tests {
namespace {

using nlohmann::json;

std::size_t codePoints(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

bool isOfType(const json& value, const std::string& type) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "integer") return value.is_number_integer();
    if (type == "boolean") return value.is_boolean();
    if (type == "null") return value.is_null();
    throw std::runtime_error("unknown type " + type);
}

bool isOfAnyType(const json& value, const json& types) {
    if (types.is_string()) return isOfType(value, types.get<std::string>());
    return std::any_of(types.begin(), types.end(), [&](const json& type) { return isOfType(value, type); });
}

/// Keywords that need no look into other schemas; true when the value obeys.
bool obeys(const json& value, const std::string& keyword, const json& rule) {
    if (keyword == "type") return isOfAnyType(value, rule);
    if (keyword == "const") return value == rule;
    if (keyword == "enum") return std::find(rule.begin(), rule.end(), value) != rule.end();
    if (keyword == "minimum") return !value.is_number() || value >= rule;
    if (keyword == "maximum") return !value.is_number() || value <= rule;
    if (keyword == "minLength") return !value.is_string() || codePoints(value.get<std::string>()) >= rule;
    if (keyword == "pattern")
        return !value.is_string() || std::regex_search(value.get<std::string>(), std::regex(rule.get<std::string>()));
    if (keyword == "minItems") return !value.is_array() || value.size() >= rule;
    if (keyword == "maxItems") return !value.is_array() || value.size() <= rule;
    if (keyword == "minProperties") return !value.is_object() || value.size() >= rule;
    if (keyword == "maxProperties") return !value.is_object() || value.size() <= rule;
    if (keyword == "required")
        return !value.is_object() ||
               std::all_of(rule.begin(), rule.end(), [&](const json& name) { return value.contains(name); });
    throw std::runtime_error("unknown keyword " + keyword);
}

bool saysNothing(const std::string& keyword) {
    static const std::set<std::string> kSilent{"$schema", "$id",        "title",          "description", "default",
                                               "$defs",   "x-expected", "x-expected-key", "properties"};
    return kSilent.contains(keyword);
}

} // namespace

std::string SchemaCheck::fault(const json& value, const json& schema, const std::string& at) const {
    for (const auto& [keyword, rule] : schema.items()) {
        if (saysNothing(keyword)) continue;
        if (std::string found = faultOfKeyword(value, schema, keyword, at); !found.empty()) return found;
    }
    return faultOfObject(value, schema, at);
}

std::string SchemaCheck::faultOfKeyword(const json& value, const json& schema, const std::string& keyword,
                                        const std::string& at) const {
    const json& rule = schema.at(keyword);
    if (keyword == "$ref") return fault(value, m_schema.at(json::json_pointer(rule.get<std::string>().substr(1))), at);
    if (keyword == "anyOf") {
        const auto fits = [&](const json& one) { return fault(value, one, at).empty(); };
        return std::any_of(rule.begin(), rule.end(), fits) ? "" : at + ": anyOf";
    }
    if (keyword == "oneOf") {
        const auto fits = [&](const json& one) { return fault(value, one, at).empty(); };
        return std::count_if(rule.begin(), rule.end(), fits) == 1 ? "" : at + ": oneOf";
    }
    if (keyword == "items") {
        if (!value.is_array()) return {};
        for (std::size_t i = 0; i < value.size(); ++i)
            if (auto found = fault(value[i], rule, at + "/" + std::to_string(i)); !found.empty()) return found;
        return {};
    }
    if (keyword == "additionalProperties") return {};
    return obeys(value, keyword, rule) ? "" : at + ": " + keyword;
}

std::string SchemaCheck::faultOfObject(const json& value, const json& schema, const std::string& at) const {
    if (!value.is_object()) return {};
    const json properties = schema.value("properties", json::object());
    for (const auto& [name, member] : value.items()) {
        const std::string below = at + "/" + name;
        if (properties.contains(name)) {
            if (auto found = fault(member, properties[name], below); !found.empty()) return found;
        } else if (schema.contains("additionalProperties")) {
            const json& others = schema["additionalProperties"];
            if (others == false) return below + ": additionalProperties";
            if (auto found = fault(member, others, below); !found.empty()) return found;
        }
    }
    return {};
}

} // namespace offerwright::tests
