#include "app/service/api/api.h"
#include "app/service/api/description.h"
#include "app/service/api/routes.h"

namespace offerwright::api {
namespace {

/// The route, or why there is none.
std::expected<std::pair<const Route*, std::vector<std::string>>, Problem> routeTo(std::string_view method,
                                                                                  std::string_view path) {
    bool isPlace = false;
    for (const Route& route : routes()) {
        auto places = placesIn(path, route);
        if (!places) continue;
        if (route.method == method) return std::pair(&route, std::move(*places));
        isPlace = true;
    }
    return std::unexpected(isPlace ? kOtherMethod : kNotFound);
}

bool isFor(const Route& route, service::Role role) {
    return route.roles.size() == 0 || std::ranges::find(route.roles, role) != route.roles.end();
}

} // namespace

std::vector<std::string_view> paths() {
    std::vector<std::string_view> paths{"/v1/openapi.json"};
    for (const Route& route : routes())
        if (std::ranges::find(paths, route.path) == paths.end()) paths.push_back(route.path);
    return paths;
}

sql::Done prepareSchema(sql::Session& session) {
    for (const auto prepare : {live::prepareSchema, customers::prepareSchema, sales::prepareSchema})
        if (auto done = prepare(session); !done) return done;
    return {};
}

std::size_t Api::mostBody(const http::Request& request) {
    if (request.method != "PUT" || request.target != "/v1/catalogue") return 0;
    const auto who = m_keyring.find(request.header("authorization"));
    return who && who->role() == service::Role::Studio ? products::kMostDeliveryBytes : 0;
}

void Api::answer(const http::Request& request, http::Answered answered) {
    if (request.method == "GET" && request.target == "/v1/openapi.json")
        return answered({.body = std::string(kDescription)});
    const auto who = m_keyring.find(request.header("authorization"));
    if (!who) return answered(responseTo(kUnauthorized));
    auto [path, query] = partsOf(request.target);
    auto route = routeTo(request.method, path);
    if (!route) return answered(responseTo(route.error()));
    if (!isFor(*route->first, who->role())) return answered(responseTo(kForbidden));
    const auto tenant = m_tenants.find(who->scope().tenant());
    if (tenant == m_tenants.end()) return answered(responseTo(kUnauthorized));
    route->first->answer({.request = request,
                          .who = *who,
                          .tenant = tenant->second,
                          .now = m_clock(),
                          .places = std::move(route->second),
                          .query = std::move(query),
                          .answered = std::move(answered)});
}

} // namespace offerwright::api
