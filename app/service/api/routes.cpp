#include "app/service/api/routes.h"

namespace offerwright::api {
namespace {

using service::Role;

/// Cuts what stands before the next mark off.
std::string_view cut(std::string_view& rest, char mark) {
    const std::size_t at = std::min(rest.find(mark), rest.size());
    const std::string_view head = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return head;
}

const std::array kRoutes{
    Route{"POST", "/v1/transactions/{}/open", {Role::Till}, openTransaction},
    Route{"POST", "/v1/transactions/{}/settle", {Role::Till}, settleTransaction},
    Route{"POST", "/v1/transactions/{}/void", {Role::Till}, voidTransaction},
    Route{"POST", "/v1/transactions/{}/refund", {Role::Till}, refundTransaction},
    Route{"POST", "/v1/transactions/{}/fulfil", {Role::Till}, fulfilTransaction},
    Route{"POST", "/v1/explain", {Role::Till, Role::Studio}, explain},
    Route{"PUT", "/v1/bundles/{}", {Role::Studio}, putBundle},
    Route{"PUT", "/v1/bundles/{}/freshness", {Role::Studio}, putFreshness},
    Route{"GET", "/v1/bundles/{}", {Role::Studio}, getBundles},
    Route{"GET", "/v1/bundle", {Role::Till, Role::Studio}, getOwnBundle},
};

} // namespace

std::span<const Route> routes() { return kRoutes; }

std::optional<std::vector<std::string>> placesIn(std::string_view path, const Route& route) {
    std::vector<std::string> places;
    std::string_view pattern = route.path;
    while (!pattern.empty() && !path.empty()) {
        const std::string_view expected = cut(pattern, '/');
        const std::string_view found = cut(path, '/');
        if (expected == "{}" && !found.empty())
            places.emplace_back(found);
        else if (expected != found)
            return {};
    }
    if (!pattern.empty() || !path.empty()) return {};
    return places;
}

std::pair<std::string_view, Query> partsOf(std::string_view target) {
    Query query;
    const std::string_view path = cut(target, '?');
    while (!target.empty()) {
        std::string_view pair = cut(target, '&');
        const std::string_view name = cut(pair, '=');
        query[name] = pair;
    }
    return {path, std::move(query)};
}

} // namespace offerwright::api
