// The keywords of JSON Schema (draft 2020-12) that the published schemas use; an unknown keyword fails loudly.
#pragma once
#include <nlohmann/json.hpp>
#include <string>

namespace offerwright::tests {

class SchemaCheck {
public:
    explicit SchemaCheck(std::string_view schema)
        : m_schema(nlohmann::json::parse(schema)) {}

    /// What the document breaks first, as "pointer: keyword"; empty when it is valid.
    std::string faultOf(const nlohmann::json& document) const { return fault(document, m_schema, ""); }

private:
    std::string fault(const nlohmann::json& value, const nlohmann::json& schema, const std::string& at) const;
    std::string faultOfKeyword(const nlohmann::json& value, const nlohmann::json& schema, const std::string& keyword,
                               const std::string& at) const;
    std::string faultOfObject(const nlohmann::json& value, const nlohmann::json& schema, const std::string& at) const;

    nlohmann::json m_schema;
};

} // namespace offerwright::tests
