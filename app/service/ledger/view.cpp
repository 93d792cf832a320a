#include "app/service/ledger/view.h"

namespace offerwright::ledger {
namespace {

/// Reads lists one after the other; the first failure stays.
class Reader {
public:
    explicit Reader(sql::Session& session)
        : m_session(session) {}

    template <typename Item, typename Read>
    std::vector<Item> all(std::string_view sql, sql::Params params, const Read& read) {
        std::vector<Item> items;
        if (m_failure) return items;
        const auto rows = m_session.query(sql, params);
        if (!rows)
            m_failure = rows.error();
        else
            for (const sql::Row& row : *rows) items.push_back(read(row));
        return items;
    }
    template <typename Value> std::expected<Value, Refusal> answer(Value value) const {
        if (m_failure) return std::unexpected(Refusal{Why::Database, {}, *m_failure});
        return value;
    }

private:
    sql::Session& m_session;
    std::optional<sql::Failure> m_failure;
};

WalletView read(Reader& reader, const std::string& tenant, sql::Bytes wallet, Instant at) {
    WalletView view;
    reader.all<std::int64_t>("SELECT version, status FROM wallet WHERE tenant = $1 AND wallet = $2", {tenant, wallet},
                             [&view](const sql::Row& row) {
                                 view.status = statusNamed(row[1].text());
                                 return view.version = row[0].number();
                             });
    view.accounts = reader.all<AccountView>(
        "SELECT unit, posted, held FROM account WHERE tenant = $1 AND wallet = $2 ORDER BY unit", {tenant, wallet},
        [](const sql::Row& row) {
            return AccountView{row[0].text(), row[1].number(), row[2].number()};
        });
    view.coupons = reader.all<CouponUse>(
        "SELECT coupon, COUNT(*) FROM coupon WHERE tenant = $1 AND wallet = $2 AND state = 'issued' AND valid_to > $3 "
        "GROUP BY coupon ORDER BY coupon",
        {tenant, wallet, at.ms}, [](const sql::Row& row) {
            return CouponUse{row[0].text(), row[1].number()};
        });
    view.limits = reader.all<LimitView>(
        "SELECT promo, win, used, held FROM limit_use WHERE tenant = $1 AND wallet = $2 ORDER BY promo, win",
        {tenant, wallet}, [](const sql::Row& row) {
            return LimitView{row[0].text(), row[1].text(), row[2].number(), row[3].number()};
        });
    view.progress = reader.all<ProgressStep>(
        "SELECT promo, win, value, awards FROM progress WHERE tenant = $1 AND wallet = $2 ORDER BY promo, win",
        {tenant, wallet}, [](const sql::Row& row) {
            return ProgressStep{row[0].text(), row[1].text(), row[2].number(), row[3].number()};
        });
    return view;
}

} // namespace

std::expected<WalletView, Refusal> viewOf(sql::Session& session, const TenantScope& scope, const WalletId& wallet,
                                          Instant at) {
    session.actFor(scope.tenant());
    const auto transaction = sql::Transaction::beginReading(session);
    if (!transaction) return std::unexpected(Refusal{Why::Database, {}, transaction.error()});
    Reader reader(session);
    return reader.answer(read(reader, scope.tenant(), sql::Bytes{wallet.view()}, at));
}

std::expected<std::vector<EntryView>, Refusal> entriesOf(sql::Session& session, const TenantScope& scope,
                                                         const WalletId& wallet, const TransactionId& sale) {
    session.actFor(scope.tenant());
    Reader reader(session);
    return reader.answer(reader.all<EntryView>(
        "SELECT e.line, e.unit, e.dr, e.cr, e.qty, COALESCE(r.qty, 0) FROM entry e LEFT JOIN refunded r ON "
        "r.tenant = e.tenant AND r.wallet = e.wallet AND r.txn = e.txn AND r.line = e.line WHERE e.tenant = $1 AND "
        "e.wallet = $2 AND e.txn = $3 AND e.rev_of_txn IS NULL ORDER BY e.line",
        {scope.tenant(), sql::Bytes{wallet.view()}, sql::Bytes{sale.view()}}, [](const sql::Row& row) {
            return EntryView{row[0].number(), row[1].text(),   row[2].text(),
                             row[3].text(),   row[4].number(), row[5].number()};
        }));
}

} // namespace offerwright::ledger
