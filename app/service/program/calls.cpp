#include "app/service/program/calls.h"
#include "app/service/api/api.h"
#include "app/service/bank/open_bank.h"
#include "app/service/connect/connect.h"
#include "app/service/ledger/schema.h"
#include "app/service/program/clockwork.h"
#include "app/service/program/file.h"
#include "offerwright/base/assert.h"
#include "offerwright/text/publication.h"
#include <chrono>
#include <future>

namespace offerwright::service {
namespace {

constexpr std::size_t kShortestSecret = 16;
constexpr std::size_t kLongestSecret = 4'096;

using Done = std::expected<void, std::string>;

Instant now() {
    using namespace std::chrono;
    return {time_point_cast<milliseconds>(system_clock::now()).time_since_epoch().count()};
}

std::vector<PublicKey> keysOf(const std::vector<std::string>& texts) {
    std::vector<PublicKey> keys;
    for (const std::string& text : texts) keys.push_back({*parseHex(text)});
    return keys;
}

live::Source sourceOf(const Environment& environment, std::shared_ptr<products::Larder> larder) {
    return {.trust = {.roots = keysOf(environment.roots),
                      .threshold = static_cast<std::size_t>(environment.threshold),
                      .revoked = keysOf(environment.revoked)},
            .tenant = environment.tenant,
            .environment = environment.name,
            .larder = std::move(larder),
            .asksForApproval = environment.approvals > 0};
}

/// A line end behind it is an editor's.
std::expected<std::string, std::string> secretOf(const Client& client) {
    const bool isInFile = !client.secretFile.empty();
    std::optional<std::string> secret;
    if (isInFile)
        secret = contentOf(client.secretFile, kLongestSecret);
    else if (const char* const value = std::getenv(client.secretVariable.c_str()))
        secret = value;
    while (secret && (secret->ends_with('\n') || secret->ends_with('\r'))) secret->pop_back();
    if (secret && secret->size() >= kShortestSecret) return std::move(*secret);
    const std::string where = isInFile ? client.secretFile + " is no file" : client.secretVariable + " is no variable";
    return std::unexpected(where + " with a secret of 16 to 4096 bytes");
}

/// No name has a full stop, so no two environments share a file.
std::string fileOf(const Config& config, const Environment& environment) {
    return config.sqlite + '/' + environment.tenant + '.' + environment.name + ".db";
}

Done prepare(sql::Session& session, const std::string& place) {
    for (const auto prepareSchema : {ledger::prepareSchema, api::prepareSchema})
        if (const auto done = prepareSchema(session); !done) return std::unexpected(place + ": " + done.error().detail);
    return {};
}

/// A bank as one environment has it: all of its works are for that one's rows.
class OwnBank : public bank::Bank {
public:
    OwnBank(bank::Bank& bank, std::string scope)
        : m_bank(bank)
        , m_scope(std::move(scope)) {}
    bool write(Work work, Finished finished) override {
        return m_bank.write(own(std::move(work)), std::move(finished));
    }
    bool read(Work work) override { return m_bank.read(own(std::move(work))); }

private:
    Work own(Work work) {
        return [this, work = std::move(work)](sql::Session& session) mutable {
            session.actFor(m_scope);
            work(session);
        };
    }
    bank::Bank& m_bank;
    const std::string m_scope;
};

/// One environment at work.
struct Open {
    Open(const Environment& environment, std::shared_ptr<products::Larder> larder, bank::Bank& bank,
         std::string identitySecret)
        : house{live::Shelf(sourceOf(environment, std::move(larder))),
                {std::move(identitySecret)},
                newChance,
                environment.takesUnsigned}
        , own(bank, environment.scope())
        , keepDays(environment.keepDays) {}
    sales::House house;
    OwnBank own;
    std::int64_t keepDays;
};

/// Every call by its path.
class ByPath : public http::Handler {
public:
    ByPath(api::Api& api, connect::Connect& connect)
        : m_api(api)
        , m_connect(connect) {}
    void answer(const http::Request& request, http::Answered answered) override {
        handlerOf(request).answer(request, std::move(answered));
    }
    std::size_t mostBody(const http::Request& request) override { return handlerOf(request).mostBody(request); }

private:
    http::Handler& handlerOf(const http::Request& request) const {
        if (connect::Connect::isFor(request.target)) return m_connect;
        return m_api;
    }
    api::Api& m_api;
    connect::Connect& m_connect;
};

class OpenCalls : public Calls {
public:
    Done open(const Config& config, const Keyring& keyring, Limits& limits) {
        if (!config.postgresql.empty())
            if (const auto done = openPostgres(config.postgresql); !done) return done;
        for (const Environment& environment : config.environments)
            if (const auto done = open(config, environment); !done) return done;
        api::Tenants tenants;
        for (const auto& [scope, open] : m_open) tenants.emplace(scope, api::Tenant{open->own, open->house});
        m_api.emplace(keyring, tenants, now);
        m_connect.emplace(keyring, limits, std::move(tenants), now);
        m_byPath.emplace(*m_api, *m_connect);
        return look(keyring);
    }
    http::Handler& handler() override { return *m_byPath; }
    std::vector<std::string_view> paths() const override {
        std::vector<std::string_view> paths = api::paths();
        std::ranges::copy(connect::paths(), std::back_inserter(paths));
        return paths;
    }

private:
    Done openPostgres(const std::string& where) {
        return keep(bank::openPostgresBank({.where = where}), "the PostgreSQL database");
    }

    Done openSqlite(const std::string& path) {
        {
            const auto session = sql::openSqlite(path, sql::SqliteUse::Writer);
            if (!session) return std::unexpected(path + ": " + session.error().detail);
            if (const auto done = prepare(**session, path); !done) return done;
        }
        return keep(bank::openSqliteBank(path), path);
    }

    Done keep(sql::Result<std::unique_ptr<bank::Bank>> bank, const std::string& place) {
        if (!bank) return std::unexpected(place + ": " + bank.error().detail);
        m_banks.push_back(std::move(*bank));
        return {};
    }

    Done open(const Config& config, const Environment& environment) {
        auto secret = contentOf(environment.identitySecret, kLongestSecret);
        if (!secret || secret->size() < kShortestSecret)
            return std::unexpected(environment.identitySecret + " is no file of 16 to 4096 bytes that can be read");
        if (config.postgresql.empty())
            if (const auto done = openSqlite(fileOf(config, environment)); !done) return done;
        std::shared_ptr<products::Larder>& larder = m_larders[environment.tenant];
        if (!larder) larder = std::make_shared<products::Larder>();
        m_open.emplace(environment.scope(),
                       std::make_unique<Open>(environment, larder, *m_banks.back(), std::move(*secret)));
        return {};
    }

    /// What was published before is live before the first request; what others publish, soon after.
    Done look(const Keyring& keyring) {
        for (const ledger::TenantScope& scope : keyring.scopes()) {
            const auto done = lookOnce(scope);
            if (!done) return std::unexpected(scope.tenant() + ": " + done.error().detail);
        }
        std::vector<Kept> kept;
        for (const ledger::TenantScope& scope : keyring.scopes()) {
            const auto& open = m_open.at(scope.tenant());
            kept.push_back({scope, open->own, open->house, open->keepDays});
        }
        m_clockwork.emplace(std::move(kept), now);
        return {};
    }

    sql::Done lookOnce(const ledger::TenantScope& scope) {
        const auto& open = m_open.at(scope.tenant());
        std::promise<sql::Done> done;
        const bool isTaken =
            open->own.read([&](sql::Session& session) { done.set_value(open->house.shelf.refresh(session, scope)); });
        if (!isTaken) return {};
        return done.get_future().get();
    }

    std::map<std::string, std::shared_ptr<products::Larder>> m_larders; ///< by tenant
    std::map<std::string, std::unique_ptr<Open>> m_open;
    std::optional<api::Api> m_api;
    std::optional<connect::Connect> m_connect;
    std::optional<ByPath> m_byPath;
    std::vector<std::unique_ptr<bank::Bank>> m_banks; ///< finish what waits in them while the rest is there
    std::optional<Clockwork> m_clockwork;
};

} // namespace

std::expected<std::unique_ptr<Keyring>, std::string> keyringOf(const Config& config) {
    std::vector<ClientEntry> clients;
    for (const Client& client : config.clients) {
        auto secret = secretOf(client);
        if (!secret) return std::unexpected(std::move(secret.error()));
        clients.push_back({client.tenant, client.environment, client.name, client.id, std::move(*secret)});
    }
    std::vector<std::pair<std::string, std::string>> environments;
    for (const Environment& each : config.environments) environments.emplace_back(each.tenant, each.name);
    return std::make_unique<Keyring>(config.keys, std::move(clients), environments);
}

std::expected<std::unique_ptr<Calls>, std::string> openCalls(const Config& config, const Keyring& keyring,
                                                             Limits& limits) {
    auto calls = std::make_unique<OpenCalls>();
    if (auto done = calls->open(config, keyring, limits); !done) return std::unexpected(std::move(done.error()));
    return calls;
}

std::expected<void, std::string> prepareTables(const std::string& postgresql) {
    const auto session = sql::openPostgres({.where = postgresql}, sql::PostgresUse::Writer);
    if (!session) return std::unexpected("the PostgreSQL database: " + session.error().detail);
    return prepare(**session, "the PostgreSQL database");
}

} // namespace offerwright::service
