#include "tests/app/service/api/shop.h"
#include "app/service/booking/booking.h"
#include "app/service/ledger/codes.h"
#include "app/service/ledger/schema.h"
#include "app/service/ledger/verify.h"
#include "offerwright/text/products.h"

namespace offerwright::tests {
namespace {

using service::Role;

std::vector<service::KeyEntry> entries() {
    std::vector<service::KeyEntry> all;
    for (const std::string tenant : {"acme", "other"})
        for (const auto& [role, word] :
             {std::pair(Role::Till, "till"), std::pair(Role::Studio, "studio"), std::pair(Role::Feed, "feed")})
            all.push_back({tenant, "production", role, word, service::digestOf(tenant + '-' + word)});
    all.push_back({"acme", "production", Role::Studio, "second", service::digestOf("acme-second")});
    return all;
}

live::Source sourceOf(const std::string& tenant, Approvals approvals = Approvals::None) {
    return {.trust = acme().trust,
            .tenant = tenant,
            .environment = "production",
            .asksForApproval = approvals == Approvals::AskedFor};
}

/// Numbers one after the other: as good as chance where nobody looks for it.
std::function<std::array<char, 16>()> countedFrom(int& counter) {
    return [&counter] {
        std::array<char, 16> bytes{'w'};
        bytes[15] = static_cast<char>(++counter & 0xff);
        bytes[14] = static_cast<char>(counter >> 8);
        return bytes;
    };
}

const std::string kSecret(32, 'k');

} // namespace

std::unique_ptr<sql::Session> booksInMemory() {
    auto session = std::move(*sql::sqliteInMemory());
    OW_ASSERT(ledger::prepareSchema(*session));
    OW_ASSERT(api::prepareSchema(*session));
    return session;
}

bool BankAtOnce::write(Work work, Finished finished) {
    if (isFull) return false;
    m_session.actFor(m_scope);
    work(m_session);
    finished(fails ? sql::Done(std::unexpected(*fails)) : sql::Done{});
    return true;
}

bool BankAtOnce::read(Work work) {
    if (isFull) return false;
    m_session.actFor(m_scope);
    work(m_session);
    return true;
}

Shop::Shop(std::unique_ptr<sql::Session> session, Approvals approvals)
    : m_session(std::move(session))
    , m_bank(*m_session, "acme/production")
    , m_otherBank(*m_session, "other/production")
    , m_keyring(entries())
    , m_acme(*m_keyring.find("Bearer acme-till"))
    , m_house{live::Shelf(sourceOf("acme", approvals)), {kSecret}, countedFrom(m_chance)}
    , m_other{live::Shelf(sourceOf("other")), {kSecret}, countedFrom(m_chance)}
    , m_api(m_keyring, {{"acme/production", {m_bank, m_house}}, {"other/production", {m_otherBank, m_other}}},
            [this] { return now; }) {
    m_house.takesUnsigned = true;
}

Shop::Shop(const std::shared_ptr<const Catalogue>& catalogue, Approvals approvals)
    : Shop(booksInMemory(), approvals) {
    if (catalogue) OW_ASSERT(call("PUT", "/v1/catalogue", linesOf(*catalogue), "acme-studio").status == 200);
}

std::string linesOf(const Catalogue& catalogue) {
    std::string lines;
    for (const Product& product : catalogue.products()) (lines += printProductLine(product)) += '\n';
    return lines;
}

http::Response Shop::call(const std::string& method, const std::string& target, const std::string& body,
                          const std::string& key, const std::vector<http::Header>& headers) {
    const std::string authorization = "Bearer " + key;
    http::Request request{method, target, {{"authorization", authorization}}, body};
    for (const http::Header& header : headers) request.headers.emplace_back(header.name, header.value);
    std::optional<http::Response> response;
    m_api.answer(request, [&](http::Response answered) {
        OW_ASSERT(!response);
        response = std::move(answered);
    });
    OW_ASSERT(response);
    if (heard) heard(method, target, *response);
    return *response;
}

std::string Shop::nextBundle(const std::vector<std::shared_ptr<const Promotion>>& promotions,
                             const std::shared_ptr<const Programme>& programme) {
    const Compiled compiled = compile({promotions, programme, nullptr});
    OW_ASSERT(!hasErrors(compiled.diagnostics));
    return bundleOf(compiled, edition(m_version + 1, m_previous));
}

http::Response Shop::publish(const std::vector<std::shared_ptr<const Promotion>>& promotions,
                             const std::shared_ptr<const Programme>& programme) {
    m_lastBundle = nextBundle(promotions, programme);
    http::Response response = publishAgain();
    if (response.status == 200) {
        m_previous = m_house.shelf.current()->version;
        m_version = m_previous->version;
    }
    return response;
}

http::Response Shop::publishForOther(const std::vector<std::shared_ptr<const Promotion>>& promotions,
                                     const std::shared_ptr<const Programme>& programme) {
    const std::string bundle = bundleOf(compile({promotions, programme, nullptr}), edition(),
                                        signedBy(certificateOf("other"), {kRootA, kRootB}));
    return call("PUT", "/v1/bundles/production", bundle, "other-studio");
}

http::Response Shop::stop(const std::vector<std::string>& promotions) {
    const auto statement = makeFreshness({.tenant = "acme",
                                          .environment = "production",
                                          .epoch = 1,
                                          .newest = m_house.shelf.current()->version,
                                          .stopped = promotions,
                                          .issued = now,
                                          .until = {now.ms + 3'600'000}},
                                         keyNumbered(kOnline));
    OW_ASSERT(statement);
    return call("PUT", "/v1/bundles/production/freshness", *statement, "acme-studio");
}

void Shop::giveOut(const std::string& code, std::int64_t uses) {
    OW_ASSERT(ledger::addCode(*m_session, scope(), booking::digestOf(code), uses));
}

std::string Shop::faultsOfBooks() {
    const auto violations = ledger::verify(*m_session, scope());
    if (!violations) return "not to be read";
    std::string faults;
    for (const ledger::Violation& violation : *violations) faults += violation.law + ": " + violation.claim + '\n';
    return faults;
}

std::string idNumbered(int number) {
    std::string id = "00000000-0000-7000-8000-000000000000";
    const std::string digits = std::to_string(number);
    return id.replace(id.size() - digits.size(), digits.size(), digits);
}

} // namespace offerwright::tests
