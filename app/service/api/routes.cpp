#include "app/service/api/routes.h"
#include <charconv>

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
    Route{"POST", "/v1/offline/batch", {Role::Till}, bookJournal},
    Route{"GET", "/v1/offline/quarantine", {Role::Studio}, getQuarantine},
    Route{"POST", "/v1/points/quote", {Role::Till}, quotePoints},
    Route{"POST", "/v1/points/spend", {Role::Till}, spendPoints},
    Route{"POST", "/v1/points/unspend", {Role::Till}, unspendPoints},
    Route{"GET", "/v1/wallets/{}", {Role::Till, Role::Studio}, getWallet},
    Route{"GET", "/v1/wallets/{}/history", {Role::Till, Role::Studio}, getHistory},
    Route{"PUT", "/v1/customers/{}", {Role::Feed}, putCustomer},
    Route{"DELETE", "/v1/customers/{}", {Role::Feed}, deleteCustomer},
    Route{"PUT", "/v1/customers/{}/assignments", {Role::Feed}, putAssignments},
    Route{"GET", "/v1/customers/{}/export", {Role::Feed}, exportCustomer},
    Route{"POST", "/v1/assignments", {Role::Feed}, putManyAssignments},
    Route{"PUT", "/v1/bundles/{}", {Role::Studio}, putBundle},
    Route{"PUT", "/v1/bundles/{}/freshness", {Role::Studio}, putFreshness},
    Route{"PUT", "/v1/bundles/{}/proposal", {Role::Studio}, putProposal},
    Route{"POST", "/v1/bundles/{}/proposal/approve", {Role::Studio}, approveProposal},
    Route{"GET", "/v1/bundles/{}", {Role::Studio}, getBundles},
    Route{"GET", "/v1/bundles/{}/{}", {Role::Studio}, getBundle},
    Route{"DELETE", "/v1/bundles/{}/{}", {Role::Studio}, withdrawBundle},
    Route{"PUT", "/v1/catalogue", {Role::Studio}, putCatalogue},
    Route{"GET", "/v1/catalogue", {Role::Till, Role::Studio}, getCatalogue},
    Route{"GET", "/v1/bundle", {Role::Till, Role::Studio}, getOwnBundle},
    Route{"GET", "/v1/freshness", {Role::Till, Role::Studio}, getOwnFreshness},
    Route{"PUT", "/v1/tills/{}", {Role::Studio}, putTill},
    Route{"DELETE", "/v1/tills/{}", {Role::Studio}, deleteTill},
    Route{"GET", "/v1/tills", {Role::Studio}, getTills},
};

} // namespace

std::span<const Route> routes() { return kRoutes; }

std::string decoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        unsigned byte = 0;
        const char* const digits = text.data() + i + 1;
        const bool isEscape =
            text[i] == '%' && i + 2 < text.size() && std::from_chars(digits, digits + 2, byte, 16).ptr == digits + 2;
        out += isEscape ? static_cast<char>(byte) : text[i];
        if (isEscape) i += 2;
    }
    return out;
}

std::optional<std::vector<std::string>> placesIn(std::string_view path, const Route& route) {
    std::vector<std::string> places;
    std::string_view pattern = route.path;
    while (!pattern.empty() && !path.empty()) {
        const std::string_view expected = cut(pattern, '/');
        const std::string_view found = cut(path, '/');
        if (expected == "{}" && !found.empty())
            places.push_back(decoded(found));
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
