// What the database says is live, and was.
#include "app/service/live/shelf_row.h"
#include "offerwright/text/publication.h"
#include <charconv>

namespace offerwright::live {
namespace {

constexpr std::size_t kMostKept = 16; ///< bundles beside the one that is live, for sales that were opened on them

/// "12", or "12.3" over the third edition of the catalogue.
std::pair<std::int64_t, std::int64_t> placeNamed(std::string_view name) {
    std::pair<std::int64_t, std::int64_t> place;
    const char* const end = name.data() + name.size();
    const auto row = std::from_chars(name.data(), end, place.first);
    if (row.ptr != end) std::from_chars(row.ptr + 1, end, place.second);
    return place;
}

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
                                                      const std::string& digest, const Stock& stock) const {
    const auto rows =
        session.query("SELECT bytes, put_at FROM bundle WHERE tenant = $1 AND digest = $2", {scope.tenant(), digest});
    if (!rows) return std::unexpected(rows.error());
    if (rows->empty()) return std::unexpected(damaged());
    const auto bundle = verifyBundle(rows->front()[0].bytes(), expectations({rows->front()[1].number()}, {}));
    if (!bundle) return std::unexpected(damaged());
    const auto live = opened(*bundle, stock);
    if (!live) return std::unexpected(damaged());
    return *live;
}

sql::Result<std::shared_ptr<const Live>> Shelf::read(sql::Session& session, const ledger::TenantScope& scope,
                                                     const Row& row, const Stock& stock) const {
    const auto bundle = whole(session, scope, row.digest, stock);
    if (!bundle) return bundle;
    if (row.statement.empty()) return named(**bundle, row);
    const auto verified =
        verifyFreshness(row.statement, (*bundle)->certificate, m_source.environment, row.at, InstallRecord{});
    if (!verified) return std::unexpected(damaged());
    Live live = **bundle;
    live.set = withoutStopped(live.set, verified->statement);
    return named(std::move(live), row);
}

sql::Result<Shelf::Stock> Shelf::stocked(sql::Session& session, const ledger::TenantScope& scope,
                                         sql::Result<std::optional<products::Edition>> edition) const {
    if (!edition) return std::unexpected(edition.error());
    if (!*edition) return Stock{};
    if (const Stock here = stock(); here.edition == **edition) return here;
    auto catalogue = m_source.larder->take(session, scope, (*edition)->digest);
    if (!catalogue) return std::unexpected(catalogue.error());
    return Stock{std::move(**edition), std::move(*catalogue)};
}

sql::Done Shelf::refresh(sql::Session& session, const ledger::TenantScope& scope) {
    const std::unique_lock turn(m_refreshing, std::try_to_lock);
    if (!turn) return {};
    auto stock = stocked(session, scope, products::latest(session, scope));
    if (!stock) return std::unexpected(stock.error());
    if (auto done = refreshBundle(session, scope, *stock); !done) return done;
    m_stock.store(std::make_shared<const Stock>(std::move(*stock)));
    return {};
}

sql::Done Shelf::refreshBundle(sql::Session& session, const ledger::TenantScope& scope, const Stock& stock) {
    const auto row = rowOf(session, scope, kNewest);
    if (!row) return std::unexpected(row.error());
    const auto here = current();
    if (!*row || (here && placeOf(*here) >= Place((*row)->row, stock.edition.number))) return {};
    auto live = read(session, scope, **row, stock);
    if (!live) return std::unexpected(live.error());
    keep(std::move(*live));
    return {};
}

void Shelf::keep(std::shared_ptr<const Live> live) {
    const std::scoped_lock lock(m_mutex);
    const auto before = m_current.load();
    if (before && placeOf(*before) >= placeOf(*live)) return;
    m_current.store(std::move(live));
    if (before) putEarlier(before);
}

void Shelf::putEarlier(std::shared_ptr<const Live> live) {
    if (m_earlier.size() >= kMostKept) m_earlier.erase(m_earlier.begin());
    // A catalogue may take a few hundred megabytes: beside the one in force one other is kept.
    const auto here = current();
    if (here && here->products.number != live->products.number)
        std::erase_if(m_earlier, [&](const auto& each) {
            return each.first.second != here->products.number && each.first.second != live->products.number;
        });
    m_earlier[placeOf(*live)] = std::move(live);
}

std::shared_ptr<const Live> Shelf::kept(Place place) {
    if (const auto here = current(); here && placeOf(*here) == place) return here;
    const std::scoped_lock lock(m_mutex);
    const auto found = m_earlier.find(place);
    return found == m_earlier.end() ? nullptr : found->second;
}

std::shared_ptr<const Live> Shelf::find(sql::Session& session, const ledger::TenantScope& scope,
                                        std::string_view name) {
    return find(session, scope, placeNamed(name));
}

std::shared_ptr<const Live> Shelf::find(sql::Session& session, const ledger::TenantScope& scope, Place place) {
    if (auto live = kept(place)) return live;
    const auto stock = place.second == 0 ? sql::Result<Stock>()
                                         : stocked(session, scope, products::from(session, scope, place.second));
    if (!stock) return nullptr;
    if (auto live = kept({place.first, stock->edition.number})) return live;
    const auto known = rowOf(session, scope, place.first);
    if (!known || !*known || (*known)->row != place.first) return nullptr;
    const auto live = read(session, scope, **known, *stock);
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
    return find(session, scope, Place(number, stock().edition.number));
}

sql::Result<std::string> Shelf::statement(sql::Session& session, const ledger::TenantScope& scope) const {
    const auto row = rowOf(session, scope, kNewest);
    if (!row) return std::unexpected(row.error());
    return *row ? (*row)->statement : std::string();
}

sql::Result<std::vector<std::string>> Shelf::stoppedIn(sql::Session& session, const ledger::TenantScope& scope,
                                                       std::int64_t row) const {
    const auto rows = session.query("SELECT promotion FROM stopped WHERE tenant = $1 AND num = $2 ORDER BY promotion",
                                    {scope.tenant(), row});
    if (!rows) return std::unexpected(rows.error());
    std::vector<std::string> stopped;
    for (const sql::Row& each : *rows) stopped.push_back(each[0].text());
    return stopped;
}

sql::Result<std::vector<Published>> Shelf::history(sql::Session& session, const ledger::TenantScope& scope,
                                                   std::int64_t most) const {
    const auto rows = session.query(
        "SELECT live.num, live.version, live.digest, live.at, live.put_by, bundle_content.content FROM live "
        "JOIN bundle_content ON bundle_content.tenant = live.tenant AND bundle_content.digest = live.digest "
        "WHERE live.tenant = $1 ORDER BY live.num DESC LIMIT $2",
        {scope.tenant(), most});
    if (!rows) return std::unexpected(rows.error());
    std::vector<Published> history;
    for (const sql::Row& row : *rows) {
        auto stopped = stoppedIn(session, scope, row[0].number());
        if (!stopped) return std::unexpected(stopped.error());
        history.push_back({row[0].number(),
                           {row[1].number(), Sha256{parseHex(row[2].text()).value_or(std::array<std::uint8_t, 32>{})}},
                           Instant{row[3].number()},
                           row[4].text(),
                           row[5].text(),
                           std::move(*stopped)});
    }
    return history;
}

} // namespace offerwright::live
