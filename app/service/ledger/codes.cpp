#include "app/service/ledger/codes.h"
#include "app/service/ledger/counters.h"
#include "app/service/ledger/sale_row.h"

namespace offerwright::ledger {
namespace {

std::unexpected<Refusal> database(const sql::Failure& failure) {
    return std::unexpected(Refusal{Why::Database, {}, failure});
}

template <typename Name> Name idIn(std::string_view bytes) {
    Name id;
    OW_ASSERT(bytes.size() >= id.bytes.size());
    std::copy_n(bytes.begin(), id.bytes.size(), id.bytes.begin());
    return id;
}

bool names(Work& work, std::string_view sql, const std::string& code) {
    return !work.query(sql, {work.tenant(), work.wallet(), work.sale(), code}).empty();
}

/// What the wallet says of a code. A sale that may yet come, or is open, keeps its claim until that is overdue; what
/// the wallet itself holds is kept whatever the time.
std::string_view fateOf(Work& work, const CodeClaim& claim) {
    if (names(
            work,
            "SELECT 1 FROM consumed WHERE tenant = $1 AND wallet = $2 AND txn = $3 AND kind = 'code' AND ref = $4 AND "
            "qty > 0",
            claim.code))
        return "used";
    if (names(work, "SELECT 1 FROM hold WHERE tenant = $1 AND wallet = $2 AND txn = $3 AND kind = 'code' AND ref = $4",
              claim.code))
        return "held";
    const bool mayCome = work.standing().state.empty() || work.standing().state == "open";
    return mayCome && work.call().at < claim.until ? "held" : "free";
}

void move(Work& work, const CodeClaim& claim, std::string_view state, std::string_view fate) {
    if (state == fate) return;
    if (fate == "free")
        work.run("DELETE FROM code_hold WHERE tenant = $1 AND code = $2 AND txn = $3",
                 {work.tenant(), claim.code, work.sale()});
    else
        work.run("UPDATE code_hold SET state = $4 WHERE tenant = $1 AND code = $2 AND txn = $3",
                 {work.tenant(), claim.code, work.sale(), fate});
    FAULT("codes.after_move");
    const auto share = [](std::string_view of, std::string_view in) { return std::int64_t{of == in ? 1 : 0}; };
    const auto moved = work.run("UPDATE code SET held = held + $3, used = used + $4 WHERE tenant = $1 AND code = $2",
                                {work.tenant(), claim.code, share(fate, "held") - share(state, "held"),
                                 share(fate, "used") - share(state, "used")});
    OW_ASSERT(moved == 1 || !work.stands());
}

/// The wallet is locked meanwhile, so no note can be left between reading its fate and forgetting the note.
Answer settleOne(sql::Session& session, const TenantScope& scope, const CodeClaim& claim, Instant now) {
    const Call call{.wallet = claim.wallet, .sale = claim.sale, .at = now};
    Work work(session, scope, call, "code");
    if (auto answer = work.beginByClock()) return *answer;
    const sql::Rows rows = work.query("SELECT state, until FROM code_hold WHERE tenant = $1 AND code = $2 AND txn = $3",
                                      {work.tenant(), claim.code, work.sale()});
    if (!rows.empty()) {
        CodeClaim kept = claim;
        kept.until.ms = rows[0][1].number();
        const std::string_view fate = fateOf(work, kept);
        if (fate == "free" && work.standing().state.empty()) keepSale(work, {.state = "voided"}, {});
        move(work, kept, rows[0][0].text(), fate);
    }
    const std::string note = noteFor(claim.sale, claim.code);
    work.run("DELETE FROM outbox WHERE tenant = $1 AND wallet = $2 AND id = $3",
             {work.tenant(), work.wallet(), sql::Bytes{note}});
    return work.finish();
}

} // namespace

Answer addCode(sql::Session& session, const TenantScope& scope, const std::string& code, std::int64_t uses) {
    if (uses < 1 || uses > kMostQuantity || code.empty()) return std::unexpected(Refusal{Why::Malformed, code});
    session.actFor(scope.tenant());
    const auto added = session.run("INSERT INTO code (tenant, code, lim, held, used) VALUES ($1, $2, $3, 0, 0) "
                                   "ON CONFLICT (tenant, code) DO NOTHING",
                                   {scope.tenant(), code, uses});
    if (!added) return database(added.error());
    return Reply{};
}

Answer holdCode(sql::Session& session, const TenantScope& scope, const CodeClaim& claim) {
    session.actFor(scope.tenant());
    auto transaction = sql::Transaction::begin(session);
    if (!transaction) return database(transaction.error());
    const auto claimed = session.run(
        "INSERT INTO code_hold (tenant, code, txn, wallet, state, until) VALUES ($1, $2, $3, $4, 'held', "
        "$5) ON CONFLICT (tenant, code, txn) DO NOTHING",
        {scope.tenant(), claim.code, sql::Bytes{claim.sale.view()}, sql::Bytes{claim.wallet.view()}, claim.until.ms});
    if (!claimed) return database(claimed.error());
    if (*claimed == 0) return Reply{};
    FAULT("codes.after_claim");
    const auto held = session.run("UPDATE code SET held = held + 1 WHERE tenant = $1 AND code = $2 AND "
                                  "used + held + 1 <= lim",
                                  {scope.tenant(), claim.code});
    if (!held) return database(held.error());
    if (*held == 0) return std::unexpected(Refusal{Why::CodeTaken, claim.code});
    if (auto done = transaction->commit(); !done) return database(done.error());
    return Reply{};
}

std::expected<std::int64_t, Refusal> settleCodes(sql::Session& session, const TenantScope& scope, Instant now,
                                                 std::int64_t most) {
    session.actFor(scope.tenant());
    const auto notes = session.query("SELECT wallet, id, body FROM outbox WHERE tenant = $1 AND topic = 'code' "
                                     "ORDER BY wallet, id LIMIT $2",
                                     {scope.tenant(), most});
    if (!notes) return database(notes.error());
    const auto overdue = session.query("SELECT wallet, txn, code FROM code_hold WHERE tenant = $1 AND state = 'held' "
                                       "AND until <= $2 ORDER BY until, code, txn LIMIT $3",
                                       {scope.tenant(), now.ms, most});
    if (!overdue) return database(overdue.error());
    std::vector<CodeClaim> claims;
    for (const sql::Row& note : *notes)
        claims.push_back({note[2].bytes(), idIn<WalletId>(note[0].bytes()), idIn<TransactionId>(note[1].bytes()), {}});
    for (const sql::Row& claim : *overdue)
        claims.push_back(
            {claim[2].text(), idIn<WalletId>(claim[0].bytes()), idIn<TransactionId>(claim[1].bytes()), {}});
    for (const CodeClaim& claim : claims)
        if (Answer answer = settleOne(session, scope, claim, now); !answer) return std::unexpected(answer.error());
    return static_cast<std::int64_t>(claims.size());
}

} // namespace offerwright::ledger
