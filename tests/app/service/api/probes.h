// Calls made from the OpenAPI document: any operation, with any key, and in every place that takes a name any of the
// names that one of two tenants has.
#pragma once
#include "tests/app/service/api/shop.h"
#include "tests/support/dice.h"
#include <nlohmann/json.hpp>

namespace offerwright::tests {

using Json = nlohmann::json;

/// What somebody may know of a tenant and try.
struct Names {
    std::vector<std::string> sales, others; ///< ids of sales; identities, codes, products, environments
    std::vector<std::string> bytes;         ///< bundles and statements
};

struct Probe {
    std::string operation;
    std::string method;
    std::string target;
    std::string body;
    std::string key;
    std::vector<http::Header> headers;
};

class Probing {
public:
    Probing(const std::string& openapi, Names names, std::uint64_t seed);
    /// With one of these keys.
    Probe next(const std::vector<std::string>& keys);
    std::size_t operations() const { return m_operations.size(); }

private:
    struct Operation {
        std::string method;
        std::string path;
        Json described;
    };
    std::string name(std::string_view place);
    Json valueOf(const Json& schema, const std::string& place);
    Json basket();
    std::string bodyOf(const Operation& operation);

    Json m_document;
    std::vector<Operation> m_operations;
    Names m_names;
    Dice m_dice;
};

} // namespace offerwright::tests
