#include "app/service/sales/place.h"
#include "app/service/sales/journal.h"
#include "app/service/sales/refusals.h"

namespace offerwright::sales {
namespace {

struct Place {
    ledger::WalletId wallet;
    std::int64_t revision = 0;
};

ledger::WalletId walletIn(const std::string& bytes) {
    ledger::WalletId id;
    OW_ASSERT(bytes.size() == id.bytes.size());
    std::ranges::copy(bytes, id.bytes.begin());
    return id;
}

std::expected<std::optional<Place>, Refusal> find(const Books& books, const ledger::TransactionId& sale) {
    const auto rows = books.session.query("SELECT wallet, rev FROM sale_at WHERE tenant = $1 AND txn = $2",
                                          {books.scope.tenant(), sql::Bytes{sale.view()}});
    if (!rows) return std::unexpected(refusalFor(rows.error()));
    if (rows->empty()) return std::nullopt;
    return Place{walletIn(rows->front()[0].bytes()), rows->front()[1].number()};
}

/// What the earlier shopper's wallet holds is let go before the sale is somebody else's.
std::expected<void, Refusal> letGo(const Books& books, const Call& call, const ledger::WalletId& wallet) {
    const auto done = ledger::voidSale(books.session, books.scope,
                                       {.wallet = wallet,
                                        .sale = call.sale,
                                        .revision = ledgerRevision(call),
                                        .fingerprint = "moved",
                                        .at = call.now});
    if (done || done.error().why == ledger::Why::OtherContent) return {};
    return std::unexpected(refusalFor(done.error()));
}

} // namespace

sql::Done prepareSchema(sql::Session& session) {
    if (auto journals = prepareJournals(session); !journals) return journals;
    return session.define("CREATE TABLE IF NOT EXISTS sale_at (tenant TEXT NOT NULL, txn BYTES NOT NULL, "
                          "wallet BYTES NOT NULL, rev BIGINT NOT NULL, PRIMARY KEY (tenant, txn))");
}

ledger::WalletId walletWithout(const ledger::TransactionId& sale) { return {sale.bytes}; }

std::expected<ledger::WalletId, Refusal> walletFor(const Books& books, const ledger::TransactionId& sale,
                                                   const std::string& identity) {
    if (identity.empty()) return walletWithout(sale);
    const auto wallet =
        customers::walletFor(books.session, books.scope, books.house.identityKey, identity, books.house.chance);
    if (!wallet) return std::unexpected(refusalFor(wallet.error()));
    return *wallet;
}

std::expected<std::optional<ledger::WalletId>, Refusal> placeOf(const Books& books, const ledger::TransactionId& sale) {
    const auto place = find(books, sale);
    if (!place) return std::unexpected(place.error());
    if (!*place) return std::nullopt;
    return (*place)->wallet;
}

std::expected<void, Refusal> moveTo(const Books& books, const Call& call, const ledger::WalletId& wallet) {
    const auto made = books.session.run(
        "INSERT INTO sale_at (tenant, txn, wallet, rev) VALUES ($1, $2, $3, $4) "
        "ON CONFLICT (tenant, txn) DO NOTHING",
        {books.scope.tenant(), sql::Bytes{call.sale.view()}, sql::Bytes{wallet.view()}, call.revision});
    if (!made) return std::unexpected(refusalFor(made.error()));
    if (*made == 1) return {};
    const auto place = find(books, call.sale);
    if (!place) return std::unexpected(place.error());
    if (!*place || (*place)->wallet == wallet || call.revision < (*place)->revision) return {};
    if (auto gone = letGo(books, call, (*place)->wallet); !gone) return gone;
    const auto moved = books.session.run(
        "UPDATE sale_at SET wallet = $3, rev = $4 WHERE tenant = $1 AND txn = $2 AND "
        "rev <= $4",
        {books.scope.tenant(), sql::Bytes{call.sale.view()}, sql::Bytes{wallet.view()}, call.revision});
    if (!moved) return std::unexpected(refusalFor(moved.error()));
    return {};
}

} // namespace offerwright::sales
