#include "app/service/observe/route.h"
#include <algorithm>
#include <array>

namespace offerwright::observe {
namespace {

constexpr std::array<std::string_view, 26> kRoutes{
    "/healthz",
    "/readyz",
    "/metrics",
    "/v1/openapi.json",
    "/v1/transactions/{}/open",
    "/v1/transactions/{}/settle",
    "/v1/transactions/{}/void",
    "/v1/transactions/{}/refund",
    "/v1/transactions/{}/fulfil",
    "/v1/explain",
    "/v1/points/quote",
    "/v1/points/spend",
    "/v1/points/unspend",
    "/v1/offline/batch",
    "/v1/wallets/{}",
    "/v1/wallets/{}/history",
    "/v1/customers",
    "/v1/customers/{}",
    "/v1/customers/{}/assignments",
    "/v1/customers/{}/export",
    "/v1/bundles/{}",
    "/v1/bundles/{}/freshness",
    "/v1/bundles/{}/rollback",
    "/v1/bundle",
    "/v1/assignments",
    "other",
};

/// Cuts the next part off, with the slash before it.
std::string_view nextPart(std::string_view& path) {
    const std::size_t end = std::min(path.find('/', 1), path.size());
    const std::string_view part = path.substr(0, end);
    path.remove_prefix(end);
    return part;
}

bool isOn(std::string_view path, std::string_view route) {
    while (!path.empty() && !route.empty()) {
        const std::string_view expected = nextPart(route);
        if (const std::string_view part = nextPart(path); expected != part && expected != "/{}") return false;
    }
    return path.empty() && route.empty();
}

} // namespace

std::span<const std::string_view> routes() { return kRoutes; }

std::size_t routeOf(std::string_view target) {
    const std::string_view path = target.substr(0, target.find('?'));
    const auto found = std::ranges::find_if(kRoutes, [path](std::string_view route) { return isOn(path, route); });
    return std::min<std::size_t>(static_cast<std::size_t>(found - kRoutes.begin()), kRoutes.size() - 1);
}

} // namespace offerwright::observe
