// How far the journals of tills that sold without the network have been heard.
#include "app/service/sales/refusals.h"

namespace offerwright::sales {

std::expected<std::int64_t, Refusal> heardUpTo(const Books& books, const std::string& till) {
    const auto rows =
        books.session.query("SELECT heard FROM journal WHERE tenant = $1 AND till = $2", {books.scope.tenant(), till});
    if (!rows) return std::unexpected(refusalFor(rows.error()));
    return rows->empty() ? 0 : rows->front()[0].number();
}

std::expected<void, Refusal> hear(const Books& books, const std::string& till, std::int64_t sequence) {
    const auto heard = books.session.run("INSERT INTO journal (tenant, till, heard) VALUES ($1, $2, $3) "
                                         "ON CONFLICT (tenant, till) DO UPDATE SET heard = excluded.heard "
                                         "WHERE journal.heard < excluded.heard",
                                         {books.scope.tenant(), till, sequence});
    if (!heard) return std::unexpected(refusalFor(heard.error()));
    return {};
}

std::expected<void, Refusal> quarantine(const Books& books, const Call& call, const Offline& offline,
                                        std::string_view basket) {
    const std::string seal = customers::sealedFor(books.house.identityKey, basket, books.house.chance);
    const auto kept =
        books.session.run("INSERT INTO quarantined (tenant, till, seq, txn, rev, bundle, basket, at) "
                          "VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (tenant, till, seq) DO NOTHING",
                          {books.scope.tenant(), offline.till, offline.sequence, sql::Bytes{call.sale.view()},
                           call.revision, offline.bundle, sql::Bytes{seal}, call.now.ms});
    if (!kept) return std::unexpected(refusalFor(kept.error()));
    return {};
}

} // namespace offerwright::sales
