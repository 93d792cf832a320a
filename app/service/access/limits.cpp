#include "app/service/access/limits.h"
#include <algorithm>

namespace offerwright::service {
namespace {

/// What one request costs of the bucket, which is counted in billionths: a nanosecond at one a second adds one.
constexpr std::int64_t kOne = 1'000'000'000;
constexpr std::chrono::seconds kLongest{3'600}; ///< rest that is counted; fills any bucket by far or is enough to go on

} // namespace

struct Limits::Pass::Tenant {
    explicit Tenant(const Allowance& itsAllowance)
        : allowance(itsAllowance)
        , left(allowance.burst * kOne) {}

    void fill(Time now);

    const Allowance allowance;
    std::mutex mutex;
    std::int64_t underWay = 0;
    std::int64_t left;
    Time filled{};
};

void Limits::Pass::Tenant::fill(Time now) {
    if (now <= filled) return;
    const auto rest = std::min<std::chrono::nanoseconds>(now - filled, kLongest);
    filled = now;
    const std::int64_t most = allowance.burst * kOne;
    const bool isFull = rest.count() >= (most - left) / allowance.perSecond;
    left = isFull ? most : left + rest.count() * allowance.perSecond;
}

Limits::Pass::~Pass() {
    if (!m_tenant) return;
    const std::lock_guard lock(m_tenant->mutex);
    --m_tenant->underWay;
}

Limits::Limits(const std::map<std::string, Allowance>& allowances) {
    for (const auto& [scope, allowance] : allowances)
        m_tenants.emplace(scope, std::make_unique<Pass::Tenant>(allowance));
}

Limits::~Limits() = default;

std::expected<Limits::Pass, std::chrono::seconds> Limits::admit(const ledger::TenantScope& scope, Time now) {
    const auto found = m_tenants.find(scope.tenant());
    if (found == m_tenants.end()) return std::unexpected(std::chrono::seconds(1));
    Pass::Tenant& tenant = *found->second;
    const std::lock_guard lock(tenant.mutex);
    tenant.fill(now);
    if (tenant.underWay >= tenant.allowance.atOnce) return std::unexpected(std::chrono::seconds(1));
    if (tenant.left < kOne) {
        const std::int64_t wait = (kOne - tenant.left) / tenant.allowance.perSecond;
        return std::unexpected(std::chrono::seconds(std::max<std::int64_t>(1, (wait + kOne - 1) / kOne)));
    }
    tenant.left -= kOne;
    ++tenant.underWay;
    return Pass(tenant);
}

} // namespace offerwright::service
