// Answers held against the OpenAPI document that the service serves.
#pragma once
#include "app/service/http/message.h"
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <vector>

namespace offerwright::tests {

class Contract {
public:
    explicit Contract(const std::string& openapi);

    /// What an answer breaks; empty when it is as described. A path that is not described answers 401, 404 or 405.
    std::string faultOf(const std::string& method, const std::string& target, const http::Response& response);
    /// Operations and statuses that are described and have not been seen, as "open 409".
    std::vector<std::string> unseen() const;
    std::size_t described() const;

private:
    const nlohmann::json* operation(const std::string& method, const std::string& path) const;
    std::string faultOfBody(const nlohmann::json& content, const http::Response& response) const;

    nlohmann::json m_document;
    std::set<std::pair<std::string, int>> m_seen;
};

} // namespace offerwright::tests
