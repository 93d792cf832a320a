// What goes live later, and when it is time.
#include "app/service/live/shelf_row.h"
#include "offerwright/text/publication.h"

namespace offerwright::live {
namespace {

/// Why a bundle that was taken before cannot go live now; empty when that is not the bundle's fault.
std::string_view codeOf(const Refused& refused) {
    if (refused.why == Why::Refused) return wordOf(refused.refusal->code);
    return refused.why == Why::NotApproved ? "proposal.needsApproval" : std::string_view();
}

} // namespace

std::expected<Due, Refused> Shelf::putLater(sql::Session& session, const ledger::TenantScope& scope, std::string bytes,
                                            const std::string& by, Instant now, Instant at) const {
    if (at <= now) return std::unexpected(Refused{Why::InThePast});
    const auto last = rowOf(session, scope, kNewest);
    if (!last) return database(last.error());
    const auto bundle = taken(session, scope, bytes, at, last->value_or(Row{}).record);
    if (!bundle) return std::unexpected(bundle.error());
    if (const auto live = opened(*bundle, stock()); !live) return std::unexpected(live.error());
    if (auto stored = keepBytes(session, scope, *bundle, bytes, at); !stored) return database(stored.error());
    const std::string digest = printHex(bundle->version().digest.bytes);
    const auto added = session.run(
        "INSERT INTO due (tenant, digest, version, at, put_by, refused) VALUES ($1, $2, $3, $4, $5, '') "
        "ON CONFLICT (tenant, digest) DO UPDATE SET at = excluded.at, put_by = excluded.put_by, refused = ''",
        {scope.tenant(), digest, bundle->version().version, at.ms, by});
    if (!added) return database(added.error());
    return Due{bundle->version(), at, by, printHex(contentDigest(bundle->manifest()).bytes)};
}

std::expected<void, Refused> Shelf::withdraw(sql::Session& session, const ledger::TenantScope& scope,
                                             const std::string& digest) const {
    const auto taken = session.run("DELETE FROM due WHERE tenant = $1 AND digest = $2", {scope.tenant(), digest});
    if (!taken) return database(taken.error());
    if (*taken == 0) return std::unexpected(Refused{Why::NotDue});
    return {};
}

std::expected<std::shared_ptr<const Live>, Refused> Shelf::putDue(sql::Session& session,
                                                                  const ledger::TenantScope& scope, Instant now) {
    const auto rows = session.query("SELECT digest, put_by FROM due WHERE tenant = $1 AND at <= $2 AND refused = '' "
                                    "ORDER BY at, version LIMIT 1",
                                    {scope.tenant(), now.ms});
    if (!rows) return database(rows.error());
    if (rows->empty()) return nullptr;
    const std::string digest = rows->front()[0].text();
    auto bytes = bytesOf(session, scope, digest);
    if (!bytes) return database(bytes.error());
    auto live = put(session, scope, std::move(*bytes), rows->front()[1].text(), now);
    const std::string code(live ? std::string_view() : codeOf(live.error()));
    if (!live && code.empty()) return live;
    const auto kept = live ? session.run("DELETE FROM due WHERE tenant = $1 AND digest = $2", {scope.tenant(), digest})
                           : session.run("UPDATE due SET refused = $3 WHERE tenant = $1 AND digest = $2",
                                         {scope.tenant(), digest, code});
    if (!kept) return database(kept.error());
    return live ? live : Answer(nullptr);
}

sql::Result<std::vector<Due>> Shelf::due(sql::Session& session, const ledger::TenantScope& scope) const {
    const auto rows = session.query(
        "SELECT due.version, due.digest, due.at, due.put_by, bundle_content.content, due.refused FROM due "
        "JOIN bundle_content ON bundle_content.tenant = due.tenant AND bundle_content.digest = due.digest "
        "WHERE due.tenant = $1 ORDER BY due.at, due.version",
        {scope.tenant()});
    if (!rows) return std::unexpected(rows.error());
    std::vector<Due> due;
    for (const sql::Row& row : *rows)
        due.push_back({{row[0].number(), Sha256{parseHex(row[1].text()).value_or(std::array<std::uint8_t, 32>{})}},
                       Instant{row[2].number()},
                       row[3].text(),
                       row[4].text(),
                       row[5].text()});
    return due;
}

} // namespace offerwright::live
