#include "tests/app/service/api/contract.h"
#include "tests/support/schema_check.h"
#include <algorithm>
#include <regex>

namespace offerwright::tests {
namespace {

using Json = nlohmann::json;

bool isPath(const std::string& path, const std::string& pattern) {
    return std::regex_match(path, std::regex(std::regex_replace(pattern, std::regex("\\{[a-z]+\\}"), "[^/]+")));
}

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// A schema of the document as one that stands alone.
std::string alone(const Json& schema, const Json& schemas) {
    Json whole = schema;
    whole["$defs"] = schemas;
    return std::regex_replace(whole.dump(), std::regex("#/components/schemas/"), "#/$defs/");
}

} // namespace

Contract::Contract(const std::string& openapi)
    : m_document(Json::parse(openapi)) {}

const Json* Contract::operation(const std::string& method, const std::string& path) const {
    for (const auto& [pattern, operations] : m_document["paths"].items())
        if (isPath(path, pattern) && operations.contains(lower(method))) return &operations[lower(method)];
    return nullptr;
}

std::string Contract::faultOfBody(const Json& content, const http::Response& response) const {
    if (!content.contains(response.contentType)) return "content type " + response.contentType;
    const Json& media = content[response.contentType];
    if (!media.contains("schema")) return {};
    if (!Json::accept(response.body)) return "no JSON";
    return SchemaCheck(alone(media["schema"], m_document["components"]["schemas"])).faultOf(Json::parse(response.body));
}

std::string Contract::faultOf(const std::string& method, const std::string& target, const http::Response& response) {
    const Json* described = operation(method, target.substr(0, target.find('?')));
    if (!described) {
        const bool isRefused = response.status == 401 || response.status == 404 || response.status == 405;
        return isRefused ? "" : "not described";
    }
    const std::string status = std::to_string(response.status);
    const Json& responses = (*described)["responses"];
    if (!responses.contains(status)) return "status " + status + " is not described";
    m_seen.emplace((*described)["operationId"].get<std::string>(), response.status);
    Json answer = responses[status];
    if (answer.contains("$ref")) answer = m_document[Json::json_pointer(answer["$ref"].get<std::string>().substr(1))];
    if (!answer.contains("content")) return response.body.empty() ? "" : "a body where none is described";
    return faultOfBody(answer["content"], response);
}

std::vector<std::string> Contract::unseen() const {
    std::vector<std::string> missing;
    for (const Json& operations : m_document["paths"])
        for (const Json& each : operations)
            for (const auto& [status, response] : each["responses"].items()) {
                const std::string id = each["operationId"];
                if (!m_seen.contains({id, std::stoi(status)})) missing.push_back(id + ' ' + status);
            }
    return missing;
}

std::size_t Contract::described() const {
    std::size_t count = 0;
    for (const Json& operations : m_document["paths"])
        for (const Json& each : operations) count += each["responses"].size();
    return count;
}

} // namespace offerwright::tests
