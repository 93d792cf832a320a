/// \file Calls under /connect: POST wallet/open, wallet/settle, wallet/refund, wallet/fulfil, wallet/spend/calculate,
/// wallet/spend and wallet/spend/void, in the shape that integrations of another service speak.
///
/// Callers prove a shared secret (service::Keyring::findProven): X-EES-AUTH-CLIENT-ID, and X-EES-AUTH-HASH over path,
/// body and secret. Every answer has an x-ees-called-unique-id.
///
///     Connect connect(keyring, limits, tenants, clock);
///     if (Connect::isFor(request.target)) connect.answer(request, std::move(answered));
#pragma once
#include "app/service/access/limits.h"
#include "app/service/api/api.h"

namespace offerwright::connect {

class Connect : public http::Handler {
public:
    /// Keyring and limits outlive it.
    Connect(const service::Keyring& keyring, service::Limits& limits, api::Tenants tenants, api::Clock clock)
        : m_keyring(keyring)
        , m_limits(limits)
        , m_tenants(std::move(tenants))
        , m_clock(std::move(clock)) {}

    static bool isFor(std::string_view target) { return target.starts_with("/connect/"); }
    void answer(const http::Request& request, http::Answered answered) override;

private:
    const service::Keyring& m_keyring;
    service::Limits& m_limits;
    api::Tenants m_tenants;
    api::Clock m_clock;
};

/// What is answered here, for who counts by route.
std::span<const std::string_view> paths();

} // namespace offerwright::connect
