// What the database says is live, and was.
#include "app/service/live/shelf_row.h"
#include "offerwright/text/publication.h"

namespace offerwright::live {
namespace {

constexpr std::size_t kMostKept = 16; ///< bundles beside the one that is live, for sales that were opened on them

sql::Failure damaged() { return {sql::Fault::Damaged, "a bundle that was verified before"}; }

} // namespace

sql::Result<std::string> Shelf::bytesOf(sql::Session& session, const ledger::TenantScope& scope,
                                        const std::string& digest) const {
    const auto rows =
        session.query("SELECT bytes FROM bundle WHERE tenant = $1 AND digest = $2", {scope.tenant(), digest});
    if (!rows) return std::unexpected(rows.error());
    return rows->empty() ? std::string() : rows->front()[0].bytes();
}

sql::Result<std::optional<Shelf::Row>> Shelf::rowOf(sql::Session& session, const ledger::TenantScope& scope,
                                                    std::int64_t number) const {
    const auto rows = session.query("SELECT num, epoch, version, digest, stated_at, at, put_by, statement FROM live "
                                    "WHERE tenant = $1 AND num <= $2 ORDER BY num DESC LIMIT 1",
                                    {scope.tenant(), number});
    if (!rows) return std::unexpected(rows.error());
    if (rows->empty()) return std::nullopt;
    const sql::Row& row = rows->front();
    const auto digest = parseHex(row[3].text());
    if (!digest) return std::unexpected(damaged());
    return Row{row[0].number(), {row[1].number(), {row[2].number(), Sha256{*digest}}, Instant{row[4].number()}},
               row[3].text(),   Instant{row[5].number()},
               row[6].text(),   row[7].bytes()};
}

/// Whether it was in force was asked when it was put; here only whether it is still the same.
sql::Result<std::shared_ptr<const Live>> Shelf::whole(sql::Session& session, const ledger::TenantScope& scope,
                                                      const std::string& digest) const {
    const auto rows =
        session.query("SELECT bytes, put_at FROM bundle WHERE tenant = $1 AND digest = $2", {scope.tenant(), digest});
    if (!rows) return std::unexpected(rows.error());
    if (rows->empty()) return std::unexpected(damaged());
    const auto bundle = verifyBundle(rows->front()[0].bytes(), expectations({rows->front()[1].number()}, {}));
    if (!bundle) return std::unexpected(damaged());
    const auto live = opened(*bundle);
    if (!live) return std::unexpected(damaged());
    return *live;
}

sql::Result<std::shared_ptr<const Live>> Shelf::read(sql::Session& session, const ledger::TenantScope& scope,
                                                     const Row& row) const {
    const auto bundle = whole(session, scope, row.digest);
    if (!bundle) return bundle;
    if (row.statement.empty()) return named(**bundle, row);
    const auto verified =
        verifyFreshness(row.statement, (*bundle)->certificate, m_source.environment, row.at, InstallRecord{});
    if (!verified) return std::unexpected(damaged());
    Live live = **bundle;
    live.set = withoutStopped(live.set, verified->statement);
    return named(std::move(live), row);
}

sql::Done Shelf::refresh(sql::Session& session, const ledger::TenantScope& scope) {
    const auto row = rowOf(session, scope, kNewest);
    if (!row) return std::unexpected(row.error());
    const auto here = current();
    if (!*row || (here && here->row >= (*row)->row)) return {};
    auto live = read(session, scope, **row);
    if (!live) return std::unexpected(live.error());
    keep(std::move(*live));
    return {};
}

void Shelf::keep(std::shared_ptr<const Live> live) {
    const std::scoped_lock lock(m_mutex);
    const auto before = m_current.load();
    if (before && before->row >= live->row) return;
    if (before) putEarlier(before);
    m_current.store(std::move(live));
}

void Shelf::putEarlier(std::shared_ptr<const Live> live) {
    if (m_earlier.size() >= kMostKept) m_earlier.erase(m_earlier.begin());
    m_earlier[live->row] = std::move(live);
}

std::shared_ptr<const Live> Shelf::kept(std::int64_t row) {
    if (const auto here = current(); here && here->row == row) return here;
    const std::scoped_lock lock(m_mutex);
    const auto found = m_earlier.find(row);
    return found == m_earlier.end() ? nullptr : found->second;
}

std::shared_ptr<const Live> Shelf::find(sql::Session& session, const ledger::TenantScope& scope, std::int64_t row) {
    if (auto live = kept(row)) return live;
    const auto known = rowOf(session, scope, row);
    if (!known || !*known || (*known)->row != row) return nullptr;
    const auto live = read(session, scope, **known);
    if (!live) return nullptr;
    const std::scoped_lock lock(m_mutex);
    putEarlier(*live);
    return *live;
}

std::shared_ptr<const Live> Shelf::findFirst(sql::Session& session, const ledger::TenantScope& scope,
                                             const std::string& digest, std::optional<Instant> stated) {
    const auto rows = session.query("SELECT num, stated_at FROM live WHERE tenant = $1 AND digest = $2 ORDER BY num",
                                    {scope.tenant(), digest});
    if (!rows || rows->empty()) return nullptr;
    std::int64_t number = rows->front()[0].number();
    for (std::size_t i = 1; i < rows->size(); ++i)
        if (stated && (*rows)[i][1].number() == stated->ms) number = (*rows)[i][0].number();
    return find(session, scope, number);
}

sql::Result<std::string> Shelf::statement(sql::Session& session, const ledger::TenantScope& scope) const {
    const auto row = rowOf(session, scope, kNewest);
    if (!row) return std::unexpected(row.error());
    return *row ? (*row)->statement : std::string();
}

sql::Result<std::vector<Published>> Shelf::history(sql::Session& session, const ledger::TenantScope& scope,
                                                   std::int64_t most) const {
    const auto rows = session.query("SELECT num, version, digest, at, put_by FROM live WHERE tenant = $1 "
                                    "ORDER BY num DESC LIMIT $2",
                                    {scope.tenant(), most});
    if (!rows) return std::unexpected(rows.error());
    std::vector<Published> history;
    for (const sql::Row& row : *rows)
        history.push_back({row[0].number(),
                           {row[1].number(), Sha256{parseHex(row[2].text()).value_or(std::array<std::uint8_t, 32>{})}},
                           Instant{row[3].number()},
                           row[4].text()});
    return history;
}

} // namespace offerwright::live
