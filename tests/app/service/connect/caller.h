// A caller of /connect, and the shop that it calls, without a network.
#pragma once
#include "app/service/connect/connect.h"
#include "tests/app/service/api/shop.h"
#include <nlohmann/json.hpp>

namespace offerwright::tests {

using Json = nlohmann::json;

inline constexpr const char* kClient = "pos-1";
inline constexpr const char* kSecret = "a secret of the tills";

/// As the shape says it: over path, body and secret.
std::string proofOf(const std::string& path, const std::string& body, const std::string& secret = kSecret);

class Caller {
public:
    explicit Caller(const service::Allowance& allowance = {});

    /// Publishes promotions and a programme as documents.
    void publish(const Json& programme, const Json& promotions);
    /// With its proof.
    http::Response call(const std::string& what, const std::string& body);
    /// With these headers and no others.
    http::Response send(const std::string& method, const std::string& target, const std::string& body,
                        const std::vector<http::Header>& headers);
    Shop& shop() { return m_shop; }

private:
    Shop m_shop;
    service::Keyring m_keyring;
    service::Limits m_limits;
    connect::Connect m_connect;
};

/// Empty where there is none.
std::string headerOf(const http::Response& response, const std::string& name);

} // namespace offerwright::tests
