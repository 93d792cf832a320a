#include "tests/app/service/connect/caller.h"
#include "offerwright/bundle/keys.h"
#include "offerwright/text/documents.h"
#include "offerwright/text/publication.h"

namespace offerwright::tests {

std::string proofOf(const std::string& path, const std::string& body, const std::string& secret) {
    return printHex(sha256Of(path + body + secret).bytes);
}

Caller::Caller(const service::Allowance& allowance)
    : m_keyring({}, {{"acme", "production", "pos", kClient, kSecret}})
    , m_limits({{"acme/production", allowance}})
    , m_connect(m_keyring, m_limits, {{"acme/production", {m_shop.bank(), m_shop.house()}}},
                [this] { return m_shop.now; }) {}

void Caller::publish(const Json& programme, const Json& promotions) {
    auto read = parseProgramme(programme.dump());
    OW_ASSERT(read.ok());
    std::vector<std::shared_ptr<const Promotion>> all;
    for (Json each : promotions) {
        each["format"] = 1;
        each["status"] = "live";
        if (!each.contains("name")) each["name"] = {{"en", each["id"]}};
        auto promotion = parsePromotion(each.dump());
        if (!promotion.ok()) qFatal("%s", printDiagnostics(promotion.diagnostics).c_str());
        all.push_back(std::make_shared<const Promotion>(std::move(promotion.value)));
    }
    const http::Response put = m_shop.publish(all, std::make_shared<const Programme>(std::move(read.value)));
    if (put.status != 200) qFatal("%s", put.body.c_str());
}

http::Response Caller::call(const std::string& what, const std::string& body) {
    const std::string target = "/connect/wallet/" + what;
    return send("POST", target, body, {{"x-ees-auth-client-id", kClient}, {"x-ees-auth-hash", proofOf(target, body)}});
}

http::Response Caller::send(const std::string& method, const std::string& target, const std::string& body,
                            const std::vector<http::Header>& headers) {
    http::Request request{method, target, {}, body};
    for (const http::Header& header : headers) request.headers.emplace_back(header.name, header.value);
    std::optional<http::Response> response;
    m_connect.answer(request, [&](http::Response answered) { response = std::move(answered); });
    OW_ASSERT(response);
    return *response;
}

std::string headerOf(const http::Response& response, const std::string& name) {
    const auto found = std::ranges::find(response.headers, name, &http::Header::name);
    return found == response.headers.end() ? std::string() : found->value;
}

} // namespace offerwright::tests
