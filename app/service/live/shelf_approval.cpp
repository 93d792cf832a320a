// Content that one proposes and another approves.
#include "app/service/live/shelf_row.h"

namespace offerwright::live {

sql::Result<std::vector<Approval>> Shelf::approvalsOf(sql::Session& session, const ledger::TenantScope& scope,
                                                      const std::string& content) const {
    const auto rows = session.query("SELECT put_by, at FROM approval WHERE tenant = $1 AND content = $2 "
                                    "ORDER BY at, put_by",
                                    {scope.tenant(), content});
    if (!rows) return std::unexpected(rows.error());
    std::vector<Approval> approvals;
    for (const sql::Row& row : *rows) approvals.push_back({row[0].text(), Instant{row[1].number()}});
    return approvals;
}

std::expected<void, Refused> Shelf::approved(sql::Session& session, const ledger::TenantScope& scope,
                                             const std::string& content) const {
    if (!m_source.asksForApproval) return {};
    const auto approvals = approvalsOf(session, scope, content);
    if (!approvals) return database(approvals.error());
    if (approvals->empty()) return std::unexpected(Refused{.why = Why::NotApproved, .content = content});
    return {};
}

std::expected<Proposal, Refused> Shelf::proposal(sql::Session& session, const ledger::TenantScope& scope,
                                                 const std::string& content) const {
    const auto rows = session.query("SELECT note, put_by, at FROM proposal WHERE tenant = $1 AND content = $2",
                                    {scope.tenant(), content});
    if (!rows) return database(rows.error());
    if (rows->empty()) return std::unexpected(Refused{.why = Why::NotProposed, .content = content});
    auto approvals = approvalsOf(session, scope, content);
    if (!approvals) return database(approvals.error());
    const sql::Row& row = rows->front();
    return Proposal{content, row[0].text(), row[1].text(), Instant{row[2].number()}, std::move(*approvals)};
}

std::expected<Proposal, Refused> Shelf::propose(sql::Session& session, const ledger::TenantScope& scope,
                                                const std::string& content, const std::string& note,
                                                const std::string& by, Instant now) const {
    const auto made =
        session.run("INSERT INTO proposal (tenant, content, note, put_by, at) VALUES ($1, $2, $3, $4, $5) "
                    "ON CONFLICT (tenant, content) DO NOTHING",
                    {scope.tenant(), content, note, by, now.ms});
    if (!made) return database(made.error());
    return proposal(session, scope, content);
}

std::expected<Proposal, Refused> Shelf::approve(sql::Session& session, const ledger::TenantScope& scope,
                                                const std::string& content, const std::string& by, Instant now) const {
    const auto proposed = proposal(session, scope, content);
    if (!proposed) return proposed;
    if (proposed->by == by) return std::unexpected(Refused{.why = Why::OwnProposal, .content = content});
    const auto made = session.run("INSERT INTO approval (tenant, content, put_by, at) VALUES ($1, $2, $3, $4) "
                                  "ON CONFLICT (tenant, content, put_by) DO NOTHING",
                                  {scope.tenant(), content, by, now.ms});
    if (!made) return database(made.error());
    return proposal(session, scope, content);
}

sql::Result<std::vector<Proposal>> Shelf::proposals(sql::Session& session, const ledger::TenantScope& scope,
                                                    std::int64_t most) const {
    const auto rows = session.query("SELECT content, note, put_by, at FROM proposal WHERE tenant = $1 "
                                    "ORDER BY at DESC, content LIMIT $2",
                                    {scope.tenant(), most});
    if (!rows) return std::unexpected(rows.error());
    std::vector<Proposal> proposals;
    for (const sql::Row& row : *rows) {
        auto approvals = approvalsOf(session, scope, row[0].text());
        if (!approvals) return std::unexpected(approvals.error());
        proposals.push_back(
            {row[0].text(), row[1].text(), row[2].text(), Instant{row[3].number()}, std::move(*approvals)});
    }
    return proposals;
}

} // namespace offerwright::live
