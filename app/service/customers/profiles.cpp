#include "app/service/customers/profiles.h"
#include "offerwright/text/documents.h"

namespace offerwright::customers {
namespace {

/// Images hold one customer each: the wallet's.
constexpr std::string_view kSelf = "self";

sql::Done put(sql::Session& session, std::string_view sql, const ledger::TenantScope& scope,
              const ledger::WalletId& wallet, const std::string& bytes) {
    const auto done = session.run(sql, {scope.tenant(), sql::Bytes{wallet.view()}, sql::Bytes{bytes}});
    if (!done) return std::unexpected(done.error());
    return {};
}

/// Nothing when it was never told.
sql::Result<std::optional<std::string>> get(sql::Session& session, std::string_view sql,
                                            const ledger::TenantScope& scope, const ledger::WalletId& wallet) {
    const auto rows = session.query(sql, {scope.tenant(), sql::Bytes{wallet.view()}});
    if (!rows) return std::unexpected(rows.error());
    if (rows->empty()) return std::nullopt;
    return rows->front()[0].bytes();
}

Customer profileIn(const Customer& customer) {
    return {.segments = customer.segments,
            .tier = customer.tier,
            .consents = customer.consents,
            .attributes = customer.attributes,
            .birthday = customer.birthday,
            .memberSince = customer.memberSince};
}

void takeProfile(const std::string& document, Customer& customer) {
    auto profile = parseCustomer(document);
    OW_ASSERT(profile.ok());
    customer.segments = std::move(profile.value.segments);
    customer.tier = std::move(profile.value.tier);
    customer.consents = std::move(profile.value.consents);
    customer.attributes = std::move(profile.value.attributes);
    customer.birthday = profile.value.birthday;
    customer.memberSince = profile.value.memberSince;
}

sql::Done takeOwnValues(const std::string& image, Instant at, Customer& customer) {
    const std::span bytes(reinterpret_cast<const std::uint8_t*>(image.data()), image.size());
    const auto assignments = Assignments::fromImage(bytes, nullptr);
    if (!assignments) return std::unexpected(sql::Failure{sql::Fault::Damaged, "own values"});
    assignments->ownValues(kSelf, at, customer.ownValues);
    return {};
}

} // namespace

bool isProfile(const Customer& customer) { return customer == profileIn(customer); }

sql::Done putProfile(sql::Session& session, const ledger::TenantScope& scope, const ledger::WalletId& wallet,
                     const Customer& customer) {
    return put(session,
               "INSERT INTO profile (tenant, wallet, document) VALUES ($1, $2, $3) ON CONFLICT (tenant, wallet) "
               "DO UPDATE SET document = excluded.document",
               scope, wallet, printCustomer(customer));
}

std::expected<std::string, FaultyAssignment> imageOf(const std::vector<OwnAssignment>& assignments) {
    AssignmentsBuilder builder;
    for (std::size_t i = 0; i < assignments.size(); ++i) {
        const OwnAssignment& each = assignments[i];
        const auto added = builder.add({kSelf, each.promotion, each.parameter, each.value, each.from, each.to},
                                       static_cast<std::int64_t>(i));
        if (!added) return std::unexpected(FaultyAssignment{i, added.error()});
    }
    const auto built = std::move(builder).finish();
    if (!built) return std::unexpected(FaultyAssignment{0, built.error()});
    const auto image = built->assignments.image();
    return std::string(reinterpret_cast<const char*>(image.data()), image.size());
}

sql::Done putOwnValues(sql::Session& session, const ledger::TenantScope& scope, const ledger::WalletId& wallet,
                       const std::string& image) {
    return put(session,
               "INSERT INTO own_values (tenant, wallet, image) VALUES ($1, $2, $3) ON CONFLICT (tenant, wallet) "
               "DO UPDATE SET image = excluded.image",
               scope, wallet, image);
}

sql::Done tell(sql::Session& session, const ledger::TenantScope& scope, const ledger::WalletId& wallet, Instant at,
               Customer& customer) {
    const auto profile = get(session, "SELECT document FROM profile WHERE tenant = $1 AND wallet = $2", scope, wallet);
    if (!profile) return std::unexpected(profile.error());
    if (*profile) takeProfile(**profile, customer);
    const auto image = get(session, "SELECT image FROM own_values WHERE tenant = $1 AND wallet = $2", scope, wallet);
    if (!image) return std::unexpected(image.error());
    return *image ? takeOwnValues(**image, at, customer) : sql::Done{};
}

} // namespace offerwright::customers
