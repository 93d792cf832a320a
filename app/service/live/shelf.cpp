#include "app/service/booking/booking.h"
#include "app/service/ledger/stock.h"
#include "app/service/live/shelf_row.h"
#include "offerwright/text/publication.h"

namespace offerwright::live {

namespace {

constexpr std::array kTables{
    "CREATE TABLE IF NOT EXISTS bundle (tenant TEXT NOT NULL, digest TEXT NOT NULL, bytes BYTES NOT NULL, "
    "put_at BIGINT NOT NULL, PRIMARY KEY (tenant, digest))",
    "CREATE TABLE IF NOT EXISTS bundle_content (tenant TEXT NOT NULL, digest TEXT NOT NULL, content TEXT NOT NULL, "
    "PRIMARY KEY (tenant, digest))",
    "CREATE TABLE IF NOT EXISTS live (tenant TEXT NOT NULL, num BIGINT NOT NULL, epoch BIGINT NOT NULL, "
    "version BIGINT NOT NULL, digest TEXT NOT NULL, stated_at BIGINT NOT NULL, at BIGINT NOT NULL, "
    "put_by TEXT NOT NULL, statement BYTES NOT NULL, PRIMARY KEY (tenant, num))",
    "CREATE TABLE IF NOT EXISTS stopped (tenant TEXT NOT NULL, num BIGINT NOT NULL, promotion TEXT NOT NULL, "
    "PRIMARY KEY (tenant, num, promotion))",
    "CREATE TABLE IF NOT EXISTS due (tenant TEXT NOT NULL, digest TEXT NOT NULL, version BIGINT NOT NULL, "
    "at BIGINT NOT NULL, put_by TEXT NOT NULL, refused TEXT NOT NULL, PRIMARY KEY (tenant, digest))",
    "CREATE TABLE IF NOT EXISTS proposal (tenant TEXT NOT NULL, content TEXT NOT NULL, note TEXT NOT NULL, "
    "put_by TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY (tenant, content))",
    "CREATE TABLE IF NOT EXISTS approval (tenant TEXT NOT NULL, content TEXT NOT NULL, put_by TEXT NOT NULL, "
    "at BIGINT NOT NULL, PRIMARY KEY (tenant, content, put_by))",
};

std::string stampOf(const Live& live) {
    const std::string& catalogue = live.products.digest;
    return "\"bundle\":{\"version\":" + std::to_string(live.version.version) + ",\"digest\":\"" + live.digest + "\"}," +
           (catalogue.empty() ? "" : "\"catalogue\":\"" + catalogue + "\",") + "\"engine\":\"" +
           printEngineVersion(engineVersion()) + '"';
}

/// Whoever lowers a budget below what is spent of it keeps the ledger's bound; the engine gives nothing more anyway.
sql::Done setBudgets(sql::Session& session, const ledger::TenantScope& scope, const PromotionSet& set) {
    const auto put = [&](const std::string& promotion, std::string_view kind,
                         const std::optional<std::int64_t>& most) -> sql::Done {
        if (!most) return {};
        const auto done = ledger::setBudget(session, scope, booking::budgetOf(promotion, kind), *most);
        if (!done && done.error().why == ledger::Why::Database) return std::unexpected(done.error().failure);
        return {};
    };
    for (const auto& promotion : set.promotions()) {
        const auto& budget = promotion->limits.budget;
        if (!budget) continue;
        for (const auto& [kind, most] : {std::pair("money", budget->money), std::pair("points", budget->points),
                                         std::pair("times", budget->times)})
            if (auto done = put(promotion->id, kind, most); !done) return done;
    }
    return {};
}

} // namespace

std::unexpected<Refused> refusedFor(BundleRefusal refusal) {
    return std::unexpected(Refused{Why::Refused, std::move(refusal)});
}
std::unexpected<Refused> database(sql::Failure failure) {
    return std::unexpected(Refused{Why::Database, {}, std::move(failure)});
}

std::string Live::name() const {
    return std::to_string(row) + (products.number == 0 ? "" : '.' + std::to_string(products.number));
}

sql::Done prepareSchema(sql::Session& session) {
    if (auto done = products::prepareSchema(session); !done) return done;
    for (const char* table : kTables)
        if (auto done = session.define(table); !done) return done;
    return {};
}

Expectations Shelf::expectations(Instant now, const InstallRecord& record) const {
    return {.trust = m_source.trust,
            .tenant = m_source.tenant,
            .environment = m_source.environment,
            .now = now,
            .record = record};
}

std::expected<VerifiedBundle, Refused> Shelf::taken(sql::Session& session, const ledger::TenantScope& scope,
                                                    const std::string& bytes, Instant now,
                                                    const InstallRecord& record) const {
    auto bundle = verifyBundle(bytes, expectations(now, record));
    if (!bundle) return refusedFor(bundle.error());
    if (bundle->version() == record.newest) return std::move(*bundle); // it is live already: nothing is asked once more
    const auto isApproved = approved(session, scope, printHex(contentDigest(bundle->manifest()).bytes));
    if (!isApproved) return std::unexpected(isApproved.error());
    return std::move(*bundle);
}

/// Put once more, it was put then.
sql::Done Shelf::keepBytes(sql::Session& session, const ledger::TenantScope& scope, const VerifiedBundle& bundle,
                           const std::string& bytes, Instant at) {
    const std::string digest = printHex(bundle.version().digest.bytes);
    const auto stored = session.run("INSERT INTO bundle (tenant, digest, bytes, put_at) VALUES ($1, $2, $3, $4) "
                                    "ON CONFLICT (tenant, digest) DO NOTHING",
                                    {scope.tenant(), digest, sql::Bytes{bytes}, at.ms});
    if (!stored) return std::unexpected(stored.error());
    const auto named = session.run("INSERT INTO bundle_content (tenant, digest, content) VALUES ($1, $2, $3) "
                                   "ON CONFLICT (tenant, digest) DO NOTHING",
                                   {scope.tenant(), digest, printHex(contentDigest(bundle.manifest()).bytes)});
    if (!named) return std::unexpected(named.error());
    return {};
}

Shelf::Stock Shelf::stock() const {
    const auto stock = m_stock.load();
    return stock ? *stock : Stock{};
}

std::expected<std::shared_ptr<const Live>, Refused> Shelf::opened(const VerifiedBundle& bundle,
                                                                  const Stock& stock) const {
    const auto set = openBundle(bundle, stock.catalogue);
    if (!set) return refusedFor(set.error());
    auto live = std::make_shared<Live>();
    live->version = bundle.version();
    live->digest = printHex(bundle.version().digest.bytes);
    live->set = *set;
    live->hasBudgets = std::ranges::any_of((*set)->promotions(),
                                           [](const auto& promotion) { return promotion->limits.budget.has_value(); });
    live->certificate = bundle.certificate();
    live->products = stock.edition;
    live->stamp = stampOf(*live);
    return live;
}

/// The row decides who was first. Only what stands in it is live, here as on every other node.
std::expected<std::shared_ptr<const Live>, Refused>
Shelf::keepRow(sql::Session& session, const ledger::TenantScope& scope, const Row& row, Live live) const {
    const auto added =
        session.run("INSERT INTO live (tenant, num, epoch, version, digest, stated_at, at, put_by, statement) "
                    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (tenant, num) DO NOTHING",
                    {scope.tenant(), row.row, row.record.epoch, row.record.newest.version, row.digest,
                     row.record.lastStatement.ms, row.at.ms, row.by, sql::Bytes{row.statement}});
    if (!added) return database(added.error());
    if (*added == 0) return std::unexpected(Refused{Why::Overtaken});
    return named(std::move(live), row);
}

std::shared_ptr<const Live> Shelf::named(Live live, const Row& row) {
    live.row = row.row;
    live.since = row.at;
    live.by = row.by;
    return std::make_shared<const Live>(std::move(live));
}

std::expected<std::shared_ptr<const Live>, Refused> Shelf::put(sql::Session& session, const ledger::TenantScope& scope,
                                                               std::string bytes, const std::string& by, Instant now) {
    const auto before = rowOf(session, scope, kNewest);
    if (!before) return database(before.error());
    const Row last = before->value_or(Row{});
    const auto bundle = taken(session, scope, bytes, now, last.record);
    if (!bundle) return std::unexpected(bundle.error());
    const auto live = opened(*bundle, stock());
    if (!live) return std::unexpected(live.error());
    if ((*live)->digest == last.digest) return asItIs(session, scope, last);
    if (auto stored = keepBytes(session, scope, *bundle, bytes, now); !stored) return database(stored.error());
    if (auto done = setBudgets(session, scope, *(*live)->set); !done) return database(done.error());
    return keepRow(session, scope, {last.row + 1, bundle->record(), (*live)->digest, now, by, {}}, **live);
}

std::expected<std::shared_ptr<const Live>, Refused>
Shelf::asItIs(sql::Session& session, const ledger::TenantScope& scope, const Row& row) const {
    auto live = read(session, scope, row, stock());
    if (!live) return database(live.error());
    return *live;
}

std::expected<std::shared_ptr<const Live>, Refused> Shelf::stop(sql::Session& session, const ledger::TenantScope& scope,
                                                                const std::string& statement, const std::string& by,
                                                                Instant now) const {
    const auto row = rowOf(session, scope, kNewest);
    if (!row) return database(row.error());
    if (!*row) return std::unexpected(Refused{Why::NothingLive});
    const auto bundle = whole(session, scope, (*row)->digest, stock());
    if (!bundle) return database(bundle.error());
    const auto verified = verifyFreshness(statement, (*bundle)->certificate, m_source.environment, now, (*row)->record);
    if (!verified) return refusedFor(verified.error());
    Live live = **bundle;
    live.set = withoutStopped(live.set, verified->statement);
    const std::int64_t next = (*row)->row + 1;
    for (const std::string& promotion : verified->statement.stopped) {
        const auto noted = session.run("INSERT INTO stopped (tenant, num, promotion) VALUES ($1, $2, $3) "
                                       "ON CONFLICT (tenant, num, promotion) DO NOTHING",
                                       {scope.tenant(), next, promotion});
        if (!noted) return database(noted.error());
    }
    return keepRow(session, scope, {next, verified->record, (*row)->digest, now, by, statement}, std::move(live));
}

} // namespace offerwright::live
