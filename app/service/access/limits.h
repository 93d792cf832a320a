/// \file How much each tenant may ask for: requests at a time, and requests a second with some to spare.
///
///     auto pass = limits.admit(credentials.scope(), now);
///     if (!pass) return answered(tooMany(pass.error()));      // 429, and when to come again
///     ... answered while *pass lives
#pragma once
#include "app/service/ledger/tenant_scope.h"
#include <chrono>
#include <cstdint>
#include <expected>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace offerwright::service {

/// All at least 1.
struct Allowance {
    std::int64_t atOnce = 256; ///< requests under way
    std::int64_t perSecond = 2'000;
    std::int64_t burst = 4'000; ///< that may come together after a rest
    bool operator==(const Allowance&) const = default;
};

/// Time comes from the caller and does not run backwards by more than it ran before. Any thread.
class Limits {
public:
    using Time = std::chrono::steady_clock::time_point;

    /// By the name of the scope. Outlives its passes.
    explicit Limits(const std::map<std::string, Allowance>& allowances);
    ~Limits();

    /// Its end is the end of the request.
    class Pass {
    public:
        Pass(Pass&& other) noexcept
            : m_tenant(std::exchange(other.m_tenant, nullptr)) {}
        Pass& operator=(Pass&&) = delete;
        ~Pass();

    private:
        friend class Limits;
        struct Tenant;
        explicit Pass(Tenant& tenant)
            : m_tenant(&tenant) {}
        Tenant* m_tenant;
    };
    /// Or after how many seconds, at least 1, to come again. A scope without an allowance has none.
    std::expected<Pass, std::chrono::seconds> admit(const ledger::TenantScope& scope, Time now);

private:
    std::map<std::string, std::unique_ptr<Pass::Tenant>, std::less<>> m_tenants;
};

} // namespace offerwright::service
