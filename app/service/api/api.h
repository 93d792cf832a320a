/// \file The calls of tills, publishers and feeds: from a request to an answer.
///
/// What asks no database is answered at once; the rest is work for the tenant's bank, and answered when it is durable.
/// The calls are described by the OpenAPI document that GET /v1/openapi.json answers.
///
///     Api api(keyring, tenants, clock);
///     http::Server server(api, ...);
#pragma once
#include "app/service/access/access.h"
#include "app/service/bank/bank.h"
#include "app/service/http/message.h"
#include "app/service/sales/sales.h"

namespace offerwright::api {

/// One environment of one tenant, and a bank that acts for it (Session::actFor). Both outlive the Api.
struct Tenant {
    bank::Bank& bank;
    sales::House& house;
};
/// By the name that the tenant's scope has (TenantScope::tenant()).
using Tenants = std::map<std::string, Tenant>;

/// What is answered here, each path once, with "{}" for what stands for a name.
std::vector<std::string_view> paths();

using Clock = std::function<Instant()>;

/// The tables of all that the calls need, but for the ledger's own.
sql::Done prepareSchema(sql::Session& session);

class Api : public http::Handler {
public:
    /// The keyring outlives it.
    Api(const service::Keyring& keyring, Tenants tenants, Clock clock)
        : m_keyring(keyring)
        , m_tenants(std::move(tenants))
        , m_clock(std::move(clock)) {}

    void answer(const http::Request& request, http::Answered answered) override;
    /// A publisher's catalogue is longer than what anyone else sends.
    std::size_t mostBody(const http::Request& request) override;

private:
    const service::Keyring& m_keyring;
    Tenants m_tenants;
    Clock m_clock;
};

} // namespace offerwright::api
