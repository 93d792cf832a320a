#include "app/service/program/configuration.h"
#include "offerwright/text/fields.h"
#include "offerwright/text/publication.h"
#include <algorithm>
#include <array>

namespace offerwright::program {
namespace {

using Words = std::string_view;
constexpr std::array<Words, 4> kMembers{"listen", "database", "tenants", "keys"};
constexpr std::array<Words, 3> kListen{"address", "port", "threads"};
constexpr std::array<Words, 2> kDatabase{"sqlite", "postgres"};
constexpr std::array<Words, 5> kTenant{"tenant", "environment", "signatures", "roots", "identityKeyFile"};
constexpr std::array<Words, 5> kKey{"tenant", "environment", "role", "name", "digest"};
constexpr std::array<std::pair<Words, service::Role>, 3> kRoles{
    {{"till", service::Role::Till}, {"studio", service::Role::Studio}, {"feed", service::Role::Feed}}};
constexpr std::int64_t kMostThreads = 256;
constexpr std::int64_t kMostSignatures = 16;

/// The faults of a part, told by their pointers into the whole.
void addFaults(Diagnostics& all, Diagnostics part, const std::string& at) {
    for (Diagnostic& fault : part) {
        fault.pointer = at + fault.pointer;
        all.push_back(std::move(fault));
    }
}

http::Listening listeningIn(std::string_view json, Diagnostics& faults) {
    FieldReader fields(json, kListen);
    http::Listening listening;
    if (fields.has("address")) listening.address = fields.text("address");
    listening.port = static_cast<std::uint16_t>(fields.integer("port", 1, 65'535));
    if (fields.has("threads")) listening.threads = static_cast<int>(fields.integer("threads", 1, kMostThreads));
    addFaults(faults, fields.finish(), "/listen");
    return listening;
}

void readDatabase(std::string_view json, Configuration& configuration, Diagnostics& faults) {
    FieldReader fields(json, kDatabase);
    if (fields.has("postgres"))
        configuration.postgres = fields.text("postgres");
    else
        configuration.sqliteFolder = fields.text("sqlite");
    if (fields.has("postgres") && fields.has("sqlite")) fields.refuse("sqlite", "config.oneDatabase", {});
    addFaults(faults, fields.finish(), "/database");
}

TenantEntry tenantIn(FieldReader& fields) {
    TenantEntry entry{
        .tenant = fields.text("tenant"), .environment = fields.text("environment"), .trust = {}, .identityKeyFile = {}};
    entry.trust.threshold = static_cast<std::size_t>(fields.integer("signatures", 1, kMostSignatures));
    for (const std::string& root : fields.texts("roots")) {
        const auto bytes = parseHex(root);
        if (bytes)
            entry.trust.roots.push_back(PublicKey{*bytes});
        else
            fields.refuse("roots", "config.notAKey", {root});
    }
    if (entry.trust.roots.size() < entry.trust.threshold) fields.refuse("signatures", "config.tooFewRoots", {});
    entry.identityKeyFile = fields.text("identityKeyFile");
    return entry;
}

service::KeyEntry keyIn(FieldReader& fields, const std::vector<TenantEntry>& tenants) {
    service::KeyEntry entry{.tenant = fields.text("tenant"),
                            .environment = fields.text("environment"),
                            .name = fields.text("name"),
                            .digest = fields.text("digest")};
    const std::string role = fields.text("role");
    const auto known = std::ranges::find(kRoles, Words(role), &std::pair<Words, service::Role>::first);
    if (known == kRoles.end())
        fields.refuse("role", "config.unknownRole", {role});
    else
        entry.role = known->second;
    if (!parseHex(entry.digest)) fields.refuse("digest", "config.notADigest", {});
    const bool isThere = std::ranges::any_of(tenants, [&](const TenantEntry& tenant) {
        return tenant.tenant == entry.tenant && tenant.environment == entry.environment;
    });
    if (!isThere) fields.refuse("tenant", "config.unknownTenant", {entry.tenant, entry.environment});
    return entry;
}

} // namespace

Checked<Configuration> readConfiguration(std::string_view json) {
    Checked<Configuration> read;
    Configuration& made = read.value;
    FieldReader fields(json, kMembers);
    fields.each("tenants", kTenant, [&](FieldReader& tenant) { made.tenants.push_back(tenantIn(tenant)); });
    fields.each("keys", kKey, [&](FieldReader& key) { made.keys.push_back(keyIn(key, made.tenants)); });
    if (const auto listen = fields.raw("listen"); !listen.empty())
        made.listening = listeningIn(listen, read.diagnostics);
    else
        fields.text("listen");
    if (const auto database = fields.raw("database"); !database.empty())
        readDatabase(database, made, read.diagnostics);
    else
        fields.text("database");
    addFaults(read.diagnostics, fields.finish(), {});
    return read;
}

} // namespace offerwright::program
