#include "app/service/ledger/wallet_status.h"

namespace offerwright::ledger {
namespace {

constexpr std::array<std::string_view, 3> kNames{"active", "frozen", "closed"};

} // namespace

std::string_view nameOf(WalletStatus status) { return kNames[static_cast<std::size_t>(status)]; }

WalletStatus statusNamed(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    OW_ASSERT(found != kNames.end());
    return static_cast<WalletStatus>(found - kNames.begin());
}

Answer setStatus(sql::Session& session, const TenantScope& scope, const WalletId& wallet, WalletStatus status) {
    session.actFor(scope.tenant());
    const auto set =
        session.run("INSERT INTO wallet (tenant, wallet, version, status) VALUES ($1, $2, 1, $3) "
                    "ON CONFLICT (tenant, wallet) DO UPDATE SET version = wallet.version + 1, "
                    "status = excluded.status WHERE wallet.status <> 'closed' OR excluded.status = 'closed'",
                    {scope.tenant(), sql::Bytes{wallet.view()}, nameOf(status)});
    if (!set) return std::unexpected(Refusal{Why::Database, {}, set.error()});
    if (*set == 0) return std::unexpected(Refusal{Why::WalletHalted, "closed"});
    return Reply{};
}

} // namespace offerwright::ledger
