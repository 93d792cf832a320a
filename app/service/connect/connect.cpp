#include "app/service/connect/connect.h"
#include "app/service/connect/calls.h"
#include "app/service/sales/ids.h"
#include <array>
#include <chrono>

namespace offerwright::connect {
namespace {

struct Place {
    std::string_view path;
    void (*answer)(Call call);
};
constexpr std::array kPlaces{
    Place{"/connect/wallet/open", open},
    Place{"/connect/wallet/settle", settle},
    Place{"/connect/wallet/refund", refund},
    Place{"/connect/wallet/fulfil", fulfil},
    Place{"/connect/wallet/spend/calculate", calculate},
    Place{"/connect/wallet/spend", spend},
    Place{"/connect/wallet/spend/void", unspend},
};
constexpr auto kPaths = [] {
    std::array<std::string_view, kPlaces.size()> paths;
    std::ranges::transform(kPlaces, paths.begin(), &Place::path);
    return paths;
}();

const Problem kOverAllowance{429, "access.overAllowance", "The tenant has asked for more than its allowance"};
const Problem kNoProof{401, "access.unknownClient", "No client of ours, or another secret"};

/// A problem document in this shape's words.
http::Response translated(http::Response response) {
    static constexpr std::array<std::string_view, 3> kMembers{"code", "title", "faults"};
    if (response.contentType != "application/problem+json") return response;
    FieldReader problem(response.body, kMembers, kPassedOver);
    ObjectText body;
    body.text("errorCode", problem.text("code")).text("errorMessage", problem.text("title"));
    body.raw("details", problem.has("faults") ? problem.raw("faults") : "[]");
    http::Response made{response.status, "application/json", body.done(), {}};
    std::ranges::copy_if(response.headers, std::back_inserter(made.headers),
                         [](const http::Header& header) { return header.name == "retry-after"; });
    return made;
}

http::Answered marked(http::Answered answered) {
    return [answered = std::move(answered)](http::Response response) mutable {
        response = translated(std::move(response));
        response.headers.push_back({"x-ees-called-unique-id", sales::printUuid(service::newChance())});
        answered(std::move(response));
    };
}

/// The pass ends with the answer.
http::Answered heldBy(service::Limits::Pass pass, http::Answered answered) {
    return [held = std::optional(std::move(pass)), answered = std::move(answered)](http::Response response) mutable {
        held.reset();
        answered(std::move(response));
    };
}

std::string_view pathOf(std::string_view target) { return target.substr(0, target.find('?')); }

} // namespace

std::span<const std::string_view> paths() { return kPaths; }

void Connect::answer(const http::Request& request, http::Answered answered) {
    answered = marked(std::move(answered));
    const std::string_view path = pathOf(request.target);
    const auto who = m_keyring.findProven(request.header("x-ees-auth-client-id"), request.header("x-ees-auth-hash"),
                                          {path, request.body});
    if (!who) return answered(responseTo(kNoProof));
    const auto tenant = m_tenants.find(who->scope().tenant());
    if (tenant == m_tenants.end()) return answered(responseTo(kNoProof));
    auto pass = m_limits.admit(who->scope(), std::chrono::steady_clock::now());
    if (!pass) {
        http::Response response = responseTo(kOverAllowance);
        response.headers.push_back({"retry-after", std::to_string(pass.error().count())});
        return answered(std::move(response));
    }
    const auto place = std::ranges::find(kPlaces, path, &Place::path);
    if (place == kPlaces.end()) return answered(responseTo(api::kNotFound));
    if (request.method != "POST") return answered(responseTo(api::kOtherMethod));
    place->answer({.request = request,
                   .who = *who,
                   .tenant = tenant->second,
                   .now = m_clock(),
                   .answered = heldBy(std::move(*pass), std::move(answered))});
}

} // namespace offerwright::connect
