#include "app/service/program/calls.h"
#include "app/service/api/api.h"
#include "app/service/bank/open_bank.h"
#include "app/service/ledger/schema.h"
#include "app/service/program/clockwork.h"
#include "offerwright/text/publication.h"
#include <filesystem>
#include <fstream>
#include <future>
#include <sodium.h>

namespace offerwright::service {
namespace {

Instant now() {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

std::array<char, 16> chance() {
    std::array<char, 16> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    return bytes;
}

/// The key of identities; a file that others may read is none.
std::expected<customers::IdentityKey, std::string> identityKeyIn(const std::string& path) {
    constexpr std::size_t kLeast = 16;
    constexpr std::size_t kMost = 4096;
    using std::filesystem::perms;
    std::error_code error;
    const perms rights = std::filesystem::status(path, error).permissions();
    if (error) return std::unexpected(path + ": " + error.message());
    if ((rights & (perms::group_all | perms::others_all)) != perms::none)
        return std::unexpected(path + ": others have rights on it. Take them away (chmod 600).");
    std::ifstream file(path, std::ios::binary);
    std::string bytes(kMost, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    if (bytes.size() < kLeast) return std::unexpected(path + ": a secret has 16 bytes or more");
    return customers::IdentityKey{std::move(bytes)};
}

Trust trustOf(const Environment& environment) {
    const auto keysOf = [](const std::vector<std::string>& texts) {
        std::vector<PublicKey> keys;
        for (const std::string& text : texts) keys.push_back({*parseHex(text)});
        return keys;
    };
    return {.roots = keysOf(environment.roots),
            .threshold = static_cast<std::size_t>(environment.threshold),
            .revoked = keysOf(environment.revoked)};
}

/// Environments have files of their own, or are in one database together.
std::expected<std::unique_ptr<bank::Bank>, std::string> bankOf(const Config& config, std::string scope) {
    std::ranges::replace(scope, '/', '_');
    auto bank = config.sqlite.empty() ? bank::openPostgresBank({config.postgresql})
                                      : bank::openSqliteBank(config.sqlite + '/' + scope + ".db");
    if (!bank) return std::unexpected("The database: " + bank.error().detail);
    return std::move(*bank);
}

/// At the start, when nobody asks yet.
std::string doNow(bank::Bank& bank, const std::function<sql::Done(sql::Session&)>& work) {
    std::promise<sql::Done> told;
    sql::Done done;
    const bool isTaken = bank.write([&](sql::Session& session) { done = work(session); },
                                    [&](sql::Done durable) { told.set_value(durable ? done : std::move(durable)); });
    if (!isTaken) return "nothing can be done in it";
    const sql::Done end = told.get_future().get();
    return end ? std::string() : end.error().detail;
}

sql::Done prepareSchema(sql::Session& session) {
    if (auto done = ledger::prepareSchema(session); !done) return done;
    return api::prepareSchema(session);
}

class OpenedCalls : public Calls {
public:
    http::Handler& handler() override { return *m_api; }
    /// Empty when all is well.
    std::string open(const Config& config, const Keyring& keyring);

private:
    struct Opened {
        Opened(ledger::TenantScope itsScope, live::Source source, customers::IdentityKey key)
            : scope(std::move(itsScope))
            , house{live::Shelf(std::move(source)), std::move(key), chance} {}
        ledger::TenantScope scope;
        sales::House house;
        std::unique_ptr<bank::Bank> own; ///< null where all share one
    };
    std::string openOne(const Config& config, const Environment& environment, const ledger::TenantScope& scope);
    bank::Bank& bankFor(const Opened& opened) const { return opened.own ? *opened.own : *m_shared; }

    // Threads end before what they use: the clock's, then the banks'.
    std::unique_ptr<api::Api> m_api;
    std::vector<std::unique_ptr<Opened>> m_opened;
    std::unique_ptr<bank::Bank> m_shared;
    std::unique_ptr<Clockwork> m_clockwork;
};

std::string OpenedCalls::openOne(const Config& config, const Environment& environment,
                                 const ledger::TenantScope& scope) {
    auto identityKey = identityKeyIn(environment.identitySecret);
    if (!identityKey) return std::move(identityKey.error());
    live::Source source{.trust = trustOf(environment), .tenant = environment.tenant, .environment = environment.name};
    auto opened = std::make_unique<Opened>(scope, std::move(source), std::move(*identityKey));
    if (!m_shared) {
        auto bank = bankOf(config, scope.tenant());
        if (!bank) return std::move(bank.error());
        opened->own = std::move(*bank);
        if (const auto fault = doNow(*opened->own, prepareSchema); !fault.empty()) return "The tables: " + fault;
    }
    const auto fault = doNow(bankFor(*opened), [&](sql::Session& session) {
        session.actFor(scope.tenant());
        return opened->house.shelf.refresh(session, scope);
    });
    if (!fault.empty()) return "What is live: " + fault;
    m_opened.push_back(std::move(opened));
    return {};
}

std::string OpenedCalls::open(const Config& config, const Keyring& keyring) {
    if (config.sqlite.empty()) {
        auto bank = bankOf(config, {});
        if (!bank) return std::move(bank.error());
        m_shared = std::move(*bank);
    }
    const std::vector<ledger::TenantScope> scopes = keyring.scopes();
    for (const Environment& environment : config.environments) {
        const auto scope = std::ranges::find(scopes, environment.scope(), &ledger::TenantScope::tenant);
        if (scope == scopes.end()) continue; // nobody has a key to it
        if (std::string fault = openOne(config, environment, *scope); !fault.empty())
            return environment.scope() + ": " + fault;
    }
    api::Tenants tenants;
    std::vector<Kept> kept;
    for (const auto& opened : m_opened) {
        tenants.emplace(opened->scope.tenant(), api::Tenant{bankFor(*opened), opened->house});
        kept.push_back({opened->scope, bankFor(*opened), opened->house.shelf});
    }
    m_api = std::make_unique<api::Api>(keyring, std::move(tenants), now);
    m_clockwork = std::make_unique<Clockwork>(std::move(kept), now);
    return {};
}

} // namespace

std::expected<std::unique_ptr<Calls>, std::string> openCalls(const Config& config, const Keyring& keyring) {
    if (sodium_init() < 0) return std::unexpected(std::string("This system has no chance to give."));
    auto calls = std::make_unique<OpenedCalls>();
    if (std::string fault = calls->open(config, keyring); !fault.empty()) return std::unexpected(std::move(fault));
    return calls;
}

} // namespace offerwright::service
