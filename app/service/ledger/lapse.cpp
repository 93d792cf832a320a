#include "app/service/ledger/lapse.h"
#include "app/service/ledger/points.h"
#include "app/service/ledger/sale_row.h"

namespace offerwright::ledger {
namespace {

/// What no till makes: a UUID of a version that there is not, and the instant.
TransactionId lapseAt(Instant now) {
    TransactionId id;
    id.bytes.fill('\xff');
    for (std::size_t i = 0; i < 8; ++i)
        id.bytes[8 + i] = static_cast<char>((static_cast<std::uint64_t>(now.ms) >> (56 - 8 * i)) & 0xff);
    return id;
}

WalletId walletIn(const std::string& bytes) {
    WalletId id;
    OW_ASSERT(bytes.size() == id.bytes.size());
    std::ranges::copy(bytes, id.bytes.begin());
    return id;
}

std::vector<ExpiredLot> expiredLots(Work& work) {
    const sql::Rows rows =
        work.query("SELECT unit, lot, remaining, funder, rate FROM lot WHERE tenant = $1 AND wallet = $2 AND "
                   "expires_at <= $3 AND remaining > 0 ORDER BY unit, expires_at, earned_at, lot",
                   {work.tenant(), work.wallet(), work.call().at.ms});
    std::vector<ExpiredLot> lots;
    for (const sql::Row& row : rows)
        lots.push_back({row[0].text(), row[1].bytes(), row[2].number(), row[3].text(), row[4].text()});
    return lots;
}

} // namespace

std::expected<std::vector<WalletId>, Refusal> lapsing(sql::Session& session, const TenantScope& scope, Instant now,
                                                      std::int64_t most) {
    session.actFor(scope.tenant());
    const auto rows = session.query("SELECT l.wallet FROM lot l JOIN account a ON a.tenant = l.tenant AND "
                                    "a.wallet = l.wallet AND a.unit = l.unit WHERE l.tenant = $1 AND "
                                    "l.expires_at <= $2 AND l.remaining > 0 AND a.posted - a.held > a.floor "
                                    "GROUP BY l.wallet ORDER BY MIN(l.expires_at), l.wallet LIMIT $3",
                                    {scope.tenant(), now.ms, most});
    if (!rows) return std::unexpected(Refusal{Why::Database, {}, rows.error()});
    std::vector<WalletId> wallets;
    for (const sql::Row& row : *rows) wallets.push_back(walletIn(row[0].bytes()));
    return wallets;
}

Answer lapse(sql::Session& session, const TenantScope& scope, const WalletId& wallet, Instant now) {
    const Call call{.wallet = wallet, .sale = lapseAt(now), .at = now};
    Work work(session, scope, call, "lapse");
    if (auto answer = work.beginByClock()) return *answer;
    const std::int64_t before = work.standing().lines;
    for (const ExpiredLot& expired : expiredLots(work)) lapse(work, expired);
    if (work.standing().lines > before) keepSale(work, {.state = "lapsed", .settledAt = now.ms}, {.origin = "clock"});
    return work.finish();
}

} // namespace offerwright::ledger
