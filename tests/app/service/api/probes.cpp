#include "tests/app/service/api/probes.h"
#include <algorithm>

namespace offerwright::tests {

Probing::Probing(const std::string& openapi, Names names, std::uint64_t seed)
    : m_document(Json::parse(openapi))
    , m_names(std::move(names))
    , m_dice(seed) {
    for (const auto& [path, operations] : m_document["paths"].items())
        for (const auto& [method, described] : operations.items()) {
            std::string upper = method;
            std::ranges::transform(upper, upper.begin(), [](char c) { return static_cast<char>(std::toupper(c)); });
            m_operations.push_back({upper, path, described});
        }
}

/// Mostly of the right kind.
std::string Probing::name(std::string_view place) {
    const bool isSale = place == "id" || place == "original" || place == "transaction";
    if (place == "environment" && !m_dice.oneIn(4)) return "production";
    if (m_dice.oneIn(10)) return isSale ? m_dice.of(m_names.others) : m_dice.of(m_names.sales);
    return isSale ? m_dice.of(m_names.sales) : m_dice.of(m_names.others);
}

Json Probing::basket() {
    Json lines = Json::array();
    for (std::int64_t i = m_dice.number(0, 2); i >= 0; --i)
        lines.push_back({{"sku", name("sku")}, {"qty", 1 + m_dice.number(0, 2)}, {"unit_price_minor", 1'000}});
    Json basket{{"lines", lines}};
    if (!m_dice.oneIn(3)) basket["customer"] = name("customer");
    if (m_dice.oneIn(4)) basket["coupons"] = {name("coupon")};
    if (m_dice.oneIn(4)) basket["store"] = "12";
    if (m_dice.oneIn(6)) basket["burn"] = 5;
    if (m_dice.oneIn(6)) basket["time"] = "2027-03-10T12:00:00Z";
    return basket;
}

Json Probing::valueOf(const Json& schema, const std::string& place) {
    if (schema.contains("$ref")) {
        const std::string ref = schema["$ref"];
        if (ref.ends_with("/Basket")) return basket();
        if (ref.ends_with("/Customer")) return {{"segments", {name("segment")}}};
        return valueOf(m_document[Json::json_pointer(ref.substr(1))], place);
    }
    const Json type = schema.value("type", Json("string"));
    if (type == "object") {
        Json object = Json::object();
        const Json properties = schema.value("properties", Json::object());
        const Json required = schema.value("required", Json::array());
        for (const auto& [member, each] : properties.items())
            if (std::ranges::find(required, Json(member)) != required.end() || m_dice.oneIn(2))
                object[member] = valueOf(each, member);
        return object;
    }
    if (type == "array") {
        Json array = Json::array();
        for (std::int64_t i = m_dice.number(0, 1); i >= 0; --i) array.push_back(valueOf(schema["items"], place));
        return array;
    }
    if (type == "boolean") return m_dice.oneIn(2);
    if (type == "integer" || type.is_array()) return m_dice.number(0, 3);
    return schema.contains("enum") ? schema["enum"][0] : Json(name(place));
}

std::string Probing::bodyOf(const Operation& operation) {
    if (!operation.described.contains("requestBody")) return {};
    const Json& content = operation.described["requestBody"]["content"];
    if (content.contains("application/octet-stream")) return m_dice.of(m_names.bytes);
    if (content.contains("application/json")) return valueOf(content["application/json"]["schema"], {}).dump();
    const Json& lines = content["application/jsonl"];
    if (lines.contains("schema")) return valueOf(lines["schema"], {}).dump() + '\n';
    Json row = valueOf({{"$ref", "#/components/schemas/Assignments"}}, {});
    row["customer"] = name("customer");
    return row.dump();
}

Probe Probing::next(const std::vector<std::string>& keys) {
    const Operation& operation = m_dice.of(m_operations);
    Probe probe{
        operation.described["operationId"], operation.method, operation.path, bodyOf(operation), m_dice.of(keys), {}};
    std::string query;
    const Json parameters = operation.described.value("parameters", Json::array());
    for (const Json& each : parameters) {
        const std::string place = each["name"];
        const Json value = valueOf(each["schema"], place);
        const std::string text = value.is_string() ? value.get<std::string>() : value.dump();
        if (each["in"] == "path")
            probe.target.replace(probe.target.find('{' + place + '}'), place.size() + 2, text);
        else if (m_dice.oneIn(2) && each["in"] == "query")
            query += (query.empty() ? "?" : "&") + place + '=' + text;
        else if (each["in"] == "header" && m_dice.oneIn(4))
            probe.headers.push_back({place, '"' + text + '"'});
    }
    probe.target += query;
    return probe;
}

} // namespace offerwright::tests
