#include "app/service/ledger/sale_view.h"

namespace offerwright::ledger {
namespace {

std::unexpected<Refusal> database(const sql::Failure& failure) {
    return std::unexpected(Refusal{Why::Database, {}, failure});
}

std::optional<Instant> instantIn(const sql::Value& value) {
    return value.isNull() ? std::nullopt : std::optional(Instant{value.number()});
}

} // namespace

std::expected<std::optional<SaleView>, Refusal> saleOf(sql::Session& session, const TenantScope& scope,
                                                       const WalletId& wallet, const TransactionId& sale) {
    const std::string& tenant = scope.tenant();
    const sql::Bytes in{wallet.view()};
    const sql::Bytes id{sale.view()};
    const auto rows = session.query("SELECT state, rev, bundle, opened_at, settled_at, result FROM txn WHERE "
                                    "tenant = $1 AND wallet = $2 AND txn = $3",
                                    {tenant, in, id});
    if (!rows) return database(rows.error());
    if (rows->empty()) return std::nullopt;
    const sql::Row& row = rows->front();
    SaleView view{
        row[0].text(), row[1].number(), row[2].text(), instantIn(row[3]), instantIn(row[4]), row[5].bytes(), {}};
    const auto holds = session.query("SELECT kind, ref, part, qty FROM hold WHERE tenant = $1 AND wallet = $2 AND "
                                     "txn = $3 ORDER BY kind, ref, part",
                                     {tenant, in, id});
    if (!holds) return database(holds.error());
    for (const sql::Row& each : *holds)
        view.holds.push_back({each[0].text(), each[1].text(), each[2].text(), each[3].number()});
    return view;
}

std::expected<std::vector<PastSaleView>, Refusal> salesOf(sql::Session& session, const TenantScope& scope,
                                                          const WalletId& wallet, Instant before, std::int64_t most) {
    const auto rows =
        session.query("SELECT txn, state, rev, store, till, business_day, COALESCE(settled_at, opened_at) "
                      "FROM txn WHERE tenant = $1 AND wallet = $2 AND "
                      "COALESCE(settled_at, opened_at) < $3 "
                      "ORDER BY COALESCE(settled_at, opened_at) DESC, txn LIMIT $4",
                      {scope.tenant(), sql::Bytes{wallet.view()}, before.ms, most});
    if (!rows) return database(rows.error());
    std::vector<PastSaleView> sales;
    for (const sql::Row& row : *rows) {
        PastSaleView sale{{}, row[1].text(), row[2].number(), row[3].text(), row[4].text(), {}, {row[6].number()}};
        OW_ASSERT(row[0].bytes().size() == sale.sale.bytes.size());
        std::ranges::copy(row[0].bytes(), sale.sale.bytes.begin());
        sale.businessDay.days = static_cast<std::int32_t>(row[5].number());
        sales.push_back(std::move(sale));
    }
    return sales;
}

std::expected<std::vector<BudgetView>, Refusal> budgetsOf(sql::Session& session, const TenantScope& scope) {
    const auto rows =
        session.query("SELECT budget, held + used FROM budget WHERE tenant = $1 ORDER BY budget", {scope.tenant()});
    if (!rows) return database(rows.error());
    std::vector<BudgetView> budgets;
    for (const sql::Row& row : *rows) budgets.push_back({row[0].text(), row[1].number()});
    return budgets;
}

std::expected<std::vector<CouponUse>, Refusal> couponsHeld(sql::Session& session, const TenantScope& scope,
                                                           const WalletId& wallet) {
    const auto rows = session.query("SELECT coupon, COUNT(*) FROM coupon WHERE tenant = $1 AND wallet = $2 AND "
                                    "state = 'held' GROUP BY coupon ORDER BY coupon",
                                    {scope.tenant(), sql::Bytes{wallet.view()}});
    if (!rows) return database(rows.error());
    std::vector<CouponUse> held;
    for (const sql::Row& row : *rows) held.push_back({row[0].text(), row[1].number()});
    return held;
}

std::expected<std::optional<std::int64_t>, Refusal> revisionMade(sql::Session& session, const TenantScope& scope,
                                                                 const WalletId& wallet, const TransactionId& sale,
                                                                 std::string_view step, std::string_view fingerprint) {
    const auto rows =
        session.query("SELECT rev FROM op WHERE tenant = $1 AND wallet = $2 AND txn = $3 AND step = $4 "
                      "AND fingerprint = $5 ORDER BY rev DESC LIMIT 1",
                      {scope.tenant(), sql::Bytes{wallet.view()}, sql::Bytes{sale.view()}, step, fingerprint});
    if (!rows) return database(rows.error());
    if (rows->empty()) return std::nullopt;
    return rows->front()[0].number();
}

std::expected<bool, Refusal> isCode(sql::Session& session, const TenantScope& scope, const std::string& code) {
    const auto rows = session.query("SELECT 1 FROM code WHERE tenant = $1 AND code = $2", {scope.tenant(), code});
    if (!rows) return database(rows.error());
    return !rows->empty();
}

} // namespace offerwright::ledger
