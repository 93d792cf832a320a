/// \file Whose rows an operation may touch. Made from a credential and from nothing else: no field of a request becomes
/// one.
#pragma once
#include <string>
#include <utility>

namespace offerwright::service {
class Credentials; ///< the one maker of keys

class CredentialKey {
    friend class Credentials;
    CredentialKey() {}
};
} // namespace offerwright::service

namespace offerwright::ledger {

class TenantScope {
public:
    TenantScope(service::CredentialKey, std::string tenant)
        : m_tenant(std::move(tenant)) {}
    const std::string& tenant() const { return m_tenant; }

private:
    std::string m_tenant;
};

} // namespace offerwright::ledger
