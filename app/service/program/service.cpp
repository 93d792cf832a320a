#include "app/service/program/service.h"
#include "app/service/api/api.h"
#include "app/service/bank/open_bank.h"
#include "app/service/ledger/schema.h"
#include "app/service/program/clockwork.h"
#include "app/service/program/front.h"
#include "offerwright/text/publication.h"
#include <chrono>
#include <filesystem>
#include <fstream>
#include <future>
#include <sodium.h>

namespace offerwright::program {
namespace {

constexpr std::int64_t kDrainMs = 10'000;

Instant now() {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

std::array<char, 16> chance() {
    std::array<char, 16> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

/// Read when nobody but its owner may.
std::expected<customers::IdentityKey, std::string> identityKeyIn(const std::string& path) {
    std::error_code error;
    const auto rights = std::filesystem::status(path, error).permissions();
    if (error) return std::unexpected(path + ": " + error.message());
    using std::filesystem::perms;
    if ((rights & (perms::group_all | perms::others_all)) != perms::none)
        return std::unexpected(path + ": others may read it; take their rights away (chmod 600)");
    std::ifstream file(path);
    std::string text;
    file >> text;
    const auto bytes = parseHex(text);
    if (!bytes) return std::unexpected(path + ": not 64 hexadecimal digits");
    return customers::IdentityKey{{bytes->begin(), bytes->end()}};
}

std::expected<std::unique_ptr<bank::Bank>, std::string> bankFor(const Configuration& configuration,
                                                                const std::string& scope) {
    sql::Result<std::unique_ptr<bank::Bank>> opened;
    if (configuration.sqliteFolder.empty()) {
        opened = bank::openPostgresBank({configuration.postgres});
    } else {
        std::string name = scope;
        std::ranges::replace(name, '/', '_');
        opened = bank::openSqliteBank(configuration.sqliteFolder + '/' + name + ".db");
    }
    if (!opened) return std::unexpected("the database: " + opened.error().detail);
    return std::move(*opened);
}

/// Does one work and waits for it: at the start, when nobody is asking yet.
sql::Done doNow(bank::Bank& bank, const std::function<sql::Done(sql::Session&)>& work) {
    std::promise<sql::Done> told;
    sql::Done done;
    const bool taken = bank.write([&](sql::Session& session) { done = work(session); },
                                  [&](sql::Done durable) { told.set_value(done ? durable : done); });
    if (!taken) return std::unexpected(sql::Failure{sql::Fault::Other, "too much waits"});
    return told.get_future().get();
}

sql::Done prepareSchema(sql::Session& session) {
    if (auto done = ledger::prepareSchema(session); !done) return done;
    return api::prepareSchema(session);
}

/// One tenant's environment, with its books.
struct Open {
    service::Credentials who;
    sales::House house;
    std::unique_ptr<bank::Bank> own; ///< a file of its own; else all are in one
    bank::Bank* bank = nullptr;
};

class RunningService : public Service {
public:
    explicit RunningService(const Configuration& configuration)
        : m_keyring(configuration.keys) {}
    ~RunningService() override { stop(); }

    std::string begin(const Configuration& configuration);
    std::uint16_t port() const override { return m_server->port(); }
    bool stop() override;

private:
    std::string openTenant(const Configuration& configuration, const TenantEntry& entry,
                           const service::Credentials& who);

    const service::Keyring m_keyring;
    std::unique_ptr<http::Server> m_server; ///< outlives the banks, whose threads answer on its connections
    std::unique_ptr<bank::Bank> m_shared;
    std::vector<std::unique_ptr<Open>> m_open;
    std::unique_ptr<api::Api> m_api;
    std::unique_ptr<Front> m_front;
    std::unique_ptr<Clockwork> m_clockwork;
};

std::string RunningService::openTenant(const Configuration& configuration, const TenantEntry& entry,
                                       const service::Credentials& who) {
    auto identityKey = identityKeyIn(entry.identityKeyFile);
    if (!identityKey) return std::move(identityKey.error());
    live::Source source{.trust = entry.trust, .tenant = entry.tenant, .environment = entry.environment};
    auto open = std::make_unique<Open>(
        Open{who, {live::Shelf(std::move(source)), std::move(*identityKey), chance}, nullptr, m_shared.get()});
    if (!m_shared) {
        auto bank = bankFor(configuration, who.scope().tenant());
        if (!bank) return std::move(bank.error());
        open->own = std::move(*bank);
        open->bank = open->own.get();
        if (const auto made = doNow(*open->bank, prepareSchema); !made) return "the tables: " + made.error().detail;
    }
    const auto read = [&](sql::Session& session) {
        session.actFor(who.scope().tenant());
        return open->house.shelf.refresh(session, who.scope());
    };
    if (const auto done = doNow(*open->bank, read); !done) return "what is live: " + done.error().detail;
    m_open.push_back(std::move(open));
    return {};
}

std::string RunningService::begin(const Configuration& configuration) {
    if (sodium_init() < 0) return "no chance is to be had from this system";
    if (configuration.sqliteFolder.empty()) {
        auto bank = bankFor(configuration, {});
        if (!bank) return std::move(bank.error());
        m_shared = std::move(*bank);
    }
    const std::vector<service::Credentials> places = m_keyring.places();
    for (const TenantEntry& entry : configuration.tenants) {
        const std::string scope = entry.tenant + '/' + entry.environment;
        const auto who = std::ranges::find(places, scope, [](const auto& place) { return place.scope().tenant(); });
        if (who == places.end()) return scope + ": no key opens it; make one with --new-key";
        if (std::string fault = openTenant(configuration, entry, *who); !fault.empty()) return scope + ": " + fault;
    }
    api::Tenants tenants;
    std::vector<Kept> kept;
    for (const auto& open : m_open) {
        tenants.emplace(open->who.scope().tenant(), api::Tenant{*open->bank, open->house});
        kept.push_back({open->who.scope(), *open->bank, open->house.shelf});
    }
    m_api = std::make_unique<api::Api>(m_keyring, std::move(tenants), now);
    m_front = std::make_unique<Front>(*m_api);
    auto server = http::Server::start(*m_front, configuration.listening, {});
    if (!server) return std::move(server.error());
    m_server = std::move(*server);
    m_front->watch(*m_server);
    m_clockwork = std::make_unique<Clockwork>(std::move(kept), now);
    m_front->isReady = true;
    return {};
}

/// First nothing more is asked, then the banks finish what waits and answer, then the connections end.
bool RunningService::stop() {
    if (m_front) m_front->isReady = false;
    m_clockwork.reset();
    const bool isAnswered = !m_server || m_server->drain(kDrainMs);
    for (const auto& open : m_open) open->own.reset();
    m_shared.reset();
    m_server.reset();
    return isAnswered;
}

} // namespace

std::expected<std::unique_ptr<Service>, std::string> Service::start(const Configuration& configuration) {
    auto service = std::make_unique<RunningService>(configuration);
    if (std::string fault = service->begin(configuration); !fault.empty()) return std::unexpected(std::move(fault));
    return service;
}

} // namespace offerwright::program
